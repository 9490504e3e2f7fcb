import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { hitAttribution } from '../../../src/api/interactions/attribution.ts'
import {
  insertInteractions,
  updateVerdicts,
} from '../../../src/api/interactions/interaction.store.ts'
import type { NewInteraction } from '../../../src/api/interactions/new-interaction.ts'
import { rebuildRollups } from '../../../src/api/interactions/rollup-rebuild.store.ts'
import { applyRollups } from '../../../src/api/interactions/rollup.store.ts'
import { recounted } from '../../../src/api/interactions/rollup.ts'
import type { Db } from '../../../src/api/store/schema.ts'
import * as fc from '../../fixtures/fast-check.ts'
import {
  FABRIKAM,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  newId,
  newTenant,
  NOW,
} from '../../fixtures/make.ts'
import { openTestDb, type TestDb } from '../../fixtures/test-db.ts'

let test: TestDb
/** Message keys of mails to nobody known, to one, to one and a colleague, to three contacts. */
let mails: { key: string; contacts: string[]; colleagues: number; hasOthers: boolean }[]

beforeAll(async () => {
  test = await openTestDb()
  await newTenant(test.db)
  const contacts: string[] = []
  for (const name of ['ada', 'bea', 'cyd'])
    contacts.push((await insertContact(test.db, { email: `${name}@contoso.example` })).id)
  mails = []
  for (const { count, colleagues, hasOthers } of [
    { count: 0, colleagues: 0, hasOthers: false },
    { count: 1, colleagues: 0, hasOthers: false },
    { count: 1, colleagues: 1, hasOthers: false },
    { count: 3, colleagues: 0, hasOthers: false },
    { count: 1, colleagues: 0, hasOthers: true },
  ]) {
    const { key } = await insertFollow(test.db, { colleagues, has_others: hasOthers })
    const own = contacts.slice(0, count)
    for (const contact_id of own)
      await insertFollowRecipient(test.db, { follow_key: key, contact_id })
    mails.push({ key, contacts: own, colleagues, hasOthers })
  }
})
afterAll(() => test.close())

const COUNTERS = ['follow_total', 'link_total', 'contact_total', 'contact_day'] as const

async function counters(db: Db) {
  const tables = await Promise.all(
    COUNTERS.map((table) => db.selectFrom(table).selectAll().execute() as Promise<object[]>),
  )
  const recipients = await db.selectFrom('follow_recipient').selectAll().execute()
  const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort()
  return [...tables, recipients].map(lines)
}

async function clear(db: Db) {
  for (const table of [...COUNTERS, 'interaction'] as const) await db.deleteFrom(table).execute()
  await db.updateTable('follow_recipient').set({ first_engaged_at: null }).execute()
}

const interactions = fc.array(
  fc.record({
    mail: fc.nat({ max: 4 }),
    kind: fc.constantFrom('open' as const, 'click' as const, 'file-view' as const),
    verdict: fc.constantFrom('person' as const, 'machine' as const, 'unknown' as const),
    minute: fc.integer({ min: -5000, max: 5000 }),
    link: fc.option(fc.integer({ min: 1, max: 3 })),
    repeat: fc.boolean(),
    // What it turns out to be later; null: it stays what it was.
    later: fc.option(fc.constantFrom('person' as const, 'machine' as const, 'self' as const)),
  }),
  { maxLength: 40 },
)
type Drawn = typeof interactions extends fc.Arbitrary<infer T> ? T : never

function rowsOf(drawn: Drawn): NewInteraction[] {
  return drawn.map(({ mail, kind, verdict, minute, link, repeat }) => ({
    tenant_id: FABRIKAM,
    id: newId(),
    follow_key: mails[mail]!.key,
    kind,
    at: new Date(NOW.getTime() + minute * 60_000),
    link_number: kind === 'click' ? link : null,
    verdict,
    machine: null,
    confidence: 'likely',
    repeat,
    reasons: ['browser'],
    rules: '2026.1',
    client: null,
    signals: null,
    reply_message_id: null,
    reply_distance: null,
    ...hitAttribution(mails[mail]!.contacts, mails[mail]!),
  }))
}

const recipientsOf = (key: string) => mails.find((mail) => mail.key === key)?.contacts ?? []

async function record(db: Db, rows: readonly NewInteraction[]) {
  const written = await insertInteractions(db, { tenantId: FABRIKAM, rows })
  await applyRollups(
    db,
    FABRIKAM,
    recounted(
      written.map((after) => ({ before: null, after })),
      recipientsOf,
    ),
  )
  return written
}

describe('rollups', () => {
  it('come out the same whether kept up, in any portions, or rebuilt', async () => {
    await fc.assert(
      fc.asyncProperty(interactions, fc.integer({ min: 1, max: 9 }), async (drawn, portion) => {
        await clear(test.db)
        const rows = rowsOf(drawn)
        for (let at = 0; at < rows.length; at += portion)
          await record(test.db, rows.slice(at, at + portion))
        const keptUp = await counters(test.db)

        await test.db.transaction().execute((db) => rebuildRollups(db, FABRIKAM))

        expect(await counters(test.db)).toEqual(keptUp)
      }),
      { numRuns: 40 },
    )
  })

  it('follow verdicts that change, as a rebuild would', async () => {
    await fc.assert(
      fc.asyncProperty(interactions, fc.integer({ min: 1, max: 9 }), async (drawn, portion) => {
        await clear(test.db)
        const rows = await record(test.db, rowsOf(drawn))
        const changes = rows.flatMap((before, index) => {
          const { later } = drawn[index]!
          return later === null
            ? []
            : [{ before, after: { ...before, verdict: later, repeat: false } }]
        })
        for (let at = 0; at < changes.length; at += portion) {
          const some = changes.slice(at, at + portion)
          await updateVerdicts(test.db, {
            tenantId: FABRIKAM,
            rows: some.map(({ after }) => after),
          })
          await applyRollups(test.db, FABRIKAM, recounted(some, recipientsOf))
        }
        const keptUp = await counters(test.db)

        await test.db.transaction().execute((db) => rebuildRollups(db, FABRIKAM))

        expect(await counters(test.db)).toEqual(keptUp)
      }),
      { numRuns: 40 },
    )
  })

  it('count an interaction once, however often it is written', async () => {
    await fc.assert(
      fc.asyncProperty(interactions, async (drawn) => {
        await clear(test.db)
        const rows = rowsOf(drawn)
        expect(await record(test.db, rows)).toHaveLength(rows.length)
        const once = await counters(test.db)

        expect(await record(test.db, rows)).toEqual([])
        expect(await record(test.db, rows.toReversed())).toEqual([])

        expect(await counters(test.db)).toEqual(once)
      }),
      { numRuns: 15 },
    )
  })

  it('do not change when nothing happened', async () => {
    await clear(test.db)

    await record(test.db, [])

    expect(await counters(test.db)).toEqual([[], [], [], [], expect.any(Array)])
  })
})
