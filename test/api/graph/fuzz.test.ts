import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { soapBody } from '../../../src/api/ews/ews-xml.ts'
import { checkedBody, isGood, shortDetail } from '../../../src/api/graph/graph-answer.ts'
import { GraphPage } from '../../../src/api/graph/change-page.ts'
import {
  isGraphMessage,
  readGraphMessage,
  sourceMessage,
} from '../../../src/api/graph/graph-message.ts'
import { graphMail, mailMeta } from '../../../src/api/graph/mail-meta.ts'
import { graphEvent, meetingMeta } from '../../../src/api/graph/meeting-meta.ts'
import { MailSourceError } from '../../../src/api/logging/mail-source.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { mutated, mutatedText } from '../../fixtures/mutations.ts'

/** What came from Graph and Exchange, with parts that do not belong: known, or noted and passed over. */
const person = { emailAddress: { name: 'Bo Lind', address: 'bo@contoso.example' } }
const at = '2026-06-10T09:00:00Z'
const MESSAGE = {
  ...{ id: 'AAMk1', internetMessageId: '<1@contoso.example>', conversationId: 'c1' },
  ...{ isDraft: false, subject: 'Re: Offer', webLink: 'https://mail.example/1' },
  ...{ from: person, sender: person, toRecipients: [person], ccRecipients: [], bccRecipients: [] },
  ...{ receivedDateTime: at, sentDateTime: at, createdDateTime: at, parentFolderId: 'f1' },
  internetMessageHeaders: [{ name: 'In-Reply-To', value: '<0@fabrikam.example>' }],
  singleValueExtendedProperties: [{ id: 'Integer 0x36', value: '0' }],
}
const time = { dateTime: '2026-06-10T09:00:00.0000000', timeZone: 'UTC' }
const EVENT = {
  ...{ id: 'AAMk2', iCalUId: '040000', type: 'singleInstance', isCancelled: false, start: time },
  ...{ end: time, organizer: person, isAllDay: false, sensitivity: 'normal', showAs: 'busy' },
  attendees: [{ ...person, type: 'required', status: { response: 'accepted', time: at } }],
}
const ERROR = { error: { code: 'ErrorItemNotFound', message: 'Not found for bo@contoso.example' } }

/** Times that are none, and would be kept as none. */
function impossibleDates(value: unknown): unknown[] {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(impossibleDates)
}

describe('whatever Graph says', () => {
  it.each<[string, object, (item: unknown) => unknown, object]>([
    [
      'of a message',
      MESSAGE,
      (item) => {
        const read = readGraphMessage(item)
        return isGraphMessage(read) ? sourceMessage(read) : read
      },
      { facts: { subject: 'Re: Offer' } },
    ],
    [
      'of a mail that is counted',
      MESSAGE,
      (item) => {
        const mail = graphMail(item)
        return typeof mail === 'string' ? mail : mailMeta(mail)
      },
      { author: 'bo@contoso.example' },
    ],
    [
      'of an event',
      EVENT,
      (item) => {
        const event = graphEvent(item)
        return event && !('removed' in event) ? meetingMeta(event) : event
      },
      { iCalUId: '040000' },
    ],
  ])('%s is taken or passed over, and breaks nothing', (_, sample, read, taken) => {
    expect(read(sample)).toMatchObject(taken)
    fc.assert(
      fc.property(mutated(sample), (item) => expect(impossibleDates(read(item))).toEqual([])),
      { numRuns: 400 },
    )
  })

  it('when it refuses is told short, and names nobody', () => {
    fc.assert(
      fc.property(mutated(ERROR), fc.integer({ min: 0, max: 999 }), (body, status) => {
        const detail = shortDetail({ status, body, retryAfterMs: null })
        expect(detail.length).toBeLessThanOrEqual(200)
        expect(detail).not.toContain('bo@contoso.example')
      }),
    )
    const long = { error: { code: 'x', message: 'y'.repeat(2_000_000) } }
    expect(shortDetail({ status: 400, body: long, retryAfterMs: null }).length).toBeLessThan(201)
  })

  it('as a page is one, or an unexpected answer', () => {
    const page = { value: [MESSAGE], '@odata.nextLink': 'https://graph.example/v1.0/x?$skip=1' }
    fc.assert(
      fc.property(mutated(page), (body) => {
        const answer = { status: 200, body, retryAfterMs: null }
        expect(isGood(answer)).toBe(true)
        const read = attempt(() => checkedBody(answer, GraphPage))
        if (!(read instanceof MailSourceError)) expect(Array.isArray(read.value)).toBe(true)
      }),
    )
  })
})

function attempt<T>(work: () => T): T | MailSourceError {
  try {
    return work()
  } catch (error) {
    // Anything else is the bug that is looked for.
    if (error instanceof MailSourceError) return error
    throw error
  }
}

const FOLDER = path.join(import.meta.dirname, '../../fixtures/ews')
const ANSWERS = ['02-FindFolder', '06-FindItem', '07-GetItem', '15-GetItem'].map((name) =>
  readFileSync(path.join(FOLDER, `${name}.res.xml`), 'utf8'),
)
const PIECES = [
  ...['<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '&#0;', '&#x110000;', ']]>', '<![CDATA[', '<!--'],
  ...[
    '<?xml?>',
    '<constructor>',
    '</s:Body>',
    ' a="b" a="c"',
    '\0',
    '\ud800',
    '<a:b:c/>',
    '<__proto__>',
  ],
]

describe('whatever Exchange answers', () => {
  it('is XML with a body, or an unexpected answer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ANSWERS).chain((answer) => mutatedText(answer, PIECES)),
        (text) => {
          const body = attempt(() => soapBody(text))
          if (/<!DOCTYPE/i.test(text)) expect(body).toBeInstanceOf(MailSourceError)
          expect(({} as Record<string, unknown>)['a']).toBeUndefined()
        },
      ),
      { numRuns: 150 },
    )
  })

  it.each([
    ['elements in elements', `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`],
    ['elements that never end', '<a>'.repeat(50_000)],
    ['one huge attribute', `<a b="${'x'.repeat(5_000_000)}"/>`],
    ['many attributes', `<a ${Array.from({ length: 20_000 }, (_, n) => `b${n}="x"`).join(' ')}/>`],
    ['many references', `<a>${'&#65;'.repeat(200_000)}</a>`],
  ])('may be %s: it is read, or refused, at once', (_, inside) => {
    const envelope = `<s:Envelope xmlns:s="x"><s:Body>${inside}</s:Body></s:Envelope>`

    const body = attempt(() => soapBody(envelope))

    expect(typeof body).toBe('object')
  })
})
