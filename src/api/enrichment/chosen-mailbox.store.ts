import { sql } from 'kysely'
import type { Enrichment } from '../../contract/enrichment.ts'
import type { EnrichmentMailboxQuery } from '../../contract/enrichment-mailbox.ts'
import type { Db, EnrichmentMailboxRow } from '../store/schema.ts'

/** A mailbox that is to be read. */
export interface ChosenMailbox {
  id: string
  /** Normalised. */
  address: string
  name: string
  person: number
}

export async function listChosen(db: Db, tenantId: string): Promise<ChosenMailbox[]> {
  return db
    .selectFrom('enrichment_mailbox')
    .select(['id', 'address', 'name', 'person'])
    .where('tenant_id', '=', tenantId)
    .orderBy('id')
    .execute()
}

interface Chosen {
  tenantId: string
  mailboxes: readonly ChosenMailbox[]
  at: Date
}

/** Adds mailboxes, due at once; those that are there get their names of today. */
export async function upsertMailboxes(db: Db, { tenantId, mailboxes, at }: Chosen): Promise<void> {
  const list = JSON.stringify(mailboxes)
  await sql`
    insert into enrichment_mailbox (tenant_id, id, address, name, person, next_try_at)
    select ${tenantId}::uuid, one.id, one.address, one.name, one.person, ${at}::timestamptz
    from jsonb_to_recordset(${list}::jsonb) as one (id uuid, address text, name text, person bigint)
    on conflict (tenant_id, id) do update set name = excluded.name
  `.execute(db)
}

/** Removes mailboxes, with how far they were read. */
export async function deleteMailboxes(
  db: Db,
  { tenantId, ids }: { tenantId: string; ids: readonly string[] },
): Promise<void> {
  await db
    .deleteFrom('enrichment_mailbox')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
}

/** Forgets every mailbox, and who left one. */
export async function deleteAllMailboxes(db: Db, tenantId: string): Promise<void> {
  for (const table of ['enrichment_mailbox', 'left_mailbox'] as const)
    await db.deleteFrom(table).where('tenant_id', '=', tenantId).execute()
}

/** Has every mailbox read from the beginning of its year. */
export async function rewindMailboxes(
  db: Db,
  { tenantId, at }: { tenantId: string; at: Date },
): Promise<void> {
  await db.deleteFrom('enrichment_cursor').where('tenant_id', '=', tenantId).execute()
  await db
    .updateTable('enrichment_mailbox')
    .set({
      ...{ state: 'waiting', covered_from: null, next_try_at: at },
      ...{ problem: null, failures: 0 },
    })
    .where('tenant_id', '=', tenantId)
    .execute()
}

/** Has every mailbox looked at without waiting for what it waits for. */
export async function hurryMailboxes(
  db: Db,
  { tenantId, at }: { tenantId: string; at: Date },
): Promise<void> {
  await db
    .updateTable('enrichment_mailbox')
    .set({ next_try_at: at })
    .where('tenant_id', '=', tenantId)
    .where('next_try_at', '>', at)
    .execute()
}

export async function countMailboxes(db: Db, tenantId: string): Promise<Enrichment['mailboxes']> {
  const counted = (state: EnrichmentMailboxRow['state']) =>
    sql<number>`count(*) filter (where state = ${state})`
  return db
    .selectFrom('enrichment_mailbox')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      counted('done').as('done'),
      counted('reading').as('reading'),
      counted('failing').as('failing'),
    ])
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow()
}

interface Page extends Pick<EnrichmentMailboxQuery, 'state'> {
  tenantId: string
  /** Address and id of the last one; null: from the beginning. */
  after: readonly [address: string, id: string] | null
  limit: number
}

/** Mailboxes by address, one more than the limit where there are more. */
export async function listMailboxes(
  db: Db,
  { tenantId, state, after, limit }: Page,
): Promise<EnrichmentMailboxRow[]> {
  let query = db
    .selectFrom('enrichment_mailbox')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('address')
    .orderBy('id')
    .limit(limit + 1)
  if (state) query = query.where('state', '=', state)
  if (after) query = query.where(sql<boolean>`(address, id) > (${after[0]}, ${after[1]}::uuid)`)
  return query.execute()
}
