import type { Folder, Mail } from '../mail/mail.ts'

const DISPLAY_NAMES: Readonly<Record<Folder, string>> = {
  inbox: 'Inbox',
  drafts: 'Drafts',
  sentitems: 'Sent Items',
  archive: 'Archive',
  deleteditems: 'Deleted Items',
}

/** A mail folder as Graph shows it; its well-known name is its id here. */
export function folderResource(id: Folder, mails: readonly Mail[]): object {
  const inside = mails.filter(({ folder }) => folder === id)
  return {
    id,
    displayName: DISPLAY_NAMES[id],
    parentFolderId: 'msgfolderroot',
    childFolderCount: 0,
    unreadItemCount: inside.filter(({ isRead }) => !isRead).length,
    totalItemCount: inside.length,
    isHidden: false,
  }
}
