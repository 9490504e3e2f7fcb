import type {
  ActivitySource,
  HistoryPlace,
  MailPage,
  MailPlace,
} from '../enrichment/activity-source.ts'
import { batchReader, type BatchReader } from './batch-reader.ts'
import { GraphPage, nextOf, refuseRepeat } from './change-page.ts'
import type { GraphClientOptions } from './graph-client.ts'
import { folderPath, mailboxPath } from './graph-paths.ts'
import { listMailFolders } from './mail-folders.ts'
import { authorOf, graphMail, MAIL_QUERY, mailMeta, type GraphMail } from './mail-meta.ts'
import { readMeetings } from './meeting-delta.ts'
import { missingHeadersOf } from './missing-mail-headers.ts'

export interface GraphActivityOptions extends GraphClientOptions {
  /** Whether an address is of the organisation itself. */
  isInternal: (address: string) => boolean
  /** Messages of one page. */
  pageSize?: number
}

const PAGE_SIZE = 50

/** Mailboxes in Exchange Online, read by Microsoft Graph. */
export function graphActivitySource({
  isInternal,
  pageSize = PAGE_SIZE,
  ...access
}: GraphActivityOptions): ActivitySource {
  const reader = batchReader(access)
  const parts = { reader, isInternal, prefer: `odata.maxpagesize=${pageSize}` }
  return {
    folders: (mailboxId) => listMailFolders(reader, mailboxId),
    history: (mailboxId, place) => readHistory(parts, mailboxId, { ...place, pageSize }),
    mail: (mailboxId, place) => readNewMail(parts, mailboxId, place),
    meetings: (mailboxId, place) => readMeetings(parts, mailboxId, place),
    get requests() {
      return reader.requests
    },
  }
}

interface Parts {
  reader: BatchReader
  isInternal: (address: string) => boolean
  prefer: string
}

async function readHistory(
  parts: Parts,
  mailboxId: string,
  { link, since, left, pageSize }: HistoryPlace & { pageSize: number },
): Promise<MailPage> {
  const first =
    `${mailboxPath(mailboxId)}/messages?$filter=receivedDateTime%20ge%20${since.toISOString()}` +
    `&$orderby=receivedDateTime%20desc&$top=${pageSize}&${MAIL_QUERY}`
  const url = link ?? first
  const page = await parts.reader.read(mailboxId, { url }, GraphPage)
  const next = page['@odata.nextLink']
  refuseRepeat(url, next)
  const mails = await mailsOf(parts, page.value, { mailboxId, left: new Set(left) })
  return { ...mails, link: next ?? url, isLast: next === undefined }
}

async function readNewMail(
  { prefer, ...parts }: Parts,
  mailboxId: string,
  { link, folder, since }: MailPlace,
): Promise<MailPage> {
  const first =
    `${folderPath(mailboxId, folder)}/messages/delta` +
    `?$filter=receivedDateTime%20ge%20${since.toISOString()}&${MAIL_QUERY}`
  const url = link ?? first
  const page = await parts.reader.read(mailboxId, { url, prefer }, GraphPage)
  const mails = await mailsOf(parts, page.value, { mailboxId, left: new Set() })
  return { ...mails, ...nextOf(url, page) }
}

/** Reads what is on a page; headers that it lacks are asked for where somebody else wrote it. */
async function mailsOf(
  { reader, isInternal }: Pick<Parts, 'reader' | 'isInternal'>,
  items: readonly unknown[],
  { mailboxId, left }: { mailboxId: string; left: ReadonlySet<string> },
): Promise<Pick<MailPage, 'mails' | 'unreadable' | 'oldest'>> {
  const read = items.map(graphMail)
  const all = read.filter((one): one is GraphMail => typeof one === 'object')
  const here = all.filter(({ parentFolderId }) => !left.has(parentFolderId ?? ''))
  const lacking = here.filter((mail) => {
    const author = authorOf(mail)
    return mail.internetMessageHeaders === undefined && author !== null && !isInternal(author)
  })
  const headers = await missingHeadersOf(
    reader,
    mailboxId,
    lacking.map(({ id }) => id),
  )
  const whole = here.map((mail) => {
    const internetMessageHeaders = headers.get(mail.id)
    return internetMessageHeaders ? { ...mail, internetMessageHeaders } : mail
  })
  return {
    mails: whole.map(mailMeta),
    unreadable: read.filter((one) => one === 'unreadable').length,
    oldest: oldestOf(all),
  }
}

function oldestOf(mails: readonly GraphMail[]): Date | null {
  const times = mails.flatMap(({ receivedDateTime }) =>
    receivedDateTime ? [Date.parse(receivedDateTime)] : [],
  )
  return times.length === 0 ? null : new Date(Math.min(...times))
}
