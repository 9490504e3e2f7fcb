import { EVENT, MESSAGE, RESPONSE, type AddinRequest } from './protocol.ts'

/** The host's end of the wire to the Office.js in one frame. */
export interface FrameLink {
  answer(request: AddinRequest, data: unknown): void
  /** Tells Office.js of an event, if it asked to be told. */
  fire(event: string, data: unknown): void
  register(event: string): void
  unregister(event: string): void
  /** Resolves when Office.js can take commands. */
  ready: Promise<void>
}

export function createFrameLink(
  iframe: HTMLIFrameElement,
  ids: { conversationId: string; addinOrigin: string },
): FrameLink {
  const registered = new Set<string>()
  const { promise: ready, resolve: becomeReady } = withResolver()
  const post = (fields: object) => {
    const envelope = {
      _messageType: MESSAGE.response,
      _conversationId: ids.conversationId,
      _origin: location.origin,
      _errorCode: 0,
      _serializerVersion: 1,
    }
    iframe.contentWindow?.postMessage(JSON.stringify({ ...envelope, ...fields }), ids.addinOrigin)
  }
  return {
    ready,
    answer({ _actionName, _correlationId }, data) {
      post({ _actionName, _correlationId, _responseType: RESPONSE.toCall, _data: data })
      if (registered.has(EVENT.appCommandInvoked)) becomeReady()
    },
    fire(event, data) {
      if (!registered.has(event)) return
      post({ _actionName: event, _correlationId: -1, _responseType: RESPONSE.event, _data: data })
    },
    register: (event) => registered.add(event),
    unregister: (event) => registered.delete(event),
  }
}

function withResolver(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}
