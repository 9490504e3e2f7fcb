import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { BestTime } from '../../../src/contract/timing.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { putClock } from '../../../src/api/timing/contact-clock.store.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  FABRIKAM,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  insertInteraction,
  newId,
  newTenant,
  NOW,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { rebuildRollups } from '../../../src/api/interactions/rollup-rebuild.store.ts'

const BO = 'bo@contoso.example'
const KOLKATA = 'Asia/Kolkata'
const ADMIN: Caller = { ...ANNA, claimedRoles: ['administrator'] }

let test: TestApp
let call: CallApi
let bo: { id: string; account_id: string | null }

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  bo = (await newTenant(test.db)).bo
})
afterAll(() => test.close())
beforeEach(async () => {
  test.clock.set(NOW)
  const { db } = test
  for (const table of ['interaction', 'follow', 'contact_clock', 'contact_total'] as const)
    await db.deleteFrom(table).execute()
  await db.deleteFrom('contact').where('id', '!=', bo.id).execute()
  await db.updateTable('contact').set({ time_zone: null, preference: 'allow' }).execute()
  const usual = { follow_enabled: true, default_mode: 'opt-out' as const }
  await db.updateTable('organisation').set(usual).execute()
})

const bestTime = async (email = BO, as: Caller = ANNA): Promise<BestTime> => {
  const reply = await call('getBestTime', as, { params: { email } })
  expect(reply.status).toBe(200)
  return reply.body
}

const setZone = (timeZone: string | null, email = BO) =>
  call('setContactZone', ANNA, { params: { email }, body: { timeZone } })

/** At 15:30 in Kolkata, of the last 20 weeks in turn. */
const mondayBefore = (index: number): Date =>
  new Date(Date.UTC(2026, 5, 8 - 7 * (index % 20), 10, Math.floor(index / 20)))

/** Interactions of a contact at 15:30 in Kolkata, one on each of so many working weeks' Mondays. */
async function actMondays(contactId: string, count: number, some = {}): Promise<void> {
  const { key } = await insertFollow(test.db)
  await insertFollowRecipient(test.db, { follow_key: key, contact_id: contactId })
  const first = await insertInteraction(test.db, {
    ...{ follow_key: key, kind: 'open', verdict: 'person', confidence: 'likely' },
    ...{ attribution: 'exact', contact_id: contactId, at: mondayBefore(0), ...some },
  })
  const rest = Array.from({ length: count - 1 }, (_, index) => ({
    ...first,
    ...{ id: newId(), at: mondayBefore(index + 1) },
    ...{ signals: JSON.stringify(first.signals) },
  }))
  await test.db.insertInto('interaction').values(rest).execute()
  await test.db.transaction().execute((trx) => rebuildRollups(trx, FABRIKAM))
}

describe('where a contact is', () => {
  it('is unknown without anything to go by, and then nothing is suggested', async () => {
    expect(await bestTime()).toEqual({
      ...{ email: BO, now: NOW.toISOString(), zone: null, ownZone: null },
      ...{ isWorkingTime: null, suggestion: null, habits: null },
    })
  })

  it('is the country of the address, of somebody nobody knows', async () => {
    expect(await bestTime('Eva@Contoso.NO')).toMatchObject({
      email: 'eva@contoso.no',
      zone: { zone: 'Europe/Oslo', source: 'country', replies: 0, offsetMinutes: 120 },
      isWorkingTime: true,
      suggestion: null,
    })
  })

  it('is learned from the clock in their replies, before the country', async () => {
    const eva = await insertContact(test.db, { email: 'eva@contoso.no' })
    const at = new Date(NOW.getTime() - 86_400_000)
    await putClock(test.db, { tenantId: FABRIKAM, contactId: eva.id, at, offsetMinutes: 330 })

    expect((await bestTime('eva@contoso.no')).zone).toEqual({
      ...{ zone: 'UTC+05:30', source: 'replies', replies: 1, newestAt: at.toISOString() },
      offsetMinutes: 330,
    })
  })

  it('is what somebody here set, before everything else', async () => {
    await putClock(test.db, { tenantId: FABRIKAM, contactId: bo.id, at: NOW, offsetMinutes: 60 })

    expect((await setZone(KOLKATA)).body).toMatchObject({
      zone: { zone: KOLKATA, source: 'own', offsetMinutes: 330 },
      ownZone: KOLKATA,
    })
    expect((await setZone(null)).body).toMatchObject({
      zone: { source: 'replies' },
      ownZone: null,
    })
  })

  it('is not learned while Follow is off, nor from somebody who is not measured (law 5)', async () => {
    await putClock(test.db, { tenantId: FABRIKAM, contactId: bo.id, at: NOW, offsetMinutes: 330 })
    expect((await bestTime()).zone?.source).toBe('replies')

    await test.db.updateTable('organisation').set({ follow_enabled: false }).execute()
    expect((await bestTime()).zone).toBeNull()

    await test.db
      .updateTable('organisation')
      .set({ follow_enabled: true, default_mode: 'aggregate-only' })
      .execute()
    expect((await bestTime()).zone).toBeNull()
  })

  it('keeps one clock for each reply, and the newest fifty', async () => {
    for (let minute = 0; minute < 60; minute++) {
      const at = new Date(NOW.getTime() - minute * 60_000)
      const clock = { tenantId: FABRIKAM, contactId: bo.id, at, offsetMinutes: 330 }
      await putClock(test.db, clock)
      await putClock(test.db, clock)
    }

    const kept = await test.db.selectFrom('contact_clock').select('at').orderBy('at').execute()
    expect(kept).toHaveLength(50)
    expect(kept[0]?.at).toEqual(new Date(NOW.getTime() - 49 * 60_000))
  })
})

describe('setting a time zone', () => {
  it.each(['Europe/Nowhere', 'UTC+05:30', '+05:30'])('is refused for %s', async (zone) => {
    const reply = await setZone(zone)

    expect(reply.status).toBe(400)
    expect(reply.problem).toMatchObject({ code: 'invalid-request', about: ['timeZone'] })
  })

  it('is refused for a colleague', async () => {
    const reply = await setZone(KOLKATA, 'ole@fabrikam.example')

    expect(reply.status).toBe(409)
    expect(reply.problem).toMatchObject({ code: 'internal-only' })
  })

  it('makes a contact of somebody nobody knows, and none where nothing is said', async () => {
    await setZone(null, 'new@contoso.example')
    const none = await test.db
      .selectFrom('contact')
      .where('email', '=', 'new@contoso.example')
      .selectAll()
      .execute()
    await setZone(KOLKATA, 'new@contoso.example')

    expect(none).toEqual([])
    expect((await bestTime('new@contoso.example')).zone?.zone).toBe(KOLKATA)
  })
})

describe('when to deliver', () => {
  it('is not now, in the evening there, but when their working day begins', async () => {
    test.clock.set(new Date('2026-06-12T12:00:00Z'))
    await setZone(KOLKATA)

    expect(await bestTime()).toMatchObject({
      isWorkingTime: false,
      suggestion: { at: '2026-06-15T02:30:00.000Z', by: 'working-hours' },
      habits: null,
    })
  })

  it('is the hour at which they do most', async () => {
    test.clock.set(new Date('2026-06-12T12:00:00Z'))
    await setZone(KOLKATA)
    await actMondays(bo.id, 20)

    const { suggestion, habits } = await bestTime()

    expect(suggestion).toEqual({ at: '2026-06-15T09:30:00.000Z', by: 'habits' })
    expect(habits).toMatchObject({ of: 'contact', total: 20, people: 1, best: { hour: 15 } })
    expect(habits?.hours[15]).toBe(20)
  })

  it('says of too few that they are, and does not go by them', async () => {
    test.clock.set(new Date('2026-06-12T12:00:00Z'))
    await setZone(KOLKATA)
    await actMondays(bo.id, 19)

    expect(await bestTime()).toMatchObject({
      suggestion: { by: 'working-hours' },
      habits: { of: 'contact', total: 19, best: null },
    })
  })

  it("goes by everybody at their account where the contact's own are too few", async () => {
    await setZone(KOLKATA)
    const eva = await insertContact(test.db, {
      email: 'eva@contoso.example',
      account_id: bo.account_id,
    })
    await actMondays(bo.id, 3)
    await actMondays(eva.id, 18)

    expect((await bestTime()).habits).toMatchObject({ of: 'account', total: 21, people: 2 })
    await setZone(KOLKATA, 'new@contoso.example')
    expect((await bestTime('new@contoso.example')).habits).toMatchObject({
      of: 'account',
      total: 21,
    })
  })

  it.each([
    ['a machine did', { verdict: 'machine' as const }],
    ['nobody can tell', { verdict: 'unknown' as const }],
    ['repeats', { repeat: true }],
    ['is not sure', { confidence: 'weak' as const }],
    ['was one of several', { attribution: 'one-of' as const, contact_id: null, one_of: 2 }],
  ])('counts nothing that %s (laws 6 and 7)', async (_, some) => {
    await setZone(KOLKATA)
    await actMondays(bo.id, 25, some)

    expect((await bestTime()).habits).toBeNull()
  })

  it('shows no habits of somebody who may not be measured, nor as a part of their account', async () => {
    await setZone(KOLKATA)
    await setZone(KOLKATA, 'new@contoso.example')
    await actMondays(bo.id, 25)
    await test.db
      .updateTable('contact')
      .set({ preference: 'do-not-allow' })
      .where('id', '=', bo.id)
      .execute()

    expect((await bestTime()).habits).toBeNull()
    expect((await bestTime('new@contoso.example')).habits).toBeNull()
  })

  it('counts no opens where only clicks are measured', async () => {
    await setZone(KOLKATA)
    await actMondays(bo.id, 25)
    await actMondays(bo.id, 22, { kind: 'click', link_number: 1 })
    await test.db.updateTable('organisation').set({ default_mode: 'clicks-only' }).execute()

    expect((await bestTime()).habits).toMatchObject({ total: 22 })
  })

  it('shows none while Follow is off (law 5), nor to an administrator who may not see them', async () => {
    await setZone(KOLKATA)
    await actMondays(bo.id, 25)

    expect((await bestTime(BO, ADMIN)).habits).toBeNull()
    await test.db.updateTable('organisation').set({ follow_enabled: false }).execute()
    expect(await bestTime()).toMatchObject({ zone: { zone: KOLKATA }, habits: null })
  })
})
