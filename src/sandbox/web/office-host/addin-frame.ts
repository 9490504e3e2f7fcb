import { createFrameLink, type FrameLink } from './frame-link.ts'
import { answerTo, type Completion, type FrameFacts } from './frame-answers.ts'
import type { HostItem, RecipientField } from './host-item.ts'
import type { Mailbox } from './mailbox.ts'
import { ACTION, EVENT, parseRequest, type AddinRequest } from './protocol.ts'
import { changedFields } from './recipient-calls.ts'
import { hostInfo, initialData, type HostLook } from './start-data.ts'

export interface FrameOptions {
  url: string
  item: HostItem | undefined
  mailbox: Mailbox
  look: HostLook
  container: HTMLElement
  /** Hidden frames run commands and launch events. */
  hidden?: boolean
  title: string
  /** Office.js asked for something this host does not know. */
  onUnknown: (what: string) => void
}

/** One page of the add-in in a frame, with the unmodified Office.js inside. */
export interface AddinFrame {
  iframe: HTMLIFrameElement
  item(): HostItem | undefined
  /** Another item is beside the pane, or none. */
  select(item: HostItem | undefined): void
  recipientsChanged(field: RecipientField): void
  /** Calls a function of the page by name, as soon as Office.js is ready there. */
  run(functionName: string, event: object): Promise<Completion>
  /** Is this a message of the add-in's page? A frame that was led elsewhere is a stranger's. */
  sent(event: MessageEvent): boolean
  /** Hands over a message that it sent. */
  receive(event: MessageEvent): void
  close(): void
}

export function openAddinFrame(options: FrameOptions): AddinFrame {
  const { mailbox, look, onUnknown } = options
  const id = crypto.randomUUID()
  const conversationId = crypto.randomUUID()
  const addinOrigin = new URL(options.url).origin
  const iframe = createIframe(options, { id, conversationId })
  const link = createFrameLink(iframe, { conversationId, addinOrigin })
  const calls = createFunctionCalls(link)
  let item = options.item
  const facts: FrameFacts = {
    ...{ id, addinOrigin, look, mailbox, onUnknown },
    item: () => item,
    onCompleted: calls.completed,
  }

  async function handle(request: AddinRequest): Promise<void> {
    if (request._actionType === ACTION.registerEvent) link.register(request._actionName)
    if (request._actionType === ACTION.unregisterEvent) link.unregister(request._actionName)
    const isCall = request._actionType === ACTION.invoke
    link.answer(request, isCall ? await answerTo(request, facts) : { Error: 0 })
    // A page that was still loading when another item was chosen has not heard of it.
    if (isRegistering(request, EVENT.itemChanged) && item !== options.item) tellItem()
  }
  const tellItem = () => link.fire(EVENT.itemChanged, initialData(item, mailbox, id))

  return {
    iframe,
    item: () => item,
    select(next) {
      item = next
      tellItem()
    },
    recipientsChanged: (field) => link.fire(EVENT.recipientsChanged, [changedFields(field)]),
    run: (functionName, event) => calls.run(functionName, event),
    sent: ({ source, origin }) => source === iframe.contentWindow && origin === addinOrigin,
    receive(event) {
      const request = parseRequest(event.data, conversationId)
      if (request) void handle(request)
    },
    close: () => iframe.remove(),
  }
}

const isRegistering = (request: AddinRequest, event: string): boolean =>
  request._actionType === ACTION.registerEvent && request._actionName === event

/** Functions of the page that were called and are not done yet. */
function createFunctionCalls(link: FrameLink) {
  const waiting = new Map<string, (completion: Completion) => void>()
  return {
    async run(functionName: string, event: object): Promise<Completion> {
      await link.ready
      const callId = crypto.randomUUID()
      const completion = new Promise<Completion>((resolve) => waiting.set(callId, resolve))
      link.fire(EVENT.appCommandInvoked, [callId, functionName, JSON.stringify(event)])
      return completion
    },
    completed(callId: string, completion: Completion): void {
      waiting.get(callId)?.(completion)
      waiting.delete(callId)
    },
  }
}

/** Everything Office.js needs to find its host is in the frame's name and address. */
function createIframe(options: FrameOptions, ids: { id: string; conversationId: string }) {
  const { look, hidden = false, title, container } = options
  const info = hostInfo(look, ids.conversationId)
  const iframe = document.createElement('iframe')
  iframe.title = title
  iframe.hidden = hidden
  iframe.name = JSON.stringify({
    baseFrameName: `_xdm_${ids.conversationId}`,
    hostInfo: info,
    xdmInfo: [ids.conversationId, ids.id, location.origin].join('|'),
    serializerVersion: 1,
    flights: '[]',
    nestedAppAuth: look.nestedAppAuth,
    isDark: look.isDark,
  })
  const url = new URL(options.url)
  url.searchParams.set('_host_Info', info.replaceAll('|', '$'))
  iframe.src = url.href
  container.append(iframe)
  return iframe
}
