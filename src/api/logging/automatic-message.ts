import { normaliseAddress } from '../contacts/email-address.ts'
import type { MessageFacts, NamedAddress } from './mail-message.ts'
import { headerOf, headersOf, headerWord, type MessageHeader } from './message-headers.ts'

/** Whether a machine wrote a message, and which. */
export type AutomaticFacts = Pick<MessageFacts, 'automatic' | 'bouncedTo'>

/** Headers of answering machines; there is no mail of a person's that has them. */
const MACHINE_HEADERS = ['x-autoreply', 'x-autorespond', 'x-autoreply-from']
/** Values of `Precedence` that no mail program sets for a person's own words. */
const AUTOMATIC_PRECEDENCE = new Set(['auto_reply', 'auto-reply', 'bulk', 'junk', 'list'])
const MAX_BOUNCED = 100

/**
 * Tells answering machines and delivery reports from people. `X-Auto-Response-Suppress` is no sign:
 * Exchange sets it on many mails that people write.
 *
 * @param author address that the message gives as its own; null: none
 * @see RFC 3834 §5 for `Auto-Submitted`, RFC 3464 §2 for delivery reports
 */
export function automaticFacts(
  headers: readonly MessageHeader[],
  author: Pick<NamedAddress, 'email'> | null,
): AutomaticFacts {
  const bouncedTo = failedRecipients(headers)
  if (bouncedTo.length > 0 || isBounce(headers, localPart(author)))
    return { automatic: 'bounce', bouncedTo }
  return { automatic: isAutomatic(headers) ? 'auto-reply' : 'no', bouncedTo: [] }
}

function isBounce(headers: readonly MessageHeader[], writer: string): boolean {
  if (headersOf(headers, 'x-ms-exchange-message-is-ndr').length > 0) return true
  if (isReport(headers)) return /report-type\s*=\s*"?delivery-status/i.test(contentType(headers))
  if (writer === 'mailer-daemon' || /^microsoftexchange[0-9a-f]{32}$/.test(writer)) return true
  // A postmaster may be a person; one that nobody can answer is none.
  return writer === 'postmaster' && isAutomatic(headers)
}

function isAutomatic(headers: readonly MessageHeader[]): boolean {
  if (MACHINE_HEADERS.some((name) => headersOf(headers, name).some(isSaid))) return true
  const submitted = headerWord(headerOf(headers, 'auto-submitted'))
  if (submitted !== '' && submitted !== 'no') return true
  if (AUTOMATIC_PRECEDENCE.has(headerWord(headerOf(headers, 'precedence')))) return true
  return isReport(headers) || headerOf(headers, 'return-path') === '<>'
}

const contentType = (headers: readonly MessageHeader[]) => headerOf(headers, 'content-type')

const isReport = (headers: readonly MessageHeader[]) =>
  headerWord(contentType(headers)) === 'multipart/report'

const isSaid = (value: string) => !/^(?:no|false|0)?$/i.test(value)

function failedRecipients(headers: readonly MessageHeader[]): string[] {
  const named = headersOf(headers, 'x-failed-recipients').flatMap((value) => value.split(/[,;\s]+/))
  const addresses = named.map((one) => normaliseAddress(one.replace(/^<|>$/g, '')))
  return [...new Set(addresses.filter((one) => /^[^\s@]+@[^\s@]+$/.test(one)))].slice(
    0,
    MAX_BOUNCED,
  )
}

const localPart = (author: Pick<NamedAddress, 'email'> | null): string =>
  author ? (normaliseAddress(author.email).split('@', 1)[0] ?? '') : ''
