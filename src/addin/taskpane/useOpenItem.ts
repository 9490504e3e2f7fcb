import { useEffect, useState } from 'react'
import type { OpenItem } from '../outlook/port.ts'
import { useOutlook } from './OutlookContext.ts'

export interface OpenedItem {
  item: OpenItem
  /** Grows with every other item; as a React key it drops all state of the previous one. */
  generation: number
}

/**
 * The item beside the pane. Stays the same object until another item is open.
 *
 * Views are mounted with `generation` as their key, and their queries carry the item's id: an
 * answer that comes late belongs to a view that is gone and is never shown under another item.
 */
export function useOpenItem(): OpenedItem {
  const outlook = useOutlook()
  const [opened, setOpened] = useState<OpenedItem>(() => ({
    item: outlook.current(),
    generation: 0,
  }))

  useEffect(() => {
    const look = () => {
      setOpened((before) => {
        const item = outlook.current()
        return isSame(before.item, item) ? before : { item, generation: before.generation + 1 }
      })
    }
    look()
    return outlook.watch(look)
  }, [outlook])

  return opened
}

function isSame(a: OpenItem, b: OpenItem): boolean {
  if (a.kind === 'none' || b.kind === 'none') return a.kind === b.kind
  return a.kind === b.kind && a.id === b.id
}
