import { openAddinFrame, type AddinFrame, type FrameOptions } from './addin-frame.ts'
import type { HostItem, RecipientField } from './host-item.ts'
import type { Mailbox } from './mailbox.ts'
import { answerNestedAuth, type NestedAuthOptions } from './nested-auth.ts'
import type { HostLook } from './start-data.ts'

export interface HostOptions {
  look: HostLook
  /** False: a person installed the add-in, and it has no launch events. */
  runsAtSend: boolean
  mailbox: Mailbox
  auth: NestedAuthOptions
  onUnknown: (what: string) => void
}

type OpenOptions = Pick<FrameOptions, 'url' | 'item' | 'container' | 'hidden' | 'title'>

/** The Office host of one signed-in person: all frames of the add-in that are open. */
export interface OfficeHost {
  readonly runsAtSend: boolean
  open(options: OpenOptions): AddinFrame
  close(frame: AddinFrame): void
  recipientsChanged(item: HostItem, field: RecipientField): void
  dispose(): void
}

export function createOfficeHost(options: HostOptions): OfficeHost {
  const { look, mailbox, auth, onUnknown, runsAtSend } = options
  const frames = new Set<AddinFrame>()
  const answerAuth = answerNestedAuth(auth)
  const receive = (event: MessageEvent) => {
    const from = [...frames].find((frame) => frame.sent(event))
    if (!from) return
    if (look.nestedAppAuth) answerAuth(event)
    from.receive(event)
  }
  window.addEventListener('message', receive)

  const close = (frame: AddinFrame) => {
    frames.delete(frame)
    frame.close()
  }
  return {
    runsAtSend,
    open(page) {
      const frame = openAddinFrame({ ...page, look, mailbox, onUnknown })
      frames.add(frame)
      return frame
    },
    close,
    recipientsChanged(item, field) {
      for (const frame of frames) if (frame.item() === item) frame.recipientsChanged(field)
    },
    dispose() {
      window.removeEventListener('message', receive)
      for (const frame of frames) close(frame)
    },
  }
}
