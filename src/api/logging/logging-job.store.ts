import { sql, type Updateable } from 'kysely'
import type { RunTrigger } from '../../contract/logging-job.ts'
import type { MailSourceKind } from '../../contract/message-logging.ts'
import type { LoggingJobTable } from '../store/logging-tables.ts'
import type { Db, LoggingJobRow } from '../store/schema.ts'

export interface Fenced {
  tenantId: string
  fence: number
}

/** @returns false where somebody else has the job by now */
export async function renewLease(
  db: Db,
  { tenantId, fence, until }: Fenced & { until: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('logging_job')
    .set({ lease_until: until })
    .where('tenant_id', '=', tenantId)
    .where('fence', '=', fence)
    .where('runner', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Holds a job until the transaction ends, and that it is switched on: whoever switches off or takes
 * the job over waits for this transaction, and none after it succeeds.
 *
 * @returns false where another runner has the job by now, or email logging or Follow is off
 */
export async function holdJob(db: Db, { tenantId, fence }: Fenced): Promise<boolean> {
  const { rows } = await sql`
    select from organisation o
    join logging_setup s on s.tenant_id = o.tenant_id
    join logging_job j on j.tenant_id = o.tenant_id
    where o.tenant_id = ${tenantId}::uuid and o.follow_enabled and s.is_enabled
      and j.fence = ${fence} and j.runner is not null
    for share of o for share of s for no key update of j
  `.execute(db)
  return rows.length > 0
}

export async function findJob(db: Db, tenantId: string): Promise<LoggingJobRow | undefined> {
  return db
    .selectFrom('logging_job')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
}

/** The job, made where there is none, held until the transaction ends; after the set-up. */
export async function lockJob(db: Db, tenantId: string): Promise<LoggingJobRow> {
  await db
    .insertInto('logging_job')
    .values({ tenant_id: tenantId })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute()
  return db
    .selectFrom('logging_job')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}

/** Changes a job that is held. */
export async function updateJob(
  db: Db,
  tenantId: string,
  change: Omit<Updateable<LoggingJobTable>, 'tenant_id'>,
): Promise<void> {
  await db.updateTable('logging_job').set(change).where('tenant_id', '=', tenantId).execute()
}

/** Whether somebody wants a run, or it is time for one. */
export async function isJobDue(db: Db, tenantId: string, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('logging_job')
    .select('tenant_id')
    .where('tenant_id', '=', tenantId)
    .where('next_run_at', '<=', now)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Has the job run at a time where it is not planned before that. Not a stopped one, and not one that
 * is failing: it waits as long as its server wants.
 */
export async function hurryJob(
  db: Db,
  { tenantId, at, trigger }: { tenantId: string; at: Date; trigger: RunTrigger },
): Promise<void> {
  await db
    .updateTable('logging_job')
    .set({ next_run_at: at, trigger })
    .where('tenant_id', '=', tenantId)
    .where('next_run_at', '>', at)
    .where('failures', '=', 0)
    .execute()
}

/** When the first of the messages is due that are to be decided or moved again; null: none is. */
export async function findRetryTime(
  db: Db,
  { tenantId, source }: { tenantId: string; source: MailSourceKind },
): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select least(
      (select min(next_attempt_at) from logged_message
        where tenant_id = ${tenantId}::uuid and status = 'waiting'),
      (select min(next_filing_at) from logged_message
        where tenant_id = ${tenantId}::uuid and source = ${source} and filing = 'waiting')
    ) as at
  `.execute(db)
  return rows[0]?.at ?? null
}

export interface SubscribedJob {
  tenantId: string
  secretHash: Buffer
}

/**
 * Whose subscriptions these are. Not of one tenant: who tells is no caller, and is known only by
 * what is found here.
 */
export async function listJobsBySubscription(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, SubscribedJob>> {
  const rows = await db
    .selectFrom('logging_job')
    .select(['subscription_id as id', 'tenant_id as tenantId'])
    .select('subscription_secret_hash as secretHash')
    .where(sql<boolean>`subscription_id = any(${[...ids]}::text[])`)
    .execute()
  const found = rows.flatMap(({ id, tenantId, secretHash }) =>
    id !== null && secretHash ? [[id, { tenantId, secretHash }] as const] : [],
  )
  return new Map(found)
}
