import { dispatchTable } from './dispatch-table.ts'
import type { HostItem, RecipientField } from './host-item.ts'
import type { Mailbox } from './mailbox.ts'
import {
  ACTION,
  EVENT,
  fail,
  MESSAGE,
  NOT_SUPPORTED,
  parseRequest,
  RESPONSE,
  type AddinRequest,
  type MethodCall,
  type OlderCall,
} from './protocol.ts'
import { changedFields } from './recipient-calls.ts'
import { appContext, hostInfo, initialData, type HostLook } from './start-data.ts'

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

/** What an add-in's function said when it was done. */
export interface Completion {
  /** 0 is well; 11101: Office.js knows no function of that name. */
  status: number
  allowEvent: boolean | undefined
  errorMessage: string | undefined
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
  /** Hands over a message of this frame; others are ignored. */
  receive(event: MessageEvent): void
  close(): void
}

const COMMAND_COMPLETED = 94

export function openAddinFrame(options: FrameOptions): AddinFrame {
  const { mailbox, look, onUnknown } = options
  const id = crypto.randomUUID()
  const conversationId = crypto.randomUUID()
  const addinOrigin = new URL(options.url).origin
  const iframe = createIframe(options, { id, conversationId })
  const registered = new Set<string>()
  const waiting = new Map<string, (completion: Completion) => void>()
  let isReady: (() => void) | undefined
  const ready = new Promise<void>((resolve) => (isReady = resolve))
  let item = options.item

  const post = (fields: object) => {
    const envelope = {
      _messageType: MESSAGE.response,
      _conversationId: conversationId,
      _origin: location.origin,
      _errorCode: 0,
      _serializerVersion: 1,
    }
    iframe.contentWindow?.postMessage(JSON.stringify({ ...envelope, ...fields }), addinOrigin)
  }
  const fire = (event: string, data: unknown) => {
    if (!registered.has(event)) return
    post({ _actionName: event, _correlationId: -1, _responseType: RESPONSE.event, _data: data })
  }

  async function answerTo(request: AddinRequest): Promise<unknown> {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(id, look, { mailbox, addinOrigin })
      case 'ContextActivationManager_notifyHost':
        return null
      case 'GetInitialData':
        return initialData(item, mailbox, id)
      case 'ExecuteMethod':
        return methodAnswer(request._data as MethodCall)
      case 'executeMethod':
        return olderAnswer(request._data as OlderCall)
      default:
        onUnknown(request._actionName)
        return null
    }
  }

  async function methodAnswer({ ApiParams, MethodData }: MethodCall): Promise<unknown> {
    const handle = dispatchTable[MethodData.DispatchId]
    if (!handle) onUnknown(`dispatch id ${MethodData.DispatchId}`)
    return handle && item ? handle(ApiParams, { item, mailbox }) : fail(NOT_SUPPORTED)
  }

  function olderAnswer({ DdaMethod, ...args }: OlderCall): unknown {
    if (DdaMethod.DispatchId !== COMMAND_COMPLETED) {
      onUnknown(`older dispatch id ${DdaMethod.DispatchId}`)
      return { Version: 1, Error: NOT_SUPPORTED }
    }
    const callId = String(args['0'])
    waiting.get(callId)?.(completionOf(args))
    waiting.delete(callId)
    return { Version: 1, Error: 0 }
  }

  async function handle(request: AddinRequest): Promise<void> {
    const { _actionName, _actionType, _correlationId } = request
    let data: unknown = { Error: 0 }
    if (_actionType === ACTION.registerEvent) registered.add(_actionName)
    else if (_actionType === ACTION.unregisterEvent) registered.delete(_actionName)
    else data = await answerTo(request)
    post({ _actionName, _correlationId, _responseType: RESPONSE.toCall, _data: data })
    if (registered.has(EVENT.appCommandInvoked)) isReady?.()
  }

  return {
    iframe,
    item: () => item,
    select(next) {
      item = next
      fire(EVENT.itemChanged, initialData(item, mailbox, id))
    },
    recipientsChanged: (field) => fire(EVENT.recipientsChanged, [changedFields(field)]),
    async run(functionName, event) {
      await ready
      const callId = crypto.randomUUID()
      const completion = new Promise<Completion>((resolve) => waiting.set(callId, resolve))
      fire(EVENT.appCommandInvoked, [callId, functionName, JSON.stringify(event)])
      return completion
    },
    receive(event) {
      if (event.source !== iframe.contentWindow || event.origin !== addinOrigin) return
      const request = parseRequest(event.data, conversationId)
      if (request) void handle(request)
    },
    close: () => iframe.remove(),
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
  })
  const url = new URL(options.url)
  url.searchParams.set('_host_Info', info.replaceAll('|', '$'))
  iframe.src = url.href
  container.append(iframe)
  return iframe
}

function completionOf(args: Record<string, unknown>): Completion {
  const json = args['2']
  const event = typeof json === 'string' && json !== '' ? (JSON.parse(json) as object) : {}
  const { completedContext = {} } = event as {
    completedContext?: { allowEvent?: boolean; errorMessage?: string }
  }
  return {
    status: Number(args['1']),
    allowEvent: completedContext.allowEvent,
    errorMessage: completedContext.errorMessage,
  }
}
