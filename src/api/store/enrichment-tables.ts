import type { Generated } from 'kysely'
import type { EnrichmentProblem } from '../../contract/enrichment-problem.ts'
import type { ScoreWeights } from '../../contract/measure.ts'

/** What an administrator set up for account engagement, and who collects; one for each organisation. */
export interface EnrichmentTable {
  tenant_id: string
  /** Null: nothing is set up. */
  name: Generated<string | null>
  output: Generated<string | null>
  /** Addresses of people and groups, as chosen. */
  targets: Generated<string[]>
  people: Generated<'contacts' | 'domains'>
  addresses: Generated<'own' | 'all'>
  aggregate_only: Generated<boolean>
  time_zone: Generated<string>
  delay_hours: Generated<number>
  every_minutes: Generated<number>
  /** Null: the standard ones. */
  weights: Generated<ScoreWeights | null>
  agreed_at: Generated<Date | null>
  agreed_by: Generated<string | null>
  agreed_wording: Generated<string | null>
  agreed_locale: Generated<string | null>
  permission: Generated<'unknown' | 'missing' | 'given'>
  permission_missing: Generated<string[]>
  permission_problem: Generated<EnrichmentProblem | null>
  permission_checked_at: Generated<Date | null>
  permission_given_at: Generated<Date | null>
  permission_given_by: Generated<string | null>
  is_enabled: Generated<boolean>
  enabled_at: Generated<Date | null>
  /** Null: stopped. */
  next_run_at: Generated<Date | null>
  /** Process that has the lease; null: nobody. */
  runner: Generated<string | null>
  /** Grows with every lease; what an older one still writes is refused. */
  fence: Generated<number>
  lease_until: Generated<Date | null>
  problem: Generated<EnrichmentProblem | null>
  failures: Generated<number>
  /** When standings were last counted, and for which day of the organisation's zone. */
  counted_at: Generated<Date | null>
  counted_day: Generated<string | null>
  /** When groups were last looked into. */
  resolved_at: Generated<Date | null>
  /** The directory could not be asked, and is left alone until then; null: whenever it is time. */
  resolve_after: Generated<Date | null>
  /** What was collected is being removed, in parts; null: it is not. */
  clearing_since: Generated<Date | null>
  revision: Generated<number>
}

/** A chosen mailbox. */
export interface EnrichmentMailboxTable {
  tenant_id: string
  /** Object id in Entra. */
  id: string
  address: string
  name: string
  /** Keyed hash of the address; see `enrichment/person.ts`. */
  person: number
  state: Generated<'waiting' | 'reading' | 'done' | 'failing'>
  /** Everything from then on was read; null: nothing yet. */
  covered_from: Generated<Date | null>
  last_read_at: Generated<Date | null>
  next_try_at: Date
  problem: Generated<EnrichmentProblem | null>
  failures: Generated<number>
}

/** Where reading a part of a mailbox goes on. */
export interface EnrichmentCursorTable {
  tenant_id: string
  mailbox_id: string
  /** `history`: the year before; `mail`: what is new since; `calendar`: meetings of a window. */
  part: 'history' | 'mail' | 'calendar'
  /** Graph's id of the folder; empty for the calendar. */
  folder: string
  /** Graph's own link; null: from the beginning. */
  link: Generated<string | null>
  window_from: Generated<Date | null>
  window_to: Generated<Date | null>
  is_done: Generated<boolean>
  covered_from: Generated<Date | null>
}

/** Whose mailbox was chosen and is no more, until they are taken out of every activity. */
export interface LeftMailboxTable {
  tenant_id: string
  person: number
  /** Accounts up to this one are done; null: none yet. */
  done_to: Generated<string | null>
}

export interface EnrichmentRunTable {
  tenant_id: string
  id: string
  started_at: Date
  finished_at: Generated<Date | null>
  mailboxes: Generated<number>
  failed: Generated<number>
  emails: Generated<number>
  meetings: Generated<number>
  accounts: Generated<number>
  requests: Generated<number>
  /** Mails and meetings that could not be read or written. */
  skipped: Generated<number>
  problem: Generated<EnrichmentProblem | null>
}

/** That a meeting is in a chosen mailbox's calendar. */
export interface CalendarEntryTable {
  tenant_id: string
  mailbox_id: string
  /** Stands for Graph's id of it there. */
  entry: string
  /** Of its activities. */
  key: string
  /** False: whoever's mailbox it is said no, or took it out. */
  attends: boolean
  at: Date
  seen_at: Date
}
