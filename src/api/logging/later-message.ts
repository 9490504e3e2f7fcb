import type { LoggingReason } from '../../contract/message-logging.ts'
import type { MessageFacts } from './mail-message.ts'
import { addressesOf } from './logging-decision.ts'
import { ARCHIVED, type NewLoggedMessage, NOTHING_KEPT, statusColumns } from './new-message.ts'

/**
 * What becomes of a message whose Message-ID another one has: a duplicate where it is the same, else
 * somebody has to look. A sensitive one is never shown to anybody.
 */
export function laterMessage(
  row: NewLoggedMessage,
  { isSame, isFiled }: { isSame: boolean; isFiled: boolean },
): NewLoggedMessage {
  const later = { ...row, is_first: false }
  if (row.status !== 'waiting') return isSame ? { ...later, reason: 'duplicate' } : later
  const at = { now: row.seen_at, isFiled }
  const archived = row.filing === 'done' ? ARCHIVED : {}
  return isSame
    ? { ...later, ...NOTHING_KEPT, ...statusColumns('excluded', 'duplicate', at), ...archived }
    : { ...later, ...statusColumns('quarantined', 'other-content', at), ...archived }
}

/**
 * What becomes of a message that has another one's Message-ID, once it is known who is in it: what
 * would not be logged on its own either is not shown to anybody.
 *
 * @param reason why it would be excluded; null: it would not
 * @param kept its facts without people who were erased
 */
export function otherMessage(
  row: NewLoggedMessage,
  { reason, kept, isFiled }: { reason: LoggingReason | null; kept: MessageFacts; isFiled: boolean },
): NewLoggedMessage {
  if (reason === null) return { ...row, facts: kept, addresses: addressesOf(kept) }
  const excluded = {
    ...{ ...row, ...NOTHING_KEPT },
    ...statusColumns('excluded', reason, { now: row.seen_at, isFiled }),
  }
  const isSecret = reason === 'privacy-blocked'
  return isSecret ? { ...excluded, web_link: null, fingerprint: Buffer.alloc(0) } : excluded
}
