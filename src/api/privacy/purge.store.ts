import { sql } from 'kysely'
import type { Db, Schema } from '../store/schema.ts'

/**
 * Every table of a tenant but the organisation itself and the record of the purge, those that refer
 * to others first.
 */
export const PURGED_TABLES = [
  ...(['alert', 'alert_inbox', 'own_view', 'interaction', 'follow_total', 'link_total'] as const),
  ...(['individual_recipient', 'individual_send'] as const),
  ...(['reminder'] as const),
  ...(['log_comment', 'follow_up', 'log_entry', 'opportunity', 'bounce'] as const),
  ...(['logged_message', 'contact_address', 'salesperson_address', 'sender_rule'] as const),
  ...(['logging_sign_in', 'logging_run', 'logging_backfill', 'logging_job'] as const),
  ...(['logging_setup'] as const),
  ...(['template_use', 'template_version', 'template'] as const),
  ...(['file_link', 'file_part', 'file_version', 'file'] as const),
  ...(['contact_total', 'contact_day', 'follow_recipient', 'tracked_link', 'follow'] as const),
  ...(['consent_event', 'consent_rule', 'contact_clock', 'contact'] as const),
  ...(['activity', 'activity_person'] as const),
  ...(['account_span', 'stale_span', 'account_standing', 'account_score_day'] as const),
  ...(['segment_member', 'segment', 'enrichment_cursor', 'enrichment_run'] as const),
  ...(['calendar_entry', 'enrichment_mailbox', 'left_mailbox', 'enrichment'] as const),
  ...(['account_domain', 'account', 'organisation_day'] as const),
  ...(['counted_hit', 'suppression', 'subject_request', 'organisation_consent'] as const),
  ...(['internal_domain', 'audit_entry', 'audit_head', 'team_network', 'salesperson'] as const),
] as const satisfies readonly (keyof Schema)[]
export type PurgedTable = (typeof PURGED_TABLES)[number]

/** Organisations that were terminated at that moment or before. */
export async function listTerminatedBy(db: Db, moment: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('organisation')
    .select('tenant_id')
    .where('terminated_at', '<=', moment)
    .orderBy('tenant_id')
    .execute()
  return rows.map(({ tenant_id }) => tenant_id)
}

interface OnePurge {
  tenantId: string
  id: string
}

/** The purge of a tenant that was begun and did not finish, if there is one. */
export async function findOpenPurge(db: Db, tenantId: string): Promise<OnePurge | undefined> {
  return db
    .selectFrom('purge')
    .select(['tenant_id as tenantId', 'id'])
    .where('tenant_id', '=', tenantId)
    .where('finished_at', 'is', null)
    .executeTakeFirst()
}

export async function insertPurge(db: Db, { tenantId, id, at }: OnePurge & { at: Date }) {
  await db
    .insertInto('purge')
    .values({ tenant_id: tenantId, id, started_at: at, finished_at: null, removed: {} })
    .execute()
}

/** Adds to what a purge has removed, by table. */
export async function addRemoved(
  db: Db,
  { tenantId, id, removed }: OnePurge & { removed: Readonly<Record<string, number>> },
): Promise<void> {
  await sql`
    update purge set removed = removed || (
      select coalesce(
        jsonb_object_agg(key, value::bigint + coalesce((removed ->> key)::bigint, 0)), '{}')
      from jsonb_each_text(${JSON.stringify(removed)}::jsonb)
    )
    where tenant_id = ${tenantId}::uuid and id = ${id}::uuid
  `.execute(db)
}

/** @returns what it removed, by table */
export async function finishPurge(
  db: Db,
  { tenantId, id, at }: OnePurge & { at: Date },
): Promise<Record<string, number>> {
  const { removed } = await db
    .updateTable('purge')
    .set({ finished_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .returning('removed')
    .executeTakeFirstOrThrow()
  return removed
}

interface Portion {
  tenantId: string
  table: PurgedTable
  limit: number
}

/**
 * Deletes some of a tenant's rows.
 *
 * @returns how many; fewer than the limit when none are left
 */
export async function deleteSome(db: Db, { tenantId, table, limit }: Portion): Promise<number> {
  if (table === 'account') await dissolveGroups(db, tenantId)
  if (table === 'salesperson') await dissolveTeams(db, tenantId)
  const { numAffectedRows = 0n } = await sql`
    delete from ${sql.table(table)} where tenant_id = ${tenantId}::uuid and ctid = any(array(
      select ctid from ${sql.table(table)} where tenant_id = ${tenantId}::uuid limit ${limit}
    ))
  `.execute(db)
  return Number(numAffectedRows)
}

/** Teams may go round in circles, so that nobody could go first. */
async function dissolveTeams(db: Db, tenantId: string): Promise<void> {
  await db
    .updateTable('salesperson')
    .set({ manager_id: null })
    .where('tenant_id', '=', tenantId)
    .where('manager_id', 'is not', null)
    .execute()
}

/** A parent could go only after all its children. */
async function dissolveGroups(db: Db, tenantId: string): Promise<void> {
  await db
    .updateTable('account')
    .set({ parent_id: null })
    .where('tenant_id', '=', tenantId)
    .where('parent_id', 'is not', null)
    .execute()
}

/** Keeps everybody from writing anything that refers to the organisation, such as who signs in. */
export async function lockOrganisationAlone(db: Db, tenantId: string): Promise<void> {
  await db
    .selectFrom('organisation')
    .select('tenant_id')
    .where('tenant_id', '=', tenantId)
    .forUpdate()
    .execute()
}

/** Deletes the organisation itself; nothing of it may be left. */
export async function deleteOrganisation(db: Db, tenantId: string): Promise<void> {
  await db.deleteFrom('organisation').where('tenant_id', '=', tenantId).execute()
}
