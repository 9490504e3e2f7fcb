import { Type } from 'typebox'
import type { SourceMessage, UnreadableMessage } from '../logging/mail-message.ts'
import type { GraphClient } from './graph-client.ts'
import {
  isGraphMessage,
  isWholeMessage,
  readGraphMessage,
  sourceMessage,
  type GraphMessage,
} from './graph-message.ts'
import { lacksHeaders, missingHeaders } from './missing-headers.ts'

/** A page of messages; what is in it is looked at one by one. */
export const MessagePage = Type.Object({
  '@odata.nextLink': Type.Optional(Type.String()),
  '@odata.deltaLink': Type.Optional(Type.String()),
  '@odata.count': Type.Optional(Type.Integer()),
  value: Type.Array(Type.Unknown()),
})

/** What to ask for so that a page has at most so many. */
export const pageSize = (batchSize: number): string => `odata.maxpagesize=${batchSize}`

/** Reads what is on a page; headers that it lacks are asked for. */
export async function messagesOfPage(
  client: GraphClient,
  mailbox: string,
  items: readonly unknown[],
): Promise<(SourceMessage | UnreadableMessage)[]> {
  const read = items.filter(isWholeMessage).map(readGraphMessage)
  const without = read.filter(isGraphMessage).filter(lacksHeaders)
  const headers = await missingHeaders(
    client,
    mailbox,
    without.map(({ id }) => id),
  )
  return read.map((message) => {
    if (!isGraphMessage(message)) return message
    if (!lacksHeaders(message)) return sourceMessage(message)
    return withHeaders(message, headers.get(message.id))
  })
}

/** Without its headers a machine's answer would count as a person's: somebody has to look at it. */
function withHeaders(
  message: GraphMessage,
  headers: GraphMessage['internetMessageHeaders'],
): SourceMessage | UnreadableMessage {
  if (headers === undefined)
    return { sourceId: message.id, problem: 'its headers were gone before they were read' }
  return sourceMessage({ ...message, internetMessageHeaders: headers })
}
