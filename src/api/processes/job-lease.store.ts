import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

/** A job that one process has taken. */
export interface HeldJob {
  name: string
  fence: number
}

interface Due {
  name: string
  everyMs: number
}

const inMs = (ms: number) => sql<Date>`clock_timestamp() + ${ms} * interval '1 millisecond'`

/**
 * Nobody has it, and its time has come. A time further away than the job's own interval was written by
 * a clock that was wrong.
 */
const isDue = (everyMs: number) => sql<boolean>`
  (lease.held_until is null or lease.held_until < clock_timestamp())
  and (lease.next_at <= clock_timestamp() or lease.next_at > ${inMs(everyMs)})`

/** Whether a job looks due. Waits for nobody. */
export async function isJobDue(db: Db, { name, everyMs }: Due): Promise<boolean> {
  const { rows } = await sql<{ due: boolean }>`
    select ${isDue(everyMs)} as due from job_lease as lease where name = ${name}
  `.execute(db)
  return rows[0]?.due ?? true
}

/**
 * Takes a job that is due, for so long. All times are the database's: the clocks of processes may differ.
 *
 * @returns its new fence; undefined: somebody else was faster
 */
export async function claimJob(
  db: Db,
  { name, everyMs, leaseMs }: Due & { leaseMs: number },
): Promise<number | undefined> {
  const { rows } = await sql<{ fence: number }>`
    insert into job_lease as lease (name, fence, held_until, next_at)
    values (${name}, 1, ${inMs(leaseMs)}, clock_timestamp())
    on conflict (name) do update
      set fence = lease.fence + 1, held_until = excluded.held_until
      where ${isDue(everyMs)}
    returning fence
  `.execute(db)
  return rows[0]?.fence
}

/** @returns whether it is still theirs */
export async function renewJob(db: Db, held: HeldJob, leaseMs: number): Promise<boolean> {
  const { rows } = await sql`
    update job_lease set held_until = ${inMs(leaseMs)}
    where name = ${held.name} and fence = ${held.fence} returning name
  `.execute(db)
  return rows.length > 0
}

/** Gives a job back; it is due again after so long. Changes nothing where somebody else has it. */
export async function giveBackJob(db: Db, held: HeldJob, dueInMs: number): Promise<void> {
  await sql`
    update job_lease set held_until = null, next_at = ${inMs(dueInMs)}
    where name = ${held.name} and fence = ${held.fence}
  `.execute(db)
}

/**
 * Holds the job until the transaction ends: whoever takes it over waits for that.
 *
 * @returns false where somebody took it over already
 */
export async function holdJobLease(db: Db, { name, fence }: HeldJob): Promise<boolean> {
  const { rows } = await sql`
    select name from job_lease where name = ${name} and fence = ${fence} for share
  `.execute(db)
  return rows.length > 0
}
