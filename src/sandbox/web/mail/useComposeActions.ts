import { useEffect, useRef, useState } from 'react'
import type { Person } from '../../cast.ts'
import type { AddinFrame } from '../office-host/addin-frame.ts'
import { writingOf, type HostItem } from '../office-host/host-item.ts'
import type { OfficeHost } from '../office-host/office-host.ts'
import { mailboxOf } from '../sandbox-client.ts'
import { saveDraft } from './drafts.ts'
import { itemChanged } from './item-changes.ts'
import { sendMail, type SendPrompt } from './send-mail.ts'

/** What becomes of the form in the end. */
export interface ComposeEnds {
  sent: () => void
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

interface Question {
  prompt: SendPrompt
  answer: (send: boolean) => void
}

/** What the buttons of a compose form do. */
export function useComposeActions({ item, host, person, addinOrigin, ends }: ComposeParts) {
  const eventFrame = useEventFrame({ item, host, addinOrigin })
  const [isSending, setSending] = useState(false)
  const [isToggling, setToggling] = useState(false)
  const [question, setQuestion] = useState<Question>()

  const ask = (prompt: SendPrompt) => {
    const withdraw = () => setQuestion(undefined)
    const answer = new Promise<boolean>((resolve) =>
      setQuestion({
        prompt,
        answer: (send) => {
          withdraw()
          resolve(send)
        },
      }),
    )
    return { answer, withdraw }
  }
  const deliver = async () => {
    await mailboxOf(person.email).send({ id: item.id, writing: writingOf(item) })
  }
  const send = async () => {
    if (!eventFrame.current) return
    setSending(true)
    const sent = await sendMail({ item, eventFrame: eventFrame.current, ask, deliver })
    setSending(false)
    itemChanged(item)
    if (sent) ends.sent()
  }
  const follow = async () => {
    if (!host) return
    setToggling(true)
    await runCommand(host, `${addinOrigin}/commands.html`, item)
    setToggling(false)
  }
  const save = async () => {
    await saveDraft(person, item)
    ends.saved()
  }
  const makePlainText = () => {
    item.body = new DOMParser().parseFromString(item.body, 'text/html').body.textContent ?? ''
    item.bodyType = 'text'
    itemChanged(item)
  }
  return {
    isSending,
    isToggling,
    question,
    send: () => void send(),
    follow: () => void follow(),
    save: () => void save(),
    makePlainText,
  }
}

/** The page for launch events is loaded with the form, so that sending need not wait for it. */
function useEventFrame({
  item,
  host,
  addinOrigin,
}: Pick<ComposeParts, 'item' | 'host' | 'addinOrigin'>) {
  const frame = useRef<AddinFrame>(undefined)
  useEffect(() => {
    if (!host) return
    const url = `${addinOrigin}/launchevent.html`
    const container = document.body
    const opened = host.open({ url, item, container, hidden: true, title: 'Launch events' })
    frame.current = opened
    return () => {
      frame.current = undefined
      host.close(opened)
    }
  }, [host, item, addinOrigin])
  return frame
}

/** A function command gets a page of its own for as long as it runs, at most a minute. */
async function runCommand(host: OfficeHost, url: string, item: HostItem): Promise<void> {
  const container = document.body
  const frame = host.open({ url, item, container, hidden: true, title: 'Command' })
  const limit = new Promise((resolve) => setTimeout(resolve, 60_000))
  await Promise.race([frame.run('toggleFollow', { source: { id: 'msgComposeFollow' } }), limit])
  host.close(frame)
}
