import type { AlertRow } from '../store/schema.ts'
import { isTold } from './alert-changes.ts'

interface Numbered {
  alerts: AlertRow[]
  /** Where the salespeople stand whose alerts changed, by id. */
  positions: Map<string, number>
}

/**
 * Gives every change that can be seen a place of its own behind all earlier ones of the same
 * salesperson; the others keep theirs.
 *
 * @param standing where each of them stood before
 */
export function toldInOrder(
  alerts: readonly AlertRow[],
  standing: ReadonlyMap<string, number>,
): Numbered {
  const positions = new Map<string, number>()
  const inOrder = [...alerts].sort((a, b) => a.at.getTime() - b.at.getTime())
  const numbered = inOrder.map((alert) => {
    if (!isTold(alert)) return alert
    const id = alert.salesperson_id
    const position = (positions.get(id) ?? standing.get(id) ?? 0) + 1
    positions.set(id, position)
    return { ...alert, position }
  })
  return { alerts: numbered, positions }
}
