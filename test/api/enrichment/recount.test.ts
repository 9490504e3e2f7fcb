import { afterEach, describe, expect, it } from '@jest/globals'
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
import { openTestDb, type TestDb } from '../../fixtures/test-db.ts'

const ACCOUNTS = 9

let test: TestDb
let now: Date
afterEach(() => test.close())

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
    test = await openTestDb()
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
    test = await openTestDb()
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
