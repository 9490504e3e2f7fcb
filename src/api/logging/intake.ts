import type { LoggingReason } from '../../contract/message-logging.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import { storableText } from '../store/storable-text.ts'
import { contentMessageId, fingerprintOfMessage } from './message-fingerprint.ts'
import {
  isReadable,
  type MessageFacts,
  type SourceMessage,
  type UnreadableMessage,
} from './mail-message.ts'
import { addressesOf } from './logging-decision.ts'
import { messageTime } from './message-time.ts'
import { madeOfSource, storedMessageId } from './stored-message-id.ts'
import {
  ARCHIVED,
  type NewLoggedMessage,
  NOTHING_KEPT,
  type Seen,
  statusColumns,
} from './new-message.ts'

const MAX_CONVERSATION = 512
const MAX_LINK = 2000
const MAX_PROBLEM = 200

/**
 * A message as it is written when it is first seen, as if nothing had its Message-ID before. What can
 * be told from the message alone is decided at once, so that nothing is kept that need not be: of a
 * sensitive one neither subject nor address nor anything made of them.
 */
export function newLoggedMessage(
  message: SourceMessage | UnreadableMessage,
  seen: Seen,
): NewLoggedMessage {
  if (!isReadable(message)) return unreadableMessage(message, seen)
  const reason = reasonAtOnce(message.facts)
  const row =
    reason === null
      ? waitingMessage({ ...message, facts: storableFacts(message.facts) }, seen)
      : excludedMessage(message, seen, reason)
  return message.isArchived ? { ...row, ...ARCHIVED } : row
}

/** Whatever a source let through, the store can hold it. */
const storableFacts = (facts: MessageFacts): MessageFacts =>
  JSON.parse(
    JSON.stringify(facts, (_, value: unknown) =>
      typeof value === 'string' ? storableText(value) : value,
    ),
  ) as MessageFacts

/** Why a message is not logged, as far as it tells itself; in this order (R13). */
function reasonAtOnce(facts: MessageFacts): LoggingReason | null {
  if (facts.isDraft) return 'draft'
  if (!facts.from && !facts.sender) return 'no-sender'
  if (facts.to.length + facts.cc.length === 0) return 'no-recipients'
  return facts.isSensitive ? 'sensitive' : null
}

function waitingMessage(message: SourceMessage, seen: Seen): NewLoggedMessage {
  const { facts } = message
  return {
    ...commonParts(message, seen),
    ...statusColumns('waiting', null, seen),
    message_id: storedMessageId(message.internetMessageId) ?? contentMessageId(facts),
    is_first: true,
    fingerprint: fingerprintOfMessage(facts, seen.source),
    subject: facts.subject,
    author: normaliseAddress((facts.from ?? facts.sender)?.email ?? ''),
    addresses: addressesOf(facts),
    facts,
    // Of somebody's own mailbox it would say nothing here.
    conversation_id: seen.source === 'pane' ? null : conversationId(message),
    web_link: webLink(message.webLink),
  }
}

/** A draft may be sent yet, and who is missing may be named: only a sensitive one stays the first. */
function excludedMessage(
  message: SourceMessage,
  seen: Seen,
  reason: LoggingReason,
): NewLoggedMessage {
  return {
    ...commonParts(message, seen),
    ...statusColumns('excluded', reason, seen),
    ...NOTHING_KEPT,
    message_id: storedMessageId(message.internetMessageId) ?? madeOfSource(message.sourceId),
    is_first: reason === 'sensitive',
    fingerprint: Buffer.alloc(0),
    web_link: null,
  }
}

function unreadableMessage(message: UnreadableMessage, seen: Seen): NewLoggedMessage {
  return {
    ...commonParts(message, seen),
    ...statusColumns('quarantined', 'unreadable', seen),
    ...NOTHING_KEPT,
    message_id: madeOfSource(message.sourceId),
    is_first: false,
    fingerprint: Buffer.alloc(0),
    web_link: null,
    problem: storableText(message.problem).slice(0, MAX_PROBLEM),
  }
}

function commonParts(
  message: SourceMessage | UnreadableMessage,
  { tenantId, source, pushedBy, id, now }: Seen,
) {
  const facts = isReadable(message) ? message.facts : null
  return {
    ...{ tenant_id: tenantId, id, source, source_id: storableText(message.sourceId) },
    ...{ automatic: facts?.automatic ?? ('no' as const), problem: null as string | null },
    ...{ at: facts ? messageTime(facts, null, now) : now, seen_at: now, pushed_by: pushedBy },
  }
}

const conversationId = ({ conversationId: id }: SourceMessage): string | null =>
  storableText(id ?? '').slice(0, MAX_CONVERSATION) || null

/** Anything but a page's address is none; it becomes a link. */
const webLink = (link: string | null): string | null =>
  link !== null && /^https:\/\/[^\s\0]+$/.test(link) && link.length <= MAX_LINK ? link : null
