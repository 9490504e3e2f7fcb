import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import type { CallName } from '../../../src/contract/paths.ts'
import type { Input } from '../../../src/contract/routes.ts'
import { forgetAlerts, releaseAlerts } from '../../../src/api/alerts/release-alerts.service.ts'
import { drainBuffer } from '../../../src/api/interactions/interaction.service.ts'
import { lockWaiting } from '../../../src/api/logging/decision.store.ts'
import { runDueMailboxes } from '../../../src/api/logging/due-mailboxes.service.ts'
import { applyRetention } from '../../../src/api/privacy/retention.service.ts'
import {
  forgetReminders,
  settleDueReminders,
} from '../../../src/api/reminders/due-reminders.service.ts'
import { callApi } from '../../fixtures/call-api.ts'
import { explainAll, type Scan } from '../../fixtures/explained.ts'
import { GROWN_ANNA, GROWN_MAIL, growWorld } from '../../fixtures/grown-world.ts'
import { FABRIKAM, makeHit, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

/**
 * Whatever runs often finds its rows by an index, on a store with two years in it. The rows that a
 * statement reads for nothing grow with the store, so a few thousand show what millions would cost.
 */
const BIG = 5_000
/** So few are read for nothing in any plan. */
const FEW = 200

interface Allowed {
  table: RegExp
  statement: RegExp
  index?: string
}

const ALLOWED: readonly Allowed[] = [
  // All of one mail or contact: judged together anyway, and asked for again where a number shrinks.
  { table: /^interaction$/, statement: /./, index: 'interaction_by_follow' },
  { table: /^interaction$/, statement: /max\(i\.at\)/, index: 'interaction_by_contact' },
  // The database reckons with a hundred given rows, for which it reads a table of this size at once. A
  // larger one is asked by its key.
  { table: /^(follow|link|contact)_(total|day)$/, statement: /jsonb_to_recordset/ },
  // By its numbers or subject, all of one's own mail is sorted: likewise for a few hundred of them.
  {
    table: /^follow_total$/,
    statement: /order by (coalesce\(t\.|lower\(f\.subject)|when t\.opens_people > 0 then/,
  },
  // A part of a name may be anywhere in it: one's own mail and the organisation's contacts are read.
  { table: /^(follow|follow_recipient|contact)$/, statement: /ilike/ },
]

let test: TestApp
let big: Set<string>

beforeAll(async () => {
  test = await openTestApp()
  await growWorld(test.db)
  big = await bigTables()
})
afterAll(() => test.close())

const asAnna =
  <N extends CallName>(name: N, input: Input<N>) =>
  async () =>
    expect((await callApi(test)(name, GROWN_ANNA, input)).status).toBe(200)
const followed = (query: Input<'listFollows'>['query']) => asAnna('listFollows', { query })
const byKey = { params: { key: GROWN_MAIL.key } }
const byEmail = { params: { email: GROWN_MAIL.contact } }

const HOT: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['followed mails, newest first', followed({})],
  ['followed mails, last opened first', followed({ sort: 'last-opened' })],
  ['followed mails, by last interaction', followed({ sort: 'last-interaction' })],
  ['followed mails by subject', followed({ sort: 'subject' })],
  ['followed mails that were opened', followed({ status: 'opened' })],
  ['followed mails by search', followed({ search: 'p7960@' })],
  ['a followed mail', asAnna('getFollow', byKey)],
  ['interactions of a mail', asAnna('listFollowInteractions', { ...byKey, query: {} })],
  ['a contact', asAnna('getContact', byEmail)],
  ['interactions of a contact', asAnna('listContactInteractions', { ...byEmail, query: {} })],
  ['timeline of a contact', asAnna('listContactTimeline', { ...byEmail, query: {} })],
  ['alerts, with how many are unseen', asAnna('listAlerts', { query: {} })],
  ['reminders', asAnna('listReminders', { query: {} })],
  ['reminders that are done', asAnna('listReminders', { query: { show: 'done' } })],
  ['the log', asAnna('listLog', { query: {} })],
  [
    'what a message is',
    asAnna('resolveMessage', {
      body: {
        internetMessageId: '<new@contoso.example>',
        inReplyTo: GROWN_MAIL.messageId,
        conversationId: GROWN_MAIL.conversationId,
        from: GROWN_MAIL.contact,
        sentAt: NOW.toISOString(),
      },
    }),
  ],
  [
    'whether a message is logged',
    asAnna('getMessageLogging', { body: { internetMessageId: '<40@mail.example>' } }),
  ],
  ['hits from the buffer', drainSome],
  ['marking alerts as seen', asAnna('markAlertsSeen', { body: { upTo: 19_999 } })],
  ['alerts that are due', () => releaseAlerts(test.ctx)],
  ['reminders that are due', () => settleDueReminders(test.ctx)],
  ['mailboxes that are due', () => runDueMailboxes(test.ctx, () => false)],
  [
    'messages to decide',
    () =>
      test.db
        .transaction()
        .execute((db) => lockWaiting(db, { tenantId: FABRIKAM, now: NOW, limit: 100 })),
  ],
  ['forgetting alerts', () => forgetAlerts(test.ctx)],
  ['forgetting reminders', () => forgetReminders(test.ctx)],
  ['retention', () => applyRetention(test.ctx)],
]

it.each(HOT)('%s: every row by an index', async (_name, call) => {
  const scans: Scan[] = []
  const spy = explainAll(scans)
  await call().finally(() => spy.mockRestore())

  expect(scans).not.toEqual([])
  expect(scans.filter(isFault).map(told)).toEqual([])
})

async function drainSome() {
  await test.ctx.buffer.append(makeHit({ followKey: GROWN_MAIL.key }))
  expect(await drainBuffer(test.ctx)).toBe(1)
}

function isFault(scan: Scan): boolean {
  if (!big.has(scan.table) || ALLOWED.some((one) => allows(one, scan))) return false
  const { isWhole, used, wasted } = scan
  return isWhole ? used + wasted > 0 : wasted > FEW && wasted > used
}

const allows = ({ table, statement, index }: Allowed, scan: Scan): boolean =>
  table.test(scan.table) && statement.test(scan.statement) && (!index || index === scan.index)

const told = ({ statement, table, index, used, wasted }: Scan) =>
  `${table} by ${index ?? 'nothing'}: ${used} used, ${wasted} not: ${statement}`

async function bigTables(): Promise<Set<string>> {
  const { rows } = await sql<{ table: string }>`
    select relname as "table" from pg_class where relkind = 'r' and reltuples > ${BIG}
      and relnamespace = 'public'::regnamespace
  `.execute(test.db)
  return new Set(rows.map(({ table }) => table))
}
