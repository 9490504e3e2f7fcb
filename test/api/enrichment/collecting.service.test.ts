import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  beginCollecting,
  ChangedMeanwhile,
  type Collecting,
} from '../../../src/api/enrichment/collecting.service.ts'
import { LeaseLost } from '../../../src/api/logging/lease-lost.ts'
import { deleteOldActivities } from '../../../src/api/privacy/erase-activity.store.ts'
import {
  ANNAS,
  daysBefore,
  meetingOf,
  openCollectApp,
  type CollectApp,
} from '../../fixtures/collect-app.ts'
import { FABRIKAM, newId, NOW } from '../../fixtures/make.ts'

let test: CollectApp
let run: Collecting
const runId = newId()
beforeAll(async () => {
  test = await openCollectApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.reset()
  const lease = { runner: newId(), lease_until: NOW, fence: 3 }
  await test.db.updateTable('enrichment').set(lease).execute()
  await test.db
    .insertInto('enrichment_run')
    .values({ tenant_id: FABRIKAM, id: runId, started_at: NOW })
    .execute()
  const who = { tenantId: FABRIKAM, personKey: Buffer.alloc(32), people: 'domains' as const }
  run = beginCollecting(test.ctx, {
    ...{ tenantId: FABRIKAM, fence: 3, timeZone: 'UTC', runId },
    ...{ source: test.mailboxes.open(FABRIKAM, () => false), who: { ...who, addresses: 'all' } },
    ...{ isStopped: () => false, sign: () => undefined },
  })
})

/** Fails so often with that, then gives how often it was tried. */
function failing(times: number, error: Error) {
  let tries = 0
  return () => {
    tries += 1
    return tries <= times ? Promise.reject(error) : Promise.resolve(tries)
  }
}

const deadlock = () => Object.assign(new Error('deadlock detected'), { code: '40P01' })
const requests = async () => (await test.runs()).find(({ id }) => id === runId)?.requests

describe('writing in a round', () => {
  it.each([
    ['an account was merged away', new ChangedMeanwhile('account')],
    ['somebody else was in the way', deadlock()],
  ])('is done again where %s', async (_what, error) => {
    expect(await run.write(failing(3, error))).toBe(4)
  })

  it('is given up where that goes on', async () => {
    await expect(run.write(failing(99, deadlock()))).rejects.toThrow('deadlock')
  })

  it.each([
    ['the mailbox is not chosen any more', new ChangedMeanwhile('mailbox')],
    ['anything else goes wrong', new Error('broken')],
  ])('is not done again where %s', async (_what, error) => {
    await expect(run.write(failing(1, error))).rejects.toBe(error)
  })

  it('goes on after one that failed', async () => {
    const failed = run.write(failing(1, new Error('broken'))).catch(() => 'failed')

    expect([await failed, await run.write(failing(0, new Error()))]).toEqual(['failed', 1])
  })

  it.each([
    ['another process has it', { fence: 4 }],
    ['nobody has it', { runner: null }],
    ['collecting is off', { is_enabled: false }],
  ])('is refused where %s', async (_what, change) => {
    await test.db.updateTable('enrichment').set(change).execute()

    await expect(run.write(failing(0, new Error()))).rejects.toThrow(LeaseLost)
  })

  it('is refused where Follow is off', async () => {
    await test.db.updateTable('organisation').set({ follow_enabled: false }).execute()

    await expect(run.write(failing(0, new Error()))).rejects.toThrow(LeaseLost)
  })

  it('counts each request once, also after a failure', async () => {
    test.mailboxes.requests += 2
    const broken = new Error('broken')
    await run
      .write(async (db) => {
        await run.count(db, { emails: 5 })
        throw broken
      })
      .catch(() => undefined)
    test.mailboxes.requests += 1
    await run.write((db) => run.count(db, { emails: 1 }))
    await run.write((db) => run.count(db, {}))

    expect(await requests()).toBe(3)
    expect((await test.runs())[0]?.emails).toBe(1)
  })
})

it('is forgotten with what was collected in which calendars it was', async () => {
  await test.db.updateTable('enrichment').set({ runner: null }).execute()
  for (const day of [5, 300]) test.mailboxes.meet(ANNAS, meetingOf(day))
  await test.run()

  await deleteOldActivities(test.db, { tenantId: FABRIKAM, before: daysBefore(100), limit: 10 })

  const entries = await test.db.selectFrom('calendar_entry').select('at').execute()
  expect(entries).toEqual([{ at: daysBefore(5) }])
})
