import { useState } from 'react'
import type { Person } from '../../cast.ts'
import type { AnswerKind } from '../../mail/answering.ts'
import type { Folder, Mail } from '../../mail/mail.ts'
import type { HostItem } from '../office-host/host-item.ts'
import { mailboxOf } from '../sandbox-client.ts'
import { answerDraft, newDraft, openedMail, reopenedDraft } from './drafts.ts'
import { useMails } from './useMails.ts'

/** What fills the large area: a mail being read, one being written, or nothing. */
export type Open =
  | { kind: 'none' }
  | { kind: 'mail'; mail: Mail; item: HostItem }
  | { kind: 'draft'; item: HostItem }

export type MailClient = ReturnType<typeof useMailClient>

/** Folders, lists and what is open, with everything one can do to them. */
export function useMailClient(person: Person) {
  const { mails, refresh } = useMails(person.email)
  const [folder, setFolder] = useState<Folder>('inbox')
  const [open, setOpen] = useState<Open>({ kind: 'none' })
  const mailbox = mailboxOf(person.email)
  const close = () => setOpen({ kind: 'none' })
  const closeAndRefresh = () => {
    close()
    void refresh()
  }

  return {
    mails,
    folder,
    open,
    close,
    toFolder(next: Folder) {
      setFolder(next)
      close()
    },
    choose(mail: Mail) {
      if (mail.folder === 'outbox') return void takeBack(mail, { person, setOpen }).then(refresh)
      if (mail.isDraft) return setOpen({ kind: 'draft', item: reopenedDraft(mail, person) })
      setOpen({ kind: 'mail', mail, item: openedMail(mail) })
      if (!mail.isRead) void mailbox.markRead(mail.id).then(refresh)
    },
    write: () => setOpen({ kind: 'draft', item: newDraft(person) }),
    answer: (mail: Mail, kind: AnswerKind) =>
      setOpen({ kind: 'draft', item: answerDraft(mail, kind, person) }),
    remove: (id: string | undefined) => {
      if (id === undefined) close()
      else void mailbox.remove(id).then(closeAndRefresh)
    },
    sent(isHeldBack: boolean) {
      setFolder(isHeldBack ? 'outbox' : 'sentitems')
      closeAndRefresh()
    },
    saved: () => void refresh(),
  }
}

interface TakeBack {
  person: Person
  setOpen: (open: Open) => void
}

/** Opens a mail that waits in the outbox for writing; it may have gone out a moment ago. */
async function takeBack(mail: Mail, { person, setOpen }: TakeBack): Promise<void> {
  const draft = await mailboxOf(person.email)
    .recall(mail.id)
    .catch(() => undefined)
  if (draft) setOpen({ kind: 'draft', item: reopenedDraft(draft, person) })
}
