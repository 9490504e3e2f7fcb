import { sql } from 'kysely'
import { LEASE_MS } from '../logging/job-schedule.ts'
import type { Db } from '../store/schema.ts'
import { isTryDue } from './collect-mailbox.store.ts'

/** An organisation whose mailboxes were taken for a round. */
export interface ClaimedRound {
  tenantId: string
  fence: number
  /** It is time for all mailboxes; else only those that failed are tried again. */
  isRound: boolean
  /** Whoever had it before did not end it: it goes on. */
  isResumed: boolean
  people: 'contacts' | 'domains'
  addresses: 'own' | 'all'
  timeZone: string
  personKey: Buffer
}

interface Claim {
  runner: string
  now: Date
  leaseUntil: Date
}

/** So many are tried until one is free; the rest a moment later. */
const TRIED = 20

/**
 * Of `e`: it is time for all mailboxes. A time further away than anything is planned was written before
 * the clock was set back; what fails waits up to a day.
 */
const isRoundDue = (now: Date) => sql`
  (e.next_run_at <= ${now}::timestamptz
    or e.next_run_at > ${now}::timestamptz + greatest(
      e.every_minutes * interval '1 minute', e.delay_hours * interval '1 hour',
      case when e.failures > 0 then interval '1 day' end))`

/** Of `e`: whoever had it is gone. Clocks of processes may differ by as long as a lease. */
const isLeaseOver = (now: Date) => sql`
  (e.lease_until <= ${now}::timestamptz
    or e.lease_until > ${new Date(now.getTime() + 2 * LEASE_MS)}::timestamptz)`

/** Of `e` and `o`: it is time, or mailboxes that failed are to be tried again, and nobody has it. */
const isDue = (now: Date) => sql`
  e.is_enabled and o.follow_enabled and e.next_run_at is not null
    and e.clearing_since is null
    and (e.runner is null or ${isLeaseOver(now)})
    and (${isRoundDue(now)} or e.runner is not null
      or e.problem is null and exists (
        select from enrichment_mailbox m
        where m.tenant_id = e.tenant_id and ${isTryDue(now)}))`

/**
 * Takes the organisation that has been due longest: its time has come, mailboxes that failed are to be
 * tried again, or whoever had it is gone. One of which everything collected is being removed waits until
 * that is over. The next round is planned at once; whoever wants one meanwhile moves that forward.
 *
 * Chosen without a lock among all tenants, and then locked with its tenant: a lock over all would need
 * them on one server.
 *
 * @returns undefined where none is due, or others have those that are
 */
export async function claimDueRound(db: Db, claim: Claim): Promise<ClaimedRound | undefined> {
  const { rows } = await sql<{ tenantId: string }>`
    select e.tenant_id as "tenantId"
    from enrichment e
    join organisation o on o.tenant_id = e.tenant_id
    where ${isDue(claim.now)}
    order by e.next_run_at
    limit ${TRIED}
  `.execute(db)
  for (const { tenantId } of rows) {
    const claimed = await claimRoundOf(db, tenantId, claim)
    if (claimed) return claimed
  }
  return undefined
}

async function claimRoundOf(
  db: Db,
  tenantId: string,
  { runner, now, leaseUntil }: Claim,
): Promise<ClaimedRound | undefined> {
  const { rows } = await sql<ClaimedRound>`
    with due as (
      select e.tenant_id, e.runner is not null as is_resumed,
        ${isRoundDue(now)} as is_round, o.fingerprint_key
      from enrichment e
      join organisation o on o.tenant_id = e.tenant_id
      where e.tenant_id = ${tenantId}::uuid and ${isDue(now)}
      for no key update of e skip locked
    )
    update enrichment e
    set runner = ${runner}::uuid, fence = e.fence + 1, lease_until = ${leaseUntil}::timestamptz,
      next_run_at = case when due.is_round
        then ${now}::timestamptz + e.every_minutes * interval '1 minute'
        else e.next_run_at end
    from due
    where e.tenant_id = ${tenantId}::uuid and due.tenant_id = e.tenant_id
    returning e.tenant_id as "tenantId", e.fence, due.is_round as "isRound",
      due.is_resumed as "isResumed", e.people, e.addresses, e.time_zone as "timeZone",
      due.fingerprint_key as "personKey"
  `.execute(db)
  const [claimed] = rows
  return claimed && { ...claimed, personKey: Buffer.from(claimed.personKey) }
}
