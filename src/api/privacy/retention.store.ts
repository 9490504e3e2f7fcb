import { sql } from 'kysely'
import type { Db, InteractionRow } from '../store/schema.ts'

interface Old {
  tenantId: string
  before: Date
  limit: number
}

/**
 * Forgets the details of hits; their verdicts stay.
 *
 * @returns of how many; fewer than the limit when none are left
 */
export async function stripDetails(db: Db, { tenantId, before, limit }: Old): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    update interaction set signals = null where tenant_id = ${tenantId}::uuid and id = any(array(
      select id from interaction
      where tenant_id = ${tenantId}::uuid and at < ${before} and signals is not null
      order by at limit ${limit}
    ))
  `.execute(db)
  return Number(numAffectedRows)
}

/** The oldest interactions, with the mails they are of. */
export async function listOldInteractions(
  db: Db,
  { tenantId, before, limit }: Old,
): Promise<{ id: string; follow_key: string }[]> {
  return db
    .selectFrom('interaction')
    .select(['id', 'follow_key'])
    .where('tenant_id', '=', tenantId)
    .where('at', '<', before)
    .orderBy('at')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Keys of the oldest followed emails, sent or, where they never were, drafted. */
export async function listOldMails(
  db: Db,
  { tenantId, before, limit }: Old,
): Promise<{ key: string }[]> {
  const age = sql<Date>`coalesce(activated_at, created_at)`
  return db
    .selectFrom('follow')
    .select('key')
    .where('tenant_id', '=', tenantId)
    .where(age, '<', before)
    .orderBy(age)
    .orderBy('key')
    .limit(limit)
    .execute()
}

interface Mails {
  tenantId: string
  keys: readonly string[]
}

/** Some interactions of mails, whatever their age. */
export async function listInteractionsOfMails(
  db: Db,
  { tenantId, keys, limit }: Mails & { limit: number },
): Promise<{ id: string }[]> {
  return db
    .selectFrom('interaction')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`follow_key = any(${[...keys]}::text[])`)
    .limit(limit)
    .execute()
}

/** @returns what is gone */
export async function deleteInteractions(
  db: Db,
  { tenantId, ids }: { tenantId: string; ids: readonly string[] },
): Promise<InteractionRow[]> {
  return db
    .deleteFrom('interaction')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .returningAll()
    .execute()
}

/**
 * Deletes alerts of mails.
 *
 * @param interactions only those about them; undefined: all
 * @returns how many
 */
export async function deleteAlertsOfMails(
  db: Db,
  { tenantId, keys, interactions }: Mails & { interactions?: readonly string[] },
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('alert')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`follow_key = any(${[...keys]}::text[])`)
    .$if(interactions !== undefined, (alerts) =>
      alerts.where(sql<boolean>`interaction_id = any(${[...(interactions ?? [])]}::uuid[])`),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/**
 * Forgets that hits were counted: by now none comes a second time. Only those of days that have no
 * partition; the others go with it.
 */
export async function deleteCountedHits(db: Db, { tenantId, before, limit }: Old): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from counted_hit_rest where tenant_id = ${tenantId}::uuid and id = any(array(
      select id from counted_hit_rest
      where tenant_id = ${tenantId}::uuid and at < ${before} order by at limit ${limit}
    ))
  `.execute(db)
  return Number(numAffectedRows)
}

/** Adds to what the run under way has removed. Needs the organisation held. */
export async function addRemoving(
  db: Db,
  { tenantId, removed }: { tenantId: string; removed: Readonly<Record<string, number>> },
): Promise<void> {
  await sql`
    update organisation set retention_removing = retention_removing || (
      select coalesce(
        jsonb_object_agg(key, value::bigint + coalesce((retention_removing ->> key)::bigint, 0)),
        '{}')
      from jsonb_each_text(${JSON.stringify(removed)}::jsonb)
    )
    where tenant_id = ${tenantId}::uuid
  `.execute(db)
}

/** Notes that a run is finished. No administrator did it: the revision stays. */
export async function finishRetention(
  db: Db,
  { tenantId, at }: { tenantId: string; at: Date },
): Promise<void> {
  await db
    .updateTable('organisation')
    .set((row) => ({
      retention_run_at: at,
      retention_removed: row.ref('retention_removing'),
      retention_removing: sql`'{}'::jsonb`,
    }))
    .where('tenant_id', '=', tenantId)
    .execute()
}
