import { MailSourceError, type MailPage } from '../logging/mail-source.ts'
import type { GraphClient } from './graph-client.ts'
import { MESSAGE_QUERY } from './graph-message.ts'
import { folderPath } from './graph-paths.ts'
import { MessagePage, messagesOfPage, pageSize } from './message-page.ts'

interface Inbox {
  mailbox: string
  batchSize: number
}

/**
 * What is new in the Inbox, by Graph's change list. The cursor is the list's own link, followed as
 * it is given.
 *
 * @see https://learn.microsoft.com/graph/delta-query-messages
 */
export async function* readInbox(
  client: GraphClient,
  { mailbox, batchSize }: Inbox,
  cursor: string | null,
): AsyncIterable<MailPage> {
  let link = cursor ?? `${folderPath(mailbox, 'inbox')}/messages/delta?${MESSAGE_QUERY}`
  for (let isLast = false; !isLast;) {
    const page = await client.read(link, MessagePage, pageSize(batchSize))
    const next = page['@odata.nextLink'] ?? page['@odata.deltaLink']
    if (next === undefined)
      throw new MailSourceError('unexpected-answer', 'A page of changes without a link')
    isLast = page['@odata.nextLink'] === undefined
    const messages = await messagesOfPage(client, mailbox, page.value)
    yield { messages, cursor: next, isLast, total: null }
    link = next
  }
}
