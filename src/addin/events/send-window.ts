/** The time in which a mail on its way out may still be looked at and changed. */
export interface SendWindow {
  /** False from the moment the mail was let go. */
  isOpen: () => boolean
  /** False some time before that: a body whose writing has begun must be able to finish. */
  mayWriteBody: () => boolean
  /** Lets the mail go; the first call counts, and the deadline makes one by itself. */
  close: () => void
}

interface WindowTimes {
  /** When the mail is let go at the latest, in milliseconds from now. */
  deadlineMs: number
  /** Until when writing the body may begin. */
  lastWriteMs: number
}

/**
 * Opens the window; `letGo` runs exactly once, at `close` or at the deadline.
 *
 * Once only, because classic Outlook keeps running our code afterwards and takes a second
 * completion for real (office-js#6656).
 */
export function openSendWindow(
  { deadlineMs, lastWriteMs }: WindowTimes,
  letGo: () => void,
): SendWindow {
  let isOpen = true
  let mayWrite = true
  const close = () => {
    if (!isOpen) return
    isOpen = false
    clearTimeout(deadline)
    clearTimeout(lastWrite)
    letGo()
  }
  const deadline = setTimeout(close, deadlineMs)
  const lastWrite = setTimeout(() => (mayWrite = false), lastWriteMs)
  return { isOpen: () => isOpen, mayWriteBody: () => isOpen && mayWrite, close }
}
