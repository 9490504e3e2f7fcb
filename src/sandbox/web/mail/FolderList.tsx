import type { Folder, Mail } from '../../mail/mail.ts'

const NAMES: readonly [Folder, string][] = [
  ['inbox', 'Inbox'],
  ['sentitems', 'Sent'],
  ['drafts', 'Drafts'],
  ['outbox', 'Outbox'],
  ['archive', 'Archive'],
  ['deleteditems', 'Deleted'],
]

/** All of these are counted, read or not. */
const UNSENT: readonly Folder[] = ['drafts', 'outbox']

interface FolderListProps {
  mails: readonly Mail[]
  folder: Folder
  onFolder: (folder: Folder) => void
  onNew: () => void
}

export function FolderList({ mails, folder, onFolder, onNew }: FolderListProps) {
  const countOf = (name: Folder) =>
    mails.filter((mail) => mail.folder === name && (UNSENT.includes(name) || !mail.isRead)).length
  return (
    <nav className="folders" aria-label="Folders">
      <button className="primary" onClick={onNew}>
        New mail
      </button>
      {NAMES.map(([name, label]) => (
        <button
          key={name}
          className="folder"
          aria-current={name === folder}
          onClick={() => onFolder(name)}
        >
          {label}
          {countOf(name) > 0 && <span className="count">{countOf(name)}</span>}
        </button>
      ))}
    </nav>
  )
}
