import { useState } from 'react'
import type { Person } from '../../cast.ts'
import type { Mail } from '../../mail/mail.ts'
import { MailBody } from '../MailBody.tsx'
import { MachineButtons } from './MachineButtons.tsx'
import { ReplyForm } from './ReplyForm.tsx'

interface ReceivedMailProps {
  mail: Mail
  /** Whose hands; undefined: somebody looks into a mailbox that nobody answers from. */
  person: Person | undefined
  /** Load pictures from where they are. */
  pictures: boolean
}

/** A mail in a recipient's hands. */
export function ReceivedMail({ mail, person, pictures }: ReceivedMailProps) {
  const [isReplying, setReplying] = useState(false)
  return (
    <article className="reading">
      {person && (
        <>
          <div className="ribbon" role="toolbar" aria-label="Message actions">
            <button className="primary" onClick={() => setReplying(true)}>
              Reply
            </button>
          </div>
          <MachineButtons mail={mail} address={person.email} />
        </>
      )}
      <header className="mail-head">
        <h1>{mail.subject}</h1>
        <p>
          <strong>{mail.from.name}</strong> <span>{mail.from.email}</span>
          <time dateTime={mail.receivedAt}>{new Date(mail.receivedAt).toLocaleString()}</time>
        </p>
      </header>
      {isReplying && person && (
        <ReplyForm mail={mail} person={person} onDone={() => setReplying(false)} />
      )}
      <MailBody html={mail.body} bodyType={mail.bodyType} pictures={pictures} title="Message" />
    </article>
  )
}
