import type { Evaluation, LogEntry } from '../../contract/log.ts'
import type { FollowUpState } from '../../contract/follow-up.ts'
import type { MailDirection, MailSourceKind } from '../../contract/message-logging.ts'
import type { OpportunityStage } from '../../contract/opportunity.ts'
import { mayBecomeOpportunity } from '../opportunities/opportunity.ts'
import { mayChange, type Reader } from './log-access.ts'

/** An entry as it is stored, with what is shown beside it. */
export interface ListedEntry {
  id: string
  direction: MailDirection
  at: Date
  subject: string | null
  contact_id: string
  contact_email: string
  contact_name: string | null
  contact_blocked: boolean
  salesperson_id: string
  salesperson_name: string
  /** Whose team the salesperson is in. */
  manager_id: string | null
  automatic: 'no' | 'auto-reply' | 'bounce'
  evaluation: Evaluation | null
  canceled_at: Date | null
  canceled_by_name: string | null
  comments: number
  /** Of the first follow-up that is not done; null: none is open. */
  next_due_at: Date | null
  has_follow_up: boolean
  opportunity_id: string | null
  opportunity_name: string | null
  opportunity_stage: OpportunityStage | null
  web_link: string | null
  source: MailSourceKind
  revision: number
}

/** An entry as the contract shows it. */
export function shownEntry(row: ListedEntry, { reader, now }: { reader: Reader; now: Date }) {
  return {
    id: row.id,
    direction: row.direction,
    at: row.at.toISOString(),
    subject: row.subject ?? '',
    contact: { id: row.contact_id, email: row.contact_email, name: row.contact_name },
    salesperson: { id: row.salesperson_id, name: row.salesperson_name },
    isAutomatic: row.automatic !== 'no',
    evaluation: row.evaluation,
    canceled: row.canceled_at && { at: row.canceled_at.toISOString(), by: row.canceled_by_name },
    comments: row.comments,
    followUp: followUpState(row, now),
    opportunity: shownOpportunity(row),
    mayBecomeOpportunity: mayBecomeOpportunity({
      isCanceled: row.canceled_at !== null,
      hasOpportunity: row.opportunity_id !== null,
      isBlocked: row.contact_blocked,
    }),
    webLink: row.web_link,
    source: row.source,
    mayChange: mayChange(row, reader),
    revision: row.revision,
  } satisfies LogEntry
}

/** Where the follow-ups of an entry stand; one that is overdue says most. */
export function followUpState(
  { next_due_at: due, has_follow_up: hasAny }: Pick<ListedEntry, 'next_due_at' | 'has_follow_up'>,
  now: Date,
): FollowUpState {
  if (due) return due < now ? 'overdue' : 'open'
  return hasAny ? 'done' : 'none'
}

function shownOpportunity(row: ListedEntry): LogEntry['opportunity'] {
  const { opportunity_id: id, opportunity_name: name, opportunity_stage: stage } = row
  return id !== null && name !== null && stage ? { id, name, stage } : null
}
