import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { rebuildRollups } from '../../../src/api/interactions/rollup-rebuild.store.ts'
import { rejudgeTenant } from '../../../src/api/interactions/rejudge.service.ts'
import type { InteractionRow } from '../../../src/api/store/schema.ts'
import { RULES_VERSION } from '../../../src/api/tracking/verdict.ts'
import {
  FABRIKAM,
  insertFollow,
  insertFollowRecipient,
  insertInteraction,
  MALLORY,
  makeHit,
  newTenant,
  NORTHWIND,
  NOW,
} from '../../fixtures/make.ts'
import { openTestDb, type TestDb } from '../../fixtures/test-db.ts'

let test: TestDb
let bo: string

beforeAll(async () => {
  test = await openTestDb()
  bo = (await newTenant(test.db)).bo.id
})
afterAll(() => test.close())
beforeEach(async () => {
  for (const table of ['interaction', 'follow_total', 'follow_recipient', 'follow'] as const)
    await test.db.deleteFrom(table).execute()
})

const SIGNALS = makeHit().signals

/** A mail to Bo of which older rules took a scanner's three clicks for a person's. */
async function scanned() {
  const { key } = await insertFollow(test.db)
  await insertFollowRecipient(test.db, { follow_key: key, contact_id: bo })
  for (const link of [1, 2, 3])
    await insertInteraction(test.db, {
      ...{ follow_key: key, kind: 'click', link_number: link, rules: '2020.1' },
      ...{ attribution: 'exact', contact_id: bo, at: new Date(NOW.getTime() + link * 100) },
      signals: JSON.stringify({ ...SIGNALS, agent: 'browser', client: 'Chrome' }),
    })
  return key
}
const everything = async () => {
  const tables = ['interaction', 'follow_total', 'contact_total', 'contact_day'] as const
  const rows = await Promise.all(
    tables.map((table) => test.db.selectFrom(table).selectAll().execute() as Promise<object[]>),
  )
  return rows.map((table) => table.map((row) => JSON.stringify(row)).sort())
}
const clicks = (): Promise<InteractionRow[]> =>
  test.db.selectFrom('interaction').selectAll().orderBy('at').execute()
const rebuild = () => test.db.transaction().execute((db) => rebuildRollups(db, FABRIKAM))
const none = { person: 0, machine: 0, self: 0, unknown: 0, repeat: 0 }

describe('judging stored hits anew', () => {
  it('says what would change, and changes nothing', async () => {
    await scanned()
    await rebuild()
    const was = await everything()

    const done = await rejudgeTenant(test.db, { tenantId: FABRIKAM, apply: false })

    expect(done).toEqual({
      ...{ mails: 1, changed: 3, isComplete: true },
      before: { ...none, person: 3 },
      after: { ...none, machine: 3 },
    })
    expect(await everything()).toEqual(was)
  })

  it('writes verdicts and counters when told to, as a rebuild would find them', async () => {
    const key = await scanned()
    await rebuild()

    await rejudgeTenant(test.db, { tenantId: FABRIKAM, apply: true })

    expect(await clicks()).toEqual(
      Array(3).fill(
        expect.objectContaining({
          ...{ verdict: 'machine', machine: 'link-scanner', rules: RULES_VERSION },
          reasons: ['burst'],
        }),
      ),
    )
    const total = test.db.selectFrom('follow_total').selectAll().where('follow_key', '=', key)
    expect(await total.execute()).toMatchObject([
      { clicks_people: 0, clicks_all: 3, last_interaction_at: null },
    ])
    const keptUp = await everything()
    await rebuild()
    expect(await everything()).toEqual(keptUp)
  })

  it('has nothing left to do the second time', async () => {
    await scanned()
    await rebuild()
    const first = await rejudgeTenant(test.db, { tenantId: FABRIKAM, apply: true })

    const second = await rejudgeTenant(test.db, { tenantId: FABRIKAM, apply: true })

    expect(second).toEqual({ ...first, before: first.after, changed: 0 })
  })

  it('goes on where it was interrupted', async () => {
    for (let mail = 0; mail < 51; mail += 1) await scanned()
    await rebuild()
    let portions = 0
    const isStopped = () => ++portions > 1

    const first = await rejudgeTenant(test.db, { tenantId: FABRIKAM, apply: true, isStopped })
    const second = await rejudgeTenant(test.db, { tenantId: FABRIKAM, apply: true })

    expect(first).toMatchObject({ mails: 50, changed: 150, isComplete: false })
    expect(second).toMatchObject({ mails: 51, changed: 3, isComplete: true })
    expect(second.after).toEqual({ ...none, machine: 153 })
  })

  it('law 11: leaves other tenants alone', async () => {
    const { key } = await insertFollow(test.db, {
      ...{ tenant_id: NORTHWIND, salesperson_id: MALLORY.salespersonId },
    })
    await insertInteraction(test.db, {
      ...{ tenant_id: NORTHWIND, follow_key: key, rules: '2020.1' },
      signals: JSON.stringify(SIGNALS),
    })

    const done = await rejudgeTenant(test.db, { tenantId: FABRIKAM, apply: true })

    expect(done).toMatchObject({ mails: 0, before: none, after: none })
    expect(await clicks()).toMatchObject([{ tenant_id: NORTHWIND, rules: '2020.1' }])
  })

  it('leaves replies as they are', async () => {
    const { key } = await insertFollow(test.db)
    const reply = { kind: 'reply', reasons: ['reply-received'], rules: '2020.1' } as const
    await insertInteraction(test.db, { ...reply, reasons: [...reply.reasons], follow_key: key })

    const done = await rejudgeTenant(test.db, { tenantId: FABRIKAM, apply: true })

    expect(done).toMatchObject({ mails: 1, changed: 0, before: none })
  })
})
