import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Caller } from '../../../src/api/http/caller.ts'
import { describeHealth } from '../../../src/api/operation/describe-health.service.ts'
import { RecentMeters } from '../../../src/api/operation/recent-meters.service.ts'
import type { Watch } from '../../../src/api/operation/watch.service.ts'
import { upsertJournalMark } from '../../../src/api/processes/journal-mark.store.ts'
import { callApi } from '../../fixtures/call-api.ts'
import { ANNA, FABRIKAM, newId, newTenant, NOW, OLE } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADMIN: Caller = { ...ANNA, claimedRoles: ['administrator'] }
const MINUTE_MS = 60_000
const before = (minutes: number) => new Date(NOW.getTime() - minutes * MINUTE_MS)

let test: TestApp
let meters: RecentMeters
let time = before(10)
beforeAll(async () => {
  meters = new RecentMeters(() => time)
  const watch = { meters, recent: () => meters.read(), spans: null } as unknown as Watch
  test = await openTestApp({ ctx: { watch } })
  await newTenant(test.db)
  time = NOW
})
afterAll(() => test.close())

/** As installed by one organisation for itself. */
function alone(): TestApp['ctx'] {
  const { ctx } = test
  const signIn = { ...ctx.config.signIn, tenants: [FABRIKAM] }
  return { ...ctx, config: { ...ctx.config, signIn } }
}
const get = () => describeHealth(alone(), FABRIKAM)

describe('how the installation is doing', () => {
  it('is for administrators only', async () => {
    const call = callApi(test)

    expect((await call('getHealth', OLE, {})).problem.code).toBe('not-allowed')
    expect((await call('getHealth', ADMIN, {})).body).toMatchObject({
      since: before(10).toISOString(),
      hits: { state: 'good', perMinute: null, p99Ms: null },
      waiting: { state: 'good', hits: 0, oldestAt: null },
      store: { state: 'good', p99Ms: null, failed: null },
      jobs: { state: 'good', failing: [] },
      graph: { state: 'good', throttled: null, failed: null },
    })
  })

  it('tells the five numbers', async () => {
    for (let at = 0; at < 20; at++) meters.hit('kept', 0.004)
    meters.hit('lost', 0.2)
    meters.query('ok', 0.02)
    meters.query('ok', 0.02)
    meters.graphCall('throttled')
    meters.graphCall('unreachable')
    meters.graphCall('ok')
    meters.graphCall('ok')
    meters.jobRun('retention', 'failed')

    expect(await get()).toMatchObject({
      hits: { state: 'failing', perMinute: 2.1, p99Ms: 250, late: 0, lost: 1, excess: 0 },
      store: { state: 'good', p99Ms: 25, failed: 0 },
      jobs: { state: 'attention', failing: [{ name: 'retention', since: NOW.toISOString() }] },
      graph: { state: 'failing', throttled: 0.25, failed: 0.25 },
    })
  })

  it('does not tell how much others do (law 11), nor counts while Follow is off (law 5)', async () => {
    expect((await describeHealth(test.ctx, FABRIKAM)).hits.perMinute).toBeNull()

    await test.db.updateTable('organisation').set({ follow_enabled: false }).execute()

    expect((await get()).hits.perMinute).toBeNull()
    await test.db.updateTable('organisation').set({ follow_enabled: true }).execute()
  })

  it('knows what waits in other processes, unless they are long gone', async () => {
    const mark = (waiting: number, oldest: number, seen: number) =>
      upsertJournalMark(test.db, {
        ...{ id: newId(), waiting },
        ...{ oldestAt: before(oldest), seenAt: before(seen) },
      })
    await mark(7, 3, 0)
    await mark(100, 60, 11)

    expect((await get()).waiting).toMatchObject({
      ...{ state: 'attention', hits: 7, oldestAt: before(3).toISOString() },
    })
  })

  it('knows jobs that nobody has come to', async () => {
    const due = (name: string, minutes: number, held: Date | null) =>
      test.db
        .insertInto('job_lease')
        .values({
          ...{ name, fence: 1, held_until: held },
          next_at: new Date(Date.now() - minutes * MINUTE_MS),
        })
        .execute()
    await due('purge', 40, null)
    await due('forget-files', 40, new Date(Date.now() + MINUTE_MS))
    await due('forget-alerts', 5, null)

    const { failing } = (await get()).jobs
    expect(failing.map(({ name }) => name)).toEqual(expect.arrayContaining(['purge', 'retention']))
    expect(failing).toHaveLength(2)
  })
})
