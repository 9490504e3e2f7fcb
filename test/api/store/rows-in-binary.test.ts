import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { rowTable, type Column } from '../../../src/api/store/row-columns.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { openTestDb, type TestDb } from '../../fixtures/test-db.ts'

interface Row {
  id: string
  day: string
  count: number | null
  total: number | null
  mean: number | null
  at: number | null
  people: number[]
  packed: Buffer | null
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'id', type: 'uuid', of: ({ id }) => id },
  { name: 'day', type: 'date', of: ({ day }) => day },
  { name: 'count', type: 'integer', of: ({ count }) => count },
  { name: 'total', type: 'bigint', of: ({ total }) => total },
  { name: 'mean', type: 'double precision', of: ({ mean }) => mean },
  { name: 'at', type: 'timestamptz', of: ({ at }) => at },
  { name: 'people', listOf: 'bigint', of: ({ people }) => people },
  { name: 'packed', type: 'bytea', of: ({ packed }) => packed },
]

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
const safe = fc.maxSafeInteger()
const instant = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2100, 0, 1) })
const row = fc.record<Row>({
  id: fc.uuid(),
  day: instant.map((at) => new Date(at).toISOString().slice(0, 10)),
  count: fc.option(int32),
  total: fc.option(safe),
  mean: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  at: fc.option(instant),
  people: fc.array(safe, { maxLength: 5 }),
  packed: fc.option(fc.uint8Array({ maxLength: 9 }).map((bytes) => Buffer.from(bytes))),
})
const EDGES: Row[] = [
  {
    ...{ id: '00000000-0000-4000-8000-00000000000f', day: '1999-12-31', count: -1, total: -1 },
    ...{ mean: -0.5, at: Date.UTC(1999, 11, 31, 23, 59, 59, 999), people: [-1, 2 ** 32] },
    packed: Buffer.from([0, 255]),
  },
  {
    ...{ id: 'ffffffff-ffff-4fff-bfff-ffffffffffff', day: '2000-01-01', count: null, total: null },
    ...{ mean: null, at: null, people: [], packed: null },
  },
]

let test: TestDb
beforeAll(async () => {
  test = await openTestDb()
})
afterAll(() => test.close())

/** As the database takes them, in the order in which they were sent. */
async function received(rows: readonly Row[]) {
  const { rows: found } = await sql<Record<string, unknown>>`
    select id, day, count, total, mean, at, people, packed from ${rowTable(rows, COLUMNS, 'made')}
  `.execute(test.db)
  return found
}

describe('rowTable', () => {
  it('is the rows that were sent', async () => {
    const samples = [...EDGES, ...fc.sample(row, { numRuns: 200, seed: 5 })]

    expect(await received(samples)).toEqual(
      samples.map((sample) => ({
        ...sample,
        mean: sample.mean === 0 ? expect.closeTo(0) : sample.mean,
        at: sample.at === null ? null : new Date(sample.at),
      })),
    )
  })

  it('is empty of no rows', async () => {
    expect(await received([])).toEqual([])
  })
})
