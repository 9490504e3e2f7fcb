import { useEffect, useReducer } from 'react'
import type { HostItem } from '../office-host/host-item.ts'

const listeners = new Map<HostItem, Set<() => void>>()

/** Tells everything that shows this item; add-ins and people both change it. */
export function itemChanged(item: HostItem): void {
  for (const listener of listeners.get(item) ?? []) listener()
}

/** Draws the component anew whenever the item changed. */
export function useItemChanges(item: HostItem): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const own = listeners.get(item) ?? new Set()
    listeners.set(item, own)
    own.add(redraw)
    return () => {
      own.delete(redraw)
      if (own.size === 0) listeners.delete(item)
    }
  }, [item])
}
