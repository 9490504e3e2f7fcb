import type { AlertEvent, OpenAlertStream } from './alert-stream.ts'
import { isTransient } from './failure.ts'

const FIRST_MS = 1_000
const LONGEST_MS = 30_000
/** After a refusal, and between attempts of a pane that nobody sees. */
const SLOW_MS = 60_000

export interface AlertWatching {
  open: OpenAlertStream
  onEvent: (event: AlertEvent) => void
  /** True where nobody sees the pane. */
  isHidden: () => boolean
  /** Waits; sooner done when the pane comes into sight or the signal is aborted. */
  pause: (ms: number, signal: AbortSignal) => Promise<void>
  /** From 0 to 1, so that not everybody comes back at once after an outage. */
  random: () => number
}

/**
 * Stays connected to the alerts until it is told to stop, going on each time from where it was: an
 * interruption loses nothing and tells nothing twice.
 */
export async function watchAlerts(
  { open, onEvent, isHidden, pause, random }: AlertWatching,
  signal: AbortSignal,
): Promise<void> {
  let after: number | undefined
  let failures = 0
  while (!signal.aborted) {
    let isRefused = false
    try {
      for await (const event of open(after, signal)) {
        failures = 0
        after = event.position
        onEvent(event)
      }
    } catch (error) {
      // Whatever it was, the list of alerts tells it too; here it only says when to try again.
      isRefused = !isTransient(error)
    }
    failures++
    const isSlow = isRefused || isHidden()
    await pause(isSlow ? SLOW_MS : backOffMs(failures, random()), signal)
  }
}

/** Twice as long each time, up to half a minute, and of that a part by chance. */
export function backOffMs(failures: number, random: number): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1))
  return most * (0.5 + random / 2)
}
