/** How often the open item is compared while the pane can be seen, in milliseconds. */
const LOOK_EVERY_MS = 2500

/**
 * Calls back when another item is open.
 *
 * ItemChanged is believed at once. Because it stays away in some places (office-js#2295, #6287,
 * #5987), the item's key is also compared when the pane is focused or shown, and slowly in between.
 *
 * @param key tells one open item from another; empty for none
 * @returns stops watching
 */
export function watchItem(key: () => string, listener: () => void): () => void {
  let isOn = true
  let known = key()
  const changed = () => {
    known = key()
    if (isOn) listener()
  }
  const look = () => {
    if (document.visibilityState === 'visible' && key() !== known) changed()
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  window.addEventListener('focus', look)
  document.addEventListener('visibilitychange', look)
  const forget = listenToOffice(changed)
  return () => {
    isOn = false
    clearInterval(timer)
    window.removeEventListener('focus', look)
    document.removeEventListener('visibilitychange', look)
    forget()
  }
}

/** Not every place has the event: an unpinned pane and function commands have not. */
function listenToOffice(changed: () => void): () => void {
  const { mailbox } = Office.context
  if (typeof mailbox?.addHandlerAsync !== 'function') return () => {}
  const event = Office.EventType.ItemChanged
  mailbox.addHandlerAsync(event, changed, () => {})
  return () => mailbox.removeHandlerAsync(event, () => {})
}
