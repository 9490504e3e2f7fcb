/**
 * What belongs to no tenant: how several processes on one database share the work. Nothing about
 * anybody is in these tables.
 */
export interface JobLeaseTable {
  /** Of the job, e.g. `retention`. */
  name: string
  /** Grows each time somebody takes the job: whoever has an older number has lost it. */
  fence: number
  /** By the database's clock; null: nobody has it. */
  held_until: Date | null
  /** When it is due, by the database's clock. */
  next_at: Date
}

/** A buffer of hits that a process has, as that process said last. */
export interface JournalMarkTable {
  /** Of the process, made at its start. */
  id: string
  /** Hits not recorded yet, and when the oldest of them arrived. */
  waiting: number
  oldest_at: Date | null
  /** When it said so. */
  seen_at: Date
}
