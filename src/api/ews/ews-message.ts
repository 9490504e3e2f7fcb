import { messageFacts, type RawAddress } from '../logging/message-facts.ts'
import type { SourceMessage, UnreadableMessage } from '../logging/mail-message.ts'
import type { MessageHeader } from '../logging/message-headers.ts'
import { childOf, childrenOf, elementsOf, isNode, textOf, type XmlValue } from './ews-xml.ts'

/** What is asked for of each message. */
export const MESSAGE_FIELDS = [
  ...['item:ItemClass', 'item:Subject', 'item:Sensitivity', 'item:IsDraft'],
  ...['item:DateTimeSent', 'item:DateTimeReceived', 'item:InReplyTo'],
  ...['item:InternetMessageHeaders', 'message:Sender', 'message:From', 'message:ToRecipients'],
  ...['message:CcRecipients', 'message:InternetMessageId', 'message:References'],
]

/** One item of an answer in the words of email logging. */
export function ewsMessage(sourceId: string, items: XmlValue): SourceMessage | UnreadableMessage {
  const [item] = elementsOf(items)
  if (!isNode(item)) return { sourceId, problem: 'the item is empty' }
  const field = (name: string) => textOf(childOf(item, name)) ?? null
  return {
    sourceId,
    internetMessageId: field('InternetMessageId'),
    // Exchange names conversations for each mailbox; a public folder has none.
    conversationId: null,
    // There is no web address for an item of a public folder on premises.
    webLink: null,
    facts: messageFacts({
      isDraft: field('IsDraft') === 'true',
      from: mailboxOf(childOf(item, 'From')),
      sender: mailboxOf(childOf(item, 'Sender')),
      to: mailboxesOf(childOf(item, 'ToRecipients')),
      cc: mailboxesOf(childOf(item, 'CcRecipients')),
      subject: field('Subject'),
      sentAt: instantOf(field('DateTimeSent')),
      receivedAt: instantOf(field('DateTimeReceived')),
      headers: [...headersOf(item), ...headersByFields(item)],
      isSensitive: (field('Sensitivity') ?? 'Normal') !== 'Normal',
    }),
  }
}

const mailboxesOf = (list: XmlValue): RawAddress[] =>
  childrenOf(list, 'Mailbox').map((one) => mailbox(one))

const mailboxOf = (holder: XmlValue): RawAddress | null => {
  const one = childOf(holder, 'Mailbox')
  return one === undefined ? null : mailbox(one)
}

/** An address inside the organisation may come in Exchange's own form, which is none on the internet. */
function mailbox(one: XmlValue): RawAddress {
  const type = textOf(childOf(one, 'RoutingType')) ?? 'SMTP'
  return {
    email: type === 'SMTP' ? textOf(childOf(one, 'EmailAddress')) : undefined,
    name: textOf(childOf(one, 'Name')),
  }
}

const headersOf = (item: XmlValue): MessageHeader[] =>
  childrenOf(childOf(item, 'InternetMessageHeaders'), 'InternetMessageHeader').flatMap((header) => {
    const name = isNode(header) ? header['@HeaderName'] : undefined
    return typeof name === 'string' ? [{ name, value: textOf(header) ?? '' }] : []
  })

/** The same facts where a server has them as fields and gives no headers. */
function headersByFields(item: XmlValue): MessageHeader[] {
  const isBounce = /^REPORT\..*\.NDR$/i.test(textOf(childOf(item, 'ItemClass')) ?? '')
  return [
    { name: 'In-Reply-To', value: textOf(childOf(item, 'InReplyTo')) ?? '' },
    { name: 'References', value: textOf(childOf(item, 'References')) ?? '' },
    ...(isBounce
      ? [{ name: 'Content-Type', value: 'multipart/report; report-type=delivery-status' }]
      : []),
  ].filter(({ value }) => value !== '')
}

/** Servers write up to nine digits of a second; a date here has three. */
const instantOf = (text: string | null): string | null =>
  text?.replace(/(\.\d{3})\d+(?=Z|[+-]|$)/, '$1') ?? null
