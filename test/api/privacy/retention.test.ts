import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { recordReply } from '../../../src/api/interactions/interaction.service.ts'
import { rejudgeTenant } from '../../../src/api/interactions/rejudge.service.ts'
import { rebuildRollups } from '../../../src/api/interactions/rollup-rebuild.store.ts'
import { applyRetention } from '../../../src/api/privacy/retention.service.ts'
import type { Schema } from '../../../src/api/store/schema.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { copyTenant } from '../../fixtures/full-tenant.ts'
import { killedDb } from '../../fixtures/killed-db.ts'
import {
  daysAgo,
  FABRIKAM,
  insertAlert,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  insertInteraction,
  insertTrackedLink,
  makeHit,
  newId,
  newTenant,
  NORTHWIND,
  NOW,
} from '../../fixtures/make.ts'
import { allRows, TABLES } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const DAY_MS = 86_400_000
const DETAILS = JSON.stringify(makeHit().signals)
const DAYS = { hit_days: 10, interaction_days: 40, followed_email_days: 60 }

let test: TestApp
let bo: string
let eva: string

beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

async function begin(days: Partial<Record<keyof typeof DAYS, number | null>> = DAYS) {
  test.clock.set(NOW)
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  bo = (await newTenant(test.db)).bo.id
  eva = (await insertContact(test.db, { email: 'eva@contoso.example' })).id
  await test.db
    .updateTable('organisation')
    .set({ hit_days: null, interaction_days: null, followed_email_days: null, ...days })
    .where('tenant_id', '=', FABRIKAM)
    .execute()
  await test.db.deleteFrom('organisation').where('tenant_id', '=', NORTHWIND).execute()
}
beforeEach(() => begin())

/** A mail to some people. */
async function mail(sentDaysAgo: number | null, to: readonly string[] = [bo]): Promise<string> {
  const { key } = await insertFollow(test.db, {
    created_at: daysAgo(sentDaysAgo ?? 100),
    activated_at: sentDaysAgo === null ? null : daysAgo(sentDaysAgo),
    ...(sentDaysAgo === null && { state: 'pending', outcome: null }),
  })
  for (const contact_id of to) await insertFollowRecipient(test.db, { follow_key: key, contact_id })
  await insertTrackedLink(test.db, { follow_key: key })
  return key
}

type Given = Parameters<typeof insertInteraction>[1]

const exact = (contact_id: string) => ({ attribution: 'exact' as const, contact_id })

/** An open so many days ago that has its details. */
const open = (follow_key: string, ago: number, more: Partial<Given> = {}) =>
  insertInteraction(test.db, { follow_key, at: daysAgo(ago), signals: DETAILS, ...more })

const rebuild = () => test.db.transaction().execute((db) => rebuildRollups(db, FABRIKAM))
const idsOf = async (table: 'interaction' | 'alert') =>
  (await test.db.selectFrom(table).select('id').orderBy('id').execute()).map(({ id }) => id)
const organisation = () =>
  test.db
    .selectFrom('organisation')
    .selectAll()
    .where('tenant_id', '=', FABRIKAM)
    .executeTakeFirstOrThrow()
const audited = async () =>
  (await test.db.selectFrom('audit_entry').select(['action', 'actor', 'detail']).execute()).map(
    ({ detail, ...entry }) => ({ ...entry, detail: JSON.parse(detail) as object }),
  )

describe('the details of hits', () => {
  it('go after their time, and the verdicts stand', async () => {
    const key = await mail(50)
    const old = await open(key, 11, { rules: '2020.1', verdict: 'machine', confidence: 'weak' })
    const young = await open(key, 9)

    await applyRetention(test.ctx)
    await rejudgeTenant(test.db, { tenantId: FABRIKAM, apply: true })

    const rows = await test.db.selectFrom('interaction').selectAll().orderBy('at').execute()
    expect(rows[0]).toEqual({ ...old, signals: null })
    expect(rows[1]).toMatchObject({ id: young.id, signals: JSON.parse(DETAILS) as object })
    expect((await organisation()).retention_removed).toEqual({ hits: 1 })
  })
})

describe('interactions', () => {
  it('go after their time into numbers without persons, with their alerts', async () => {
    const key = await mail(50)
    const old = await open(key, 41, exact(bo))
    const young = await open(key, 39, exact(bo))
    await insertAlert(test.db, { follow_key: key, interaction_id: old.id })
    const kept = await insertAlert(test.db, { follow_key: key, interaction_id: young.id })
    await rebuild()

    await applyRetention(test.ctx)

    expect(await idsOf('interaction')).toEqual([young.id])
    expect(await idsOf('alert')).toEqual([kept.id])
    const days = await test.db.selectFrom('organisation_day').selectAll().execute()
    expect(days).toMatchObject([
      { day: '2026-04-30', opens_people: 1, opens_all: 1, clicks_all: 0, replies_all: 0 },
    ])
    const [recipient] = await test.db.selectFrom('follow_recipient').selectAll().execute()
    expect(recipient?.first_engaged_at).toEqual(young.at)
    expect((await organisation()).retention_removed).toMatchObject({ interactions: 1, alerts: 1 })
  })

  it('do not come back when an old reply is looked at again', async () => {
    const followKey = await mail(50)
    const of = { tenantId: FABRIKAM, followKey, fromEmail: 'bo@contoso.example' }
    const noted = (ago: number, messageId: string) =>
      recordReply(test.ctx, { ...of, messageId, at: daysAgo(ago) })
    expect(await noted(39, '<1@contoso.example>')).toBe(true)
    test.clock.advance(2 * DAY_MS)
    await applyRetention(test.ctx)
    const days = await test.db.selectFrom('organisation_day').selectAll().execute()

    expect(await noted(39, '<1@contoso.example>')).toBe(false)

    expect(days).toMatchObject([{ replies_all: 1 }])
    expect(await idsOf('interaction')).toEqual([])
    await applyRetention(test.ctx)
    expect(await test.db.selectFrom('organisation_day').selectAll().execute()).toEqual(days)
  })

  it('stay where they are kept', async () => {
    await begin({})
    await open(await mail(3000), 2999)
    const before = await allRows(test.db, FABRIKAM)

    await applyRetention(test.ctx)

    const changed = (await allRows(test.db, FABRIKAM)).filter((row) => !before.includes(row))
    expect(changed.map((row) => row.slice(0, 15))).toEqual(['["organisation"'])
    expect(await organisation()).toMatchObject({ retention_run_at: NOW, revision: 0 })
    expect(await audited()).toEqual([])
  })
})

describe('followed emails', () => {
  it('go with everything of them, which stays in numbers', async () => {
    await begin({ followed_email_days: 60 })
    const [old, draft, young] = [await mail(61), await mail(null), await mail(59)]
    const late = await open(old, 1, exact(bo))
    await insertAlert(test.db, { follow_key: old, interaction_id: late.id })
    await open(young, 1, exact(bo))
    await rebuild()

    await applyRetention(test.ctx)

    const follows = await test.db.selectFrom('follow').select('key').execute()
    expect(follows.map(({ key }) => key)).toEqual([young])
    expect(draft).not.toBe(young)
    expect(await idsOf('alert')).toEqual([])
    const total = await test.db.selectFrom('contact_total').selectAll().executeTakeFirst()
    expect(total).toMatchObject({ contact_id: bo, opens_all: 1 })
    const removed = { interactions: 1, alerts: 1, followedEmails: 2 }
    expect((await organisation()).retention_removed).toEqual(removed)
    expect(await audited()).toEqual([
      { action: 'retention-applied', actor: 'job', detail: removed },
    ])
  })
})

describe('that hits were counted', () => {
  it('is forgotten after two days', async () => {
    const [old, young] = [newId(), newId()]
    const tenant = { tenant_id: FABRIKAM }
    await test.db
      .insertInto('counted_hit')
      .values([
        { ...tenant, id: old, at: daysAgo(2.1) },
        { ...tenant, id: young, at: daysAgo(1.9) },
      ])
      .execute()

    await applyRetention(test.ctx)

    const left = await test.db.selectFrom('counted_hit').select('id').execute()
    expect(left).toEqual([{ id: young }])
  })
})

const COUNTERS = ['opens', 'clicks', 'file_views', 'replies'].flatMap((kind) => [
  `${kind}_people`,
  `${kind}_all`,
])

/** Everything counted: of mails and without persons. */
async function sums(): Promise<Record<string, number>> {
  const total = (table: keyof Schema) => sql`
    select ${sql.join(COUNTERS.map((column) => sql`coalesce(sum(${sql.ref(column)}), 0)::integer`))}
    from ${sql.table(table)} where tenant_id = ${FABRIKAM}::uuid`
  const columns = sql.join(
    COUNTERS.map((column) => sql`sum(${sql.ref(column)})::integer as ${sql.ref(column)}`),
  )
  const { rows } = await sql<Record<string, number>>`
    select ${columns} from (${total('follow_total')} union all ${total('organisation_day')})
      as counted (${sql.join(COUNTERS.map((column) => sql.ref(column)))})
  `.execute(test.db)
  return rows[0] ?? {}
}

const given = fc.record({
  mail: fc.nat({ max: 2 }),
  ago: fc.integer({ min: 0, max: 70 }),
  kind: fc.constantFrom('open' as const, 'click' as const, 'file-view' as const, 'reply' as const),
  verdict: fc.constantFrom('person' as const, 'machine' as const, 'unknown' as const),
  repeat: fc.boolean(),
})

/** Mails to one, to two, and to one of long ago, with everything that happened to them. */
async function happened(all: readonly (typeof given extends fc.Arbitrary<infer T> ? T : never)[]) {
  const mails = [
    { key: await mail(50), whose: exact(bo) },
    { key: await mail(55, [bo, eva]), whose: { attribution: 'one-of' as const, one_of: 2 } },
    { key: await mail(65, [eva]), whose: exact(eva) },
  ]
  for (const { mail: index, ago, kind, ...verdict } of all) {
    const { key, whose } = mails[index]!
    const link = kind === 'click' ? { link_number: 1 } : {}
    await open(key, ago, { kind, ...verdict, ...whose, ...link })
  }
  await rebuild()
}

describe('numbers without persons', () => {
  it('add up with what is left, and what is left is counted as if it had always been all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(given, { minLength: 1, maxLength: 25 }), async (all) => {
        await begin()
        await happened(all)
        const before = await sums()

        await applyRetention(test.ctx, { atOnce: 4 })

        expect(await sums()).toEqual(before)
        const kept = await allRows(test.db, FABRIKAM)
        await rebuild()
        expect(await allRows(test.db, FABRIKAM)).toEqual(kept)
        const left = all.filter(({ mail: of, ago }) => of !== 2 && ago <= 40)
        expect(await idsOf('interaction')).toHaveLength(left.length)
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })
})

describe('a run', () => {
  const some = [0, 1, 2].flatMap((of) =>
    [5, 20, 45, 50].map((ago) => ({
      ...{ mail: of, ago, kind: 'open' as const, verdict: 'person' as const, repeat: false },
    })),
  )
  const REMOVED = { hits: 9, interactions: 8, followedEmails: 1 }

  it('that is killed is gone on with, and its numbers are right', async () => {
    await happened(some)
    const before = await sums()
    let kills = 0
    for (let n = 1; n < 50 && !(await organisation()).retention_run_at; n += 1) {
      const db = killedDb(test.db, n)
      await applyRetention({ ...test.ctx, db }, { atOnce: 2 }).catch(() => (kills += 1))
    }

    expect(kills).toBeGreaterThan(3)
    expect(await sums()).toEqual(before)
    expect((await organisation()).retention_removed).toEqual(REMOVED)
    expect(await audited()).toHaveLength(1)
  })

  it('changes nothing when it is done again', async () => {
    await happened(some)
    await applyRetention(test.ctx)
    const once = await allRows(test.db, FABRIKAM)
    const without = (rows: string[]) => rows.filter((row) => !row.startsWith('["organisation"'))

    await applyRetention(test.ctx)

    expect(without(await allRows(test.db, FABRIKAM))).toEqual(without(once))
    expect((await organisation()).retention_removed).toEqual({})
    expect(await audited()).toHaveLength(1)
  })

  it('stops when the server does', async () => {
    await happened(some)

    await applyRetention(test.ctx, { isStopped: () => true })

    expect((await organisation()).retention_run_at).toBeNull()
    expect(await idsOf('interaction')).toHaveLength(12)
  })

  it('touches nothing of a tenant with the same keys that keeps everything (law 11)', async () => {
    await happened(some)
    await copyTenant(test.db, { from: FABRIKAM, to: NORTHWIND })
    const all = { hit_days: null, interaction_days: null, followed_email_days: null }
    await test.db.updateTable('organisation').set(all).where('tenant_id', '=', NORTHWIND).execute()
    const twin = await allRows(test.db, NORTHWIND)

    await applyRetention(test.ctx)

    const changed = (await allRows(test.db, NORTHWIND)).filter((row) => !twin.includes(row))
    expect(changed.map((row) => row.slice(0, 15))).toEqual(['["organisation"'])
  })
})
