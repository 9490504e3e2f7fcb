import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { forgetAlerts, releaseAlerts } from '../../../src/api/alerts/release-alerts.service.ts'
import { forgetCollected } from '../../../src/api/enrichment/forget-collected.service.ts'
import { recountWaiting } from '../../../src/api/enrichment/recount-waiting.service.ts'
import { forgetFiles } from '../../../src/api/files/forget-files.service.ts'
import { forgetOwnViews } from '../../../src/api/interactions/own-view.service.ts'
import { purgeTerminated } from '../../../src/api/privacy/purge.service.ts'
import { applyRetention } from '../../../src/api/privacy/retention.service.ts'
import { forgetJournalMarks } from '../../../src/api/processes/drain.service.ts'
import {
  forgetReminders,
  settleDueReminders,
} from '../../../src/api/reminders/due-reminders.service.ts'
import { forgetTeamNetworks } from '../../../src/api/tracking/share-team-networks.service.ts'
import { fillTwins, rowCounts } from '../../fixtures/full-tenant.ts'
import {
  daysAgo,
  FABRIKAM,
  insertAlert,
  insertFollow,
  insertInteraction,
  NORTHWIND,
  NOW,
} from '../../fixtures/make.ts'
import { TABLES } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const DAY_MS = 86_400_000
const NOT_STOPPED = () => false

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  test.clock.set(NOW)
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  await fillTwins(test.db)
})

/** As three processes that a lease did not keep apart. */
const byThree = (job: () => Promise<unknown>) => Promise.all([job(), job(), job()])

describe('a job that three processes do at the same moment', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['alerts', () => releaseAlerts(test.ctx)],
    ['reminders', () => settleDueReminders(test.ctx)],
    ['forget-collected', () => forgetCollected(test.ctx)],
    ['recount', () => recountWaiting(test.ctx)],
    ['forget-alerts', () => forgetAlerts(test.ctx)],
    ['forget-reminders', () => forgetReminders(test.ctx)],
    ['forget-own-views', () => forgetOwnViews(test.ctx)],
    ['forget-team-networks', () => forgetTeamNetworks(test.ctx)],
    ['forget-journals', () => forgetJournalMarks(test.ctx)],
    ['forget-files', () => forgetFiles(test.ctx, NOT_STOPPED)],
    ['retention', () => applyRetention(test.ctx)],
    ['purge', () => purgeTerminated(test.ctx)],
  ])('%s leaves the same rows as when one does it', async (_, job) => {
    test.clock.set(new Date(NOW.getTime() + 100 * DAY_MS))
    await job()
    const once = [await rowCounts(test.db, FABRIKAM), await rowCounts(test.db, NORTHWIND)]
    for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
    await fillTwins(test.db)

    await byThree(job)

    expect([await rowCounts(test.db, FABRIKAM), await rowCounts(test.db, NORTHWIND)]).toEqual(once)
  })

  it('tells each alert once', async () => {
    const { key } = await insertFollow(test.db)
    const { id: interaction_id } = await insertInteraction(test.db, { follow_key: key })
    const kinds = ['first-open', 'first-click', 'opened-again'] as const
    for (const kind of kinds)
      await insertAlert(test.db, {
        ...{ follow_key: key, interaction_id, kind },
        ...{ state: 'pending' as const, position: 0, shown_at: null, held_until: daysAgo(1) },
      })

    await byThree(() => releaseAlerts(test.ctx))

    const told = await test.db
      .selectFrom('alert')
      .select(['state', 'position'])
      .where('follow_key', '=', key)
      .execute()
    expect(told.map(({ state }) => state)).toEqual(['shown', 'shown', 'shown'])
    expect(new Set(told.map(({ position }) => position)).size).toBe(3)
  })

  it('counts everything of an organisation that is removed once', async () => {
    const filled = await rowCounts(test.db, FABRIKAM)
    await test.db
      .updateTable('organisation')
      .set({ follow_enabled: false, terminated_at: daysAgo(91) })
      .where('tenant_id', '=', FABRIKAM)
      .execute()
    await test.db.deleteFrom('purge').execute()

    await byThree(() => purgeTerminated(test.ctx))

    const purges = await test.db.selectFrom('purge').selectAll().execute()
    expect(purges).toHaveLength(1)
    const untold = { organisation: filled['organisation'], purge: filled['purge'] }
    expect({ ...purges[0]?.removed, ...untold }).toEqual({ ...untold, ...filled })
  })

  it('notes what was too old once', async () => {
    test.clock.set(new Date(NOW.getTime() + 2000 * DAY_MS))

    await byThree(() => applyRetention(test.ctx))

    const noted = await test.db
      .selectFrom('audit_entry')
      .select('detail')
      .where('tenant_id', '=', FABRIKAM)
      .where('action', '=', 'retention-applied')
      .where('at', '=', test.clock.now())
      .execute()
    expect(noted).toHaveLength(1)
  })
})
