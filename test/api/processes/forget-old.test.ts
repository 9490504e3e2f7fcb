import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { forgetOld } from '../../../src/api/processes/forget-old.service.ts'
import {
  ANNA,
  daysAgo,
  FABRIKAM,
  insertFollow,
  MALLORY,
  newTenant,
  NORTHWIND,
  NOW,
} from '../../fixtures/make.ts'
import { openTestDb, type TestDb } from '../../fixtures/test-db.ts'

/** More than two portions. */
const MANY = 2100
const KEPT = 3

let test: TestDb
beforeAll(async () => {
  test = await openTestDb()
  await newTenant(test.db)
})
afterAll(() => test.close())

const NOT_STOPPED = { isStopped: () => false }
const OLD = daysAgo(8).getTime()

/** So many looks of somebody at a mail, a millisecond apart, from that moment on. */
async function look(tenantId: string, salespersonId: string, from: number, count: number) {
  const { key } = await insertFollow(test.db, {
    tenant_id: tenantId,
    salesperson_id: salespersonId,
  })
  const rows = Array.from({ length: count }, (_, index) => ({
    ...{ tenant_id: tenantId, follow_key: key, salesperson_id: salespersonId },
    ...{ at: new Date(from + index), browser: null },
  }))
  await test.db.insertInto('own_view').values(rows).execute()
}

describe('what is too old', () => {
  it('is removed of every tenant however much it is, and nothing else', async () => {
    await look(FABRIKAM, ANNA.salespersonId, OLD, MANY)
    await look(NORTHWIND, MALLORY.salespersonId, OLD, KEPT)
    await look(FABRIKAM, ANNA.salespersonId, NOW.getTime(), KEPT)
    const before = daysAgo(7)

    const stopped = await forgetOld(test, 'own_view', { before, isStopped: () => true })
    const forgotten = await forgetOld(test, 'own_view', { before, ...NOT_STOPPED })

    expect(stopped).toBe(0)
    expect(forgotten).toBe(MANY + KEPT)
    const left = await test.db.selectFrom('own_view').select('at').execute()
    expect(left).toHaveLength(KEPT)
  })
})
