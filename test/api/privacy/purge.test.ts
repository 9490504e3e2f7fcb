import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { purgeTerminated } from '../../../src/api/privacy/purge.service.ts'
import { PURGED_TABLES } from '../../../src/api/privacy/purge.store.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { callApi } from '../../fixtures/call-api.ts'
import { fillTwins, rowCounts } from '../../fixtures/full-tenant.ts'
import { ANNA, daysAgo, FABRIKAM, NORTHWIND, NOW } from '../../fixtures/make.ts'
import { interruptedDb, killedDb } from '../../fixtures/killed-db.ts'
import { allRows, TABLES } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADMIN: Caller = { ...ANNA, claimedRoles: ['administrator'] }
const ONE_BY_ONE = { rowsAtOnce: 1 }

let test: TestApp
let filled: Record<string, number>
let twin: string[]

beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

beforeEach(async () => {
  test.clock.set(NOW)
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  await fillTwins(test.db)
  await terminated(daysAgo(91))
  filled = await rowCounts(test.db, FABRIKAM)
  twin = await allRows(test.db, NORTHWIND)
})

const terminated = async (at: Date | null) =>
  test.db
    .updateTable('organisation')
    .set({ follow_enabled: false, terminated_at: at })
    .where('tenant_id', '=', FABRIKAM)
    .execute()
/** What a purge says it removed; the organisation itself goes without saying. */
const gone = () =>
  Object.fromEntries(Object.entries(filled).filter(([table]) => table !== 'organisation'))
const purges = async () =>
  test.db.selectFrom('purge').selectAll().where('tenant_id', '=', FABRIKAM).execute()

const killedAt = (n: number) => ({ ...test.ctx, db: killedDb(test.db, n) })

describe('purging', () => {
  it('has something to remove in every table', () => {
    const removed = [...PURGED_TABLES, 'organisation'].sort()

    expect(Object.keys(filled).sort()).toEqual(removed)
    expect([...removed, 'purge'].sort()).toEqual([...TABLES].sort())
  })

  it('removes everything of an organisation whose time is over, and nothing of another', async () => {
    await purgeTerminated(test.ctx)

    expect(await rowCounts(test.db, FABRIKAM)).toEqual({ purge: 1 })
    expect(await allRows(test.db, NORTHWIND)).toEqual(twin)
    expect(await purges()).toMatchObject([{ started_at: NOW, finished_at: NOW, removed: gone() }])
    expect(test.logged().at(-1)).toMatchObject({ tenant: FABRIKAM, removed: gone() })
  })

  it.each([
    ['that is not terminated', null],
    ['whose time is not over', daysAgo(89)],
  ])('removes nothing of an organisation %s', async (_, at) => {
    await terminated(at)

    await purgeTerminated(test.ctx)

    expect(await rowCounts(test.db, FABRIKAM)).toEqual(filled)
  })

  // The n-th run is killed at its n-th transaction: each table's once, as the runs before emptied those
  // in front of it.
  it.each([
    ['row by row', ONE_BY_ONE, 20],
    ['table by table', {}, PURGED_TABLES.length],
  ])(
    'goes on wherever it was killed, %s, and its numbers are right',
    async (_, portions, least) => {
      let kills = 0
      const isLeft = () =>
        test.db.selectFrom('organisation').where('tenant_id', '=', FABRIKAM).executeTakeFirst()
      for (let n = 1; n < 200 && (await isLeft()); n += 1)
        await purgeTerminated(killedAt(n), portions).catch(() => (kills += 1))

      expect(kills).toBeGreaterThan(least)
      expect(await rowCounts(test.db, FABRIKAM)).toEqual({ purge: 1 })
      expect(await purges()).toMatchObject([{ finished_at: NOW, removed: gone() }])
      expect(await allRows(test.db, NORTHWIND)).toEqual(twin)
    },
  )

  it('stops when the organisation is restored meanwhile, and keeps what is left', async () => {
    await purgeTerminated(killedAt(8), ONE_BY_ONE).catch(() => undefined)
    const left = await rowCounts(test.db, FABRIKAM)

    await terminated(null)
    await purgeTerminated(test.ctx, ONE_BY_ONE)

    expect(await rowCounts(test.db, FABRIKAM)).toEqual(left)
    expect(left).toMatchObject({ organisation: 1, contact: filled['contact'] })
  })

  it('gives up a run that the organisation is restored in', async () => {
    const db = interruptedDb(test.db, async (number, own, work) => {
      if (number === 5) await terminated(null)
      return own(work)
    })

    await purgeTerminated({ ...test.ctx, db }, ONE_BY_ONE)

    const [purge] = await purges()
    expect(purge?.finished_at).toEqual(NOW)
    expect(purge?.removed).toEqual({ alert: 3 })
    expect(await rowCounts(test.db, FABRIKAM)).toMatchObject({ organisation: 1, follow: 2 })
  })

  it('stops when the server does, and goes on with the next', async () => {
    let asked = 0
    const isStopped = () => ++asked > 10

    await purgeTerminated(test.ctx, { ...ONE_BY_ONE, isStopped })

    const left = await rowCounts(test.db, FABRIKAM)
    expect(left).toMatchObject({ organisation: 1, purge: 1, contact: 2 })
    expect(left['alert']).toBeUndefined()
    await purgeTerminated(test.ctx)
    expect(await purges()).toMatchObject([{ finished_at: NOW, removed: gone() }])
  })

  it('lets a tenant begin anew, switched off whatever is the default', async () => {
    await purgeTerminated(test.ctx)
    expect(test.ctx.config.followEnabledByDefault).toBe(true)

    const { body } = await callApi(test)('getOrganisation', ADMIN, {})

    expect(body).toMatchObject({ state: 'off', consent: null, purgeAt: null, revision: 0 })
    expect(body.counts).toMatchObject({ salespeople: 1, contacts: 0, auditEntries: 0 })
  })
})
