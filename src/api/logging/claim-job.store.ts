import { sql } from 'kysely'
import type { RunTrigger } from '../../contract/logging-job.ts'
import type { MailSourceKind } from '../../contract/message-logging.ts'
import type { Db } from '../store/schema.ts'
import { LEASE_MS } from './job-schedule.ts'

interface Claim {
  runner: string
  now: Date
  leaseUntil: Date
}

/** A job that was claimed, as it was before that. */
export interface ClaimedJob {
  tenantId: string
  fence: number
  trigger: RunTrigger
  cursor: string | null
  source: MailSourceKind
}

/** So many are tried until one is free; the rest a moment later. */
const TRIED = 20

/**
 * A time further away than anything is planned was written before the clock was set back. One that fails
 * waits up to a day; clocks of processes may differ by as long as a lease.
 */
const isBeyond = (now: Date) => ({
  plan: sql`j.next_run_at > ${now}::timestamptz + greatest(s.every_minutes * interval '1 minute',
    case when j.failures > 0 then interval '1 day' end)`,
  lease: sql`j.lease_until > ${new Date(now.getTime() + 2 * LEASE_MS)}`,
})

/** Due, and nobody has it; or its runner let the lease run out. Of `j`, `s` and `o`. */
const isDue = (now: Date) => sql`
  j.next_run_at is not null and s.is_enabled and o.follow_enabled
    and (j.runner is null and (j.next_run_at <= ${now} or ${isBeyond(now).plan})
      or j.lease_until <= ${now} or ${isBeyond(now).lease})`

/**
 * Takes the job that has been due longest: its time has come, or its runner let the lease run out.
 * From then on it is next due by its schedule; whoever wants a run meanwhile moves that forward.
 *
 * Chosen without a lock among all tenants, and then locked with its tenant: a lock over all would need
 * them on one server.
 *
 * @returns undefined where none is due, or others have those that are
 */
export async function claimDueJob(db: Db, claim: Claim): Promise<ClaimedJob | undefined> {
  const { rows } = await sql<{ tenantId: string }>`
    select j.tenant_id as "tenantId"
    from logging_job j
    join logging_setup s on s.tenant_id = j.tenant_id
    join organisation o on o.tenant_id = j.tenant_id
    where ${isDue(claim.now)}
    order by j.next_run_at
    limit ${TRIED}
  `.execute(db)
  for (const { tenantId } of rows) {
    const claimed = await claimJobOf(db, tenantId, claim)
    if (claimed) return claimed
  }
  return undefined
}

async function claimJobOf(
  db: Db,
  tenantId: string,
  { runner, now, leaseUntil }: Claim,
): Promise<ClaimedJob | undefined> {
  const { rows } = await sql<ClaimedJob>`
    with due as (
      select j.tenant_id, j.trigger, s.every_minutes, s.source ->> 'kind' as kind
      from logging_job j
      join logging_setup s on s.tenant_id = j.tenant_id
      join organisation o on o.tenant_id = j.tenant_id
      where j.tenant_id = ${tenantId}::uuid and ${isDue(now)}
      for no key update of j skip locked
    )
    update logging_job j
    set runner = ${runner}::uuid, fence = j.fence + 1, lease_until = ${leaseUntil},
      next_run_at = ${now}::timestamptz + due.every_minutes * interval '1 minute',
      trigger = 'schedule'
    from due
    where j.tenant_id = ${tenantId}::uuid and due.tenant_id = j.tenant_id
    returning j.tenant_id as "tenantId", j.fence, due.trigger, j.cursor, due.kind as source
  `.execute(db)
  return rows[0]
}
