import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { recountWaiting } from '../../../src/api/enrichment/recount-waiting.service.ts'
import { markAccountsStale } from '../../../src/api/enrichment/stale-span.store.ts'
import {
  accountIdOf,
  activityRows,
  insertCountedWorld,
  randomActivities,
  randomNumbers,
} from '../../fixtures/counted-world.ts'
import { FABRIKAM, NOW } from '../../fixtures/make.ts'
import { TABLES } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const DAY_MS = 86_400_000

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

beforeEach(async () => {
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  test.clock.set(NOW)
  await insertCountedWorld(test.db, { accounts: 3, timeZone: 'UTC' })
  const made = randomActivities(randomNumbers(8), { count: 30, accounts: 3, now: NOW })
  await test.db.insertInto('activity').values(made.flatMap(activityRows)).execute()
  await markAccountsStale(test.db, { tenantId: FABRIKAM, accountIds: [0, 1, 2].map(accountIdOf) })
})

const countedAt = async () => {
  const row = await test.db.selectFrom('enrichment').select('counted_at').executeTakeFirstOrThrow()
  return row.counted_at
}
const change = (set: { lease_until?: Date; clearing_since?: Date }) =>
  test.db.updateTable('enrichment').set(set).execute()

describe('recountWaiting', () => {
  it('counts what is stale, and again on another day only', async () => {
    await recountWaiting(test.ctx)
    expect(await countedAt()).toEqual(NOW)
    test.clock.advance(3_600_000)
    await recountWaiting(test.ctx)
    expect(await countedAt()).toEqual(NOW)
    test.clock.advance(DAY_MS)
    await recountWaiting(test.ctx)
    expect(await countedAt()).toEqual(test.clock.now())
  })

  it('leaves it to whoever collects', async () => {
    await change({ lease_until: new Date(NOW.getTime() + 1000) })
    await recountWaiting(test.ctx)
    expect(await countedAt()).toBeNull()
    test.clock.advance(2000)
    await recountWaiting(test.ctx)
    expect(await countedAt()).toEqual(test.clock.now())
  })

  it.each([
    [
      'while Follow is off',
      () => test.db.updateTable('organisation').set({ follow_enabled: false }),
    ],
    [
      'while everything is being removed',
      () => test.db.updateTable('enrichment').set({ clearing_since: NOW }),
    ],
  ])('does nothing %s', async (_, switched) => {
    await switched().execute()
    await recountWaiting(test.ctx)
    expect(await countedAt()).toBeNull()
    expect(await test.db.selectFrom('stale_span').selectAll().execute()).toHaveLength(3)
  })

  it('starts nothing more once it is stopped', async () => {
    await recountWaiting(test.ctx, () => true)
    expect(await countedAt()).toBeNull()
  })
})
