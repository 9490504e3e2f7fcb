import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { v7 as uuidV7 } from 'uuid'
import { hitAttribution } from '../src/api/interactions/attribution.ts'
import { insertInteractions } from '../src/api/interactions/interaction.store.ts'
import type { NewInteraction } from '../src/api/interactions/new-interaction.ts'
import { applyRollups } from '../src/api/interactions/rollup.store.ts'
import { recounted } from '../src/api/interactions/rollup.ts'
import type { Db } from '../src/api/store/schema.ts'
import { openBenchStore } from './bench-store.ts'
import { median, summaryLine } from './summary.ts'

export const BATCH = 500
const MAILS = 2000
const CONTACTS = 500
const SMALL = 10_000
const LARGE = 100_000
/** Batches timed at each size. */
const ROUNDS = 10

/** What recording one interaction costs when the history is ten times as long. */
export async function benchRollups(): Promise<void> {
  const { store, engine } = await openBenchStore()
  try {
    const mails = await makeMails(store.db)
    await grow(store.db, mails, SMALL / BATCH - ROUNDS)
    const small = await grow(store.db, mails, ROUNDS)
    await grow(store.db, mails, (LARGE - SMALL) / BATCH - ROUNDS)
    const large = await grow(store.db, mails, ROUNDS)

    const flatness = large.map((cost) => cost / median(small))
    print(`record and count one interaction, ${SMALL} rows (${engine})`, small, ' µs')
    print(`record and count one interaction, ${LARGE} rows (${engine})`, large, ' µs')
    print(`cost at ${LARGE} rows against ${SMALL}`, flatness, '')
  } finally {
    await store.close()
  }
}

function print(what: string, numbers: readonly number[], unit: string): void {
  console.log(summaryLine(what, numbers, { unit, budget: unit === '' ? 'flat: about 1' : 'none' }))
}

export interface Mail {
  key: string
  contactId: string
}

export const TENANT = uuidV7()

/** An organisation with emails to 500 contacts in turn. */
export async function makeMails(db: Db, tenantId = TENANT, count = MAILS): Promise<Mail[]> {
  const now = new Date()
  const salesperson = uuidV7()
  const switches = { follow_enabled: true, follow_enabled_since: now }
  await db
    .insertInto('organisation')
    .values({ tenant_id: tenantId, created_at: now, ...switches })
    .execute()
  await db
    .insertInto('salesperson')
    .values({
      tenant_id: tenantId,
      id: salesperson,
      name: 'Anna',
      email: 'anna@fabrikam.example',
      last_seen_at: now,
      send_handler_last_run_at: null,
    })
    .execute()
  const contacts = Array.from({ length: CONTACTS }, () => uuidV7())
  await insertContacts(db, contacts, { tenantId, now })
  const mails = Array.from({ length: count }, (_, index) => ({
    key: randomBytes(16).toString('base64url'),
    contactId: contacts[index % CONTACTS] ?? '',
  }))
  await insertMails(db, mails, { tenantId, now, salesperson })
  return mails
}

async function insertContacts(
  db: Db,
  ids: readonly string[],
  { tenantId, now }: { tenantId: string; now: Date },
): Promise<void> {
  const rows = ids.map((id) => ({
    tenant_id: tenantId,
    id,
    type: 'contact' as const,
    email: `${id}@contoso.example`,
    name: null,
    account_id: null,
    preference: 'allow' as const,
    allowed_since: null,
    preference_changed_at: null,
    preference_changed_by: null,
    created_at: now,
  }))
  await db.insertInto('contact').values(rows).execute()
}

async function insertMails(
  db: Db,
  mails: readonly Mail[],
  { tenantId, now, salesperson }: { tenantId: string; now: Date; salesperson: string },
): Promise<void> {
  const follows = mails.map(({ key }) => ({
    tenant_id: tenantId,
    key,
    salesperson_id: salesperson,
    subject: 'Offer',
    state: 'active' as const,
    outcome: null,
    ticket_hash: Buffer.alloc(32),
    ticket_expires_at: now,
    created_at: now,
    activated_at: now,
    voided_at: null,
    left_alone: {},
    internet_message_id: null,
    conversation_id: null,
  }))
  const recipients = mails.map(({ key, contactId }) => ({
    tenant_id: tenantId,
    follow_key: key,
    contact_id: contactId,
    field: 'to' as const,
    position: 0,
    first_engaged_at: null,
  }))
  await db.insertInto('follow').values(follows).execute()
  await db.insertInto('follow_recipient').values(recipients).execute()
}

/** Records so many batches; returns microseconds for one interaction of each. */
export async function grow(db: Db, mails: readonly Mail[], batches: number): Promise<number[]> {
  const costs: number[] = []
  for (let batch = 0; batch < batches; batch++) {
    const rows = Array.from({ length: BATCH }, () => newInteraction(mails))
    const start = performance.now()
    await db.transaction().execute(async (tx) => {
      const written = await insertInteractions(tx, { tenantId: TENANT, rows })
      await applyRollups(
        tx,
        TENANT,
        recounted(
          written.map((after) => ({ before: null, after })),
          () => [],
        ),
      )
    })
    costs.push(((performance.now() - start) * 1000) / BATCH)
  }
  // The embedded store does this on a timer; without it the planner and dead rows would be timed.
  await sql`vacuum analyze`.execute(db)
  return costs
}

function newInteraction(mails: readonly Mail[]): NewInteraction {
  const { key, contactId } = mails[Math.floor(Math.random() * mails.length)] ?? mails[0]!
  const isClick = Math.random() < 0.3
  return {
    tenant_id: TENANT,
    id: uuidV7(),
    follow_key: key,
    kind: isClick ? 'click' : 'open',
    at: new Date(Date.now() - Math.random() * 90 * 86_400_000),
    link_number: isClick ? 1 : null,
    verdict: Math.random() < 0.7 ? 'person' : 'machine',
    machine: null,
    confidence: 'likely',
    repeat: false,
    reasons: ['browser'],
    rules: '2026.1',
    client: 'Firefox',
    signals: {
      method: 'GET',
      agent: 'browser',
      client: 'Firefox',
      prefetchHeader: false,
      network: null,
      team: false,
    },
    reply_message_id: null,
    reply_distance: null,
    ...hitAttribution([contactId], { colleagues: 0, hasOthers: false }),
  }
}
