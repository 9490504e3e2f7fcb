import type { Person } from '../cast.ts'
import { sameAddress, type Mail, type Writing } from './mail.ts'

export type AnswerKind = 'reply' | 'reply-all' | 'forward'

/** The mail that answers or forwards `mail`, as a mail client opens it: quoted, threaded, addressed. */
export function answerTo(mail: Mail, kind: AnswerKind, me: Person): Partial<Writing> {
  const isForward = kind === 'forward'
  return {
    subject: `${isForward ? 'FW' : 'RE'}: ${withoutPrefix(mail.subject)}`,
    body: quote(mail),
    bodyType: 'html',
    composeType: isForward ? 'forward' : 'reply',
    ...recipientsOf(mail, kind, me),
    // Exchange threads a forward by conversation too; a reply also names what it answers.
    conversationId: mail.conversationId,
    inReplyTo: mail.internetMessageId,
    references: [...mail.references, mail.internetMessageId],
    attachments: isForward ? mail.attachments : [],
    // A forward inherits the sender's own properties, a trap the add-in has to see through.
    customProperties: isForward ? { ...mail.customProperties } : {},
  }
}

function recipientsOf(mail: Mail, kind: AnswerKind, me: Person): Pick<Writing, 'to' | 'cc'> {
  if (kind === 'forward') return { to: [], cc: [] }
  const isMine = sameAddress(mail.from.email, me.email)
  const to = isMine ? mail.to : [mail.from]
  if (kind === 'reply') return { to, cc: [] }
  const others = (list: readonly Person[]) =>
    list.filter(
      ({ email }) =>
        !sameAddress(email, me.email) && !to.some((person) => sameAddress(person.email, email)),
    )
  return { to: isMine ? to : [...to, ...others(mail.to)], cc: others(mail.cc) }
}

const withoutPrefix = (subject: string) => subject.replace(/^((re|aw|fwd?|wg):\s*)+/i, '')

/** The original below a line, in the markup that tells Outlook where the quote begins. */
function quote({ from, to, sentAt, subject, body, bodyType }: Mail): string {
  const sent = new Date(sentAt).toUTCString()
  const recipients = to.map(({ name, email }) => `${escapeHtml(name)} &lt;${email}&gt;`).join('; ')
  const original = bodyType === 'html' ? body : `<pre>${escapeHtml(body)}</pre>`
  return [
    '<div><br></div>',
    '<div id="appendonsend"></div>',
    '<hr style="display:inline-block;width:98%">',
    '<div id="divRplyFwdMsg" dir="ltr">',
    `<b>From:</b> ${escapeHtml(from.name)} &lt;${from.email}&gt;<br>`,
    `<b>Sent:</b> ${sent}<br><b>To:</b> ${recipients}<br>`,
    `<b>Subject:</b> ${escapeHtml(subject)}</div><div><br></div>`,
    `<div>${original}</div>`,
  ].join('')
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
