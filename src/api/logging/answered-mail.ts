import { normaliseAddress } from '../contacts/email-address.ts'
import { answeredIds } from '../messages/reply-match.ts'
import { isInternal, salespeopleWith, type Directory } from './directory.ts'
import type { Decision } from './logging-decision.ts'
import type { MessageFacts } from './mail-message.ts'

/** A followed mail that was sent, of any salesperson of the tenant. */
export interface SentFollow {
  key: string
  salespersonId: string
  /** Normalised; null while nobody saw the sent copy. */
  internetMessageId: string | null
  contactIds: readonly string[]
}

/** A followed mail as the logging mailbox has it. */
export interface ConversationMail {
  conversationId: string
  followKey: string
  at: Date
  /** Normalised addresses of its recipients. */
  sentTo: readonly string[]
}

/** Message-IDs that a message names, nearest first. */
export const namedMessages = ({ inReplyTo, references }: MessageFacts): string[] =>
  answeredIds({ references, ...(inReplyTo !== null && { inReplyTo }) })

/** The nearest followed mail that a message names, and how near it is. */
export function nearestNamed(
  facts: MessageFacts,
  sent: readonly SentFollow[],
): { follow: SentFollow; distance: number } | undefined {
  for (const [distance, id] of namedMessages(facts).entries()) {
    const follow = sent.find(({ internetMessageId }) => internetMessageId === id)
    if (follow) return { follow, distance }
  }
  return undefined
}

/** Whether a message may be a reply: a person outside wrote it, and it is no secret that they did. */
export function mayBeReply(
  facts: MessageFacts,
  { status, reason, direction }: Pick<Decision, 'status' | 'reason' | 'direction'>,
  directory: Directory,
): boolean {
  const author = authorOf(facts)
  return (
    facts.automatic === 'no' &&
    (status === 'logged' || status === 'quarantined') &&
    reason !== 'forged' &&
    direction !== 'out' &&
    !isInternal(directory, author) &&
    salespeopleWith(directory, author).length === 0
  )
}

/** Normalised address of who wrote a message. */
export const authorOf = ({ from, sender }: MessageFacts): string =>
  normaliseAddress((from ?? sender)?.email ?? '')

/** In the same conversation, the latest followed mail that had gone to the author before: a guess. */
export function guessedAnswered(
  { conversationId, author, at }: { conversationId: string | null; author: string; at: Date },
  mails: readonly ConversationMail[],
): string | undefined {
  return mails.find(
    (mail) =>
      mail.conversationId === conversationId && mail.at < at && mail.sentTo.includes(author),
  )?.followKey
}
