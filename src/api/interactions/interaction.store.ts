import { sql } from 'kysely'
import type { Db, InteractionRow } from '../store/schema.ts'
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
      tenant_id, id, follow_key, kind, at, link_number,
      verdict, machine, confidence, repeat, reasons, rules, client, signals,
      attribution, contact_id, one_of, reply_message_id, reply_distance
    )
    select
      ${tenantId}::uuid, id, follow_key, kind, at, link_number,
      verdict, machine, confidence, repeat, reasons, rules, client, signals,
      attribution, contact_id, one_of, reply_message_id, reply_distance
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      id uuid, follow_key text, kind text, at timestamptz, link_number integer,
      verdict text, machine text, confidence text, repeat boolean, reasons text[], rules text,
      client text, signals jsonb, attribution text, contact_id uuid, one_of integer,
      reply_message_id text, reply_distance integer
    )
    order by id
    on conflict do nothing
    returning id
  `.execute(db)
  const ids = new Set(written.map(({ id }) => id))
  return rows.filter(({ id }) => ids.has(id))
}

/** Writes the verdicts of interactions that were judged anew. */
export async function updateVerdicts(
  db: Db,
  { tenantId, rows }: { tenantId: string; rows: readonly InteractionRow[] },
): Promise<void> {
  if (rows.length === 0) return
  const verdicts = rows.map(({ id, verdict, machine, confidence, repeat, reasons, rules }) => ({
    ...{ id, verdict, machine, confidence, repeat, reasons, rules },
  }))
  await sql`
    update interaction set
      verdict = given.verdict, machine = given.machine, confidence = given.confidence,
      repeat = given.repeat, reasons = given.reasons, rules = given.rules
    from jsonb_to_recordset(${JSON.stringify(verdicts)}::jsonb) as given (
      id uuid, verdict text, machine text, confidence text, repeat boolean, reasons text[],
      rules text
    )
    where interaction.tenant_id = ${tenantId}::uuid and interaction.id = given.id
  `.execute(db)
}

/** Interactions of one tenant, in any order. */
export async function listInteractions(
  db: Db,
  { tenantId, ids }: { tenantId: string; ids: readonly string[] },
): Promise<InteractionRow[]> {
  if (ids.length === 0) return []
  // One by one by the key: where statistics are old, all rows of the tenant may look like fewer.
  return db
    .selectFrom(sql<{ id: string }>`unnest(${[...ids]}::uuid[])`.as<'wanted'>(sql`wanted(id)`))
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('interaction')
          .selectAll()
          .where('tenant_id', '=', tenantId)
          .whereRef('id', '=', 'wanted.id')
          .limit(1)
          .as('one'),
      (join) => join.onTrue(),
    )
    .selectAll('one')
    .execute()
}

/** A recorded reply, by its normalised Message-ID. */
export async function findReply(
  db: Db,
  { tenantId, messageId }: { tenantId: string; messageId: string },
): Promise<InteractionRow | undefined> {
  return db
    .selectFrom('interaction')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('reply_message_id', '=', messageId)
    .executeTakeFirst()
}

/** Writes which mail a recorded reply answers, and so whose it is. */
export async function updateReply(
  db: Db,
  { tenant_id, id, follow_key, reply_distance, attribution, contact_id, one_of }: InteractionRow,
): Promise<void> {
  await db
    .updateTable('interaction')
    .set({ follow_key, reply_distance, attribution, contact_id, one_of })
    .where('tenant_id', '=', tenant_id)
    .where('id', '=', id)
    .execute()
}
