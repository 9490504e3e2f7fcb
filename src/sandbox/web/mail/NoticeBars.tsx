import type { HostItem } from '../office-host/host-item.ts'
import { itemChanged, useItemChanges } from './item-changes.ts'

const KINDS = ['info', 'progress', 'error', 'info'] as const

/** The bars an add-in put above an item. */
export function NoticeBars({ item }: { item: HostItem }) {
  useItemChanges(item)
  const dismiss = (key: string) => {
    item.notices = item.notices.filter((notice) => notice.key !== key)
    itemChanged(item)
  }
  return (
    <div role="status" className="notices">
      {item.notices.map(({ key, type, message }) => (
        <p key={key} className={`notice ${KINDS[type]}`}>
          <strong>Follow</strong> {message}
          <button className="quiet" onClick={() => dismiss(key)} aria-label="Dismiss">
            ×
          </button>
        </p>
      ))}
    </div>
  )
}
