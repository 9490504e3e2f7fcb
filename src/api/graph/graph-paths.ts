/** Where a mailbox's things are, below the version. */
const mailboxPath = (mailbox: string): string => `/users/${encodeURIComponent(mailbox)}`

/** @param folder id or well-known name */
export const folderPath = (mailbox: string, folder: string): string =>
  `${mailboxPath(mailbox)}/mailFolders/${encodeURIComponent(folder)}`

export const foldersPath = (mailbox: string): string => `${mailboxPath(mailbox)}/mailFolders`

export const messagePath = (mailbox: string, id: string): string =>
  `${mailboxPath(mailbox)}/messages/${encodeURIComponent(id)}`

/** Of a subscription. */
export const inboxResource = (mailbox: string): string =>
  `${mailboxPath(mailbox)}/mailFolders('inbox')/messages`
