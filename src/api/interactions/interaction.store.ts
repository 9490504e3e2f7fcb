import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { NewInteraction } from './new-interaction.ts'

/**
 * Writes interactions of one tenant, skipping those already known: by id, or a reply by its
 * Message-ID.
 *
 * One statement with one parameter, whatever their number: this is where every hit comes through.
 *
 * @returns only the newly written ones, so that each is counted once
 */
export async function insertInteractions(
  db: Db,
  { tenantId, rows }: { tenantId: string; rows: readonly NewInteraction[] },
): Promise<NewInteraction[]> {
  if (rows.length === 0) return []
  const { rows: written } = await sql<{ id: string }>`
    insert into interaction (
      tenant_id, id, follow_key, kind, at, link_number, verdict, machine, confidence, repeat, reasons,
      rules, client, signals, attribution, contact_id, one_of, reply_message_id
    )
    select
      ${tenantId}::uuid, id, follow_key, kind, at, link_number, verdict, machine, confidence,
      repeat, reasons, rules, client, signals, attribution, contact_id, one_of, reply_message_id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      id uuid, follow_key text, kind text, at timestamptz, link_number integer, verdict text,
      machine text, confidence text, repeat boolean, reasons text[], rules text, client text, signals jsonb, attribution text, contact_id uuid,
      one_of integer, reply_message_id text
    )
    order by id
    on conflict do nothing
    returning id
  `.execute(db)
  const ids = new Set(written.map(({ id }) => id))
  return rows.filter(({ id }) => ids.has(id))
}
