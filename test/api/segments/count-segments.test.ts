import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { countSegments } from '../../../src/api/segments/count-segments.service.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  daysAgo,
  FABRIKAM,
  insertAccount,
  insertCaller,
  MALLORY,
  newTenant,
  NORTHWIND,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { insertCounted, insertRun, insertStanding } from '../../fixtures/standings.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const DAY_MS = 86_400_000

let test: TestApp
let call: CallApi
let contoso: string

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  contoso = (await newTenant(test.db)).account.id
  await insertCaller(test.db, OLE)
})
afterAll(() => test.close())

beforeEach(async () => {
  const { db, clock } = test
  clock.set(NOW)
  for (const table of [
    'segment',
    'enrichment',
    'account_standing',
    'alert_inbox',
    'alert',
  ] as const)
    await db.deleteFrom(table).execute()
  await db.deleteFrom('account').where('id', '!=', contoso).execute()
  await db.updateTable('account').set({ owner_id: ANNA.salespersonId }).execute()
  await db.updateTable('organisation').set({ follow_enabled: true }).execute()
  await insertCounted(db)
  await insertRun(db, daysAgo(1))
  await heard(30)
})

/** The last mail with Contoso is so many days ago. */
const heard = (days: number) => {
  const at = new Date(test.clock.now().getTime() - days * DAY_MS)
  const some = { first_at: at, last_email_to_at: at, emails_to: 1, score: 50 }
  return insertStanding(test.db, { account_id: contoso, ...some })
}
const count = () => countSegments(test.ctx, FABRIKAM)
/** A day later, in another run. */
async function nextRun() {
  test.clock.advance(DAY_MS)
  await insertRun(test.db, test.clock.now())
  await count()
}
const members = () =>
  test.db
    .selectFrom('segment_member')
    .select(['account_id', 'entered_at', 'left_at'])
    .orderBy('entered_at')
    .execute()
const told = async (as = ANNA) =>
  (await call('listAlerts', as, { query: {} })).body.items.map(({ kind, state }) => [kind, state])

describe('counting segments', () => {
  it('makes the one that comes with Follow, and finds who is going cold', async () => {
    await count()
    expect(await members()).toEqual([])

    await heard(61)
    await nextRun()

    expect(await members()).toEqual([
      { account_id: contoso, entered_at: test.clock.now(), left_at: null },
    ])
  })

  it('changes nothing when it is called again', async () => {
    await heard(61)
    await count()
    const before = await members()
    test.clock.advance(1000)
    await count()

    expect(await members()).toEqual(before)
    expect(await test.db.selectFrom('segment').select('id').execute()).toHaveLength(1)
  })

  it('notes who left, and who comes again', async () => {
    await heard(61)
    await count()
    await heard(0)
    await nextRun()
    const leftAt = test.clock.now()
    expect(await members()).toEqual([{ account_id: contoso, entered_at: NOW, left_at: leftAt }])

    await heard(99)
    await nextRun()
    expect(await members()).toEqual([
      { account_id: contoso, entered_at: test.clock.now(), left_at: null },
    ])
  })

  it('knows who was never heard of, once anything was collected', async () => {
    await test.db.updateTable('enrichment').set({ counted_at: null }).execute()
    const silent = await insertAccount(test.db, { domain: 'litware.example' })
    await count()
    expect(await members()).toEqual([])

    await test.db.updateTable('enrichment').set({ counted_at: NOW }).execute()
    await count()
    expect((await members()).map(({ account_id }) => account_id)).toEqual([silent.id])
  })

  it('does nothing while Follow is switched off', async () => {
    await heard(61)
    await test.db.updateTable('organisation').set({ follow_enabled: false }).execute()
    await count()

    expect(await test.db.selectFrom('segment').select('id').execute()).toEqual([])
  })

  it('leaves other tenants alone', async () => {
    await heard(61)
    await insertCounted(test.db, { tenant_id: NORTHWIND })
    await insertAccount(test.db, { tenant_id: NORTHWIND, id: contoso })
    await count()

    const others = await test.db
      .selectFrom('segment')
      .select('id')
      .where('tenant_id', '=', NORTHWIND)
      .execute()
    expect(others).toEqual([])
    expect(await members()).toHaveLength(1)
    await test.db.deleteFrom('account').where('tenant_id', '=', NORTHWIND).execute()
  })
})

describe('that an account is going cold', () => {
  it('is told to its salesperson at once, and to nobody else', async () => {
    await count()
    await heard(61)
    await nextRun()

    const { items, unseen } = (await call('listAlerts', ANNA, { query: {} })).body
    expect(unseen).toBe(1)
    expect(items).toEqual([
      {
        id: expect.any(String),
        kind: 'account-entered',
        state: 'shown',
        at: test.clock.now().toISOString(),
        shownAt: test.clock.now().toISOString(),
        quiet: false,
        followKey: null,
        subject: '',
        attribution: null,
        account: { id: contoso, name: 'Contoso' },
        reminder: null,
        segment: { id: expect.any(String), name: 'Going cold', isStandard: true },
        name: null,
        target: null,
        client: null,
      },
    ])
    expect(await told(OLE)).toEqual([])
    expect(await told(MALLORY)).toEqual([])
  })

  it('is told once', async () => {
    await count()
    await heard(61)
    await nextRun()
    await count()
    await nextRun()

    expect(await told()).toEqual([['account-entered', 'shown']])
  })

  it('is told once, also when two processes count at the same time', async () => {
    await count()
    await heard(61)
    test.clock.advance(DAY_MS)
    await Promise.all([count(), count(), count()])

    expect(await told()).toEqual([['account-entered', 'shown']])
  })

  it('is no news of those who were cold when it was counted first', async () => {
    await heard(61)
    await count()

    expect(await told()).toEqual([])
  })

  it('is no news while the year is read for the first time', async () => {
    await test.db.deleteFrom('enrichment_run').execute()
    await count()
    await heard(61)
    await count()
    expect(await told()).toEqual([])

    const { items } = (await call('listSegments', ANNA, {})).body
    expect(items).toMatchObject([{ members: 1, entered: 0 }])
    await nextRun()
    expect(await told()).toEqual([])
  })

  it('is no news of an account that nobody ever heard of', async () => {
    await count()
    await insertAccount(test.db, { domain: 'litware.example', owner_id: ANNA.salespersonId })
    await nextRun()

    expect(await told()).toEqual([])
  })

  it('is told to nobody where nobody is responsible', async () => {
    await test.db.updateTable('account').set({ owner_id: null }).execute()
    await count()
    await heard(61)
    await nextRun()

    expect(await test.db.selectFrom('alert').select('id').execute()).toEqual([])
  })

  it('is not told where the segment does not', async () => {
    await count()
    await test.db.updateTable('segment').set({ alerts: false }).execute()
    await heard(61)
    await nextRun()

    expect(await told()).toEqual([])
  })

  it('is taken back where it is not so any more before anybody looked', async () => {
    await count()
    await heard(61)
    await nextRun()
    await heard(0)
    await nextRun()

    expect(await told()).toEqual([['account-entered', 'retracted']])
    expect((await call('listAlerts', ANNA, { query: {} })).body.unseen).toBe(0)
  })

  it('stays once it was looked at, and is told again when it happens again', async () => {
    await count()
    await heard(61)
    await nextRun()
    await call('markAlertsSeen', ANNA, { body: { upTo: 99 } })
    await heard(0)
    await nextRun()
    expect(await told()).toEqual([['account-entered', 'seen']])

    await heard(61)
    await nextRun()
    expect(await told()).toEqual([
      ['account-entered', 'shown'],
      ['account-entered', 'seen'],
    ])
  })

  it('is not told to who does not want to know, and quietly in quiet hours', async () => {
    const { kinds } = (await call('getAlertSettings', ANNA, {})).body
    expect(kinds['account-entered']).toBe(true)
    const quietHours = { from: '00:00', to: '00:00', timeZone: 'UTC' }
    await call('setAlertSettings', ANNA, {
      body: { kinds: { ...kinds, 'account-entered': false }, quietHours },
    })
    await count()
    await heard(61)
    await nextRun()
    expect(await told()).toEqual([])

    await call('setAlertSettings', ANNA, { body: { kinds, quietHours } })
    await heard(0)
    await nextRun()
    await heard(61)
    await nextRun()
    const [alert] = (await call('listAlerts', ANNA, { query: {} })).body.items
    expect(alert).toMatchObject({ state: 'shown', quiet: true })
  })
})
