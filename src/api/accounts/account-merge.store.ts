import { sql } from 'kysely'
import type { ConsentMode } from '../../contract/consent.ts'
import type { Db } from '../store/schema.ts'

interface Merge {
  tenantId: string
  from: string
  to: string
}

/** Gives the children of an account to another one; which is none of its own afterwards. */
export async function moveChildren(db: Db, { tenantId, from, to }: Merge): Promise<void> {
  await db
    .updateTable('account')
    .set({ parent_id: to })
    .where('tenant_id', '=', tenantId)
    .where('parent_id', '=', from)
    .where('id', '!=', to)
    .execute()
}

/** An account is in all segments in which the other one is; where both are, since the earlier time. */
export async function moveMemberships(db: Db, { tenantId, from, to }: Merge): Promise<void> {
  await sql`
    insert into segment_member (tenant_id, segment_id, account_id, entered_at, left_at)
    select tenant_id, segment_id, ${to}::uuid, entered_at, left_at from segment_member
    where tenant_id = ${tenantId}::uuid and account_id = ${from}::uuid
    on conflict (tenant_id, segment_id, account_id) do update set
      entered_at = case when segment_member.left_at is null
        then least(segment_member.entered_at, excluded.entered_at) else excluded.entered_at end,
      left_at = null
    where excluded.left_at is null
  `.execute(db)
}

/** What salespeople were told of an account is about the other one; nobody is told twice. */
export async function moveAlerts(db: Db, { tenantId, from, to }: Merge): Promise<void> {
  await sql`
    update alert set account_id = ${to}::uuid
    where tenant_id = ${tenantId}::uuid and account_id = ${from}::uuid and not exists (
      select from alert other
      where other.tenant_id = alert.tenant_id and other.account_id = ${to}::uuid
        and other.segment_id = alert.segment_id and other.salesperson_id = alert.salesperson_id
    )
  `.execute(db)
}

interface Ruling {
  mode: ConsentMode
  at: Date
  salespersonId: string
}

/** In place of the rules for two accounts, one for the first. */
export async function uniteRules(
  db: Db,
  { tenantId, from, to }: Merge,
  { mode, at, salespersonId }: Ruling,
): Promise<void> {
  await deleteAccountRule(db, { tenantId, id: from })
  await sql`
    insert into consent_rule (tenant_id, scope, target, mode, changed_at, changed_by)
    values (${tenantId}::uuid, 'account', ${to}::text, ${mode}, ${at}::timestamptz,
      ${salespersonId}::uuid)
    on conflict (tenant_id, scope, target) do update
    set mode = excluded.mode, changed_at = excluded.changed_at, changed_by = excluded.changed_by
    where consent_rule.mode <> excluded.mode
  `.execute(db)
}

/** What holds for an account holds for another one as well, which has no rule yet. */
export async function copyRule(db: Db, { tenantId, from, to }: Merge): Promise<void> {
  await sql`
    insert into consent_rule (tenant_id, scope, target, mode, changed_at, changed_by)
    select tenant_id, scope, ${to}::text, mode, changed_at, changed_by from consent_rule
    where tenant_id = ${tenantId}::uuid and scope = 'account' and target = ${from}::text
  `.execute(db)
}

interface OneAccount {
  tenantId: string
  id: string
}

async function deleteAccountRule(db: Db, { tenantId, id }: OneAccount): Promise<void> {
  await db
    .deleteFrom('consent_rule')
    .where('tenant_id', '=', tenantId)
    .where('scope', '=', 'account')
    .where('target', '=', id)
    .execute()
}

/** Removes an account that nothing refers to, with what was counted of it. */
export async function deleteAccount(db: Db, { tenantId, id }: OneAccount): Promise<void> {
  await db.deleteFrom('account').where('tenant_id', '=', tenantId).where('id', '=', id).execute()
}
