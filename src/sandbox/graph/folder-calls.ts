import { FOLDERS, type Folder, type OwnFolder } from '../mail/mail.ts'
import { DISPLAY_NAMES, folderOf } from './folder-ids.ts'
import { folderResource } from './folder-resource.ts'
import type { GraphHandler, GraphReply, KnownCall } from './graph-call.ts'
import type { GraphParts } from './graph-parts.ts'
import { mustHave } from './draft-calls.ts'
import { GraphRefusal } from './graph-refusal.ts'
import { mailboxOf } from './mailbox-access.ts'

/** Folders: the usual ones, one of them, and those that were made inside of one. */
export function folderCalls(parts: GraphParts) {
  const { store } = parts
  const listed = (call: KnownCall, folders: readonly Folder[]) => {
    const owner = mailboxOf(call, parts)
    return { value: folders.map((id) => selected(folderResource(owner, id, store), call)) }
  }
  return {
    listFolders(call) {
      const name = nameInFilter(call.query['$filter'])
      const folders = FOLDERS.filter((id) => name === undefined || DISPLAY_NAMES[id] === name)
      return { status: 200, body: listed(call, folders) }
    },
    getFolder(call) {
      const owner = mailboxOf(call, parts)
      const folder = folderOf(owner, call.params['folder'] ?? '', store)
      return { status: 200, body: selected(folderResource(owner, folder, store), call) }
    },
    listChildFolders(call) {
      const name = nameInFilter(call.query['$filter'])
      const { inside } = parentOf(call, parts)
      const found = inside.filter((folder) => name === undefined || isNamed(folder, name))
      return { status: 200, body: listed(call, found.map(keyOf)) }
    },
    createChildFolder: (call) => createChildFolder(call, parts),
  } satisfies Record<string, GraphHandler>
}

function createChildFolder(call: KnownCall, parts: GraphParts): GraphReply {
  mustHave(call, 'Mail.ReadWrite')
  const { owner, parent, inside } = parentOf(call, parts)
  const { displayName: name } = call.body as { displayName: string }
  if (inside.some((folder) => isNamed(folder, name)))
    throw new GraphRefusal(
      409,
      'ErrorFolderExists',
      'A folder with the specified name already exists.',
    )
  const key = `own:${parts.newId()}` as const
  parts.store.putFolder(owner.email, { key, name, parent })
  return { status: 201, body: folderResource(owner, key, parts.store) }
}

/** The folder that a call is about, and those that were made inside of it. */
function parentOf(call: KnownCall, parts: GraphParts) {
  const owner = mailboxOf(call, parts)
  const parent = folderOf(owner, call.params['folder'] ?? '', parts.store)
  const inside = parts.store.folders(owner.email).filter((folder) => folder.parent === parent)
  return { owner, parent, inside }
}

/** Exchange takes no two that differ in case alone. */
const isNamed = (folder: OwnFolder, name: string) =>
  folder.name.toLowerCase() === name.toLowerCase()

const keyOf = ({ key }: OwnFolder) => key

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
