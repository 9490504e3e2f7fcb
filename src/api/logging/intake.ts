import { createHash } from 'node:crypto'
import type {
  LoggingReason,
  LoggingStatus,
  MailSourceKind,
} from '../../contract/message-logging.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import { normaliseMessageId } from '../messages/message-id.ts'
import type { LoggedMessageRow } from '../store/schema.ts'
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

const MAX_CONVERSATION = 512
const MAX_LINK = 2000
const MAX_PROBLEM = 200
/** The longest that RFC 5322 §2.1.1 has a line for; what an index holds is not much longer. */
const MAX_MESSAGE_ID_BYTES = 998

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

/** It is where decided messages go: nothing is moved, whatever is decided. */
const ARCHIVED = { filing: 'done', next_filing_at: null } as const

/** Whatever a source let through, the store can hold it. */
const storableFacts = (facts: MessageFacts): MessageFacts =>
  JSON.parse(
    JSON.stringify(facts, (_, value: unknown) =>
      typeof value === 'string' ? storableText(value) : value,
    ),
  ) as MessageFacts

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
    ? { ...later, ...NOTHING_KEPT, ...state('excluded', 'duplicate', at), ...archived }
    : { ...later, ...state('quarantined', 'other-content', at), ...archived }
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
    ...state('excluded', reason, { now: row.seen_at, isFiled }),
  }
  const isSecret = reason === 'privacy-blocked'
  return isSecret ? { ...excluded, web_link: null, fingerprint: Buffer.alloc(0) } : excluded
}

/**
 * The one spelling of a Message-ID under which messages are stored and found.
 *
 * @returns undefined for none
 */
export function storedMessageId(text: string | null): string | undefined {
  const id = normaliseMessageId(storableText(text ?? ''))
  if (id === undefined || Buffer.byteLength(id) <= MAX_MESSAGE_ID_BYTES) return id
  return `<${createHash('sha256').update(id).digest('hex')}@long-message-id>`
}

const NOTHING_KEPT = {
  ...{ subject: null, author: null, addresses: null, facts: null },
  conversation_id: null,
} as const

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
    ...state('waiting', null, seen),
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
    ...state('excluded', reason, seen),
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
    ...state('quarantined', 'unreadable', seen),
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

function state(
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

const madeOfSource = (sourceId: string): string =>
  `<${createHash('sha256').update(sourceId).digest('hex')}@no-message-id>`

const conversationId = ({ conversationId: id }: SourceMessage): string | null =>
  storableText(id ?? '').slice(0, MAX_CONVERSATION) || null

/** Anything but a page's address is none; it becomes a link. */
const webLink = (link: string | null): string | null =>
  link !== null && /^https:\/\/[^\s\0]+$/.test(link) && link.length <= MAX_LINK ? link : null
