import { Problem } from '../http/problem.ts'
import type { Db } from '../store/schema.ts'
import {
  deleteBackfill,
  lockBackfill,
  replaceBackfill,
  updateBackfill,
  type BackfillRow,
} from './backfill.store.ts'
import { lockJob, updateJob } from './logging-job.store.ts'

const DAY_MS = 86_400_000

/**
 * Has the mail of so many days be looked at, in place of a back-fill that is there. Within a
 * transaction, after the set-up; it takes that email logging is on.
 */
export async function startBackfill(
  db: Db,
  { tenantId, days, at }: { tenantId: string; days: number; at: Date },
): Promise<void> {
  await hurry(db, tenantId, at)
  const since = new Date(at.getTime() - days * DAY_MS)
  await replaceBackfill(db, { tenantId, days, since, at })
}

/** @throws Problem `not-found` where there is no back-fill, as do the others below */
export async function pauseBackfill(db: Db, tenantId: string): Promise<void> {
  const { state } = await held(db, tenantId)
  if (state === 'running') await updateBackfill(db, tenantId, { state: 'paused' })
}

/** Goes on where it stopped, also after it failed. */
export async function resumeBackfill(db: Db, tenantId: string, at: Date): Promise<void> {
  await hurry(db, tenantId, at)
  const { state } = await held(db, tenantId)
  if (state === 'done') return
  await updateBackfill(db, tenantId, { state: 'running', problem: null, finished_at: null })
}

/** Forgets it; what it logged stays. */
export async function cancelBackfill(db: Db, tenantId: string): Promise<void> {
  await held(db, tenantId)
  await deleteBackfill(db, tenantId)
}

async function held(db: Db, tenantId: string): Promise<BackfillRow> {
  const backfill = await lockBackfill(db, tenantId)
  if (!backfill) throw new Problem('not-found', 'There is no back-fill')
  return backfill
}

/** The job first, as everywhere; one that is failing waits as long as its server wants. */
async function hurry(db: Db, tenantId: string, at: Date): Promise<void> {
  const { next_run_at, failures } = await lockJob(db, tenantId)
  if (next_run_at && next_run_at > at && failures === 0)
    await updateJob(db, tenantId, { next_run_at: at })
}
