import { sql } from 'kysely'
import type { AlertInboxRow, Db } from '../store/schema.ts'
import { EVERYTHING } from './alert-inbox.ts'

interface Inboxes {
  tenantId: string
  salespersonIds: readonly string[]
}

/**
 * Holds the inboxes of salespeople until the transaction ends, by id of the salesperson; those who
 * had none get one. Whoever changes alerts does this first, so that their positions are committed in
 * order and nobody who reads up to one of them misses an earlier one.
 */
export async function lockAlertInboxes(
  db: Db,
  { tenantId, salespersonIds }: Inboxes,
): Promise<Map<string, AlertInboxRow>> {
  const ids = [...new Set(salespersonIds)].sort()
  if (ids.length === 0) return new Map()
  await db
    .insertInto('alert_inbox')
    .values(
      ids.map((id) => ({ tenant_id: tenantId, salesperson_id: id, position: 0, ...EVERYTHING })),
    )
    .onConflict((conflict) => conflict.columns(['tenant_id', 'salesperson_id']).doNothing())
    .execute()
  const rows = await db
    .selectFrom('alert_inbox')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('salesperson_id', 'in', ids)
    .orderBy('salesperson_id')
    .forUpdate()
    .execute()
  return new Map(rows.map((row) => [row.salesperson_id, row]))
}

/** Notes where salespeople's alerts stand. Needs their inboxes locked. */
export async function updateAlertPositions(
  db: Db,
  { tenantId, positions }: { tenantId: string; positions: ReadonlyMap<string, number> },
): Promise<void> {
  if (positions.size === 0) return
  await sql`
    update alert_inbox set position = given.position
    from unnest(${[...positions.keys()]}::uuid[], ${[...positions.values()]}::bigint[])
      as given (salesperson_id, position)
    where tenant_id = ${tenantId} and alert_inbox.salesperson_id = given.salesperson_id
  `.execute(db)
}

/** Where salespeople's alerts stand, by id; those who never had one are not in the answer. */
export async function listAlertPositions(
  db: Db,
  { tenantId, salespersonIds }: Inboxes,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('alert_inbox')
    .select(['salesperson_id', 'position'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`salesperson_id = any(${[...salespersonIds]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ salesperson_id, position }) => [salesperson_id, position]))
}

/** Where a reader stands, and whether they may read at all now. */
export interface Standing extends Salesperson {
  position: number
  isOn: boolean
}

/**
 * Of readers of many tenants, those whose alerts went on from where they stand, and those who may not read
 * any more. One question for all, asked every second; nearly always nobody is in the answer.
 */
export async function listChangedStandings(
  db: Db,
  readers: readonly (Salesperson & { position: number })[],
): Promise<Standing[]> {
  if (readers.length === 0) return []
  const { rows } = await sql<Standing>`
    select reader.tenant_id as "tenantId", reader.salesperson_id as "salespersonId",
      coalesce(alert_inbox.position, 0) as position,
      coalesce(organisation.follow_enabled, false) and salesperson.barred_at is null as "isOn"
    from unnest(
      ${readers.map(({ tenantId }) => tenantId)}::uuid[],
      ${readers.map(({ salespersonId }) => salespersonId)}::uuid[],
      ${readers.map(({ position }) => position)}::bigint[]
    ) as reader (tenant_id, salesperson_id, position)
    left join alert_inbox on alert_inbox.tenant_id = reader.tenant_id
      and alert_inbox.salesperson_id = reader.salesperson_id
    left join organisation on organisation.tenant_id = reader.tenant_id
    left join salesperson on salesperson.tenant_id = reader.tenant_id
      and salesperson.id = reader.salesperson_id
    where alert_inbox.position > reader.position or organisation.follow_enabled is not true
      or salesperson.barred_at is not null
  `.execute(db)
  return rows
}

interface Salesperson {
  tenantId: string
  salespersonId: string
}

/** Undefined: they never chose, and never had an alert. */
export async function findAlertInbox(
  db: Db,
  { tenantId, salespersonId }: Salesperson,
): Promise<AlertInboxRow | undefined> {
  return db
    .selectFrom('alert_inbox')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('salesperson_id', '=', salespersonId)
    .executeTakeFirst()
}

export async function upsertAlertChoice(
  db: Db,
  {
    tenantId,
    salespersonId,
    choice,
  }: Salesperson & { choice: Omit<AlertInboxRow, 'tenant_id' | 'salesperson_id' | 'position'> },
): Promise<void> {
  await db
    .insertInto('alert_inbox')
    .values({ tenant_id: tenantId, salesperson_id: salespersonId, position: 0, ...choice })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'salesperson_id']).doUpdateSet(choice))
    .execute()
}
