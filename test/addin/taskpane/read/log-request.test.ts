import { describe, expect, it } from '@jest/globals'
import { Value } from 'typebox/value'
import { LogMessageRequest } from '../../../../src/contract/message-logging.ts'
import { logRequest, type Loggable } from '../../../../src/addin/taskpane/read/log-request.ts'
import * as fc from '../../../fixtures/fast-check.ts'
import { ANNA, BO, KEY, KIM } from './samples.ts'

const mail = (some: Partial<Loggable> = {}): Loggable => ({
  from: BO,
  sender: BO,
  to: [ANNA],
  cc: [KIM],
  subject: 'Offer 2026',
  sentAt: new Date('2026-11-21T10:00:00Z'),
  internetMessageId: '<b@contoso.example>',
  conversationId: 'c1',
  ...some,
})

describe('logRequest', () => {
  it('tells who, when, about what and in which thread', () => {
    const headers = [
      'In-Reply-To: <a@fabrikam.example>',
      'References: <r@fabrikam.example> <a@fabrikam.example>',
      `X-Follow-Key: ${KEY}`,
      'Sensitivity: Private',
      'X-Body-Excerpt: not for us',
    ].join('\r\n')

    expect(logRequest(mail(), headers)).toEqual({
      internetMessageId: '<b@contoso.example>',
      from: BO,
      to: [ANNA],
      cc: [KIM],
      subject: 'Offer 2026',
      sentAt: '2026-11-21T10:00:00.000Z',
      conversationId: 'c1',
      inReplyTo: '<a@fabrikam.example>',
      references: ['<r@fabrikam.example>', '<a@fabrikam.example>'],
      headerKey: KEY,
      isSensitive: true,
    })
  })

  it('names whoever sent it in the name of another', () => {
    expect(logRequest(mail({ from: ANNA, sender: KIM }), '')).toMatchObject({
      from: ANNA,
      sender: KIM,
    })
    const same = { ...BO, email: BO.email.toUpperCase() }
    expect(logRequest(mail({ sender: same }), '')).not.toHaveProperty('sender')
  })

  it('takes the sender for the writer where that one has no mail address', () => {
    const legacy = { email: '/O=EXCHANGE/CN=ANNA', name: 'Anna' }
    const request = logRequest(mail({ from: legacy, sender: KIM }), '')

    expect(request).toMatchObject({ from: KIM })
    expect(request).not.toHaveProperty('sender')
  })

  it.each<[string, Partial<Loggable>]>([
    ['no id', { internetMessageId: undefined }],
    ['an id that is too long', { internetMessageId: `<${'x'.repeat(998)}>` }],
    ['nobody who wrote it', { from: undefined, sender: undefined }],
    ['no time', { sentAt: undefined }],
    ['a time that is none', { sentAt: new Date('never') }],
  ])('asks nothing of a message with %s', (_name, some) => {
    expect(logRequest(mail(some), '')).toBeUndefined()
  })

  it('leaves out what is no address, and names that only repeat it', () => {
    const to = [
      { email: 'undisclosed recipients', name: '' },
      { email: ` ${KIM.email} `, name: KIM.email },
    ]

    expect(logRequest(mail({ to, cc: [] }), '')).toMatchObject({
      to: [{ email: KIM.email }],
      cc: [],
    })
  })

  it('shortens subject, names and recipients to what is taken', () => {
    const many = Array.from({ length: 600 }, (_, n) => ({ ...BO, email: `b${n}@contoso.example` }))
    const request = logRequest(
      mail({
        subject: `${'s'.repeat(999)}😀`,
        from: { ...BO, name: 'n'.repeat(300) },
        to: many,
        conversationId: 'c'.repeat(513),
      }),
      '',
    )

    expect(request?.subject).toBe('s'.repeat(999))
    expect(request?.from.name).toHaveLength(256)
    expect(request?.to).toHaveLength(500)
    expect(request).not.toHaveProperty('conversationId')
  })

  it.each([
    ['', undefined, BO.email],
    ['Auto-Submitted: auto-replied', 'auto-reply', BO.email],
    [
      'Content-Type: multipart/report; report-type=disposition-notification',
      'auto-reply',
      BO.email,
    ],
    ['Content-Type: multipart/report; report-type="delivery-status"', 'bounce', BO.email],
    ['X-MS-Exchange-Message-Is-Ndr:', 'bounce', BO.email],
    ['X-Failed-Recipients: kim@contoso.example', 'bounce', BO.email],
    ['', 'bounce', 'MAILER-DAEMON@contoso.example'],
  ])('takes a mail with "%s" for %p', (headers, automatic, email) => {
    expect(logRequest(mail({ from: { ...BO, email } }), headers)?.automatic).toBe(automatic)
  })

  it.each([
    ['Normal', false],
    ['Personal', true],
    ['Private', true],
    ['Company-Confidential', true],
    ['confidential', true],
    ['Not private', false],
  ])('takes a sensitivity of %s for %p', (value, isSensitive) => {
    expect(logRequest(mail(), `Sensitivity: ${value}`)).toMatchObject({ isSensitive })
  })

  it('sends nothing that the contract refuses, whatever Outlook says', () => {
    const text = fc.string({ unit: 'binary', maxLength: 1100 })
    const email = fc.oneof(fc.emailAddress(), text)
    const person = fc.record({ email, name: text })
    const headers = fc.array(
      fc.tuple(
        fc.constantFrom('In-Reply-To', 'References', 'X-Follow-Key', 'Sensitivity', 'Precedence'),
        fc.oneof(
          text,
          fc.emailAddress().map((one) => `<${one}>`),
        ),
      ),
    )
    fc.assert(
      fc.property(
        fc.record({
          from: fc.option(person, { nil: undefined }),
          sender: fc.option(person, { nil: undefined }),
          to: fc.array(person),
          cc: fc.array(person),
          subject: text,
          sentAt: fc.option(fc.date(), { nil: undefined }),
          internetMessageId: fc.option(text, { nil: undefined }),
          conversationId: fc.option(text, { nil: undefined }),
        }),
        headers,
        (message, lines) => {
          const raw = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')
          const request = logRequest(message, raw)
          expect(request === undefined || Value.Check(LogMessageRequest, request)).toBe(true)
        },
      ),
    )
  })
})
