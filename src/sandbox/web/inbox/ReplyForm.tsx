import { useState } from 'react'
import type { Person } from '../../cast.ts'
import { answerTo } from '../../mail/answering.ts'
import type { Mail } from '../../mail/mail.ts'
import { mailboxOf } from '../sandbox-client.ts'

interface ReplyFormProps {
  mail: Mail
  person: Person
  onDone: () => void
}

/** Answers the mail; the answer arrives in the salesperson's inbox, threaded. */
export function ReplyForm({ mail, person, onDone }: ReplyFormProps) {
  const [text, setText] = useState('')
  const [isSending, setSending] = useState(false)
  const send = async () => {
    setSending(true)
    const answer = answerTo(mail, 'reply', person)
    const body = `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>${answer.body ?? ''}`
    await mailboxOf(person.email).send({ writing: { ...answer, body } })
    onDone()
  }
  return (
    <form
      className="reply"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <label htmlFor="reply">Your reply to {mail.from.name}</label>
      <textarea
        id="reply"
        rows={4}
        required
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="actions">
        <button className="primary" disabled={isSending}>
          Send reply
        </button>
        <button type="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  )
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
