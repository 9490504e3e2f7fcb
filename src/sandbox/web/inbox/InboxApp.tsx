import { useState } from 'react'
import type { Folder, Mail } from '../../mail/mail.ts'
import { MessageList } from '../mail/MessageList.tsx'
import { useMails } from '../mail/useMails.ts'
import { mailboxOf, type SandboxState } from '../sandbox-client.ts'
import { ReceivedMail } from './ReceivedMail.tsx'

const addressInHash = () => decodeURIComponent(location.hash.slice(1))

/** Where what was sent arrives: one becomes a recipient, reads, presses links, replies. */
export function InboxApp({ state }: { state: SandboxState }) {
  const [address, setAddress] = useState(() => addressInHash() || (state.outsiders[0]?.email ?? ''))
  const shared = { ...state.sharedMailbox, company: 'Shared mailbox of Fabrikam' }
  const people = [...state.outsiders, shared]
  const person = people.find(({ email }) => email === address)
  const isShared = address === shared.email
  const { mails, refresh } = useMails(address)
  const [open, setOpen] = useState<Mail>()
  const [pictures, setPictures] = useState(true)
  if (!person) return <p className="empty">Nobody has the address {address}.</p>

  const become = (email: string) => {
    location.hash = email
    setAddress(email)
    setOpen(undefined)
  }
  const read = (mail: Mail) => {
    setOpen(mail)
    // Nobody reads in the shared mailbox: looking into it leaves no trace.
    if (!mail.isRead && !isShared) void mailboxOf(address).markRead(mail.id).then(refresh)
  }
  return (
    <div className="app inbox">
      <Top pictures={pictures} onPictures={setPictures} />
      <nav className="folders" aria-label="Recipients">
        {people.map(({ email, name, company }) => (
          <button
            key={email}
            className="folder person"
            aria-current={email === address}
            onClick={() => become(email)}
          >
            {name}
            <small>{company}</small>
          </button>
        ))}
      </nav>
      <section className="list" aria-label={`Inbox of ${person.name}`}>
        <MessageList
          mails={mails.filter(({ folder }) => isShown(folder, isShared))}
          chosenId={open?.id}
          showsRecipients={isShared}
          onChoose={read}
        />
      </section>
      <main>
        {open ? (
          <ReceivedMail
            key={open.id}
            mail={open}
            person={isShared ? undefined : person}
            pictures={pictures && !isShared}
          />
        ) : (
          <NothingOpen name={person.name} isShared={isShared} />
        )}
      </main>
    </div>
  )
}

/** What was logged is archived, and still to be seen. */
const isShown = (folder: Folder, isShared: boolean) =>
  folder === 'inbox' || (isShared && folder === 'archive')

function NothingOpen({ name, isShared }: { name: string; isShared: boolean }) {
  return (
    <section className="try-this">
      <h1>{name}</h1>
      <p>
        {isShared
          ? 'Blind copies of what is exchanged with people outside, waiting and archived.'
          : 'Open a mail. Its pictures load and its links work as they would anywhere.'}
      </p>
    </section>
  )
}

interface TopProps {
  pictures: boolean
  onPictures: (pictures: boolean) => void
}

function Top({ pictures, onPictures }: TopProps) {
  return (
    <header className="top">
      <strong className="brand">Recipients’ inboxes</strong>
      <span className="space" />
      <label>
        <input
          type="checkbox"
          checked={!pictures}
          onChange={(event) => onPictures(!event.target.checked)}
        />{' '}
        Block pictures
      </label>
      <a href="/">Back to the salesperson</a>
    </header>
  )
}
