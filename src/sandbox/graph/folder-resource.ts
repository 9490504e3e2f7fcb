import type { Person } from '../cast.ts'
import { FOLDERS, type Folder } from '../mail/mail.ts'
import type { MailStore } from '../mail/mail-store.ts'
import { DISPLAY_NAMES, folderId } from './folder-ids.ts'

/** A mail folder as Graph shows it. */
export function folderResource(owner: Person, folder: Folder, store: MailStore): object {
  const own = store.folders(owner.email)
  const inside = store.list(owner.email).filter((mail) => mail.folder === folder)
  const made = own.find(({ key }) => key === folder)
  return {
    id: folderId(owner, folder),
    displayName: made?.name ?? usualName(folder),
    parentFolderId: folderId(owner, made?.parent ?? 'msgfolderroot'),
    childFolderCount: own.filter(({ parent }) => parent === folder).length,
    unreadItemCount: inside.filter(({ isRead }) => !isRead).length,
    totalItemCount: inside.length,
    isHidden: false,
  }
}

function usualName(folder: Folder): string {
  const usual = FOLDERS.find((known) => known === folder)
  return usual ? DISPLAY_NAMES[usual] : ''
}
