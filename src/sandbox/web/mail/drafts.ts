import type { Person } from '../../cast.ts'
import type { Mail } from '../../mail/mail.ts'
import { internetHeaders, newWriting } from '../../mail/mail.ts'
import { answerTo, type AnswerKind } from '../../mail/answering.ts'
import { itemOfDraft, itemOfMail, writingOf, type HostItem } from '../office-host/host-item.ts'
import { mailboxOf } from '../sandbox-client.ts'

export const newDraft = (person: Person): HostItem => itemOfDraft(newWriting(), person)

export const answerDraft = (mail: Mail, kind: AnswerKind, person: Person): HostItem =>
  itemOfDraft(newWriting(answerTo(mail, kind, person)), person)

/** A saved draft, opened again: session data is gone, the rest is as it was. */
export const reopenedDraft = (mail: Mail, person: Person): HostItem =>
  itemOfDraft(mail, person, mail.id)

/** A mail opened for reading. The sender's own copy never went through a mail server's headers. */
export const openedMail = (mail: Mail): HostItem =>
  itemOfMail(
    mail,
    Object.fromEntries(internetHeaders(mail).map(({ name, value }) => [name, value])),
  )

/** @returns the stored draft's id, which the item keeps too */
export async function saveDraft(person: Person, item: HostItem): Promise<string> {
  const saved = await mailboxOf(person.email).saveDraft({ id: item.id, writing: writingOf(item) })
  item.id = saved.id
  item.conversationId = saved.conversationId
  return saved.id
}
