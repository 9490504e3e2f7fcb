import { sql, type Selectable } from 'kysely'
import type { RunTrigger } from '../../contract/logging-job.ts'
import type { LoggingProblem } from '../../contract/logging-problem.ts'
import type { LoggingRunTable } from '../store/logging-tables.ts'
import type { Db } from '../store/schema.ts'

export type LoggingRunRow = Selectable<LoggingRunTable>

/** Runs that are kept for each tenant. */
const RUNS_KEPT = 200

/** What a run counts. */
export const RUN_COUNTS = [
  ...(['seen', 'logged', 'entries', 'excluded', 'quarantined', 'bounces', 'failed'] as const),
  ...(['filed', 'requests'] as const),
]
export type RunCount = (typeof RUN_COUNTS)[number]
export type RunCounts = Partial<Record<RunCount, number>>

interface OneRun {
  tenantId: string
  id: string
}

/** Notes that a run began; of the earlier ones the latest are kept. */
export async function insertRun(
  db: Db,
  { tenantId, id, trigger, at }: OneRun & { trigger: RunTrigger; at: Date },
): Promise<void> {
  await db
    .insertInto('logging_run')
    .values({ tenant_id: tenantId, id, trigger, started_at: at })
    .execute()
  await sql`
    delete from logging_run where tenant_id = ${tenantId}::uuid and id in (
      select id from logging_run where tenant_id = ${tenantId}::uuid
      order by started_at desc, id desc offset ${RUNS_KEPT}
    )
  `.execute(db)
}

/** Adds to what a run counted, so that its progress shows. */
export async function addToRun(
  db: Db,
  { tenantId, id, counts }: OneRun & { counts: RunCounts },
): Promise<void> {
  const added = RUN_COUNTS.filter((name) => counts[name])
  if (added.length === 0) return
  await db
    .updateTable('logging_run')
    .set((row) =>
      Object.fromEntries(added.map((name) => [name, row(name, '+', counts[name] ?? 0)])),
    )
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function finishRun(
  db: Db,
  { tenantId, id, at, problem }: OneRun & { at: Date; problem: LoggingProblem | null },
): Promise<void> {
  await db
    .updateTable('logging_run')
    .set({ finished_at: at, problem })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** The latest runs, newest first. */
export async function listRunRows(
  db: Db,
  { tenantId, limit = RUNS_KEPT }: { tenantId: string; limit?: number },
): Promise<LoggingRunRow[]> {
  return db
    .selectFrom('logging_run')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}
