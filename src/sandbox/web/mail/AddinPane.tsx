import { useEffect, useRef, type PointerEvent } from 'react'
import type { AddinFrame } from '../office-host/addin-frame.ts'
import type { HostItem } from '../office-host/host-item.ts'
import type { OfficeHost } from '../office-host/office-host.ts'
import { NARROWEST_PANE } from './settings.ts'

interface AddinPaneProps {
  host: OfficeHost | undefined
  url: string
  item: HostItem | undefined
  width: number
  onWidth: (width: number) => void
  onClose: () => void
}

const WIDEST = 640

/** The pinned task pane with the add-in's page; stays when another mail is chosen. */
export function AddinPane({ host, url, item, width, onWidth, onClose }: AddinPaneProps) {
  const place = useRef<HTMLDivElement>(null)
  const frame = useRef<AddinFrame>(undefined)
  const latest = useRef(item)
  useEffect(() => {
    latest.current = item
    if (frame.current && frame.current.item() !== item) frame.current.select(item)
  }, [item])

  useEffect(() => {
    if (!host || !place.current) return
    const opened = host.open({
      url,
      item: latest.current,
      container: place.current,
      title: 'Follow add-in',
    })
    frame.current = opened
    return () => {
      frame.current = undefined
      host.close(opened)
    }
  }, [host, url])

  const drag = (event: PointerEvent) => {
    if (event.buttons !== 1) return
    const wanted = window.innerWidth - event.clientX
    onWidth(Math.min(WIDEST, Math.max(NARROWEST_PANE, wanted)))
  }
  return (
    <aside className="pane" style={{ width }} aria-label="Add-in pane">
      <div
        className="pane-edge"
        role="presentation"
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
      />
      <header className="pane-head">
        <strong>Follow</strong>
        <button className="quiet" onClick={onClose} aria-label="Close pane">
          ×
        </button>
      </header>
      <div className="pane-frame" ref={place} />
    </aside>
  )
}
