import type {
  LoggingReason,
  LoggingStatus,
  MailSourceKind,
} from '../../contract/message-logging.ts'
import type { LoggedMessageRow } from '../store/schema.ts'

/** A message as it is written when it is first seen; what is decided later is not in it. */
export type NewLoggedMessage = Omit<
  LoggedMessageRow,
  | 'attempts'
  | 'filing_attempts'
  | 'filing_begun_at'
  | 'direction'
  | 'follow_key'
  | 'pending_reply'
  | 'sender_proof'
  | 'decided_by'
>

/** Where a message was seen, when, and who brought it. */
export interface Seen {
  tenantId: string
  source: MailSourceKind
  /** Salesperson from whose pane it comes. */
  pushedBy: string | null
  id: string
  now: Date
  /** Decided messages leave the queue of this source. */
  isFiled: boolean
}

/** It is where decided messages go: nothing is moved, whatever is decided. */
export const ARCHIVED = { filing: 'done', next_filing_at: null } as const

/** Of whom and what a message was is not written. */
export const NOTHING_KEPT = {
  ...{ subject: null, author: null, addresses: null, facts: null },
  conversation_id: null,
} as const

/** A status with what follows from it: whether it is decided again, and whether it leaves the queue. */
export function statusColumns(
  status: LoggingStatus,
  reason: LoggingReason | null,
  { now, isFiled }: Pick<Seen, 'now' | 'isFiled'>,
) {
  const isWaiting = status === 'waiting'
  const leaves = isFiled && status === 'excluded'
  return {
    ...{ status, reason },
    ...{ next_attempt_at: isWaiting ? now : null, decided_at: isWaiting ? null : now },
    ...{ filing: leaves ? ('waiting' as const) : ('none' as const) },
    next_filing_at: leaves ? now : null,
  }
}
