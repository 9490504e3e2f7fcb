import { describe, expect, it } from '@jest/globals'
import { messageFacts, type RawMessage } from '../../../src/api/logging/message-facts.ts'
import * as fc from '../../fixtures/fast-check.ts'

const raw = (overrides: Partial<RawMessage> = {}): RawMessage => ({
  isDraft: false,
  from: { email: 'bo@contoso.example', name: 'Bo Lind' },
  sender: null,
  to: [{ email: 'anna@fabrikam.example' }],
  cc: [],
  subject: 'Offer',
  sentAt: '2026-06-10T09:00:00Z',
  receivedAt: '2026-06-10T09:00:05Z',
  headers: [],
  ...overrides,
})
/** Facts of a message with these headers, written `Name: value`. */
const withHeaders = (...lines: string[]) =>
  messageFacts(
    raw({
      headers: lines.map((line) => {
        const colon = line.indexOf(':')
        return { name: line.slice(0, colon), value: line.slice(colon + 1) }
      }),
    }),
  )
const KEY = 'AAAAAAAAAAAAAAAAAAAAAA'

describe('what a message answers', () => {
  it.each([
    ['In-Reply-To: <a@x>', '<a@x>'],
    ['in-reply-to:  <a@x> ', '<a@x>'],
    ['In-Reply-To: <a@x> <b@x>', '<a@x> <b@x>'],
    ['In-Reply-To: <a\r\n @x>', '<a@x>'],
    ['In-Reply-To: Your mail of Monday <a@x> (thanks)', '<a@x>'],
    ['In-Reply-To: a@x', '<a@x>'],
    ['In-Reply-To: Your mail of Monday', null],
    ['In-Reply-To: <>', null],
    ['In-Reply-To: <a', null],
    ['In-Reply-To:', null],
    ['X-In-Reply-To: <a@x>', null],
  ])('is read from %j', (line, expected) => {
    expect(withHeaders(line).inReplyTo).toBe(expected)
  })

  it('is the thread too, folded or not, each mail once', () => {
    expect(withHeaders('References: <a@x>\r\n\t<b@x>\n <a@x>').references).toEqual([
      '<a@x>',
      '<b@x>',
    ])
  })

  it('is the newest hundred of a long thread', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `<${index}@x>`)

    expect(withHeaders(`References: ${ids.join(' ')}`).references).toEqual(ids.slice(400))
  })

  it('is the key of a followed mail, where it can be one', () => {
    expect(withHeaders(`X-Follow-Key: ${KEY}`).followKey).toBe(KEY)
    expect(withHeaders('X-Follow-Key: nonsense', `x-follow-key: ${KEY}`).followKey).toBe(KEY)
    expect(withHeaders(`X-Follow-Key: ${KEY}'; drop table`).followKey).toBeNull()
    expect(withHeaders().followKey).toBeNull()
  })
})

describe('a message is sensitive', () => {
  it.each(['Personal', 'private', ' PRIVATE ', 'Company-Confidential', 'company-confidential (x)'])(
    'when its sender says %j',
    (value) => {
      expect(withHeaders(`Sensitivity: ${value}`).isSensitive).toBe(true)
    },
  )

  it.each(['Normal', '', 'none'])('and not when they say %j', (value) => {
    expect(withHeaders(`Sensitivity: ${value}`).isSensitive).toBe(false)
  })

  it('when the source says so', () => {
    expect(messageFacts(raw({ isSensitive: true })).isSensitive).toBe(true)
  })
})

describe('an automatic message', () => {
  it.each([
    ['no', ['Auto-Submitted: no']],
    ['no', ['Auto-Submitted:']],
    ['no', ['X-Auto-Response-Suppress: All']],
    ['no', ['Precedence: first-class']],
    ['no', ['Content-Type: multipart/mixed']],
    ['auto-reply', ['Auto-Submitted: auto-replied']],
    ['auto-reply', ['auto-submitted: AUTO-GENERATED (vacation)']],
    ['auto-reply', ['X-Autoreply: yes']],
    ['auto-reply', ['Precedence: auto_reply']],
    ['auto-reply', ['Return-Path: <>']],
    ['auto-reply', ['Content-Type: multipart/report; report-type=disposition-notification']],
    ['bounce', ['Content-Type: multipart/report; report-type=delivery-status; boundary=x']],
    ['bounce', ['Content-Type: Multipart/Report;\r\n\tboundary=x; report-type="delivery-status"']],
    ['bounce', ['Auto-Submitted: auto-replied', 'X-Failed-Recipients: bo@contoso.example']],
    ['bounce', ['X-MS-Exchange-Message-Is-Ndr: ']],
  ])('is %s by %j', (expected, lines) => {
    expect(withHeaders(...lines).automatic).toBe(expected)
  })

  it.each([
    ['bounce', 'MAILER-DAEMON@mx.contoso.example', []],
    ['bounce', 'MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@fabrikam.example', []],
    ['bounce', 'postmaster@contoso.example', [{ name: 'Return-Path', value: '<>' }]],
    ['no', 'postmaster@contoso.example', []],
    ['no', 'mailer-daemon.fan@contoso.example', []],
  ])('is %s from %s with %j', (expected, email, headers) => {
    expect(messageFacts(raw({ from: { email }, headers })).automatic).toBe(expected)
  })

  it('says to whom it could not be delivered, each once', () => {
    const { bouncedTo } = withHeaders(
      'X-Failed-Recipients: Bo@Contoso.example,\r\n eva@contoso.example',
      'X-Failed-Recipients: <bo@contoso.example>, nonsense',
    )

    expect(bouncedTo).toEqual(['bo@contoso.example', 'eva@contoso.example'])
  })
})

describe('bad input', () => {
  it('of a 1,500-character subject is cut to 1,000, also where it would cut a character', () => {
    expect(messageFacts(raw({ subject: 'x'.repeat(1500) })).subject).toHaveLength(1000)
    const { subject } = messageFacts(raw({ subject: `${'x'.repeat(999)}😀` }))
    expect(subject).toBe(`${'x'.repeat(999)}\uFFFD`)
  })

  it('of NUL and half characters can be stored', () => {
    const facts = messageFacts(
      raw({ subject: 'a\0b\ud800c', to: [{ email: 'x\0@y.example', name: '\udc00' }] }),
    )

    expect(facts.subject).toBe('ab\uFFFDc')
    expect(facts.to).toEqual([{ email: 'x@y.example', name: '\uFFFD' }])
  })

  it.each(['yesterday', '', '2026-13-45T99:00:00Z', '0001-01-01T00:00:00Z', null])(
    'of the date %j is no date',
    (sentAt) => {
      expect(messageFacts(raw({ sentAt })).sentAt).toBeNull()
    },
  )

  it('of people without an address is nobody', () => {
    const facts = messageFacts(raw({ from: { name: 'Bo' }, sender: {}, to: [{ email: ' ' }, {}] }))

    expect(facts).toMatchObject({ from: null, sender: null, to: [] })
  })

  it('of 500 recipients keeps them all', () => {
    const to = Array.from({ length: 500 }, (_, index) => ({ email: `p${index}@x.example` }))

    expect(messageFacts(raw({ to })).to).toHaveLength(500)
  })

  it('of any kind never throws, and gives what JSON in PostgreSQL can hold', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    const address = fc.record({ email: text, name: text })
    const header = fc.record({
      name: fc.oneof(text, fc.constantFrom('References', 'In-Reply-To', 'Sensitivity')),
      value: text,
    })
    const message = fc.record({
      ...{ isDraft: fc.boolean(), from: fc.option(address), sender: fc.option(address) },
      ...{ to: fc.array(address), cc: fc.array(address), subject: fc.option(text) },
      ...{ sentAt: fc.option(text), receivedAt: fc.option(text), headers: fc.array(header) },
    })
    fc.assert(
      fc.property(message, (one) => {
        const json = JSON.stringify(messageFacts(one))

        expect(json).not.toMatch(/\\u0000|\\ud[89a-f][0-9a-f]{2}/i)
      }),
    )
  })
})
