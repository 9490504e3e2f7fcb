import { FOLDERS } from '../mail/mail.ts'
import { DISPLAY_NAMES, folderOf } from './folder-ids.ts'
import { folderResource } from './folder-resource.ts'
import type { GraphHandler, KnownCall } from './graph-call.ts'
import type { GraphParts } from './graph-parts.ts'
import { mailboxOf } from './mailbox-access.ts'

/** Folders: all of them, one of them, and those inside of one, of which there are none. */
export function folderCalls(parts: GraphParts) {
  const { store } = parts
  return {
    listFolders(call) {
      const owner = mailboxOf(call, parts)
      const name = nameInFilter(call.query['$filter'])
      const folders = FOLDERS.filter((id) => name === undefined || DISPLAY_NAMES[id] === name)
      const value = folders.map((id) => folderResource(owner, id, store.list(owner.email)))
      return { status: 200, body: { value: value.map((folder) => selected(folder, call)) } }
    },
    getFolder(call) {
      const owner = mailboxOf(call, parts)
      const folder = folderOf(owner, call.params['folder'] ?? '')
      const body = selected(folderResource(owner, folder, store.list(owner.email)), call)
      return { status: 200, body }
    },
    listChildFolders(call) {
      folderOf(mailboxOf(call, parts), call.params['folder'] ?? '')
      return { status: 200, body: { value: [] } }
    },
  } satisfies Record<string, GraphHandler>
}

const nameInFilter = (filter: string | undefined) =>
  /^displayName eq '(.+)'$/i.exec(filter ?? '')?.[1]?.replaceAll("''", "'")

function selected(folder: object, { query }: KnownCall): object {
  const select = query['$select']?.toLowerCase().split(',')
  return Object.fromEntries(
    Object.entries(folder).filter(
      ([name]) => name === 'id' || !select || select.includes(name.toLowerCase()),
    ),
  )
}
