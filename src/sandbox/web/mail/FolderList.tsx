import { useEffect, useState } from 'react'
import type { Folder, Mail } from '../../mail/mail.ts'
import { mailboxOf } from '../sandbox-client.ts'

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
  address: string
  mails: readonly Mail[]
  folder: Folder
  onFolder: (folder: Folder) => void
  onNew: () => void
}

export function FolderList({ address, mails, folder, onFolder, onNew }: FolderListProps) {
  const countOf = (name: Folder) =>
    mails.filter((mail) => mail.folder === name && (UNSENT.includes(name) || !mail.isRead)).length
  const own = useOwnFolders(address, mails)
  return (
    <nav className="folders" aria-label="Folders">
      <button className="primary" onClick={onNew}>
        New mail
      </button>
      {[...NAMES, ...own].map(([name, label]) => (
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

/** Folders somebody made that have mail in them, by their names. */
function useOwnFolders(address: string, mails: readonly Mail[]): [Folder, string][] {
  const keys = new Set(mails.map(({ folder }) => folder).filter((key) => key.startsWith('own:')))
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const wanted = [...keys].join()
  useEffect(() => {
    if (wanted === '') return
    void mailboxOf(address)
      .folders()
      .then((found) => setNames(new Map(found.map(({ key, name }) => [key, name]))))
      .catch(() => undefined)
  }, [address, wanted])
  return [...keys].map((key) => [key, names.get(key) ?? '…'])
}
