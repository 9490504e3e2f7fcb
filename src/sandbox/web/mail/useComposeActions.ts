import { useState } from 'react'
import type { Person } from '../../cast.ts'
import { writingOf, type HostItem } from '../office-host/host-item.ts'
import type { OfficeHost } from '../office-host/office-host.ts'
import { mailboxOf } from '../sandbox-client.ts'
import { runCommand, useEventFrame } from './addin-pages.ts'
import { saveDraft } from './drafts.ts'
import { itemChanged } from './item-changes.ts'
import { sendMail } from './send-mail.ts'
import { useSendQuestion } from './useSendQuestion.ts'

/** What becomes of the form in the end. */
export interface ComposeEnds {
  /** @param isHeldBack it waits in the outbox */
  sent: (isHeldBack: boolean) => void
  saved: () => void
  discarded: (item: HostItem) => void
}

interface ComposeParts {
  item: HostItem
  host: OfficeHost | undefined
  person: Person
  addinOrigin: string
  ends: ComposeEnds
}

/** What the buttons of a compose form do. */
export function useComposeActions(parts: ComposeParts) {
  const { item, person, ends } = parts
  const eventFrame = useEventFrame(parts)
  const { question, ask } = useSendQuestion()
  const [busy, setBusy] = useState<'sending' | 'following'>()

  const deliver = async () => {
    await mailboxOf(person.email).send({ id: item.id, writing: writingOf(item) })
  }
  const send = async () => {
    const handler = eventFrame.current
    if (parts.host?.runsAtSend !== false && !handler) return
    setBusy('sending')
    const sent = await sendMail({ item, eventFrame: handler, ask, deliver })
    setBusy(undefined)
    itemChanged(item)
    if (sent) ends.sent(item.deliverAt > Date.now())
  }
  const follow = async () => {
    setBusy('following')
    await runCommand('toggleFollow', parts)
    setBusy(undefined)
  }
  return {
    busy,
    question,
    send: () => void send(),
    /** What is held back goes at once, so that nobody has to wait to see it arrive. */
    deliverNow: () => {
      item.deliverAt = 0
      itemChanged(item)
      void send()
    },
    follow: () => void follow(),
    save: () => void saveDraft(person, item).then(ends.saved),
    makePlainText: () => makePlainText(item),
  }
}

function makePlainText(item: HostItem): void {
  item.body = new DOMParser().parseFromString(item.body, 'text/html').body.textContent ?? ''
  item.bodyType = 'text'
  itemChanged(item)
}
