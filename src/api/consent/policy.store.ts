import { sql } from 'kysely'
import type { ConsentMode } from '../../contract/consent.ts'
import type { ConsentRule } from '../../contract/consent-policy.ts'
import type { Db } from '../store/schema.ts'

/** A rule with its target as people write it, and the name of who set it. */
export interface ShownRule extends ConsentRule {
  /** Of the account; null: it is about no account. */
  name: string | null
  changedAt: Date
  changedBy: string | null
}

/**
 * The organisation's exceptions, most specific first, then by target. Those for somebody who is gone
 * hold for nobody and are left out.
 */
export async function listShownRules(db: Db, tenantId: string): Promise<ShownRule[]> {
  const shown = sql<string>`case
    when r.scope = 'contact' then c.email
    when r.scope <> 'account' then r.target
    when exists (
      select from account_domain d
      where d.tenant_id = a.tenant_id and d.domain = a.domain and d.account_id = a.id
    ) then a.domain
    else a.id::text end`
  return db
    .selectFrom('consent_rule as r')
    .leftJoin('contact as c', (join) =>
      join
        .on('r.scope', '=', 'contact')
        .onRef('c.tenant_id', '=', 'r.tenant_id')
        .on(sql<boolean>`c.id::text = r.target`),
    )
    .leftJoin('account as a', (join) =>
      join
        .on('r.scope', '=', 'account')
        .onRef('a.tenant_id', '=', 'r.tenant_id')
        .on(sql<boolean>`a.id::text = r.target`),
    )
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'r.tenant_id').onRef('s.id', '=', 'r.changed_by'),
    )
    .select(['r.scope', 'r.mode', 'r.changed_at as changedAt', 's.name as changedBy'])
    .select([shown.as('target'), 'a.name as name'])
    .where('r.tenant_id', '=', tenantId)
    .where(shown, 'is not', null)
    .orderBy(sql`array_position(array['contact', 'account', 'domain', 'country'], r.scope)`)
    .orderBy(shown)
    .execute()
}

/** A rule by its target as it is stored: the id of a contact or account, a domain, a country. */
export interface StoredTarget {
  tenantId: string
  scope: ConsentRule['scope']
  target: string
}

/** The mode of a rule; undefined: there is none. */
export async function findRuleMode(
  db: Db,
  { tenantId, scope, target }: StoredTarget,
): Promise<ConsentMode | undefined> {
  const rule = await db
    .selectFrom('consent_rule')
    .select('mode')
    .where('tenant_id', '=', tenantId)
    .where('scope', '=', scope)
    .where('target', '=', target)
    .executeTakeFirst()
  return rule?.mode
}

export async function upsertRule(
  db: Db,
  { tenantId, scope, target }: StoredTarget,
  { mode, at, salespersonId }: { mode: ConsentMode; at: Date; salespersonId: string },
): Promise<void> {
  const said = { mode, changed_at: at, changed_by: salespersonId }
  await db
    .insertInto('consent_rule')
    .values({ tenant_id: tenantId, scope, target, ...said })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'scope', 'target']).doUpdateSet(said))
    .execute()
}

export async function deleteRule(db: Db, { tenantId, scope, target }: StoredTarget): Promise<void> {
  await db
    .deleteFrom('consent_rule')
    .where('tenant_id', '=', tenantId)
    .where('scope', '=', scope)
    .where('target', '=', target)
    .execute()
}

/**
 * The account of a domain, or with an id: one that was split off by its contacts has no domain of its
 * own. Undefined: there is none.
 */
export async function findAccountId(
  db: Db,
  { tenantId, target }: Omit<StoredTarget, 'scope'>,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select account_id as id from account_domain
    where tenant_id = ${tenantId}::uuid and domain = ${target}
    union all
    select id from account where tenant_id = ${tenantId}::uuid and id::text = ${target}
  `.execute(db)
  return rows[0]?.id
}
