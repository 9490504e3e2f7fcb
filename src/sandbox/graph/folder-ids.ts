import { createHash } from 'node:crypto'
import type { Person } from '../cast.ts'
import { FOLDERS, type Folder } from '../mail/mail.ts'
import type { MailStore } from '../mail/mail-store.ts'
import { GraphRefusal } from './graph-refusal.ts'

type UsualFolder = (typeof FOLDERS)[number]

export const DISPLAY_NAMES: Readonly<Record<UsualFolder, string>> = {
  inbox: 'Inbox',
  drafts: 'Drafts',
  outbox: 'Outbox',
  sentitems: 'Sent Items',
  archive: 'Archive',
  deleteditems: 'Deleted Items',
  customers: 'Customers',
}

/** A folder's id in a mailbox: never its well-known name, which is only good for asking. */
export const folderId = (owner: Pick<Person, 'email'>, name: Folder | 'msgfolderroot'): string =>
  `AQMk${createHash('sha256').update(`${owner.email} ${name}`).digest('base64url')}`

/**
 * By its well-known name, in any case, or by its id.
 *
 * @throws GraphRefusal when there is none
 */
export function folderOf(owner: Person, name: string, store: Pick<MailStore, 'folders'>): Folder {
  const usual = FOLDERS.find((known) => known === name.toLowerCase() && known !== 'customers')
  const own = store.folders(owner.email).map(({ key }) => key)
  const folder = usual ?? [...FOLDERS, ...own].find((known) => folderId(owner, known) === name)
  if (!folder)
    throw new GraphRefusal(
      404,
      'ErrorItemNotFound',
      'The specified object was not found in the store.',
    )
  return folder
}
