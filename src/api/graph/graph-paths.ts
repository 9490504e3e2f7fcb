/** Where a mailbox's things are, below the version. */
export const mailboxPath = (mailbox: string): string => `/users/${encodeURIComponent(mailbox)}`

/** @param folder id or well-known name */
export const folderPath = (mailbox: string, folder: string): string =>
  `${mailboxPath(mailbox)}/mailFolders/${encodeURIComponent(folder)}`

export const foldersPath = (mailbox: string): string => `${mailboxPath(mailbox)}/mailFolders`

export const messagePath = (mailbox: string, id: string): string =>
  `${mailboxPath(mailbox)}/messages/${encodeURIComponent(id)}`

/** Of a subscription: a name and no address of a request, so nothing in it is encoded. */
export const inboxResource = (mailbox: string): string =>
  `/users/${mailbox}/mailFolders('inbox')/messages`

/** Of a calendar's entry. */
export const eventPath = (mailbox: string, id: string): string =>
  `${mailboxPath(mailbox)}/events/${encodeURIComponent(id)}`
