import { sql } from 'kysely'
import type { EnrichmentProblem } from '../../contract/enrichment-problem.ts'
import type { Db } from '../store/schema.ts'

interface Fenced {
  tenantId: string
  fence: number
}

/** Keeps an organisation a while longer; nothing where somebody else has it by now. */
export async function renewRound(
  db: Db,
  { tenantId, fence, until }: Fenced & { until: Date },
): Promise<void> {
  await db
    .updateTable('enrichment')
    .set({ lease_until: until })
    .where('tenant_id', '=', tenantId)
    .where('fence', '=', fence)
    .where('runner', 'is not', null)
    .execute()
}

/**
 * Holds an organisation until the transaction ends, and that it is switched on: whoever switches off or
 * takes it over waits for this transaction, and none after it succeeds.
 *
 * @returns false where somebody else has it by now, or collecting or Follow is off
 */
export async function holdRound(db: Db, { tenantId, fence }: Fenced): Promise<boolean> {
  const { rows } = await sql`
    select from organisation o
    join enrichment e on e.tenant_id = o.tenant_id
    where o.tenant_id = ${tenantId}::uuid and o.follow_enabled and e.is_enabled
      and e.fence = ${fence} and e.runner is not null
    for share of o for share of e
  `.execute(db)
  return rows.length > 0
}

/** Gives an organisation back; where somebody else has it by now, nothing. */
export async function endRound(
  db: Db,
  {
    tenantId,
    fence,
    problem,
    retryAt,
  }: Fenced & {
    problem: EnrichmentProblem | null
    /** Null: as it is planned. */
    retryAt: Date | null
  },
): Promise<void> {
  await db
    .updateTable('enrichment')
    .set((eb) => ({
      ...{ runner: null, lease_until: null, problem },
      failures: problem === null ? 0 : eb('failures', '+', 1),
      // One that was stopped meanwhile stays so.
      ...(retryAt && {
        next_run_at: sql<Date | null>`case when next_run_at is null then null else ${retryAt}::timestamptz end`,
      }),
    }))
    .where('tenant_id', '=', tenantId)
    .where('fence', '=', fence)
    .execute()
}

/**
 * Lets go of an organisation for which nothing may be collected any more; where somebody else has it by
 * now, nothing. What was under way is over then.
 */
export async function dropRound(
  db: Db,
  { tenantId, fence, now }: Fenced & { now: Date },
): Promise<void> {
  await db
    .updateTable('enrichment')
    .set({ runner: null, lease_until: null })
    .where('tenant_id', '=', tenantId)
    .where('fence', '=', fence)
    .execute()
  await sql`
    update enrichment_run set finished_at = ${now}::timestamptz
    where tenant_id = ${tenantId}::uuid and finished_at is null and exists (
      select from enrichment where tenant_id = ${tenantId}::uuid and runner is null)
  `.execute(db)
}

/** Leaves an organisation to whoever comes next, in the middle of a round. */
export async function leaveRound(
  db: Db,
  { tenantId, fence, now }: Fenced & { now: Date },
): Promise<void> {
  await renewRound(db, { tenantId, fence, until: now })
}

/** Has a round begin at once, such as for other mailboxes than a moment ago; not a stopped one. */
export async function hurryRound(db: Db, tenantId: string, now: Date): Promise<void> {
  await db
    .updateTable('enrichment')
    .set({ next_run_at: now })
    .where('tenant_id', '=', tenantId)
    .where('next_run_at', '>', now)
    .execute()
}

export async function countFailures(db: Db, tenantId: string): Promise<number> {
  const row = await db
    .selectFrom('enrichment')
    .select('failures')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
  return row?.failures ?? 0
}
