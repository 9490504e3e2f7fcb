import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { eraseSubject } from '../../../src/api/privacy/erase-subject.service.ts'
import { applyRetention } from '../../../src/api/privacy/retention.service.ts'
import { listSuppressed } from '../../../src/api/privacy/suppression.store.ts'
import type { MessageFacts } from '../../../src/api/logging/mail-message.ts'
import {
  ANNA,
  daysAgo,
  FABRIKAM,
  insertBounce,
  insertContact,
  insertFollowUp,
  insertLogComment,
  insertLogEntry,
  insertLoggedMessage,
  insertOpportunity,
  newTenant,
  NORTHWIND,
  NOW,
} from '../../fixtures/make.ts'
import { allRows, TABLES } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { BO, BO_AT_HOME } from './known-subject.ts'

let test: TestApp
let bo: string
let eva: string

beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

beforeEach(async () => {
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  bo = (await newTenant(test.db)).bo.id
  eva = (await insertContact(test.db, { email: 'eva@contoso.example' })).id
})

const FACTS: MessageFacts = {
  isDraft: false,
  from: { email: BO, name: 'Bo' },
  sender: null,
  to: [{ email: ANNA.email, name: null }],
  cc: [],
  subject: 'Between us',
  sentAt: NOW.toISOString(),
  receivedAt: null,
  inReplyTo: null,
  references: [],
  followKey: null,
  isSensitive: false,
  automatic: 'no',
  bouncedTo: [],
}

const undecided = (addresses: string[], more: Parameters<typeof insertLoggedMessage>[1] = {}) =>
  insertLoggedMessage(test.db, {
    ...{ status: 'quarantined', reason: 'unmatched', author: addresses[0] ?? null, addresses },
    ...{ facts: FACTS, subject: 'Between us', decided_at: NOW },
    ...more,
  })

const message = (id: string) =>
  test.db.selectFrom('logged_message').selectAll().where('id', '=', id).executeTakeFirst()
const count = async (table: 'log_entry' | 'log_comment' | 'follow_up' | 'logged_message') =>
  (await test.db.selectFrom(table).select('id').execute()).length

/** Nothing of what was in the message but when it was and that it was. */
const FORGOTTEN = { subject: null, author: null, addresses: null, facts: null, web_link: null }

describe('how long logged mail is kept', () => {
  const keep = (days: { log_days?: number | null; quarantine_days?: number | null }) =>
    test.db.updateTable('organisation').set(days).where('tenant_id', '=', FABRIKAM).execute()

  it('removes old entries with comments, follow-ups and messages, and keeps opportunities', async () => {
    await keep({ log_days: 100 })
    const opportunity = await insertOpportunity(test.db, { contact_id: bo })
    const old = { contact_id: bo, at: daysAgo(101), opportunity_id: opportunity.id }
    const entry = await insertLogEntry(test.db, old)
    await insertLogComment(test.db, { entry_id: entry.id })
    await insertFollowUp(test.db, { entry_id: entry.id })
    await insertLoggedMessage(test.db, { status: 'excluded', reason: 'internal', at: daysAgo(101) })
    const kept = await insertLogEntry(test.db, { contact_id: bo, at: daysAgo(99) })

    await applyRetention(test.ctx, { atOnce: 1 })

    expect(await test.db.selectFrom('log_entry').select('id').execute()).toEqual([{ id: kept.id }])
    expect([await count('log_comment'), await count('follow_up')]).toEqual([0, 0])
    expect(await count('logged_message')).toBe(1)
    expect(await test.db.selectFrom('opportunity').select('id').execute()).toHaveLength(1)
    const { retention_removed } = await test.db
      .selectFrom('organisation')
      .select('retention_removed')
      .where('tenant_id', '=', FABRIKAM)
      .executeTakeFirstOrThrow()
    expect(retention_removed).toEqual({ logEntries: 1, messages: 2 })
  })

  it('gives up what nobody decided in time, and forgets what it was', async () => {
    await keep({ quarantine_days: 30 })
    const late = await undecided([BO], { seen_at: daysAgo(31) })
    const fresh = await undecided([BO], { seen_at: daysAgo(29) })

    await applyRetention(test.ctx)

    const expired = { status: 'excluded', reason: 'expired', decided_at: NOW }
    expect(await message(late.id)).toMatchObject({ ...expired, ...FORGOTTEN })
    expect(await message(fresh.id)).toMatchObject({ status: 'quarantined', facts: FACTS })
  })

  it('leaves logged what led to entries although one address was never decided', async () => {
    await keep({ quarantine_days: 30 })
    const { id, message_id } = await undecided([BO], { seen_at: daysAgo(31), reason: 'ambiguous' })
    await insertLogEntry(test.db, { contact_id: eva, logged_message_id: id, message_id })

    await applyRetention(test.ctx)

    expect(await message(id)).toMatchObject({
      ...{ status: 'logged', reason: null, subject: 'Between us' },
      ...{ facts: null, addresses: null },
    })
  })

  it('keeps everything where there is no limit', async () => {
    await keep({ log_days: null, quarantine_days: null })
    await insertLogEntry(test.db, { contact_id: bo, at: daysAgo(5000) })
    await undecided([BO], { seen_at: daysAgo(5000), at: daysAgo(5000) })
    const before = await allRows(test.db, FABRIKAM)

    await applyRetention(test.ctx)

    const changed = (row: string) => !row.startsWith('["organisation"')
    expect((await allRows(test.db, FABRIKAM)).filter(changed)).toEqual(before.filter(changed))
  })
})

describe('erasing somebody of the log', () => {
  const erase = () =>
    eraseSubject(test.ctx, {
      ...{ tenantId: FABRIKAM, email: BO, actor: 'person', actorId: ANNA.salespersonId },
      source: 'administrator',
    })

  it('removes their entries, and the message where nobody else has one', async () => {
    const alone = await insertLogEntry(test.db, { contact_id: bo })
    await insertLogComment(test.db, { entry_id: alone.id })
    const both = await insertLogEntry(test.db, { contact_id: bo })
    const { logged_message_id, message_id } = both
    const evas = await insertLogEntry(test.db, { contact_id: eva, logged_message_id, message_id })

    const { removed } = await erase()

    expect(removed).toMatchObject({ logEntries: 2 })
    expect(await test.db.selectFrom('log_entry').select('id').execute()).toEqual([{ id: evas.id }])
    expect(await count('log_comment')).toBe(0)
    expect(await message(alone.logged_message_id)).toBeUndefined()
    expect(await message(logged_message_id)).toMatchObject({ status: 'logged' })
  })

  it('forgets messages that wait and concern them, whichever of their addresses it is', async () => {
    const at = { created_at: NOW, created_by: null }
    await test.db
      .insertInto('contact_address')
      .values({ tenant_id: FABRIKAM, address: BO_AT_HOME, contact_id: bo, ...at })
      .execute()
    const own = await undecided([BO, ANNA.email])
    const home = await undecided([ANNA.email, BO_AT_HOME], {
      ...{ status: 'waiting', reason: null, decided_at: null, next_attempt_at: NOW },
    })
    const other = await undecided(['eva@contoso.example'])

    const { removed } = await erase()

    expect(removed).toMatchObject({ messages: 2, furtherAddresses: 1 })
    for (const { id } of [own, home])
      expect(await message(id)).toMatchObject({
        ...{ status: 'excluded', reason: 'privacy-blocked', next_attempt_at: null },
        ...FORGOTTEN,
      })
    expect(await message(other.id)).toMatchObject({ status: 'quarantined' })
    const addresses = [BO, BO_AT_HOME]
    const kept = await listSuppressed(test.db, { tenantId: FABRIKAM, addresses })
    expect([...kept].sort()).toEqual([...addresses].sort())
  })

  it('forgets also what was sent to an address with something behind a plus', async () => {
    const plus = await undecided([ANNA.email, 'bo+offers@contoso.example'], {
      pending_reply: JSON.stringify({ fromEmail: BO, distance: null }) as never,
    })
    const other = await undecided(['bo@contoso.example.example', 'bob+o@contoso.example'])

    await erase()

    expect(await message(plus.id)).toMatchObject({ ...FORGOTTEN, pending_reply: null })
    expect(await message(other.id)).toMatchObject({ status: 'quarantined' })
  })

  it('removes reports that their mail came back, but for those about others too', async () => {
    const alone = await insertBounce(test.db, { contact_id: bo })
    const both = await insertBounce(test.db, { contact_id: bo })
    const { logged_message_id } = both
    await insertBounce(test.db, { contact_id: eva, logged_message_id })

    await erase()

    expect(await message(alone.logged_message_id)).toBeUndefined()
    expect(await message(logged_message_id)).toMatchObject({ status: 'bounce' })
  })

  it('leaves opportunities to nobody, and rules that name their address nowhere', async () => {
    const { id } = await insertOpportunity(test.db, { contact_id: bo })
    const rule = { tenant_id: FABRIKAM, created_at: NOW, created_by: null }
    await test.db
      .insertInto('sender_rule')
      .values([
        { ...rule, scope: 'address', target: BO },
        { ...rule, scope: 'domain', target: 'contoso.example' },
        { ...rule, tenant_id: NORTHWIND, scope: 'address', target: BO },
      ])
      .execute()

    await erase()

    expect(await test.db.selectFrom('opportunity').select(['id', 'contact_id']).execute()).toEqual([
      { id, contact_id: null },
    ])
    const rules = await test.db.selectFrom('sender_rule').select(['tenant_id', 'scope']).execute()
    expect(rules).toEqual([
      { tenant_id: FABRIKAM, scope: 'domain' },
      { tenant_id: NORTHWIND, scope: 'address' },
    ])
  })
})
