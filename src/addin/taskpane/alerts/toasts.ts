import type { Alert } from '../../../contract/alert.ts'

/** What pops up: the newest last. */
export interface Toasts {
  alerts: readonly Alert[]
  /** Those that did already, so that a change or a reconnect makes none pop up again. */
  known: ReadonlySet<string>
}

export const noToasts: Toasts = { alerts: [], known: new Set() }

/** What was told longer ago is in the list, and surprises nobody any more. */
const FRESH_MS = 10 * 60_000

/**
 * What pops up after an alert came or changed: a new one does, unless it came in quiet hours; one
 * that was looked at elsewhere or taken back is gone.
 */
export function afterAlert({ alerts, known }: Toasts, alert: Alert, now: Date): Toasts {
  const others = alerts.filter(({ id }) => id !== alert.id)
  if (alert.state !== 'shown') return { alerts: others, known }
  if (known.has(alert.id))
    return { alerts: alerts.map((one) => (one.id === alert.id ? alert : one)), known }
  const isFresh = now.getTime() - Date.parse(alert.shownAt) < FRESH_MS
  const shown = isFresh && !alert.quiet ? [...alerts, alert] : alerts
  return { alerts: shown, known: new Set(known).add(alert.id) }
}

export function without({ alerts, known }: Toasts, id: string): Toasts {
  return { alerts: alerts.filter((alert) => alert.id !== id), known }
}
