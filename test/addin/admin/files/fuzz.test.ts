import { describe, expect, it } from '@jest/globals'
import { csv } from '../../../../src/addin/admin/files/csv.ts'
import { decodeText } from '../../../../src/addin/admin/files/decode-text.ts'
import { rowsOf } from '../../../../src/addin/admin/files/separated-text.ts'
import type { Kind } from '../../../../src/addin/admin/import/import-fields.ts'
import { importLines, refusedLines } from '../../../../src/addin/admin/import/import-lines.ts'
import {
  bodyOf,
  firstReading,
  headOf,
  tableOfText,
} from '../../../../src/addin/admin/import/import-table.ts'
import { adminImport } from '../../../../src/addin/locales/en-US/admin-import.ts'
import * as fc from '../../../fixtures/fast-check.ts'
import { mutatedText } from '../../../fixtures/mutations.ts'

const FILES: Readonly<Record<Kind, string>> = {
  accounts: [
    'Account Name;Website;Parent Account;Owner',
    'Contoso;contoso.example;;anna@fabrikam.example',
    '"Contoso; North";"north.contoso.example\nn.contoso.example";Contoso;',
    '"The ""Other""";other.example;"";bo@fabrikam.example',
  ].join('\r\n'),
  contacts: [
    'E-mail,Full Name,Type,Company',
    'bo@contoso.example,Bo Lind,lead,Contoso',
    '"kim@contoso.example","Kim ""K"" Ng",contact,"Contoso, North"',
  ].join('\n'),
}

/** What means something in separated text, or to a spreadsheet. */
const PIECES = [
  ...[
    '"',
    '""',
    '"""',
    ';',
    ',',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\0',
    '\uFEFF',
    '\u2028',
    '\ud800',
    ' ',
  ],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '|calc',
    '%0A',
    '＝1',
    "'",
    "'=1",
    ';=1+1;',
    ',=1',
    '\t=1',
    '";=1',
  ],
  ...['__proto__', 'toString', 'constructor', 'ü', '😀', 'x'.repeat(1001)],
]
const words = { fields: { ...adminImport.columns.fields }, nameless: adminImport.columns.nameless }

const unquoted = (text: string) => text.replaceAll('"', '')

describe('whatever file is imported', () => {
  it.each<Kind>(['accounts', 'contacts'])(
    'as %s: each row is asked about once, or refused',
    (kind) => {
      fc.assert(
        fc.property(mutatedText(FILES[kind], PIECES), (text) => {
          const table = tableOfText('x.csv', text)
          const reading = firstReading(kind, table)
          const rows = bodyOf(table, reading.hasHead)
          const lines = importLines(kind, rows, reading.mapping)

          expect(lines.map(({ line }) => line).sort((a, b) => a - b)).toEqual(
            rows.map(({ line }) => line),
          )
          for (const { values } of lines)
            for (const value of Object.values(values)) expect(typeof value).toBe('string')
          for (const { line, cells } of table.rows) {
            expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length)
            for (const cell of cells) expect(unquoted(text)).toContain(unquoted(cell))
          }
        }),
        { numRuns: 200 },
      )
    },
  )

  it.each<Kind>(['accounts', 'contacts'])(
    'as %s: what is handed back is read alike again',
    (kind) => {
      fc.assert(
        fc.property(mutatedText(FILES[kind], PIECES), (text) => {
          const table = tableOfText('x.csv', text)
          const reading = firstReading(kind, table)
          const lines = importLines(kind, bodyOf(table, reading.hasHead), reading.mapping)
          const handed = [
            headOf(table, reading, words),
            ...refusedLines(lines).map(({ cells }) => cells),
          ]

          const [head = [], ...again] = rowsOf(csv(handed)).map(({ cells }) => cells)

          const plain = (cells: readonly string[]) =>
            cells.map((cell) => cell.replaceAll(/(^|[;\r\n])'/g, '$1'))
          expect(again.map(plain)).toEqual(handed.slice(1).map(plain))
          expect(plain(head)).toEqual(plain(handed[0] ?? []))
        }),
        { numRuns: 200 },
      )
    },
  )

  it('in whatever bytes is text', () => {
    const bytes = mutatedText(FILES.accounts, PIECES).chain((text) =>
      fc
        .constantFrom(...(['utf8', 'utf16le', 'latin1'] as const))
        .map((as) => Buffer.from(text, as)),
    )
    fc.assert(
      fc.property(bytes, (given) => {
        expect(Array.isArray(rowsOf(decodeText(given)))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

/** Cells as a spreadsheet takes them: quotes count where a cell begins, and nowhere else. */
function spreadsheetCells(text: string, separator: string): string[] {
  const cells: string[] = []
  let at = 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      for (at += 1; at < text.length; at += 1) {
        if (text[at] === '"' && text[at + 1] !== '"') break
        if (text[at] === '"') at += 1
        cell += text[at]
      }
      at += 1
    }
    while (at < text.length && text[at] !== separator && !/[\r\n]/.test(text[at] ?? ''))
      cell += text[at++]
    cells.push(cell)
    at += 1
  }
  return cells
}

describe('whatever is exported', () => {
  const cell = fc
    .constantFrom('Contoso', 'bo@contoso.example', '')
    .chain((one) => mutatedText(one, PIECES))
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })

  it.each([',', ';'])('holds no formula for a spreadsheet whose cells end at %j', (separator) => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const one of spreadsheetCells(csv(rows, { hasMark: false }), separator))
          expect(one).not.toMatch(/^[\s\p{Cc}]*[=+\-@|%＝＋－＠]/u)
      }),
      { numRuns: 300 },
    )
  })
})
