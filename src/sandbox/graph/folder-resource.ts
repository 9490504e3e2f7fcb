import type { Person } from '../cast.ts'
import type { Folder, Mail } from '../mail/mail.ts'
import { DISPLAY_NAMES, folderId } from './folder-ids.ts'

/** A mail folder as Graph shows it. */
export function folderResource(owner: Person, folder: Folder, mails: readonly Mail[]): object {
  const inside = mails.filter((mail) => mail.folder === folder)
  return {
    id: folderId(owner, folder),
    displayName: DISPLAY_NAMES[folder],
    parentFolderId: folderId(owner, 'msgfolderroot'),
    childFolderCount: 0,
    unreadItemCount: inside.filter(({ isRead }) => !isRead).length,
    totalItemCount: inside.length,
    isHidden: false,
  }
}
