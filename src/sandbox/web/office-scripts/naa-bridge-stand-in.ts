import { isBridgeEnvelope, NAA_CHANNEL } from '../office-host/nested-auth-channel.ts'

/**
 * Offers `window.nestedAppAuthBridge` as Outlook does for nested app authentication, and carries
 * MSAL's requests to the stand-in host and back. Loaded before Office.js on sandbox pages. Offered
 * only in a frame of a host that says it has the bridge: elsewhere MSAL falls back by itself.
 */

type Listener = (response: string) => void

/** What the host put into the frame's name; Office.js reads the rest of it. */
function hostOfThisFrame(): string | undefined {
  if (window.parent === window || !window.name.startsWith('{')) return undefined
  const start = JSON.parse(window.name) as { nestedAppAuth?: boolean; xdmInfo?: string }
  return start.nestedAppAuth ? start.xdmInfo?.split('|')[2] : undefined
}

function offerBridge(hostOrigin: string): void {
  const listeners = new Set<Listener>()
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || event.origin !== hostOrigin) return
    if (isBridgeEnvelope(event.data)) for (const tell of listeners) tell(event.data.payload)
  })
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_name: 'message', listener: Listener) => listeners.add(listener),
      removeEventListener: (_name: 'message', listener: Listener) => listeners.delete(listener),
      postMessage: (payload: string) =>
        window.parent.postMessage({ channel: NAA_CHANNEL, payload }, hostOrigin),
    },
  })
}

const origin = hostOfThisFrame()
if (origin !== undefined) offerBridge(origin)
