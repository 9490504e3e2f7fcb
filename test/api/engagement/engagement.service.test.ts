import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { KyselyPlugin } from 'kysely'
import { readEngagement } from '../../../src/api/engagement/engagement.service.ts'
import { utcDayBefore } from '../../../src/api/engagement/utc-day.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  daysAgo,
  FABRIKAM,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  MALLORY,
  newTenant,
  NORTHWIND,
  NOW,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi
let bo: { id: string }

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  ;({ bo } = await newTenant(test.db))
  for (const subject of ['Offer', 'Reminder']) {
    const { key } = await insertFollow(test.db, { subject })
    await insertFollowRecipient(test.db, { follow_key: key, contact_id: bo.id })
  }
  await test.db
    .insertInto('contact_total')
    .values({
      tenant_id: FABRIKAM,
      contact_id: bo.id,
      opens_people: 3,
      opens_all: 7,
      clicks_people: 1,
      clicks_all: 4,
      replies_people: 1,
      replies_all: 1,
      one_of_several_people: 5,
      one_of_several_all: 6,
      last_interaction_at: NOW,
    })
    .execute()
  const day = (age: number, counts: object) => ({
    tenant_id: FABRIKAM,
    contact_id: bo.id,
    day: utcDayBefore(NOW, age),
    ...counts,
  })
  await test.db
    .insertInto('contact_day')
    .values([
      day(0, { replies: 1, unknown_clicks: 1 }),
      day(14, { opens: 2, clicks: 1 }),
      day(44, { replies: 1, unknown_opens: 1, unknown_file_views: 1 }),
      day(400, { opens: 1 }),
    ])
    .execute()
})
afterAll(() => test.close())

describe('engagement of a contact', () => {
  it('is read from what was counted', async () => {
    const { body } = await call('getContact', ANNA, { params: { email: 'bo@contoso.example' } })

    expect(body.engagement).toMatchObject({
      // 10 for today's reply, (2 + 5) / 2 for what is one half-life old, and a little of day 44.
      score: {
        score: 52,
        band: 'fair',
        before: 22,
        trend: 'up',
        sensitivity: { unknown: 3, ifUnknownMachines: 52, ifUnknownPeople: 64 },
      },
      counts: {
        opens: { people: 3, all: 7 },
        clicks: { people: 1, all: 4 },
        fileViews: { people: 0, all: 0 },
        replies: { people: 1, all: 1 },
      },
      followedEmails: 2,
      lastInteractionAt: NOW.toISOString(),
      oneOfSeveral: { people: 5, all: 6 },
      ownViews: 0,
    })
    const line = body.engagement?.last90Days
    expect(line?.[89]).toBe(1)
    expect(line?.[75]).toBe(3)
    expect(line?.[45]).toBe(1)
    expect(line?.reduce((sum, n) => sum + n)).toBe(5)
  })

  it('has zeros once a mail was followed and nothing happened', async () => {
    const ada = await insertContact(test.db, { email: 'ada@contoso.example' })
    const { key } = await insertFollow(test.db, { activated_at: daysAgo(1) })
    await insertFollowRecipient(test.db, { follow_key: key, contact_id: ada.id })

    const engagement = await readEngagement(test.ctx, FABRIKAM, ada.id)

    expect(engagement).toMatchObject({
      score: { score: 0 },
      followedEmails: 1,
      lastInteractionAt: null,
      oneOfSeveral: { people: 0, all: 0 },
      ownViews: 0,
    })
  })

  it('costs the same after ten thousand interactions: only rollups are read', async () => {
    const queries: string[] = []
    const spy: KyselyPlugin = {
      transformQuery: ({ node }) => {
        queries.push(JSON.stringify(node))
        return node
      },
      transformResult: ({ result }) => Promise.resolve(result),
    }

    await readEngagement({ ...test.ctx, db: test.db.withPlugin(spy) }, FABRIKAM, bo.id)

    const tables = queries.map((query) => /"table":.*?"name":"(\w+)"/.exec(query)?.[1])
    expect(tables.toSorted()).toEqual(['contact_day', 'contact_total', 'follow_recipient'])
    expect(queries.join()).not.toContain('"interaction"')
  })

  it("law 11: is not of another tenant's numbers", async () => {
    const { body } = await call('getContact', MALLORY, { params: { email: 'bo@contoso.example' } })

    expect(body.engagement).toBeNull()
    expect(await readEngagement(test.ctx, NORTHWIND, bo.id)).toBeNull()
  })
})
