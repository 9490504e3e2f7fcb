import { Type, type Static } from 'typebox'
import type { MailFolders } from '../enrichment/activity-source.ts'
import type { BatchReader } from './batch-reader.ts'
import { checkedBody, isGood } from './graph-answer.ts'
import { graphFault } from './graph-fault.ts'
import { folderPath, foldersPath } from './graph-paths.ts'

const Folder = Type.Object({
  '@odata.type': Type.Optional(Type.String()),
  id: Type.String({ minLength: 1 }),
  childFolderCount: Type.Optional(Type.Union([Type.Integer(), Type.Null()])),
})
type Folder = Static<typeof Folder>

const Folders = Type.Object({
  '@odata.nextLink': Type.Optional(Type.String()),
  value: Type.Array(Folder),
})
const OneFolder = Type.Object({ id: Type.String({ minLength: 1 }) })

/** Graph's own names of those whose mail was not sent, is not wanted, or is no mail. */
const LEFT = ['drafts', 'outbox', 'deleteditems', 'junkemail', 'conversationhistory', 'syncissues']

const QUERY = '$select=id,childFolderCount&$top=250'
/** Nobody has so many; what says so is broken. */
const MOST_PAGES = 500

/** All folders of a mailbox with those inside of them; searches are no folders. */
export async function listMailFolders(
  reader: BatchReader,
  mailboxId: string,
): Promise<MailFolders> {
  const [leftIds, top] = await Promise.all([
    wellKnown(reader, mailboxId),
    foldersAt(reader, mailboxId, foldersPath(mailboxId)),
  ])
  const counted: string[] = []
  const left = new Set(leftIds)
  const open = [...top]
  for (let pages = 0; open.length > 0 && pages < MOST_PAGES; pages += 1) {
    // Four at a time, as many as a mailbox answers.
    const some = open.splice(0, 4)
    const inside = await Promise.all(some.map((folder) => childrenOf(reader, mailboxId, folder)))
    some.forEach((folder, index) => {
      const children = inside[index] ?? []
      if (left.has(folder.id)) for (const { id } of children) left.add(id)
      else counted.push(folder.id)
      open.push(...children)
    })
  }
  return { counted: counted.filter((id) => !left.has(id)), left: [...left] }
}

async function childrenOf(
  reader: BatchReader,
  mailboxId: string,
  { id, childFolderCount }: Folder,
): Promise<Folder[]> {
  if (!childFolderCount) return []
  return foldersAt(reader, mailboxId, `${folderPath(mailboxId, id)}/childFolders`)
}

async function foldersAt(reader: BatchReader, mailboxId: string, path: string): Promise<Folder[]> {
  const all: Folder[] = []
  let url: string | undefined = `${path}?${QUERY}`
  for (let pages = 0; url !== undefined && pages < MOST_PAGES; pages += 1) {
    const page: Static<typeof Folders> = await reader.read(mailboxId, { url }, Folders)
    all.push(...page.value.filter((one) => !/mailSearchFolder$/i.test(one['@odata.type'] ?? '')))
    url = page['@odata.nextLink']
  }
  return all
}

/** Not every mailbox has each of them. */
async function wellKnown(reader: BatchReader, mailboxId: string): Promise<string[]> {
  const ids = await Promise.all(
    LEFT.map(async (name) => {
      const url = `${folderPath(mailboxId, name)}?$select=id`
      const answer = await reader.ask(mailboxId, { url })
      if (isGood(answer)) return checkedBody(answer, OneFolder).id
      const fault = graphFault(answer)
      if (fault.fault === 'folder-not-found') return null
      throw fault
    }),
  )
  return ids.filter((id) => id !== null)
}
