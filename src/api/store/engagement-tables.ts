import type { Generated } from 'kysely'
import type { EnrichmentProblem } from '../../contract/enrichment-problem.ts'
import type { ScoreWeights } from '../../contract/measure.ts'
import type { SegmentRule } from '../../contract/segment.ts'

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

/** One mail or meeting with one account. No subject, no address. */
export interface ActivityTable {
  tenant_id: string
  account_id: string
  /** From the Message-ID, or of the calendar's entry; the same in every mailbox. */
  key: string
  kind: 'mail' | 'meeting'
  /** `in`: written or organised by them. */
  direction: 'in' | 'out'
  at: Date
  /** Persons, see `enrichment/person.ts`: chosen mailboxes, and people of the account. */
  ours: number[]
  theirs: number[]
  /** Of a meeting that has a length. */
  minutes: number | null
  conversation: string | null
  /** Of the first answer of a conversation: after how long. */
  reply_seconds: Generated<number | null>
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

/** Which account a person is of, so that accounts can be merged and split. */
export interface ActivityPersonTable {
  tenant_id: string
  person: number
  account_id: string
  /** Of the address, as whole as it is needed: the registrable one. */
  domain: string
}

/** What happened with an account from `start` until the next beginning of a week or a month. */
export interface AccountSpanTable {
  tenant_id: string
  account_id: string
  /** `YYYY-MM-DD` in the organisation's zone. */
  start: string
  emails_to: number
  emails_from: number
  meetings_to: number
  meetings_from: number
  /** All of it, in the form of `packSpan`. */
  packed: Buffer
}

export interface StaleSpanTable {
  tenant_id: string
  account_id: string
  start: string
}

/** Measures of the year until today, and the score among the others. */
export interface AccountStandingTable {
  tenant_id: string
  account_id: string
  emails_to: number
  emails_from: number
  meetings_to: number
  meetings_from: number
  our_people_emails: number
  our_people_meetings: number
  their_people_emails: number
  their_people_meetings: number
  /** Distinct over mails and meetings; for the score. */
  our_people: number
  their_people: number
  first_at: Date | null
  last_email_to_at: Date | null
  last_email_from_at: Date | null
  last_meeting_at: Date | null
  meeting_minutes: number | null
  reply_hours: number | null
  /** Mails and meetings of the last 52 ISO weeks, oldest first. */
  weeks: number[]
  /** Null: nothing within the year. */
  score: number | null
  /** In the order of `SCORE_METRICS`; -1 where there is no value. Null where there is no score. */
  percentiles: number[] | null
  peers: Generated<number>
  /** When what happened was last another than before. */
  counted_at: Date
}

export interface AccountScoreDayTable {
  tenant_id: string
  account_id: string
  day: string
  score: number
}

export interface SegmentTable {
  tenant_id: string
  id: string
  name: string
  is_standard: Generated<boolean>
  match: 'all' | 'any'
  rules: SegmentRule[]
  alerts: Generated<boolean>
  created_at: Date
  created_by: Generated<string | null>
  counted_at: Generated<Date | null>
  counted_before: Generated<Date | null>
  revision: Generated<number>
}

export interface SegmentMemberTable {
  tenant_id: string
  segment_id: string
  account_id: string
  entered_at: Date
  left_at: Generated<Date | null>
}
