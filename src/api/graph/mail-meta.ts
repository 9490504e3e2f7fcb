import { Type, type Static, type TSchema } from 'typebox'
import { Check } from 'typebox/value'
import { normaliseAddress } from '../contacts/email-address.ts'
import type { MailMeta } from '../enrichment/activity-source.ts'
import { automaticFacts } from '../logging/automatic-message.ts'
import { headerFacts, type MessageHeader } from '../logging/message-headers.ts'

const orNull = <T extends TSchema>(type: T) => Type.Optional(Type.Union([type, Type.Null()]))

/** Somebody as Graph names them. */
export const GraphPerson = Type.Object({
  emailAddress: orNull(Type.Object({ address: orNull(Type.String()) })),
})
type GraphPerson = Static<typeof GraphPerson>

const Instant = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' })
const People = Type.Optional(Type.Array(GraphPerson))

/** A message of any kind, as far as it is read. */
export const GraphMail = Type.Object({
  '@odata.type': Type.Optional(Type.String()),
  id: Type.String({ minLength: 1 }),
  internetMessageId: orNull(Type.String()),
  internetMessageHeaders: orNull(
    Type.Array(Type.Object({ name: Type.String(), value: orNull(Type.String()) })),
  ),
  parentFolderId: orNull(Type.String()),
  conversationId: orNull(Type.String()),
  conversationIndex: orNull(Type.String()),
  isDraft: orNull(Type.Boolean()),
  sentDateTime: orNull(Instant),
  receivedDateTime: orNull(Instant),
  sender: orNull(GraphPerson),
  from: orNull(GraphPerson),
  toRecipients: People,
  ccRecipients: People,
  bccRecipients: People,
})
export type GraphMail = Static<typeof GraphMail>

/** `$select` of what is read: never a subject, never a word of it. */
export const MAIL_QUERY =
  '$select=id,internetMessageId,internetMessageHeaders,parentFolderId,conversationId,' +
  'conversationIndex,isDraft,sentDateTime,receivedDateTime,sender,from,toRecipients,' +
  'ccRecipients,bccRecipients'

/** What a message has that is more than a change of a known one. */
const OWN_CONTENT = ['from', 'sender', 'toRecipients', 'sentDateTime', 'internetMessageId']

/**
 * Reads one item of a list; `ignored` for one that is gone and for a change of a known one, of which
 * Graph gives only what changed; `unreadable` for what is not as Graph describes it.
 */
export function graphMail(item: unknown): GraphMail | 'ignored' | 'unreadable' {
  if (typeof item !== 'object' || item === null) return 'unreadable'
  if ('@removed' in item || !OWN_CONTENT.some((name) => name in item)) return 'ignored'
  return Check(GraphMail, item) ? item : 'unreadable'
}

/** In the words of account engagement. */
export function mailMeta(mail: GraphMail): MailMeta {
  const author = authorOf(mail)
  return {
    ...threadOf(mail),
    ...kindOf(mail, author),
    isDraft: mail.isDraft === true,
    author,
    recipients: recipientsOf(mail),
    sentAt: instant(mail.sentDateTime),
    receivedAt: instant(mail.receivedDateTime),
  }
}

const threadOf = (mail: GraphMail) => ({
  messageId: mail.internetMessageId ?? null,
  conversationId: mail.conversationId ?? null,
  conversationIndex: mail.conversationIndex ?? null,
})

function kindOf(mail: GraphMail, author: string | null) {
  const headers = (mail.internetMessageHeaders ?? []).map(plainHeader)
  const { automatic } = automaticFacts(headers, author === null ? null : { email: author })
  const { isSensitive } = headerFacts(headers)
  const isMeetingMail =
    /eventMessage/i.test(mail['@odata.type'] ?? '') || headers.some(isOfCalendar)
  return { isMeetingMail, isAutomatic: automatic !== 'no', isSensitive }
}

function recipientsOf(mail: GraphMail): string[] {
  const { toRecipients = [], ccRecipients = [], bccRecipients = [] } = mail
  const all = [...toRecipients, ...ccRecipients, ...bccRecipients].map(addressOf)
  return [...new Set(all.filter((address) => address !== null))]
}

/** Null: nobody with an address. */
export const authorOf = ({ from, sender }: Pick<GraphMail, 'from' | 'sender'>): string | null =>
  addressOf(from) ?? addressOf(sender)

/** Normalised; null where there is none, such as of a colleague who left. */
export function addressOf(person: GraphPerson | null | undefined): string | null {
  const address = normaliseAddress(person?.emailAddress?.address ?? '')
  return /^[^\s@]+@[^\s@]+$/.test(address) && address.length <= MAX_ADDRESS ? address : null
}
const MAX_ADDRESS = 320

const plainHeader = ({ name, value }: { name: string; value?: string | null }): MessageHeader => ({
  name,
  value: value ?? '',
})

/** Calendars of other makers send invitations as plain mail with a calendar in it. */
const isOfCalendar = ({ name, value }: MessageHeader): boolean =>
  /^content-type$/i.test(name.trim()) && /^\s*text\/calendar\b/i.test(value)

/** Graph writes such dates for none. */
const NO_DATE_BEFORE = Date.UTC(1971, 0)

function instant(text: string | null | undefined): Date | null {
  const at = new Date(text ?? Number.NaN)
  return at.getTime() >= NO_DATE_BEFORE ? at : null
}
