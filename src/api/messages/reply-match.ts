import { normaliseMessageId } from './message-id.ts'

/** A mail somebody received, as far as it tells what it answers. */
export interface ReceivedMessage {
  inReplyTo?: string
  /** Oldest first, as the header has them. */
  references?: readonly string[]
  /** Normalised address of the sender. */
  from: string
  sentAt: Date
}

/** A followed email that the message may be an answer to. */
export interface ReplyCandidate {
  key: string
  /** Normalised; null while the sent copy was not seen. */
  internetMessageId: string | null
  activatedAt: Date
  /** The message is of the same conversation. */
  sameConversation: boolean
  /** The sender is one of its recipients. */
  sentToSender: boolean
}

/**
 * Message-IDs that a mail says it answers, nearest first: In-Reply-To, then References from the
 * last to the first. Each once.
 */
export function answeredIds({
  inReplyTo,
  references = [],
}: Pick<ReceivedMessage, 'inReplyTo' | 'references'>): string[] {
  const named = [...(inReplyTo ? inReplyTo.split(/(?<=>)\s*/) : []), ...references.toReversed()]
  return [...new Set(named.map(normaliseMessageId).filter((id) => id !== undefined))]
}

/** A followed email that a mail was found to answer. */
export interface ReplyMatch {
  key: string
  /** Its place among the mails that the message names, nearest 0; null: it is a guess. */
  distance: number | null
}

/**
 * Which followed email a received mail answers (R5): the nearest that it names; else, in the same
 * conversation, the latest that had gone to the sender before, which is a guess.
 *
 * @returns undefined when it answers none of them
 */
export function matchedReply(
  message: ReceivedMessage,
  candidates: readonly ReplyCandidate[],
): ReplyMatch | undefined {
  for (const [distance, id] of answeredIds(message).entries()) {
    const named = candidates.find((candidate) => candidate.internetMessageId === id)
    if (named) return { key: named.key, distance }
  }
  const guessed = candidates
    .filter(({ sameConversation, sentToSender }) => sameConversation && sentToSender)
    .filter(({ activatedAt }) => activatedAt.getTime() < message.sentAt.getTime())
    .toSorted((a, b) => b.activatedAt.getTime() - a.activatedAt.getTime())
    .at(0)
  return guessed && { key: guessed.key, distance: null }
}
