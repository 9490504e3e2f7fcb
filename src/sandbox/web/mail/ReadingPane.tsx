import { useState } from 'react'
import type { Mail } from '../../mail/mail.ts'
import type { AnswerKind } from '../../mail/answering.ts'
import type { HostItem } from '../office-host/host-item.ts'
import { MailBody } from '../MailBody.tsx'
import { NoticeBars } from './NoticeBars.tsx'

interface ReadingPaneProps {
  mail: Mail
  item: HostItem
  addinOrigin: string
  onAnswer: (kind: AnswerKind) => void
  onDelete: () => void
  onPane: () => void
}

const ANSWERS: readonly [AnswerKind, string][] = [
  ['reply', 'Reply'],
  ['reply-all', 'Reply all'],
  ['forward', 'Forward'],
]

/** A mail being read. Pictures stay off until asked for, as mail clients do with strangers. */
export function ReadingPane(props: ReadingPaneProps) {
  const [pictures, setPictures] = useState(false)
  const { mail, item, onAnswer, onDelete, onPane, addinOrigin } = props
  const people = (list: Mail['to']) => list.map(({ name }) => name).join(', ')
  return (
    <article className="reading">
      <div className="ribbon" role="toolbar" aria-label="Message actions">
        {ANSWERS.map(([kind, label]) => (
          <button key={kind} onClick={() => onAnswer(kind)}>
            {label}
          </button>
        ))}
        <button onClick={onDelete}>Delete</button>
        <button aria-pressed={pictures} onClick={() => setPictures(!pictures)}>
          {pictures ? 'Hide pictures' : 'Show pictures'}
        </button>
        <span className="divider" />
        <button className="addin" onClick={onPane}>
          <img src={`${addinOrigin}/assets/icon-32.png`} alt="" />
          Engagement
        </button>
      </div>
      <NoticeBars item={item} />
      <header className="mail-head">
        <h1>{mail.subject || '(no subject)'}</h1>
        <p>
          <strong>{mail.from.name}</strong> <span>{mail.from.email}</span>
          <time dateTime={mail.sentAt}>{new Date(mail.sentAt).toLocaleString()}</time>
        </p>
        <p className="hint">
          To {people(mail.to)}
          {mail.cc.length > 0 && ` · Cc ${people(mail.cc)}`}
        </p>
      </header>
      <MailBody html={mail.body} bodyType={mail.bodyType} pictures={pictures} title="Message" />
    </article>
  )
}
