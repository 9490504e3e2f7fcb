import type { Generated } from 'kysely'

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
