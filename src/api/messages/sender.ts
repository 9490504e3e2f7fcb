import { normaliseAddress } from '../contacts/email-address.ts'
import { isInternalAddress } from '../contacts/internal-address.ts'

/** Who sent the open message, seen from the signed-in salesperson. */
export type Sender = 'self' | 'colleague' | 'outside' | 'unknown'

/**
 * @param from as the message has it; undefined: the pane could not tell
 * @param own the salesperson's address
 */
export function senderOf(
  from: string | undefined,
  own: string,
  internalDomains: readonly string[],
): Sender {
  if (from === undefined) return 'unknown'
  if (normaliseAddress(from) === normaliseAddress(own)) return 'self'
  return isInternalAddress(from, internalDomains) ? 'colleague' : 'outside'
}

/**
 * Which key the open message may be the sender's own copy of.
 *
 * A key from the item's custom properties was put there by us in this mailbox; it holds unless
 * somebody outside sent the message (an address can differ from the sign-in name). A key from the
 * x-header travels with the mail and can be copied by whoever got it: it holds only on a mail from
 * the salesperson's own address.
 */
export function ownCopyKey(
  keys: { ownKey?: string; headerKey?: string },
  sender: Sender,
): string | undefined {
  if (keys.ownKey !== undefined && sender !== 'outside') return keys.ownKey
  return sender === 'self' ? keys.headerKey : undefined
}
