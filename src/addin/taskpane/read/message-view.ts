import type { ResolvedMessage } from '../../../contract/message.ts'
import type { Message, Person } from '../../outlook/port.ts'

/** What there is to show about an open message. `undecided` until it is known whose it is. */
export type MessageView =
  | { kind: 'undecided' }
  | { kind: 'followed'; key: string }
  | { kind: 'own' }
  | { kind: 'contact'; person: Person }
  | { kind: 'nobody' }

export interface Known {
  /** False while the API is asked who is signed in; true also when it did not say. */
  isSessionKnown: boolean
  salesperson: string | undefined
  /** The message carries the mark that only the sender's own copy has. */
  hasOwnMark: boolean
  /** Undefined until the API has answered. */
  resolved: ResolvedMessage | undefined
}

/**
 * Decides what to show. A contact's card does not wait for the API's answer; a message that may be
 * the salesperson's own does, because followed or not makes all the difference there.
 */
export function messageView(
  { from }: Pick<Message, 'from'>,
  { isSessionKnown, salesperson, hasOwnMark, resolved }: Known,
): MessageView {
  if (resolved?.ownFollow) return { kind: 'followed', key: resolved.ownFollow }
  const isOwn = isSame(from?.email, salesperson)
  const mayBeOwn = [!isSessionKnown, isOwn, hasOwnMark].includes(true)
  if (!resolved && mayBeOwn) return { kind: 'undecided' }
  return isOwn ? { kind: 'own' } : receivedFrom(from)
}

const receivedFrom = (from: Person | undefined): MessageView =>
  from?.email ? { kind: 'contact', person: from } : { kind: 'nobody' }

/** Two addresses that are known and the same. */
const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && a.trim().toLowerCase() === b?.trim().toLowerCase()
