import type { FollowState, SendOutcome } from '../../contract/follow.ts'
import type { FollowedEmail, FollowedLink, IndividualPlace } from '../../contract/followed.ts'
import type { Measured } from '../../contract/consent.ts'
import { followStatus } from './follow-status.ts'
import { totalCounts, type Totals } from './total-counts.ts'

/** A followed email as the store has it, with its counters. */
interface Summary extends Totals {
  key: string
  subject: string
  state: FollowState
  outcome: SendOutcome | null
  activated_at: Date | null
  deliver_at: Date | null
  created_at: Date
  went_out: boolean
  is_held: boolean
  own_views: number | null
  last_opened_at: Date | null
  last_interaction_at: Date | null
  colleagues: number
  has_others: boolean
  individual_id: string | null
  individual_number: number | null
  individual: Omit<IndividualPlace, 'id' | 'number'>
  measure_opens: Measured
  measure_clicks: Measured
  salesperson_id: string
  salesperson_name: string | null
}

interface Shown {
  recipients: readonly { email: string; name: string | null }[]
  /** Salesperson id of who looks at it: their own mail has no name on it. */
  reader: string
}

/** A followed email as the contract shows it. */
export function followedEmail(summary: Summary, { recipients, reader }: Shown): FollowedEmail {
  const counts = totalCounts(summary)
  const sending = {
    activatedAt: summary.activated_at,
    wentOut: summary.went_out,
    isHeld: summary.is_held,
  }
  return {
    key: summary.key,
    subject: summary.subject,
    state: summary.state,
    outcome: summary.outcome,
    status: followStatus(sending, {
      opens: counts.opens.people,
      clicks: counts.clicks.people,
      fileViews: counts.fileViews.people,
      replies: counts.replies.people,
    }),
    sentAt: instant(summary.activated_at),
    deliverAt: instant(summary.deliver_at),
    createdAt: summary.created_at.toISOString(),
    recipients: recipients.map(({ email, name }) => ({ email, name })),
    colleagues: summary.colleagues,
    hasOthers: summary.has_others,
    measures: { opens: summary.measure_opens, clicks: summary.measure_clicks },
    ...individualOf(summary),
    salesperson: senderFor(reader, summary),
    counts,
    ownViews: summary.own_views ?? 0,
    lastOpenedAt: instant(summary.last_opened_at),
    lastInteractionAt: instant(summary.last_interaction_at),
  }
}

const instant = (at: Date | null): string | null => at?.toISOString() ?? null

function individualOf({ individual_id: id, individual_number: number, individual }: Summary) {
  return id === null || number === null ? {} : { individual: { id, number, ...individual } }
}

function senderFor(reader: string, { salesperson_id: id, salesperson_name: name }: Summary) {
  return id === reader ? null : { id, name: name ?? '' }
}

/** A tracked link as the contract shows it. */
export function followedLink(link: {
  number: number
  target: string
  clicks_people: number | null
  clicks_all: number | null
  last_clicked_at: Date | null
}): FollowedLink {
  return {
    number: link.number,
    target: link.target,
    clicks: { people: link.clicks_people ?? 0, all: link.clicks_all ?? 0 },
    lastClickedAt: link.last_clicked_at?.toISOString() ?? null,
  }
}
