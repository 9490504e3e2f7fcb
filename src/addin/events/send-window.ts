/** The time in which a mail on its way out may still be looked at and changed. */
export interface SendWindow {
  /** False from the moment the mail was let go. */
  isOpen: () => boolean
  /** Lets the mail go; the first call counts, and the deadline makes one by itself. */
  close: () => void
}

/**
 * Opens the window; `letGo` runs exactly once, at `close` or at the deadline.
 *
 * Once only, because classic Outlook keeps running our code afterwards and takes a second
 * completion for real (office-js#6656).
 */
export function openSendWindow(deadlineMs: number, letGo: () => void): SendWindow {
  let isOpen = true
  const close = () => {
    if (!isOpen) return
    isOpen = false
    clearTimeout(timer)
    letGo()
  }
  const timer = setTimeout(close, deadlineMs)
  return { isOpen: () => isOpen, close }
}
