import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { KnownEntry } from './calendar-page.ts'

/** Entries of a calendar by what stands for them, and all entries, of any calendar, of the same meetings. */
export async function listEntries(
  db: Db,
  { tenantId, mailboxId }: { tenantId: string; mailboxId: string },
  { entries, keys }: { entries: readonly string[]; keys: readonly string[] },
): Promise<KnownEntry[]> {
  const { rows } = await sql<KnownEntry>`
    select e.mailbox_id as "mailboxId", e.entry, e.key, e.attends, e.at, m.person
    from calendar_entry e
    join enrichment_mailbox m on m.tenant_id = e.tenant_id and m.id = e.mailbox_id
    where e.tenant_id = ${tenantId}::uuid and e.key in (
      select unnest(${[...keys]}::uuid[])
      union
      select own.key from calendar_entry own
      where own.tenant_id = ${tenantId}::uuid and own.mailbox_id = ${mailboxId}::uuid
        and own.entry = any(${[...entries]}::uuid[]))
    order by e.mailbox_id, e.entry
  `.execute(db)
  return rows
}

export async function writeEntries(
  db: Db,
  { tenantId, mailboxId, seenAt }: { tenantId: string; mailboxId: string; seenAt: Date },
  entries: readonly Pick<KnownEntry, 'entry' | 'key' | 'attends' | 'at'>[],
): Promise<void> {
  if (entries.length === 0) return
  await db
    .insertInto('calendar_entry')
    .values(
      entries.map((one) => ({
        ...{ tenant_id: tenantId, mailbox_id: mailboxId, seen_at: seenAt },
        ...{ entry: one.entry, key: one.key, attends: one.attends, at: one.at },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'mailbox_id', 'entry']).doUpdateSet({
        key: sql<string>`excluded.key`,
        attends: sql<boolean>`excluded.attends`,
        at: sql<Date>`excluded.at`,
        seen_at: seenAt,
      }),
    )
    .execute()
}

export async function deleteEntries(
  db: Db,
  { tenantId, mailboxId }: { tenantId: string; mailboxId: string },
  entries: readonly string[],
): Promise<void> {
  if (entries.length === 0) return
  await db
    .deleteFrom('calendar_entry')
    .where('tenant_id', '=', tenantId)
    .where('mailbox_id', '=', mailboxId)
    .where(sql<boolean>`entry = any(${[...entries]}::uuid[])`)
    .execute()
}

/** Entries of a calendar within a window that were not seen since: they are gone. */
export async function listUnseen(
  db: Db,
  { tenantId, mailboxId }: { tenantId: string; mailboxId: string },
  { from, to, since }: { from: Date; to: Date; since: Date },
): Promise<string[]> {
  const rows = await db
    .selectFrom('calendar_entry')
    .select('entry')
    .where('tenant_id', '=', tenantId)
    .where('mailbox_id', '=', mailboxId)
    .where('at', '>=', from)
    .where('at', '<', to)
    .where('seen_at', '<', since)
    .execute()
  return rows.map(({ entry }) => entry)
}
