import { describe, expect, it } from '@jest/globals'
import { soapBody } from '../../src/api/ews/ews-xml.ts'
import { MailSourceError } from '../../src/api/logging/mail-source.ts'
import { headerFacts } from '../../src/api/logging/message-headers.ts'
import { originFacts } from '../../src/api/logging/sender-check.ts'
import { sanitiseHtml } from '../../src/api/templates/sanitise-html.ts'
import { locationOf } from '../../src/api/tracking/location.ts'
import { preferredLanguage } from '../../src/api/tracking/preferred-language.ts'
import { growsEvenly, repeated } from '../fixtures/growth.ts'

/** What strangers write, and this process reads: nobody keeps it busy by writing more. */
const NOBODY = { from: null, sender: null }

interface Reader {
  read: (text: string) => unknown
  pieces: string[]
  /** Of the shorter text, where it is not the usual. */
  length?: number
}

const READERS: Readonly<Record<string, Reader>> = {
  'results of sender checks': {
    read: (value) => originFacts([{ name: 'Authentication-Results', value }], NOBODY),
    pieces: ['(', ')', '"', '\\"', ';', 'dkim=pass header.d=a;', '; dkim ', '\n ', 'a.'],
  },
  'headers that name other mails': {
    read: (value) => headerFacts(['References', 'In-Reply-To'].map((name) => ({ name, value }))),
    pieces: ['<', '<a', '<a@b>', '<a ', '@', ' '],
  },
  'answers of Exchange': {
    length: 4000,
    read: soap,
    pieces: ['<a>', '<a/>', '<a', '<a b="', '&#65;', '<!--', '<![CDATA[', '<?a?>', '</a>', '>'],
  },
  templates: {
    length: 16_000,
    read: (html) => sanitiseHtml(html, () => false),
    pieces: ['<b>', '<svg>', '<a href="{{', '<!--', '<b style="a:b;">', '&', '{{', '<a b="1" '],
  },
  'languages that a browser wants': { read: preferredLanguage, pieces: ['de;q=0.1,', ';', '-'] },
  'targets of links': {
    read: (rest) => locationOf(`https://a.example/${rest}`),
    pieces: [' ', '\t', 'é', '\\', '\ud800'],
  },
}

function soap(inside: string): unknown {
  try {
    return soapBody(`<s:Envelope xmlns:s="x"><s:Body>${inside}</s:Body></s:Envelope>`)
  } catch (error) {
    if (error instanceof MailSourceError) return undefined
    throw error
  }
}

const CASES = Object.entries(READERS).flatMap(([name, { pieces, ...reader }]) =>
  pieces.map((piece) => ({ name, piece, ...reader })),
)

describe('a text that was written to be long', () => {
  it.each(CASES)(
    'takes no longer than it has to: $name, all of $piece',
    ({ piece, read, ...shorter }) => {
      const work = (length: number) => read(repeated(piece)(length))

      expect(growsEvenly(work, shorter)).toBe(true)
    },
  )

  it('takes no longer as many headers of checks than as one', () => {
    const header = { name: 'Authentication-Results', value: 'a.example; dkim=pass header.d=a' }
    const read = (length: number) =>
      originFacts(
        Array.from({ length }, () => header),
        NOBODY,
      )

    expect(growsEvenly(read, { length: 200 })).toBe(true)
  })

  it.each([
    ['with its length', (length: number) => length / 100, true],
    ['with the square of it', (length: number) => length ** 2 / 1e6, false],
    ['with the square of it, and is done at once', (length: number) => length ** 2 / 1e9, true],
  ])('takes time that grows %s', (_, takes, isEven) => {
    let time = 0
    const work = (length: number) => (time += takes(length))

    expect(growsEvenly(work, { now: () => time })).toBe(isEven)
  })
})
