import { Type, type Static } from 'typebox'
import { Check } from 'typebox/value'
import { isReadable } from '../logging/mail-message.ts'
import { MailSourceError, type MailPage } from '../logging/mail-source.ts'
import { archiveFolderId } from './archive-folder.ts'
import type { GraphClient } from './graph-client.ts'
import { MESSAGE_QUERY } from './graph-message.ts'
import { folderPath } from './graph-paths.ts'
import { MessagePage, messagesOfPage } from './message-page.ts'

interface History {
  mailbox: string
  /** Null: nothing was ever moved. */
  archive: string | null
  batchSize: number
  since: Date
}

/**
 * Where reading stands. The archive comes first: what is moved there meanwhile then comes twice at
 * the worst, and is not missed.
 */
const Place = Type.Object({
  folder: Type.Union([Type.Literal('archive'), Type.Literal('inbox')]),
  /** Graph's own; null: the folder's first page. */
  link: Type.Union([Type.String(), Type.Null()]),
  /** Of both folders; null: not counted yet. */
  total: Type.Union([Type.Integer(), Type.Null()]),
})
type Place = Static<typeof Place>

const Count = Type.Object({ '@odata.count': Type.Integer(), value: Type.Array(Type.Unknown()) })

/** Everything that came since then, archived or not; each folder oldest first. */
export async function* readHistory(
  client: GraphClient,
  history: History,
  cursor: string | null,
): AsyncIterable<MailPage> {
  const folders = await foldersOf(client, history)
  let place = cursor === null ? await start(client, history, folders) : placeOf(cursor)
  for (;;) {
    const link = place.link ?? firstPage(history, folders[place.folder] ?? 'inbox')
    const page = await client.read(link, MessagePage)
    const next = after(place, page['@odata.nextLink'])
    const messages = await messagesOfPage(client, history.mailbox, page.value)
    yield {
      messages: place.folder === 'archive' ? messages.map(asArchived) : messages,
      cursor: JSON.stringify(next ?? place),
      isLast: next === undefined,
      total: place.total,
    }
    if (!next) return
    place = next
  }
}

const asArchived = (message: MailPage['messages'][number]) =>
  isReadable(message) ? { ...message, isArchived: true as const } : message

type Folders = Record<Place['folder'], string | undefined>

async function foldersOf(client: GraphClient, { mailbox, archive }: History): Promise<Folders> {
  if (archive === null) return { archive: undefined, inbox: 'inbox' }
  return { archive: await archiveFolderId(client, mailbox, archive), inbox: 'inbox' }
}

async function start(client: GraphClient, history: History, folders: Folders): Promise<Place> {
  let total = 0
  for (const folder of Object.values(folders)) {
    if (folder === undefined) continue
    const url = `${listOf(history, folder)}&$count=true&$top=1&$select=id`
    total += (await client.read(url, Count))['@odata.count']
  }
  return { folder: folders.archive === undefined ? 'inbox' : 'archive', link: null, total }
}

/** @returns undefined after the last page of the Inbox */
function after(place: Place, link: string | undefined): Place | undefined {
  if (link !== undefined) return { ...place, link }
  return place.folder === 'archive' ? { ...place, folder: 'inbox', link: null } : undefined
}

const listOf = ({ mailbox, since }: History, folder: string) =>
  `${folderPath(mailbox, folder)}/messages?$filter=receivedDateTime ge ${since.toISOString()}`

const firstPage = (history: History, folder: string) =>
  `${listOf(history, folder)}&$orderby=receivedDateTime asc&$top=${history.batchSize}&${MESSAGE_QUERY}`

function placeOf(cursor: string): Place {
  const place: unknown = cursor.startsWith('{') ? JSON.parse(cursor) : undefined
  if (Check(Place, place)) return place
  throw new MailSourceError('cursor-expired', 'A cursor of another kind')
}
