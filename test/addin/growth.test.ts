import { describe, expect, it } from '@jest/globals'
import { addressLines } from '../../src/addin/admin/contacts/address-lines.ts'
import { csv } from '../../src/addin/admin/files/csv.ts'
import { rowsOf } from '../../src/addin/admin/files/separated-text.ts'
import { instrumentHtml, scanLinks } from '../../src/addin/follow/instrument-html.ts'
import { textBeginsQuote } from '../../src/addin/follow/quoted-part.ts'
import { growsEvenly, repeated } from '../fixtures/growth.ts'

/** What others wrote, and Outlook's page reads: the send handler has 3.5 seconds (law 1). */
const TARGET = 'https://b.example/'
const TRACKED = new Map([[TARGET, 'https://a.example/c/token']])

const READERS: Readonly<Record<string, { read: (text: string) => unknown; pieces: string[] }>> = {
  'the body of a mail': {
    read: (html) => instrumentHtml(html, scanLinks(html, { ownHosts: [] }), TRACKED),
    pieces: [
      ...[`<a href="${TARGET}">x</a>`, `<a href="${TARGET}">`, '<a href="', '<a ', 'b="1" ', '<b>'],
      ...['<!--', '<blockquote>', '<p style="border-top:', '&', '&amp;', '<style>', '---', '</b>'],
    ],
  },
  'words above a quoted mail': { read: textBeginsQuote, pieces: ['-', '--- ', '&#45;', '---&'] },
  'a file with rows': {
    read: rowsOf,
    pieces: ['"', '"a', '""', ';', '\n', '\r', 'a', '"\n', '"\n"'],
  },
  'typed addresses': { read: addressLines, pieces: ['<', 'a@b ;', '<a@b', 'mailto:', ' ', '@'] },
  'a cell that is exported': {
    read: (cell) => csv([[cell]]),
    pieces: ['=', '"', '\n=', '; "', ' ', '\r'],
  },
}

const CASES = Object.entries(READERS).flatMap(([name, { read, pieces }]) =>
  pieces.map((piece) => ({ name, piece, read })),
)

describe('a text that was written to be long', () => {
  it.each(CASES)('takes no longer than it has to: $name, all of $piece', ({ piece, read }) => {
    expect(growsEvenly((length) => read(repeated(piece)(length)))).toBe(true)
  })
})
