import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { AlertNews } from '../../../src/api/alerts/alert-news.service.ts'
import { recount, recountAll } from '../../../src/api/enrichment/recount.service.ts'
import { markSpansStale } from '../../../src/api/enrichment/stale-span.store.ts'
import type { Db } from '../../../src/api/store/schema.ts'
import {
  accountIdOf,
  activityRows,
  insertCountedWorld,
  randomActivities,
  randomNumbers,
  type RawActivity,
} from '../../fixtures/counted-world.ts'
import { FABRIKAM, newId } from '../../fixtures/make.ts'
import {
  daysLater,
  mondayOf,
  plainCounts,
  plainScore,
  wallDate,
  type PlainCounts,
} from '../../fixtures/plain-count.ts'
import { TABLES } from '../../fixtures/rows.ts'
import { openTestDb, type TestDb } from '../../fixtures/test-db.ts'

const ACCOUNTS = 9

let test: TestDb
let now: Date
beforeAll(async () => {
  test = await openTestDb()
})
beforeEach(async () => {
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
})
afterAll(() => test.close())

const parts = () => ({
  ...{ db: test.db, now: () => now, newId },
  alertNews: new AlertNews(test.db),
})

/** Writes activities and says which spans they touch, as a collector does. */
async function write(db: Db, activities: readonly RawActivity[], timeZone: string) {
  const rows = activities.flatMap(activityRows)
  await db.insertInto('activity').values(rows).execute()
  const touched = rows.map(({ account_id, at }) => ({ accountId: account_id, at }))
  await markSpansStale(db, { tenantId: FABRIKAM, timeZone, activities: touched })
}

async function remove(db: Db, activities: readonly RawActivity[], timeZone: string) {
  const rows = activities.flatMap(activityRows)
  for (const { account_id, key } of rows)
    await db
      .deleteFrom('activity')
      .where('account_id', '=', account_id)
      .where('key', '=', key)
      .execute()
  const touched = rows.map(({ account_id, at }) => ({ accountId: account_id, at }))
  await markSpansStale(db, { tenantId: FABRIKAM, timeZone, activities: touched })
}

const standings = (db: Db) =>
  db.selectFrom('account_standing').selectAll().orderBy('account_id').execute()

async function everythingCounted(db: Db) {
  const spans = await db
    .selectFrom('account_span')
    .selectAll()
    .orderBy('account_id')
    .orderBy('start')
    .execute()
  return { spans, standings: await standings(db) }
}

const rounded = (number: number | null) => (number === null ? null : Math.round(number * 1e9) / 1e9)

describe('recount', () => {
  it.each([
    ['Europe/Berlin', '2026-01-02T10:00:00Z'],
    ['America/New_York', '2026-03-09T03:30:00Z'],
    ['Pacific/Kiritimati', '2025-12-31T18:00:00Z'],
    ['UTC', '2027-01-03T23:59:00Z'],
  ])('agrees with counting again plainly, in %s at %s', async (timeZone, at) => {
    now = new Date(at)
    const random = randomNumbers(at.length * 7919 + timeZone.length)
    const activities = randomActivities(random, { count: 400, accounts: ACCOUNTS - 1, now })
    await insertCountedWorld(test.db, { accounts: ACCOUNTS, timeZone })
    await write(test.db, activities, timeZone)

    await recount(parts(), FABRIKAM)

    const today = wallDate(now, timeZone)
    const numbers = Array.from({ length: ACCOUNTS }, (_, number) => number)
    const question = { activities, zone: timeZone, now, from: daysLater(today, -364), to: today }
    const plain = numbers.map((account) => plainCounts({ ...question, account }))
    const counted = plain.filter((counts) => counts !== undefined)
    const expected = numbers.flatMap((account) => {
      const counts = plain[account]
      if (!counts) return []
      const weeks = weeklyCounts(question, account)
      return [{ account_id: accountIdOf(account), ...inColumns(counts, counted), weeks }]
    })
    const found = (await standings(test.db)).map((row) => ({
      ...row,
      meeting_minutes: rounded(row.meeting_minutes),
      reply_hours: rounded(row.reply_hours),
    }))
    expect(found.length).toBeGreaterThan(5)
    expect(found).toHaveLength(expected.length)
    expected.forEach((row, index) => expect(found[index]).toMatchObject(row))
  })

  it('counts the same as counting everything anew, after activities came and went', async () => {
    now = new Date('2026-06-10T09:30:00Z')
    const timeZone = 'Europe/Berlin'
    const random = randomNumbers(17)
    const activities = randomActivities(random, { count: 300, accounts: ACCOUNTS, now })
    await insertCountedWorld(test.db, { accounts: ACCOUNTS, timeZone })
    await write(test.db, activities.slice(0, 200), timeZone)
    await recount(parts(), FABRIKAM)
    now = new Date('2026-06-12T22:30:00Z')
    await write(test.db, activities.slice(200), timeZone)
    await remove(test.db, activities.slice(100, 150), timeZone)
    await recount(parts(), FABRIKAM)
    const kept = await everythingCounted(test.db)

    await recountAll(parts(), FABRIKAM)

    expect(kept.standings.length).toBeGreaterThan(5)
    expect(await everythingCounted(test.db)).toEqual(kept)
  })

  describe('of a small world', () => {
    const timeZone = 'Europe/Berlin'
    let activities: RawActivity[]
    beforeEach(async () => {
      now = new Date('2026-06-10T09:30:00Z')
      activities = randomActivities(randomNumbers(29), { count: 80, accounts: 5, now })
      await insertCountedWorld(test.db, { accounts: 6, timeZone })
      await write(test.db, activities, timeZone)
    })

    const stale = () => test.db.selectFrom('stale_span').selectAll().execute()
    const history = () =>
      test.db
        .selectFrom('account_score_day')
        .select(['day', 'score'])
        .where('account_id', '=', accountIdOf(0))
        .orderBy('day')
        .execute()

    it('counts nothing while Follow is off, and goes on afterwards', async () => {
      const marked = await stale()
      await test.db.updateTable('organisation').set({ follow_enabled: false }).execute()
      expect(await recount(parts(), FABRIKAM)).toEqual({ accounts: 0 })
      expect(await standings(test.db)).toEqual([])
      expect(await stale()).toEqual(marked)

      await test.db.updateTable('organisation').set({ follow_enabled: true }).execute()
      const { accounts } = await recount(parts(), FABRIKAM)
      expect(accounts).toBeGreaterThan(3)
      expect(await standings(test.db)).toHaveLength(accounts)
      expect(await stale()).toEqual([])
    })

    it('counts nothing while what was collected is being removed', async () => {
      await test.db.updateTable('enrichment').set({ clearing_since: now }).execute()
      await recount(parts(), FABRIKAM)
      expect(await standings(test.db)).toEqual([])
    })

    it('comes to the same where two processes count at once', async () => {
      await Promise.all([recount(parts(), FABRIKAM), recount(parts(), FABRIKAM)])
      const together = await everythingCounted(test.db)
      await recountAll(parts(), FABRIKAM)
      expect(together.standings.length).toBeGreaterThan(3)
      expect(await everythingCounted(test.db)).toEqual(together)
    })

    it('changes nothing by an account with which nothing happened', async () => {
      await recount(parts(), FABRIKAM)
      const before = await everythingCounted(test.db)
      const idle = { tenant_id: FABRIKAM, id: accountIdOf(99), created_at: now }
      await test.db
        .insertInto('account')
        .values({ ...idle, name: 'Idle', domain: 'idle.example' })
        .execute()
      await recountAll(parts(), FABRIKAM)
      expect(await everythingCounted(test.db)).toEqual(before)
    })

    it('counts a meeting once it has begun', async () => {
      const theirs = new Map([[0, [1]]])
      const meeting = { ...activities[0]!, id: 1000, kind: 'meeting' as const, by: 'us' as const }
      const at = new Date('2026-06-10T15:00:00Z')
      await write(test.db, [{ ...meeting, theirs, at }], timeZone)
      await recount(parts(), FABRIKAM)
      const [before] = await standings(test.db)
      now = new Date('2026-06-10T15:00:00Z')
      await recount(parts(), FABRIKAM)
      const [after] = await standings(test.db)

      expect(after?.meetings_to).toBe((before?.meetings_to ?? 0) + 1)
      expect(after?.last_meeting_at).toEqual(at)
    })

    it('forgets what left the year overnight', async () => {
      const theirs = new Map([[0, [1]]])
      const mail = { ...activities[0]!, id: 1000, kind: 'mail' as const, by: 'us' as const }
      const oldest = [new Date('2025-06-11T00:30:00+02:00'), new Date('2025-06-11T23:30:00+02:00')]
      const mails = oldest.map((at, index) => ({ ...mail, id: 1000 + index, theirs, at }))
      await write(test.db, mails, timeZone)
      await recount(parts(), FABRIKAM)
      const [before] = await standings(test.db)
      now = new Date('2026-06-11T09:30:00Z')
      await recount(parts(), FABRIKAM)
      const kept = await everythingCounted(test.db)
      await recountAll(parts(), FABRIKAM)

      expect(before?.first_at).toEqual(oldest[0])
      expect(kept.standings[0]?.emails_to).toBe((before?.emails_to ?? 0) - 2)
      expect(await everythingCounted(test.db)).toEqual(kept)
    })

    it('keeps the days on which a score was another one than before', async () => {
      await recount(parts(), FABRIKAM)
      const first = await history()
      expect(first.map(({ day }) => day)).toEqual(['2026-06-10'])
      now = new Date('2026-06-11T09:30:00Z')
      await recount(parts(), FABRIKAM)
      await recount(parts(), FABRIKAM)
      const [now1] = await standings(test.db)
      const changed =
        now1?.score === first[0]?.score ? [] : [{ day: '2026-06-11', score: now1?.score }]
      expect(await history()).toEqual([...first, ...changed])

      await test.db.deleteFrom('activity').where('account_id', '=', accountIdOf(0)).execute()
      now = new Date('2026-06-12T09:30:00Z')
      await recountAll(parts(), FABRIKAM)
      expect((await history()).at(-1)).toEqual({ day: '2026-06-12', score: 0 })
      expect((await standings(test.db)).map((row) => row.account_id)).not.toContain(accountIdOf(0))
    })
  })
})

/** As the standing has it. */
function inColumns(counts: PlainCounts, all: readonly PlainCounts[]) {
  const date = (at: number | null) => (at === null ? null : new Date(at))
  return {
    emails_to: counts.emailsTo,
    emails_from: counts.emailsFrom,
    meetings_to: counts.meetingsTo,
    meetings_from: counts.meetingsFrom,
    our_people_emails: counts.ourPeopleEmails,
    our_people_meetings: counts.ourPeopleMeetings,
    their_people_emails: counts.theirPeopleEmails,
    their_people_meetings: counts.theirPeopleMeetings,
    our_people: counts.ourPeople,
    their_people: counts.theirPeople,
    first_at: date(counts.firstAt),
    last_email_to_at: date(counts.lastEmailToAt),
    last_email_from_at: date(counts.lastEmailFromAt),
    last_meeting_at: date(counts.lastMeetingAt),
    meeting_minutes: rounded(counts.meetingMinutes),
    reply_hours: rounded(counts.replyHours),
    score: plainScore(counts, all),
    peers: all.length,
  }
}

function weeklyCounts(
  question: { activities: readonly RawActivity[]; zone: string; now: Date; to: string },
  account: number,
): number[] {
  const monday = mondayOf(question.to)
  return Array.from({ length: 52 }, (_, index) => {
    const from = daysLater(monday, (index - 51) * 7)
    const counts = plainCounts({ ...question, account, from, to: daysLater(from, 6) })
    if (!counts) return 0
    return counts.emailsTo + counts.emailsFrom + counts.meetingsTo + counts.meetingsFrom
  })
}
