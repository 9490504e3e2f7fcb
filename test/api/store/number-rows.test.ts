import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { NumberRows } from '../../../src/api/store/number-rows.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { openTestDb, type TestDb } from '../../fixtures/test-db.ts'

let test: TestDb
beforeAll(async () => {
  test = await openTestDb()
})
afterAll(() => test.close())

interface Row {
  some: number[]
  others: number[]
  one: number | null
  two: number | null
}

function rowsOf(text: string): Row[] {
  const rows = new NumberRows(text)
  const found: Row[] = []
  // The same lists for all rows, as they are used.
  const [some, others]: [number[], number[]] = [[], []]
  while (rows.isLeft) {
    rows.list(some)
    rows.list(others)
    found.push({ some: [...some], others: [...others], one: rows.next(), two: rows.next() })
  }
  return found
}

describe('Rows of numbers', () => {
  it('are read as the database says them', async () => {
    const edges: Row[] = [
      { some: [0], others: [], one: null, two: null },
      { some: [], others: [], one: 0, two: -1 },
      { some: [-1, 7, 2 ** 32], others: [5, 6, 7, 8], one: null, two: Number.MAX_SAFE_INTEGER },
      { some: [Number.MIN_SAFE_INTEGER], others: [10], one: Number.MIN_SAFE_INTEGER, two: null },
    ]
    const list = fc.array(fc.maxSafeInteger(), { maxLength: 6 })
    const number = fc.option(fc.maxSafeInteger())
    const row = fc.record({ some: list, others: list, one: number, two: number })
    const rows = [...edges, ...fc.sample(row, { numRuns: 200, seed: 6 })]
    const said = await sql<{ text: string }>`
      select string_agg(concat(list::bigint[], other::bigint[], one, ',', two), ' ' order by place)
        as text
      from unnest(${rows.map(({ some }) => `{${some.join(',')}}`)}::text[],
        ${rows.map(({ others }) => `{${others.join(',')}}`)}::text[],
        ${rows.map(({ one }) => one)}::bigint[], ${rows.map(({ two }) => two)}::bigint[])
        with ordinality as made (list, other, one, two, place)
    `.execute(test.db)

    expect(rowsOf(said.rows[0]!.text)).toEqual(rows)
  })

  it('are none in an empty text', () => {
    expect(rowsOf('')).toEqual([])
  })
})
