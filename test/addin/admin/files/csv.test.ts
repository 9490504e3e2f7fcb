import { describe, expect, it } from '@jest/globals'
import { csv } from '../../../../src/addin/admin/files/csv.ts'
import { rowsOf } from '../../../../src/addin/admin/files/separated-text.ts'
import * as fc from '../../../fixtures/fast-check.ts'

const cellOf = (text: string) => csv([[text]]).slice(2, -3)

describe('csv', () => {
  it('is quoted, with line ends and a mark that spreadsheets know', () => {
    expect(
      csv([
        ['a', 'b;"c"'],
        ['ø', 'two\nlines'],
      ]),
    ).toBe('\uFEFF"a","b;""c"""\r\n"ø","two\nlines"\r\n')
  })

  it.each([
    '=1+1',
    '+49 30',
    '-2',
    '@SUM(A1)',
    ' =1',
    '\t=1',
    '\r=1',
    '\n1',
    '＝1+1',
    '|calc',
    '%0A',
    `=HYPERLINK("https://x")`,
  ])('never lets %j run as a formula', (text) => {
    expect(cellOf(text).startsWith(`'`)).toBe(true)
  })

  it.each([
    ['x;=1+1;', `x;'=1+1;`],
    ['x; "=1', `x;' ""=1`],
    ['x\r\n@SUM(A1)', `x\r\n'@SUM(A1)`],
  ])('never lets %j run where cells end at semicolons', (text, cell) => {
    expect(cellOf(text)).toBe(cell)
  })

  it.each(['bo@contoso.com', '2026-11-21', `it's`, '', 'a=b', 'x-1'])(
    'leaves %j as it is',
    (text) => {
      expect(cellOf(text)).toBe(text)
    },
  )

  it.each([
    ['letters', 'a'.repeat(20_000_000), 'a'.repeat(20_000_000)],
    ['letters in quotes', `"${'a'.repeat(20_000_000)}"`, 'a'.repeat(20_000_000)],
    ['lines in quotes', `"${'a\n'.repeat(2_000_000)}b"`, `${'a\n'.repeat(2_000_000)}b`],
    ['doubled quotes', `"${'""'.repeat(2_000_000)}"`, '"'.repeat(2_000_000)],
    ['quotes that are never closed', `"${'""'.repeat(2_000_000)}x`, `${'"'.repeat(2_000_000)}x`],
  ])('is read where a cell has millions of %s', (_, text, cell) => {
    const [row, ...others] = rowsOf(text)

    expect(others).toEqual([])
    expect(row?.cells.length).toBe(1)
    // Not by `toBe`, which would show both.
    expect(row?.cells[0] === cell).toBe(true)
  })

  it('is read where a row has 100,000 cells', () => {
    const [row] = rowsOf('"a";'.repeat(100_000))

    expect(row?.cells.length).toBe(100_001)
  })

  it('gives back every cell, whatever it holds', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .map((text) => `x${text.replaceAll(/[\0=+\-@|%＝＋－＠]/g, '')}x`)
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        expect(rowsOf(csv(rows)).map(({ cells }) => cells)).toEqual(rows)
      }),
    )
  })
})
