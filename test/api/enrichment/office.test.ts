import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { OfficeRow } from '../../../src/contract/measure.ts'
import { recount } from '../../../src/api/enrichment/recount.service.ts'
import { markSpansStale } from '../../../src/api/enrichment/stale-span.store.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  accountIdOf,
  activityRows,
  insertCountedWorld,
  randomActivities,
  randomNumbers,
  type RawActivity,
} from '../../fixtures/counted-world.ts'
import { ANNA, FABRIKAM } from '../../fixtures/make.ts'
import {
  daysLater,
  mondayOf,
  plainCounts,
  plainScore,
  wallDate,
  type PlainCounts,
} from '../../fixtures/plain-count.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADA = { ...ANNA, claimedRoles: ['administrator' as const] }
const ZONE = 'America/New_York'
const NOW = new Date('2026-01-03T04:30:00Z')
const TODAY = wallDate(NOW, ZONE)
/** The last two hear of nobody. */
const ACCOUNTS = 9
const HEARD = 7

let test: TestApp
let call: CallApi
let activities: RawActivity[]
let rows: OfficeRow[]

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  test.clock.set(NOW)
  activities = randomActivities(randomNumbers(5), { count: 300, accounts: HEARD, now: NOW })
  await insertCountedWorld(test.db, { accounts: ACCOUNTS, timeZone: ZONE })
  const stored = activities.flatMap(activityRows)
  await test.db.insertInto('activity').values(stored).execute()
  const touched = stored.map(({ account_id, at }) => ({ accountId: account_id, at }))
  await markSpansStale(test.db, { tenantId: FABRIKAM, timeZone: ZONE, activities: touched })
  await recount(test.ctx, FABRIKAM)
  rows = await allPages({ limit: 40 })
})
afterAll(() => test.close())

async function allPages(query: { limit: number; level?: 'year' | 'month' | 'week' }) {
  const found: OfficeRow[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { status, body } = await call('listOfficeRows', ANNA, {
      query: { ...query, ...(cursor !== undefined && { cursor }) },
    })
    expect(status).toBe(200)
    expect(body.items.length).toBeLessThanOrEqual(query.limit)
    found.push(...body.items)
    cursor = body.nextCursor
  }
  return found
}

/** Counted plainly: every account with which anything happened from one day to another. */
function plainRows(level: string, start: string, to: string): Partial<OfficeRow>[] {
  const counts = Array.from({ length: ACCOUNTS }, (_, account) =>
    plainCounts({ activities, account, zone: ZONE, now: NOW, from: start, to }),
  )
  const heard = counts.filter((one) => one !== undefined)
  return counts.flatMap((one, number) =>
    one ? [officeRow({ one, heard, number, level, start })] : [],
  )
}

interface Counted {
  one: PlainCounts
  heard: PlainCounts[]
  number: number
  level: string
  start: string
}

function officeRow({ one, heard, number, level, start }: Counted): Partial<OfficeRow> {
  return {
    AccountId: accountIdOf(number),
    AccountName: `Account ${number}`,
    EngagementScore: plainScore(one, heard),
    NoOfEmails_ToAccount: one.emailsTo,
    NoOfEmails_FromAccount: one.emailsFrom,
    NoOfMeetings_ToAccount: one.meetingsTo,
    NoOfMeetings_FromAccount: one.meetingsFrom,
    NoOfContactsInvolved_Emails: one.ourPeopleEmails,
    NoOfContactsInvolved_Meetings: one.ourPeopleMeetings,
    NoOfAccountContactsInvolved_Emails: one.theirPeopleEmails,
    NoOfAccountContactsInvolved_Meetings: one.theirPeopleMeetings,
    EngagementStartDate: one.firstAt === null ? null : new Date(one.firstAt).toISOString(),
    DaysSinceLastEmail: one.daysSinceLastEmail,
    DaysSinceLastMeeting: one.daysSinceLastMeeting,
    AverageDuration_Of_Meetings: closeTo(one.meetingMinutes),
    AverageDuration_Of_AccountEmailReplies: closeTo(one.replyHours),
    AggregationStartDate: start,
    AggregationLevel: level as OfficeRow['AggregationLevel'],
  }
}

const closeTo = (number: number | null) =>
  number === null ? null : (expect.closeTo(number, 9) as unknown as number)

const ofLevel = (level: string) => rows.filter((row) => row.AggregationLevel === level)
const earlier = (one: string, other: string) => (one < other ? one : other)

describe('rows of measures', () => {
  it('of the year agree with counting plainly, and idle accounts have 0', () => {
    const from = daysLater(TODAY, -364)
    const expected = plainRows('year', from, TODAY)
    const year = ofLevel('year')
    expect(expected.length).toBeGreaterThan(4)
    expect(year).toHaveLength(ACCOUNTS)
    expect(year.slice(0, expected.length)).toEqual(expected)
    for (const idle of year.slice(expected.length))
      expect(idle).toMatchObject({
        ...{ EngagementScore: 0, NoOfEmails_ToAccount: 0, EngagementStartDate: null },
        ...{ DaysSinceLastEmail: null, AverageDuration_Of_Meetings: null },
      })
  })

  it('of months that began within the year agree with counting plainly', () => {
    const expected: Partial<OfficeRow>[] = []
    for (let day = daysLater(TODAY, -364); day <= TODAY; day = daysLater(day, 1)) {
      if (!day.endsWith('-01')) continue
      const next = daysLater(day, 32).slice(0, 8)
      expected.push(...plainRows('month', day, earlier(daysLater(`${next}01`, -1), TODAY)))
    }
    expect(expected.length).toBeGreaterThan(40)
    expect(ofLevel('month')).toEqual(expected)
  })

  it('of ISO weeks that began within the year agree with counting plainly', () => {
    const expected: Partial<OfficeRow>[] = []
    for (let day = daysLater(TODAY, -364); day <= TODAY; day = daysLater(day, 1)) {
      if (mondayOf(day) === day)
        expected.push(...plainRows('week', day, earlier(daysLater(day, 6), TODAY)))
    }
    expect(expected.length).toBeGreaterThan(100)
    // The one at the end of the year has days of two years.
    expect(expected.some((row) => row.AggregationStartDate === '2025-12-29')).toBe(true)
    expect(ofLevel('week')).toEqual(expected)
  })

  it.each([1, 7, 2000])('are the same in pages of %d', async (limit) => {
    expect(await allPages({ level: 'month', limit })).toEqual(ofLevel('month'))
  })

  it('are those of one level where it is asked for', async () => {
    expect(await allPages({ level: 'week', limit: 500 })).toEqual(ofLevel('week'))
  })

  it.each(['x', Buffer.from('accounts year 2026-01-01 -').toString('base64url')])(
    'refuse %s as a cursor',
    async (cursor) => {
      const answer = await call('listOfficeRows', ANNA, { query: { cursor } })
      expect(answer.problem.code).toBe('invalid-request')
    },
  )
})

describe('ids of the chosen mailboxes', () => {
  const ID = 'aaaaaaaa-0000-4000-8000-00000000000a'
  beforeAll(async () => {
    await test.db
      .insertInto('enrichment_mailbox')
      .values({
        ...{ tenant_id: FABRIKAM, id: ID, address: 'anna@fabrikam.example', name: 'Anna' },
        ...{ person: 1, next_try_at: NOW },
      })
      .execute()
  })

  it('are handed out under the name of the output', async () => {
    await test.db.updateTable('enrichment').set({ aggregate_only: false }).execute()
    const { body } = await call('listOfficeUsers', ADA, {})
    expect(body).toEqual({ name: 'Office_UserEntity', items: [{ UserId: ID }] })
    const { items } = (await call('listAudit', ADA, { query: {} })).body
    expect(items[0]).toMatchObject({ action: 'accounts-exported', detail: { mailboxes: 1 } })
  })

  it('are refused where only totals may be handed out', async () => {
    await test.db.updateTable('enrichment').set({ aggregate_only: true }).execute()
    const { problem } = await call('listOfficeUsers', ADA, {})
    expect(problem.code).toBe('not-allowed')
  })
})
