import { createHash } from 'node:crypto'
import { Type, type Static, type TSchema } from 'typebox'
import { Check, Errors } from 'typebox/value'
import { messageFacts, type RawAddress } from '../logging/message-facts.ts'
import type { SourceMessage, UnreadableMessage } from '../logging/mail-message.ts'

const orNull = <T extends TSchema>(type: T) => Type.Optional(Type.Union([type, Type.Null()]))

const Recipient = Type.Object({
  emailAddress: orNull(
    Type.Object({ name: orNull(Type.String()), address: orNull(Type.String()) }),
  ),
})
const Instant = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' })

const InternetHeaders = Type.Array(
  Type.Object({ name: Type.String(), value: orNull(Type.String()) }),
)

/** Answer to a request for a message's headers alone. */
export const HeadersOnly = Type.Object({ internetMessageHeaders: Type.Optional(InternetHeaders) })

/** A message of any kind (invitations too), as far as it is read. */
export const GraphMessage = Type.Object({
  id: Type.String({ minLength: 1 }),
  internetMessageId: orNull(Type.String()),
  internetMessageHeaders: Type.Optional(InternetHeaders),
  isDraft: orNull(Type.Boolean()),
  sentDateTime: orNull(Instant),
  receivedDateTime: orNull(Instant),
  subject: orNull(Type.String()),
  webLink: orNull(Type.String()),
  sender: orNull(Recipient),
  from: orNull(Recipient),
  toRecipients: Type.Array(Recipient),
  ccRecipients: Type.Array(Recipient),
  conversationId: orNull(Type.String()),
  singleValueExtendedProperties: Type.Optional(
    Type.Array(Type.Object({ id: Type.String(), value: orNull(Type.String()) })),
  ),
})
export type GraphMessage = Static<typeof GraphMessage>

/** MAPI's PidTagSensitivity (MS-OXCMSG §2.2.1.13): 0 is normal, everything else is not for others. */
export const SENSITIVITY = 'Integer 0x0036'

/** `$select` of what is read. */
export const MESSAGE_PROPERTIES = [
  'id',
  'internetMessageId',
  'internetMessageHeaders',
  'isDraft',
  'sentDateTime',
  'receivedDateTime',
  'subject',
  'webLink',
  'sender',
  'from',
  'toRecipients',
  'ccRecipients',
  'conversationId',
  'parentFolderId',
].join(',')

export const MESSAGE_QUERY =
  `$select=${MESSAGE_PROPERTIES}` +
  `&$expand=singleValueExtendedProperties($filter=id eq '${SENSITIVITY}')`

/** What a message has that is more than a change of a known one. */
const OWN_CONTENT = ['from', 'sender', 'toRecipients', 'subject', 'internetMessageId', 'isDraft']

/**
 * Whether an item of a change list is a message at all: not one that is gone, and not a change of
 * a known one, of which Graph gives only what changed (id, isRead, parentFolderId).
 */
export function isWholeMessage(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return true
  return !('@removed' in item) && OWN_CONTENT.some((name) => name in item)
}

/** Reads one message; one that is not as Graph describes it says which property is wrong. */
export function readGraphMessage(item: unknown): GraphMessage | UnreadableMessage {
  if (Check(GraphMessage, item)) return item
  const path = Errors(GraphMessage, item)[0]?.instancePath.split('/')[1]
  return { sourceId: idOf(item), problem: `${path || 'a message'} is not as Graph describes it` }
}

export const isGraphMessage = (item: GraphMessage | UnreadableMessage): item is GraphMessage =>
  'toRecipients' in item

/** In the words of email logging. */
export const sourceMessage = (message: GraphMessage): SourceMessage => ({
  sourceId: message.id,
  ...threadOf(message),
  facts: messageFacts({
    ...peopleOf(message),
    isDraft: message.isDraft === true,
    subject: message.subject ?? null,
    sentAt: message.sentDateTime ?? null,
    receivedAt: message.receivedDateTime ?? null,
    headers: (message.internetMessageHeaders ?? []).map(plainHeader),
    isSensitive: isSensitive(message),
  }),
})

const threadOf = (message: GraphMessage) => ({
  internetMessageId: message.internetMessageId ?? null,
  conversationId: message.conversationId ?? null,
  webLink: message.webLink ?? null,
})

const peopleOf = ({ from, sender, toRecipients, ccRecipients }: GraphMessage) => ({
  from: rawAddress(from),
  sender: rawAddress(sender),
  to: toRecipients.map((recipient) => rawAddress(recipient) ?? {}),
  cc: ccRecipients.map((recipient) => rawAddress(recipient) ?? {}),
})

const plainHeader = ({ name, value }: { name: string; value?: string | null }) => ({
  name,
  value: value ?? '',
})

const rawAddress = (recipient: Static<typeof Recipient> | null | undefined): RawAddress | null =>
  recipient?.emailAddress
    ? { email: recipient.emailAddress.address, name: recipient.emailAddress.name }
    : null

/** Graph gives the id back as it likes to write it, `Integer 0x36`. */
const isSensitive = ({ singleValueExtendedProperties: properties = [] }: GraphMessage): boolean =>
  properties.some(({ id, value }) => /^integer 0x0*36$/i.test(id) && (value ?? '0') !== '0')

/** Its id, or one made of what came: the same thing has to be known again. */
function idOf(item: unknown): string {
  const { id } = Object(item) as { id?: unknown }
  if (typeof id === 'string' && id !== '') return id
  return `no-id-${createHash('sha256').update(JSON.stringify(item)).digest('hex')}`
}
