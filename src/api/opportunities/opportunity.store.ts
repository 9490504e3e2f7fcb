import { sql, type Expression, type Insertable, type SqlBool } from 'kysely'
import type { OpportunityChange } from '../../contract/opportunity.ts'
import type { OpportunityTable } from '../store/log-tables.ts'
import type { Db } from '../store/schema.ts'
import type { StageTotal } from './pipeline.ts'

interface Wanted {
  tenantId: string
  /** Those of this salesperson, or of the team of this manager. */
  of: { salesperson: string } | { teamOf: string }
  state: 'open' | 'closed' | 'everything'
}

/** Opportunities with whom they are about and whose they are. */
function opportunities(db: Db, tenantId: string) {
  return db
    .selectFrom('opportunity as o')
    .innerJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'o.tenant_id').onRef('s.id', '=', 'o.salesperson_id'),
    )
    .leftJoin('contact as c', (join) =>
      join.onRef('c.tenant_id', '=', 'o.tenant_id').onRef('c.id', '=', 'o.contact_id'),
    )
    .leftJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'c.account_id'),
    )
    .select(['o.id', 'o.name', 'o.value', 'o.currency', 'o.stage', 'o.close_date'])
    .select(['o.contact_id', 'o.created_at', 'o.closed_at', 'o.revision'])
    .select(['c.email as contact_email', 'c.name as contact_name', 'a.name as account_name'])
    .select(['o.salesperson_id', 's.name as salesperson_name', 's.manager_id'])
    .where('o.tenant_id', '=', tenantId)
}

export type ListedOpportunity = Awaited<
  ReturnType<ReturnType<typeof opportunities>['executeTakeFirstOrThrow']>
>

/** The nearest date first; those without one come last. */
export async function listOpportunities(
  db: Db,
  { limit, ...wanted }: Wanted & { limit: number },
): Promise<ListedOpportunity[]> {
  return opportunities(db, wanted.tenantId)
    .where(whose(wanted))
    .where(inState(wanted))
    .orderBy('o.close_date')
    .orderBy('o.id')
    .limit(limit)
    .execute()
}

/** How many opportunities there are in each stage and currency, and what they are worth. */
export async function totalOpportunities(db: Db, wanted: Wanted): Promise<StageTotal[]> {
  return db
    .selectFrom('opportunity as o')
    .select(['o.stage', 'o.currency', sql<number>`count(*)::int`.as('count')])
    .select(sql<string | null>`sum(o.value)::text`.as('value'))
    .where('o.tenant_id', '=', wanted.tenantId)
    .where(whose(wanted))
    .where(inState(wanted))
    .groupBy(['o.stage', 'o.currency'])
    .execute()
}

function whose({ tenantId, of }: Wanted): Expression<SqlBool> {
  if ('salesperson' in of) return sql<SqlBool>`o.salesperson_id = ${of.salesperson}::uuid`
  return sql<SqlBool>`o.salesperson_id in (
    select id from salesperson
    where tenant_id = ${tenantId}::uuid and manager_id = ${of.teamOf}::uuid
  )`
}

function inState({ state }: Wanted): Expression<SqlBool> {
  if (state === 'everything') return sql<SqlBool>`true`
  return state === 'open'
    ? sql<SqlBool>`o.closed_at is null`
    : sql<SqlBool>`o.closed_at is not null`
}

interface OpportunityId {
  tenantId: string
  id: string
}

export async function findOpportunity(
  db: Db,
  { tenantId, id }: OpportunityId,
): Promise<ListedOpportunity | undefined> {
  return opportunities(db, tenantId).where('o.id', '=', id).executeTakeFirst()
}

/** What an opportunity's change is decided by; held until the transaction ends. */
export async function lockOpportunity(db: Db, { tenantId, id }: OpportunityId) {
  return db
    .selectFrom('opportunity')
    .select(['stage', 'closed_at', 'revision'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

export async function insertOpportunity(
  db: Db,
  opportunity: Insertable<OpportunityTable>,
): Promise<void> {
  await db.insertInto('opportunity').values(opportunity).execute()
}

/** Writes every field anew; the revision grows. */
export async function updateOpportunity(
  db: Db,
  { tenantId, id }: OpportunityId,
  change: Omit<OpportunityChange, 'revision'> & { closedAt: Date | null },
): Promise<void> {
  const { name, value, currency, stage, closeDate, closedAt } = change
  await db
    .updateTable('opportunity')
    .set({ name, value, currency, stage, close_date: closeDate, closed_at: closedAt })
    .set({ revision: sql<number>`revision + 1` })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** Whether mail with a contact must not be logged; the contact stays so until the transaction ends. */
export async function holdContactBlock(db: Db, { tenantId, id }: OpportunityId): Promise<boolean> {
  const contact = await db
    .selectFrom('contact')
    .select('privacy_blocked')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst()
  return contact?.privacy_blocked ?? true
}
