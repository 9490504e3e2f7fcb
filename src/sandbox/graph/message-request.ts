import type { Person } from '../cast.ts'
import type { Writing } from '../mail/mail.ts'
import { GraphRefusal } from './graph-refusal.ts'
import type { Recipient } from './message-resource.ts'

/** Graph's `message` in a request, as far as one may be written; the contract has checked it. */
interface MessageRequest {
  subject?: string
  body?: { contentType?: string; content?: string }
  toRecipients?: Recipient[]
  ccRecipients?: Recipient[]
  bccRecipients?: Recipient[]
  internetMessageHeaders?: { name: string; value: string }[]
  importance?: 'low' | 'normal' | 'high'
  categories?: string[]
  replyTo?: Recipient[]
  isReadReceiptRequested?: boolean
  isDeliveryReceiptRequested?: boolean
}

/** @throws GraphRefusal for headers that are not `x-` */
export function writingFrom(body: unknown): Partial<Writing> {
  const message = body as MessageRequest
  const headers = message.internetMessageHeaders ?? []
  const foreign = headers.find(({ name }) => !/^x-/i.test(name))
  if (foreign)
    throw new GraphRefusal(
      400,
      'InvalidInternetMessageHeader',
      `The internet message header name '${foreign.name}' should start with 'x-' or 'X-'.`,
    )
  return {
    subject: message.subject ?? '',
    ...bodyOf(message),
    to: people(message.toRecipients),
    cc: people(message.ccRecipients),
    bcc: people(message.bccRecipients),
    headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    ...marksOf(message),
  }
}

function marksOf(message: MessageRequest): Partial<Writing> {
  const { importance, categories, replyTo } = message
  const { isReadReceiptRequested, isDeliveryReceiptRequested } = message
  return {
    ...(importance && { importance }),
    ...(categories && { categories }),
    ...(replyTo && { replyTo: people(replyTo) }),
    ...(isReadReceiptRequested && { wantsReadReceipt: true }),
    ...(isDeliveryReceiptRequested && { wantsDeliveryReceipt: true }),
  }
}

const bodyOf = ({ body }: MessageRequest): Pick<Writing, 'body' | 'bodyType'> => ({
  body: body?.content ?? '',
  // Graph takes enum values in any case.
  bodyType: /^html$/i.test(body?.contentType ?? '') ? 'html' : 'text',
})

const people = (list: readonly Recipient[] = []): Person[] =>
  list.map(({ emailAddress: { name, address } }) => ({ name: name ?? address, email: address }))
