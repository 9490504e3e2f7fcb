import { isReadable } from '../logging/mail-message.ts'
import type { Filed, MailPage, MailSource, ToFile } from '../logging/mail-source.ts'
import { ewsClient, type EwsAccess, type EwsClient } from './ews-client.ts'
import { folderElement, publicFolderId } from './ews-folder.ts'
import { checkFolders } from './folder-check.ts'
import { readFolderPage, type FolderPosition } from './queue-page.ts'
import { xmlText } from './ews-xml.ts'

export interface EwsFolders extends EwsAccess {
  /** Paths below the public folders. */
  queueFolder: string
  storageFolder: string
  /** Messages of one page, 1–1,000. */
  batchSize: number
}

/** Where reading stands: the folder, by number, and the position in it. */
interface Cursor extends FolderPosition {
  folder: number
}

/** What a cursor says once everything was read: the queue has only what is new, or undecided. */
const BEGIN = 'begin'

/**
 * The older way: mail-flow rules fill a queue among the public folders of an Exchange server on
 * premises, and what is decided is moved to a storage folder. An item gets another id by that.
 */
export function ewsMailSource(options: EwsFolders): MailSource {
  const { queueFolder, storageFolder, batchSize } = options
  const client = ewsClient(options)
  const ids = new Map<string, Promise<string>>()
  const folderId = (path: string): Promise<string> => {
    const known = ids.get(path) ?? publicFolderId(client, path)
    ids.set(path, known)
    return known
  }
  const pages = (paths: readonly string[], start: Cursor) =>
    readFolders({ client, batchSize, folderId, paths, archive: storageFolder }, start)
  return {
    read: (cursor) => pages([queueFolder], cursorOf(cursor, null)),
    readSince: (since, cursor) =>
      pages([storageFolder, queueFolder], cursorOf(cursor, since.toISOString())),
    file: async (messages) =>
      messages.length === 0
        ? []
        : moveItems(client, { folderId: await folderId(storageFolder), messages }),
    check: () => checkFolders(client, { queueFolder, storageFolder }),
    get requests() {
      return client.requests
    },
    close: () => Promise.resolve(),
  }
}

function cursorOf(cursor: string | null, from: string | null): Cursor {
  if (cursor === null || cursor === BEGIN) return { folder: 0, from, skip: 0 }
  return JSON.parse(cursor) as Cursor
}

interface Reading {
  client: EwsClient
  batchSize: number
  folderId: (path: string) => Promise<string>
  paths: readonly string[]
  /** Of these, where decided messages are already. */
  archive: string
}

async function* readFolders(
  { client, batchSize, folderId, paths, archive }: Reading,
  { folder, ...start }: Cursor,
): AsyncIterable<MailPage> {
  const first = { from: start.from, skip: 0 }
  for (const [index, path] of paths.entries()) {
    if (index < folder) continue
    let position: FolderPosition | null = index === folder ? start : first
    while (position) {
      const read = { folderId: await folderId(path), position, batchSize }
      const { page, next } = await readFolderPage(client, read)
      position = next
      const isLast = next === null && index === paths.length - 1
      const messages = path === archive ? page.messages.map(asArchived) : page.messages
      yield { ...page, messages, isLast, cursor: isLast ? BEGIN : nextCursor(index, next, first) }
    }
  }
}

const asArchived = (message: MailPage['messages'][number]) =>
  isReadable(message) ? { ...message, isArchived: true as const } : message

function nextCursor(folder: number, next: FolderPosition | null, first: FolderPosition): string {
  return JSON.stringify(next ? { folder, ...next } : { folder: folder + 1, ...first })
}

async function moveItems(
  client: EwsClient,
  { folderId, messages }: { folderId: string; messages: readonly ToFile[] },
): Promise<Filed[]> {
  const answers = await client.ask(
    'MoveItem',
    `<m:MoveItem><m:ToFolderId>${folderElement(folderId)}</m:ToFolderId><m:ItemIds>` +
      messages.map(({ sourceId }) => `<t:ItemId Id="${xmlText(sourceId)}"/>`).join('') +
      '</m:ItemIds></m:MoveItem>',
  )
  return messages.map((message, index) => filedBy(message, answers[index]?.code ?? 'none'))
}

/** Exchange is too busy for this item now, or has its mailbox or folder somewhere else for a while. */
const PASSING = new Set([
  ...['ErrorServerBusy', 'ErrorTimeoutExpired', 'ErrorMailboxStoreUnavailable'],
  ...['ErrorMailboxMoveInProgress', 'ErrorConnectionFailed'],
])

function filedBy({ sourceId, isRepeat }: ToFile, code: string): Filed {
  if (code === 'NoError') return { sourceId, outcome: 'done', webLink: null }
  if (code !== 'ErrorItemNotFound') {
    const isPassing = PASSING.has(code)
    return { sourceId, outcome: 'later', retryAfterMs: null, problem: code, isPassing }
  }
  // The id is of the queue alone: after a move whose answer was lost it is nowhere.
  return isRepeat ? { sourceId, outcome: 'done', webLink: null } : { sourceId, outcome: 'gone' }
}
