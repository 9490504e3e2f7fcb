import { dispatchTable } from './dispatch-table.ts'
import type { HostItem } from './host-item.ts'
import type { Mailbox } from './mailbox.ts'
import {
  fail,
  NOT_SUPPORTED,
  type AddinRequest,
  type MethodCall,
  type OlderCall,
} from './protocol.ts'
import { appContext, initialData, type HostLook } from './start-data.ts'

/** What answering a frame's requests needs to know. */
export interface FrameFacts {
  id: string
  addinOrigin: string
  look: HostLook
  mailbox: Mailbox
  item: () => HostItem | undefined
  onUnknown: (what: string) => void
  /** A function of the page said that it is done. */
  onCompleted: (callId: string, completion: Completion) => void
}

/** What an add-in's function said when it was done. */
export interface Completion {
  /** 0 is well; 11101: Office.js knows no function of that name. */
  status: number
  allowEvent: boolean | undefined
  errorMessage: string | undefined
}

const COMMAND_COMPLETED = 94

/** Answers one request of Office.js; what is not known is reported and refused. */
export async function answerTo(request: AddinRequest, facts: FrameFacts): Promise<unknown> {
  const { id, look, mailbox, addinOrigin } = facts
  switch (request._actionName) {
    case 'ContextActivationManager_getAppContextAsync':
      return appContext(id, look, { mailbox, addinOrigin })
    case 'ContextActivationManager_notifyHost':
      return null
    case 'GetInitialData':
      return initialData(facts.item(), mailbox, id)
    case 'ExecuteMethod':
      return methodAnswer(request._data as MethodCall, facts)
    case 'executeMethod':
      return olderAnswer(request._data as OlderCall, facts)
    default:
      facts.onUnknown(request._actionName)
      return null
  }
}

async function methodAnswer(call: MethodCall, facts: FrameFacts): Promise<unknown> {
  const { DispatchId } = call.MethodData
  const handle = dispatchTable[DispatchId]
  const item = facts.item()
  if (!handle) facts.onUnknown(`dispatch id ${DispatchId}`)
  return handle && item
    ? handle(call.ApiParams, { item, mailbox: facts.mailbox })
    : fail(NOT_SUPPORTED)
}

function olderAnswer({ DdaMethod, ...args }: OlderCall, facts: FrameFacts): unknown {
  if (DdaMethod.DispatchId !== COMMAND_COMPLETED) {
    facts.onUnknown(`older dispatch id ${DdaMethod.DispatchId}`)
    return { Version: 1, Error: NOT_SUPPORTED }
  }
  facts.onCompleted(String(args['0']), completionOf(args))
  return { Version: 1, Error: 0 }
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
