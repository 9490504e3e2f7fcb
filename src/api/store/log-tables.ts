import type { ColumnType, Generated } from 'kysely'
import type { Evaluation } from '../../contract/log.ts'
import type { MailDirection } from '../../contract/message-logging.ts'
import type { OpportunityStage } from '../../contract/opportunity.ts'

/** One exchanged mail for one contact and one salesperson: unique by Message-ID and both. */
export interface LogEntryTable {
  tenant_id: string
  id: string
  logged_message_id: string
  /** Of the message, normalised. */
  message_id: string
  contact_id: string
  salesperson_id: string
  direction: MailDirection
  at: Date
  evaluation: Generated<Evaluation | null>
  canceled_at: Generated<Date | null>
  canceled_by: Generated<string | null>
  opportunity_id: Generated<string | null>
  revision: Generated<number>
}

export interface LogCommentTable {
  tenant_id: string
  id: string
  entry_id: string
  at: Date
  salesperson_id: string
  text: string
}

export interface FollowUpTable {
  tenant_id: string
  id: string
  entry_id: string
  salesperson_id: string
  text: string
  due_at: Date
  created_at: Date
  done_at: Date | null
}

export interface OpportunityTable {
  tenant_id: string
  id: string
  name: string
  /** Decimal text as PostgreSQL gives it, so that no cent gets lost; a number when written. */
  value: ColumnType<string | null, number | string | null, number | string | null>
  /** ISO 4217. */
  currency: string
  stage: OpportunityStage
  /** `YYYY-MM-DD`. */
  close_date: ColumnType<string | null, string | null, string | null>
  /** Null: erased since. */
  contact_id: string | null
  salesperson_id: string
  created_at: Date
  closed_at: Date | null
  revision: Generated<number>
}
