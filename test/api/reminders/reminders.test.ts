import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ReminderRequest } from '../../../src/contract/reminder.ts'
import { settleDueReminders } from '../../../src/api/reminders/due-reminders.service.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  atMinute,
  daysAgo,
  insertCaller,
  insertFollow,
  insertFollowRecipient,
  MALLORY,
  newId,
  newKey,
  newTenant,
  NOW,
  OLE,
  TICKET,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { happens } from '../alerts/happening.ts'

const MINUTE_MS = 60_000

let test: TestApp
let call: CallApi
let bo: string
let key: string

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  bo = (await newTenant(test.db)).bo.id
  await insertCaller(test.db, OLE)
})
afterAll(() => test.close())

beforeEach(async () => {
  test.clock.set(NOW)
  key = (await insertFollow(test.db)).key
  await insertFollowRecipient(test.db, { follow_key: key, contact_id: bo })
})
afterEach(async () => {
  for (const table of ['reminder', 'follow', 'alert_inbox'] as const)
    await test.db.deleteFrom(table).execute()
  await test.db.updateTable('organisation').set({ follow_enabled: true }).execute()
})

const wanted = (over: Partial<ReminderRequest> = {}): ReminderRequest => ({
  kind: 'no-reply-by',
  text: 'Call Bo',
  dueAt: atMinute(60).toISOString(),
  followKey: key,
  ...over,
})

function ofNoMail(over: Partial<ReminderRequest> = {}): ReminderRequest {
  const request = wanted(over)
  delete request.followKey
  return request
}

async function set(over: Partial<ReminderRequest> = {}, as = ANNA) {
  const { status, body, problem } = await call('createReminder', as, { body: wanted(over) })
  expect([status, problem.code]).toEqual([200, undefined])
  return body
}

const get = async (id: string) => (await call('getReminder', ANNA, { params: { id } })).body
const alerts = async (as = ANNA) => (await call('listAlerts', as, { query: {} })).body
const list = async (query: object = {}) => (await call('listReminders', ANNA, { query })).body

/** Time passes, and the job comes by. */
async function pass(minutes: number) {
  test.clock.advance(minutes * MINUTE_MS)
  await settleDueReminders(test.ctx)
}

async function counted(counts: { replies_people?: number; opens_people?: number }) {
  await test.db
    .insertInto('follow_total')
    .values({
      ...{ tenant_id: ANNA.tenantId, follow_key: key },
      ...{ last_opened_at: null, last_interaction_at: null, ...counts },
    })
    .execute()
}

describe('a reminder', () => {
  it('is of a followed email, with its subject and who alone got it', async () => {
    const reminder = await set()

    expect(reminder).toEqual({
      id: expect.any(String),
      kind: 'no-reply-by',
      state: 'set',
      text: 'Call Bo',
      dueAt: atMinute(60).toISOString(),
      createdAt: NOW.toISOString(),
      settledAt: null,
      lateMinutes: 0,
      gap: null,
      happened: null,
      snoozes: 0,
      followKey: key,
      subject: 'Offer',
      recipient: { email: 'bo@contoso.example', name: 'Bo Lind' },
    })
    expect(await get(reminder.id)).toEqual(reminder)
    const found = await call('getFollowReminder', ANNA, { params: { key } })
    expect(found.body).toEqual({ reminder })
  })

  it('tells at its time, once, with an alert that leads to the mail', async () => {
    const { id } = await set()

    await pass(59)
    expect((await alerts()).items).toEqual([])
    await pass(1)
    await pass(1)

    expect(await get(id)).toMatchObject({ state: 'met', lateMinutes: 0, gap: null })
    const { items, unseen } = await alerts()
    expect(unseen).toBe(1)
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      ...{ kind: 'reminder', state: 'shown', followKey: key, subject: 'Offer', name: 'Bo Lind' },
      at: atMinute(60).toISOString(),
      reminder: { id, kind: 'no-reply-by', text: 'Call Bo', gap: null, lateMinutes: 0 },
    })
    expect((await alerts(OLE)).items).toEqual([])
  })

  it('tells late after an outage, and says how late', async () => {
    const { id } = await set()

    await pass(60 + 180)

    expect((await get(id)).lateMinutes).toBe(180)
    expect((await alerts()).items[0]?.reminder?.lateMinutes).toBe(180)
  })

  it('tells nothing once the clock goes back', async () => {
    await set()
    await pass(61)
    await pass(-30)
    await pass(31)

    expect((await alerts()).items).toHaveLength(1)
  })

  it('is cleared where somebody replied, and nothing is told', async () => {
    const { id } = await set()
    await counted({ replies_people: 1 })
    expect(await get(id)).toMatchObject({ state: 'set', happened: 'replied' })

    await pass(60)

    expect(await get(id)).toMatchObject({ state: 'cleared', happened: 'replied' })
    expect((await alerts()).items).toEqual([])
  })

  it('says what happened after it told', async () => {
    const { id } = await set({ kind: 'not-opened-by' })
    await pass(60)
    await counted({ opens_people: 1 })

    expect(await get(id)).toMatchObject({ state: 'met', happened: 'opened' })
  })

  it('is invalid where the mail was never sent, without an alert', async () => {
    const draft = await insertFollow(test.db, {
      ...{ state: 'pending', outcome: null, activated_at: null },
    })
    const { id } = await set({ followKey: draft.key, subject: 'Prices' })
    await pass(60)

    expect(await get(id)).toMatchObject({ state: 'invalid', subject: 'Offer' })
    expect((await alerts()).items).toEqual([])
    expect((await list()).waiting).toBe(1)
  })

  it('warns where nobody will see it, and tells then that nobody could', async () => {
    const { id } = await set()
    await call('unfollow', ANNA, { params: { key } })
    expect(await get(id)).toMatchObject({ state: 'set-warning', gap: 'unfollowed' })

    await pass(60)

    expect(await get(id)).toMatchObject({ state: 'met', gap: 'unfollowed' })
    expect((await alerts()).items[0]?.reminder?.gap).toBe('unfollowed')
  })

  it('warns of a mail that is not followed, and knows no stranger by it', async () => {
    const before = await test.db.selectFrom('contact').select('id').execute()
    const rest = ofNoMail({ subject: 'Hi', recipient: 'new@contoso.example' })
    const { body } = await call('createReminder', ANNA, { body: rest })

    expect(body).toMatchObject({ state: 'set-warning', gap: 'not-followed', recipient: null })
    expect(body).toMatchObject({ followKey: null, subject: 'Hi' })
    expect(await test.db.selectFrom('contact').select('id').execute()).toEqual(before)
  })

  it('knows whom a draft goes to where they are a contact already', async () => {
    const rest = ofNoMail({ recipient: 'Bo@Contoso.example', kind: 'anyway' })
    const { body } = await call('createReminder', ANNA, { body: rest })

    expect(body).toMatchObject({ state: 'set', recipient: { name: 'Bo Lind' } })
  })

  it('waits while Follow is switched off, and says later that nobody could see (law 5)', async () => {
    const { id } = await set()
    const switchTo = (follow_enabled: boolean) =>
      test.db
        .updateTable('organisation')
        .set({ follow_enabled, follow_enabled_since: test.clock.now() })
        .execute()
    await switchTo(false)
    await pass(120)
    await switchTo(true)
    expect((await get(id)).state).toBe('set-warning')
    await pass(0)

    const gone = { state: 'met', gap: 'organisation-off', lateMinutes: 60 }
    expect(await get(id)).toMatchObject(gone)
    await test.db
      .updateTable('organisation')
      .set({ follow_enabled_since: daysAgo(365) })
      .execute()
  })

  it('set twice on one mail is one reminder', async () => {
    const first = await set()
    const second = await set({ kind: 'anyway', text: 'Write again' })

    expect(second).toMatchObject({ id: first.id, kind: 'anyway', text: 'Write again' })
    expect((await list()).items).toHaveLength(1)
  })

  it('waits for hits that came before its time and are not recorded yet', async () => {
    const { id } = await set({ kind: 'not-opened-by' })
    const waiting = { waiting: 1, oldestAt: atMinute(59).toISOString(), bytes: 1, failed: 0 }
    const buffer = Object.assign(Object.create(test.ctx.buffer) as typeof test.ctx.buffer, {
      status: () => waiting,
    })
    test.clock.advance(60 * MINUTE_MS)

    await settleDueReminders({ ...test.ctx, buffer })
    expect((await get(id)).state).toBe('set')
    waiting.oldestAt = atMinute(61).toISOString()
    await settleDueReminders({ ...test.ctx, buffer })

    expect((await get(id)).state).toBe('met')
  })
})

describe('putting off', () => {
  it('waits again, looks at the condition again, and has been seen', async () => {
    const { id } = await set()
    await pass(60)
    const until = atMinute(120).toISOString()

    const { body } = await call('snoozeReminder', ANNA, { params: { id }, body: { until } })

    expect(body).toMatchObject({ state: 'set', snoozes: 1, dueAt: until, settledAt: null })
    expect((await alerts()).items).toMatchObject([{ state: 'seen' }])
    await counted({ replies_people: 1 })
    await pass(60)
    expect(await get(id)).toMatchObject({ state: 'cleared', snoozes: 1 })
  })

  it('tells again where the condition still holds', async () => {
    const { id } = await set()
    await pass(60)
    await call('snoozeReminder', ANNA, {
      params: { id },
      body: { until: atMinute(120).toISOString() },
    })
    await pass(60)

    expect((await alerts()).items.map(({ state }) => state)).toEqual(['shown', 'seen'])
  })
})

describe('being done', () => {
  it('is kept with the done ones, and its alert has been seen', async () => {
    const { id } = await set()
    await pass(60)

    const { body } = await call('dismissReminder', ANNA, { params: { id } })

    expect(body).toMatchObject({ state: 'dismissed', settledAt: atMinute(60).toISOString() })
    expect(await list()).toMatchObject({ items: [], waiting: 0 })
    expect((await list({ show: 'done' })).items).toMatchObject([{ id }])
    expect((await alerts()).unseen).toBe(0)
  })

  it('may change its mind, and removes for good', async () => {
    const { id } = await set()
    await call('dismissReminder', ANNA, { params: { id } })
    const body = wanted({ dueAt: atMinute(90).toISOString() })

    const changed = await call('changeReminder', ANNA, { params: { id }, body })
    expect(changed.body).toMatchObject({ id, state: 'set', dueAt: body.dueAt })

    expect((await call('removeReminder', ANNA, { params: { id } })).status).toBe(200)
    expect((await call('getReminder', ANNA, { params: { id } })).status).toBe(404)
  })
})

describe('the list', () => {
  it('goes from page to page by when they are due, open ones and done ones apart', async () => {
    const due = [30, 10, 20]
    for (const minute of due)
      await call('createReminder', ANNA, {
        body: { kind: 'anyway', text: `${minute}`, dueAt: atMinute(minute).toISOString() },
      })

    const first = await list({ limit: 2 })
    const second = await list({ limit: 2, cursor: first.nextCursor })

    const texts = [...first.items, ...second.items].map(({ text }) => text)
    expect(texts).toEqual(['10', '20', '30'])
    expect(second.nextCursor).toBeNull()
    const wrong = { query: { show: 'done' as const, cursor: first.nextCursor ?? '' } }
    expect((await call('listReminders', ANNA, wrong)).problem.code).toBe('invalid-request')
  })
})

describe('is refused', () => {
  it.each<[string, Partial<ReminderRequest>, number, string]>([
    ['a time that is over', { dueAt: atMinute(-1).toISOString() }, 400, 'due-in-past'],
    ['this very moment', { dueAt: NOW.toISOString() }, 400, 'due-in-past'],
    ['a year that was mistyped', { dueAt: '2106-06-10T09:30:00Z' }, 400, 'invalid-request'],
    ['1,251 letters', { text: 'x'.repeat(1251) }, 400, 'invalid-request'],
    ['no time at all', { dueAt: 'soon' }, 400, 'invalid-request'],
    ['a key that nobody has', { followKey: newKey() }, 404, 'not-found'],
  ])('%s', async (_, over, status, code) => {
    const answer = await call('createReminder', ANNA, { body: wanted(over) })

    expect([answer.status, answer.problem.code]).toEqual([status, code])
    expect((await list()).items).toEqual([])
  })

  it('takes 1,250 letters', async () => {
    expect((await set({ text: 'x'.repeat(1250) })).text).toHaveLength(1250)
  })

  it.each([OLE, MALLORY])('a mail and a reminder of somebody else’s', async (other) => {
    const { id } = await set()
    const params = { id }
    const until = { until: atMinute(120).toISOString() }
    const body = ofNoMail()

    const statuses = [
      await call('createReminder', other, { body: wanted() }),
      await call('getReminder', other, { params }),
      await call('changeReminder', other, { params, body }),
      await call('snoozeReminder', other, { params, body: until }),
      await call('dismissReminder', other, { params }),
      await call('removeReminder', other, { params }),
      await call('getFollowReminder', other, { params: { key } }),
    ].map(({ status }) => status)

    expect(statuses).toEqual(Array(7).fill(404))
    expect((await get(id)).state).toBe('set')
  })

  it('putting off into the past', async () => {
    const { id } = await set()
    const answer = await call('snoozeReminder', ANNA, {
      params: { id },
      body: { until: atMinute(-5).toISOString() },
    })

    expect(answer.problem.code).toBe('due-in-past')
  })
})

describe('sending', () => {
  const send = (reminderId: string, of: string) =>
    call(
      'finaliseFollow',
      { ticket: TICKET },
      {
        params: { key: of },
        body: {
          ...{ subject: 'Prices', targets: [], reminderId },
          recipients: [{ email: 'bo@contoso.example', field: 'to' }],
        },
      },
    )

  it('links the reminder of the draft, which then follows the mail', async () => {
    const rest = ofNoMail({ subject: 'Draft' })
    const { body } = await call('createReminder', ANNA, { body: rest })

    expect((await send(body.id, key)).body).toMatchObject({ active: true })

    expect(await get(body.id)).toMatchObject({
      ...{ state: 'set', gap: null, followKey: key, subject: 'Prices' },
      recipient: { name: 'Bo Lind' },
    })
  })

  it.each(['of nobody', 'of a colleague'])('goes on with a reminder %s (law 1)', async (whose) => {
    const theirs = { kind: 'anyway' as const, text: '', dueAt: atMinute(5).toISOString() }
    const { body } = await call('createReminder', OLE, { body: theirs })

    const { status } = await send(whose === 'of nobody' ? newId() : body.id, key)

    expect(status).toBe(200)
    const kept = await call('getReminder', OLE, { params: { id: body.id } })
    expect(kept.body.followKey).toBeNull()
  })
})

describe('alerts of reminders', () => {
  it('can be switched off, and an add-in that does not know them leaves that', async () => {
    const { body: before } = await call('getAlertSettings', ANNA, {})
    expect(before.kinds.reminder).toBe(true)
    const older: Partial<typeof before.kinds> = { ...before.kinds }
    delete older.reminder
    await call('setAlertSettings', ANNA, {
      body: { ...before, kinds: { ...before.kinds, reminder: false } },
    })
    await call('setAlertSettings', ANNA, { body: { ...before, kinds: older } })

    const { id } = await set()
    await pass(60)

    expect((await alerts()).items).toEqual([])
    expect((await get(id)).state).toBe('met')
  })

  it('are not taken back by what people do with the mail', async () => {
    await set()
    await pass(60)
    test.clock.advance(MINUTE_MS)
    await happens(test, {
      ...{ follow_key: key, kind: 'reply', confidence: 'certain' },
      ...{ attribution: 'exact', contact_id: bo },
    })

    const { items } = await alerts()
    expect(items.map(({ kind, state }) => [kind, state])).toEqual([
      ['reply', 'shown'],
      ['reminder', 'shown'],
    ])
  })
})
