import type { Person } from '../cast.ts'
import type { Writing } from '../mail/mail.ts'
import { GraphRefusal } from './graph-refusal.ts'
import { isMessageProperty, type Recipient } from './message-resource.ts'

/** Graph's `message` in a request, as far as one may be written. */
interface MessageRequest {
  subject?: string
  body?: { contentType?: string; content?: string }
  toRecipients?: Recipient[]
  ccRecipients?: Recipient[]
  bccRecipients?: Recipient[]
  internetMessageHeaders?: { name: string; value: string }[]
}

/** @throws GraphRefusal as Graph refuses: unknown properties, and headers that are not `x-` */
export function writingFrom(body: unknown): Partial<Writing> {
  const message = checkedMessage(body)
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
  }
}

const bodyOf = ({ body }: MessageRequest): Pick<Writing, 'body' | 'bodyType'> => ({
  body: body?.content ?? '',
  // Graph takes enum values in any case.
  bodyType: /^html$/i.test(body?.contentType ?? '') ? 'html' : 'text',
})

/** Outlook's types are closed: Graph refuses a property it does not know. */
export function checkedMessage(body: unknown): MessageRequest {
  const unknown = Object.keys((body ?? {}) as object).find(
    (name) => !name.startsWith('@odata.') && !isMessageProperty(name),
  )
  if (unknown)
    throw new GraphRefusal(
      400,
      'RequestBodyRead',
      `The property '${unknown}' does not exist on type 'microsoft.graph.message'. Make sure to ` +
        'only use property names that are defined by the type.',
    )
  return body as MessageRequest
}

const people = (list: readonly Recipient[] = []): Person[] =>
  list.map(({ emailAddress: { name, address } }) => ({ name: name ?? address, email: address }))
