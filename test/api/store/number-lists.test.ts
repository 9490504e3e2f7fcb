import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { NumberLists } from '../../../src/api/store/number-lists.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { openTestDb, type TestDb } from '../../fixtures/test-db.ts'

let test: TestDb
beforeAll(async () => {
  test = await openTestDb()
})
afterAll(() => test.close())

function listsOf(text: string): number[][] {
  const lists = new NumberLists(text)
  const found: number[][] = []
  for (let list = lists.next(); list; list = lists.next()) found.push(list)
  return found
}

describe('NumberLists', () => {
  it('are read as the database says them', async () => {
    const edges = [[0], [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER], [-1, 7, 2 ** 32]]
    const list = fc.array(fc.maxSafeInteger(), { minLength: 1, maxLength: 6 })
    const lists = [...edges, ...fc.sample(list, { numRuns: 200, seed: 6 })]
    const rows = lists.map((one) => `{${one.join(',')}}`)
    const said = await sql<{ text: string }>`
      select string_agg(array_to_string(list::bigint[], ','), ' ' order by place) as text
      from unnest(${rows}::text[]) with ordinality as made (list, place)
    `.execute(test.db)

    expect(listsOf(said.rows[0]!.text)).toEqual(lists)
  })

  it('are none in an empty text', () => {
    expect(listsOf('')).toEqual([])
  })
})
