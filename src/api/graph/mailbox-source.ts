import type { MailSource } from '../logging/mail-source.ts'
import { archiveFolderId } from './archive-folder.ts'
import { fileMessages } from './filing.ts'
import { graphClient } from './graph-client.ts'
import type { GraphAccess } from './graph-request.ts'
import { checkMailbox } from './mailbox-check.ts'
import { readInbox } from './message-delta.ts'
import { readHistory } from './message-history.ts'
import { graphSubscriptions } from './subscriptions.ts'

export interface GraphMailbox extends GraphAccess {
  /** Address of the logging mailbox. */
  mailbox: string
  /** `archive`, or name or path of a folder; null: messages stay where they are. */
  archive: string | null
  /** Messages of one page, 1–1,000. */
  batchSize: number
  /** The token is the application's own: only then Graph tells of new mail. */
  isApplication?: boolean
  /** Waits so many milliseconds; time itself unless given. */
  wait?: (ms: number) => Promise<void>
}

/** A logging mailbox in Exchange Online, read by Microsoft Graph. */
export function graphMailSource(options: GraphMailbox): MailSource {
  const { mailbox, archive, batchSize, token } = options
  const client = graphClient(options)
  let folderId: string | undefined
  return {
    read: (cursor) => readInbox(client, { mailbox, batchSize }, cursor),
    readSince: (since, cursor) =>
      readHistory(client, { mailbox, archive, batchSize, since }, cursor),
    async file(messages) {
      if (archive === null)
        return messages.map(({ sourceId }) => ({ sourceId, outcome: 'done', webLink: null }))
      if (messages.length === 0) return []
      folderId ??= await archiveFolderId(client, mailbox, archive)
      return fileMessages(client, { mailbox, folderId }, messages)
    },
    ...(options.isApplication && { subscriptions: graphSubscriptions(client, mailbox) }),
    check: () => checkMailbox(client, { mailbox, archive, token }),
    get requests() {
      return client.requests
    },
    close: () => Promise.resolve(),
  }
}
