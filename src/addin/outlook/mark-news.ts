/** Pages of the add-in hear each other here: the ribbon's button has a page of its own. */
const CHANNEL = 'follow-mark'

/** Tells the add-in's other pages that a draft's mark was written. */
export function tellOfMark(): void {
  if (!hasChannels()) return
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage('changed')
  channel.close()
}

/**
 * Calls back when another page of the add-in wrote a mark, and when this page gets the focus:
 * nothing says that Outlook puts both pages where they can hear each other.
 *
 * @returns stops listening
 */
export function hearOfMarks(listener: () => void): () => void {
  window.addEventListener('focus', listener)
  const channel = hasChannels() ? new BroadcastChannel(CHANNEL) : undefined
  if (channel) channel.onmessage = () => listener()
  return () => {
    window.removeEventListener('focus', listener)
    channel?.close()
  }
}

const hasChannels = (): boolean => typeof BroadcastChannel === 'function'
