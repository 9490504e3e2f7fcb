import { createHash } from 'node:crypto'
import { answerTo } from '../mail/answering.ts'
import { newWriting, type Folder, type Mail, type Writing } from '../mail/mail.ts'
import type { MailStore } from '../mail/mail-store.ts'
import type { OutsidePerson, Person } from '../cast.ts'
import type { PastFollow } from './history.ts'

/** Message-ID of the first recipient's answer. */
export const replyMessageId = ({ key, recipients }: PastFollow): string =>
  `<re.${key}@${recipients[0]?.email.split('@')[1] ?? 'localhost'}>`

/** Puts a past mail into its sender's and recipients' mailboxes, and the answer into theirs. */
export function seedMail(store: MailStore, follow: PastFollow, repliedAt: Date | undefined): void {
  const { salesperson, recipients } = follow
  const sent = copyOf(follow, salesperson, 'sentitems')
  const mark = JSON.stringify({ key: follow.key, outcome: 'ok' })
  store.put(salesperson.email, { ...sent, customProperties: { follow: mark } })
  for (const person of recipients) store.put(person.email, copyOf(follow, person, 'inbox'))

  const [answering] = recipients
  if (!repliedAt || !answering) return
  const reply = answerOf(follow, answering, repliedAt)
  store.put(salesperson.email, { ...reply, ...idsFor(salesperson, reply), folder: 'inbox' })
  store.put(answering.email, { ...reply, ...idsFor(answering, reply), folder: 'sentitems' })
}

function copyOf(follow: PastFollow, owner: Person, folder: Folder): Mail {
  const { salesperson, recipients, sentAt, internetMessageId } = follow
  const writing = newWriting({
    subject: follow.subject,
    body: follow.html,
    to: recipients.map(person),
    headers: { 'x-follow-key': follow.key },
    conversationId: follow.conversationId,
  })
  const mail = stored(writing, { from: person(salesperson), at: sentAt, internetMessageId })
  return { ...mail, ...idsFor(owner, mail), folder }
}

function answerOf(follow: PastFollow, answering: OutsidePerson, at: Date): Mail {
  const received = copyOf(follow, answering, 'inbox')
  const answer = newWriting(answerTo(received, 'reply', answering))
  const body = `<p>${follow.past.reply ?? ''}</p><p>${answering.name}</p>${answer.body}`
  const from = person(answering)
  return stored({ ...answer, body }, { from, at, internetMessageId: replyMessageId(follow) })
}

interface Circumstances {
  from: Person
  at: Date
  internetMessageId: string
}

function stored(writing: Writing, { from, at, internetMessageId }: Circumstances): Mail {
  const instant = at.toISOString()
  return {
    ...writing,
    ...{ id: '', immutableId: '', folder: 'inbox', isDraft: false, isRead: true, version: 1 },
    ...{ from, internetMessageId },
    ...{ createdAt: instant, sentAt: instant, receivedAt: instant },
  }
}

const person = ({ name, email }: Person): Person => ({ name, email })

/** Ids that are the same each time: a copy is known by whose it is and which mail it is. */
function idsFor({ email }: Person, { internetMessageId }: Mail): Pick<Mail, 'id' | 'immutableId'> {
  const digest = createHash('sha256').update(`${email} ${internetMessageId}`).digest('base64url')
  return { id: `AQ${digest}`, immutableId: `IM${digest}` }
}
