import type { Mail } from '../../mail/mail.ts'
import { plainText } from '../../mail/plain-text.ts'

interface MessageListProps {
  mails: readonly Mail[]
  chosenId: string | undefined
  onChoose: (mail: Mail) => void
  /** Sent Items and Drafts name the recipients, other folders the sender. */
  showsRecipients: boolean
}

export function MessageList({ mails, chosenId, onChoose, showsRecipients }: MessageListProps) {
  if (mails.length === 0) return <p className="empty">Nothing here yet.</p>
  return (
    <ul className="messages">
      {mails.map((mail) => (
        <li key={mail.immutableId}>
          <button
            className={mail.isRead ? 'message' : 'message unread'}
            aria-current={mail.id === chosenId}
            onClick={() => onChoose(mail)}
          >
            <span className="who">{whoOf(mail, showsRecipients)}</span>
            <time dateTime={mail.receivedAt}>{shortTime(mail.receivedAt)}</time>
            <span className="what">{mail.subject || '(no subject)'}</span>
            <span className="preview">{heldUntil(mail) ?? previewOf(mail)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

const whoOf = (mail: Mail, showsRecipients: boolean) =>
  showsRecipients ? mail.to.map(({ name }) => name).join(', ') || '(nobody yet)' : mail.from.name

const heldUntil = ({ folder, deliverAt }: Mail) =>
  folder === 'outbox' && deliverAt !== undefined
    ? `Held back until ${new Date(deliverAt).toLocaleString()}. Open it to take it back or to deliver it now.`
    : undefined

const previewOf = ({ body }: Mail) => plainText(body).slice(0, 90)

function shortTime(at: string): string {
  const date = new Date(at)
  const isToday = date.toDateString() === new Date().toDateString()
  return isToday
    ? date.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })
    : date.toLocaleDateString(undefined, { day: 'numeric', month: 'short' })
}
