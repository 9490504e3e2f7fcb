import { createHash } from 'node:crypto'
import type { MailSourceKind } from '../../contract/message-logging.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import type { MessageFacts, NamedAddress } from './mail-message.ts'

/**
 * What tells a message from another with the same Message-ID: SHA-256 of author and subject, and
 * behind it one of the recipients, which a pane does not always know all of.
 *
 * Not of its times: each mailbox has its own.
 */
export function fingerprintOfMessage(facts: MessageFacts, source: MailSourceKind): Buffer {
  const written = sha256([author(facts), comparable(facts.subject)])
  return source === 'pane' ? written : Buffer.concat([written, sha256(recipients(facts))])
}

/**
 * Whether two fingerprints may be of the same message: they agree as far as both go. Of one of which
 * nothing may be kept the fingerprint is empty, and whatever has its Message-ID counts as the same.
 */
export function isSameMessage(one: Buffer, other: Buffer): boolean {
  const common = Math.min(one.length, other.length)
  return one.subarray(0, common).equals(other.subarray(0, common))
}

/** A Message-ID for a message that has none: the same for the same content. */
export function contentMessageId(facts: MessageFacts): string {
  const content = [
    author(facts),
    comparable(facts.subject),
    facts.sentAt ?? '',
    ...recipients(facts),
  ]
  return `<${sha256(content).toString('hex')}@no-message-id>`
}

const author = ({ from, sender }: MessageFacts): string =>
  normaliseAddress((from ?? sender)?.email ?? '')

/** Folding may leave other spaces in each copy. */
const comparable = (subject: string): string => subject.replace(/\s+/g, ' ').trim()

const recipients = ({ to, cc }: MessageFacts): string[] =>
  [...new Set([...to, ...cc].map(({ email }: NamedAddress) => normaliseAddress(email)))].sort()

/** JSON keeps the parts apart. */
const sha256 = (parts: readonly string[]): Buffer =>
  createHash('sha256').update(JSON.stringify(parts)).digest()

/** A Message-ID for a message that has another one's. */
export function separateContentId(messageId: string, facts: MessageFacts): string {
  const content = sha256([messageId, contentMessageId(facts)])
  return `<${content.toString('hex')}@other-content>`
}
