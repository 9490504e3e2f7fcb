/**
 * Office.js's own cross-document protocol, as its web build speaks it: JSON strings by postMessage.
 * Names and numbers were read from the library's debug build and confirmed by listening to it.
 */

export const MESSAGE = { request: 0, response: 1 } as const
export const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const
export const RESPONSE = { toCall: 0, event: 1 } as const

/** What the host calls itself in the app context: Outlook on the web. */
export const OUTLOOK_APP = 64

export const ITEM_TYPE = { messageRead: 1, messageCompose: 4, none: 6 } as const
export const PERMISSION_READ_WRITE_ITEM = 3

export const EVENT = {
  itemChanged: 'olkItemSelectedChanged',
  recipientsChanged: 'olkRecipientsChanged',
  appCommandInvoked: 'appCommandInvoked',
} as const

/** The answer to an unknown dispatch id. */
export const NOT_SUPPORTED = 5001

/** A request of Office.js. */
export interface AddinRequest {
  _messageType: typeof MESSAGE.request
  _actionName: string
  _actionType: 0 | 1 | 2
  _conversationId: string
  _correlationId: number
  _data: unknown
}

/** @returns undefined for anything that is not a request of this conversation */
export function parseRequest(data: unknown, conversationId: string): AddinRequest | undefined {
  if (typeof data !== 'string' || !data.startsWith('{')) return undefined
  const message = JSON.parse(data) as Partial<AddinRequest>
  const isOurs =
    message._messageType === MESSAGE.request && message._conversationId === conversationId
  return isOurs ? (message as AddinRequest) : undefined
}

/** `ExecuteMethod`: a call of the Outlook part of Office.js, by number. */
export interface MethodCall {
  ApiParams: unknown
  MethodData: { DispatchId: number }
}

/** `executeMethod`, the older channel: completed commands among others. */
export interface OlderCall extends Record<string, unknown> {
  DdaMethod: { DispatchId: number }
}

/** Answer to a numbered call; it must be an object, else Office.js never calls back. */
export type Answer = Record<string, unknown>

export const ok = (data?: unknown): Answer => ({ error: false, wasSuccessful: true, data })

export const fail = (errorCode: number): Answer => ({
  error: true,
  wasSuccessful: false,
  errorCode,
})
