import { useCallback, useEffect, useRef } from 'react'
import { putAtCaret, watchCaret } from './caret.ts'
import type { HostItem } from '../office-host/host-item.ts'
import { useItemChanges } from './item-changes.ts'

/** The body of a draft, for typing into; also shows what add-ins write. */
export function BodyEditor({ item }: { item: HostItem }) {
  useItemChanges(item)
  const editor = useRef<HTMLDivElement>(null)
  const shown = useRef<string>(undefined)

  const show = useCallback(() => {
    if (!editor.current || shown.current === item.body) return
    shown.current = item.body
    editor.current.innerHTML = item.body
  }, [item])
  useEffect(show)
  useEffect(() => {
    const element = editor.current
    if (!element) return
    const caret = watchCaret(element)
    item.putAtCaret = (html) => {
      // What an add-in wrote just before may not be shown yet.
      show()
      return (shown.current = putAtCaret(element, caret.range(), html))
    }
    return () => {
      delete item.putAtCaret
      caret.stop()
    }
  }, [item, show])
  const typed = () => {
    item.body = editor.current?.innerHTML ?? ''
    shown.current = item.body
  }

  if (item.bodyType === 'text')
    return (
      <textarea
        className="body"
        aria-label="Message"
        defaultValue={item.body}
        onChange={(event) => (item.body = event.target.value)}
      />
    )
  return (
    <div
      ref={editor}
      className="body"
      contentEditable
      role="textbox"
      aria-multiline="true"
      aria-label="Message"
      onInput={typed}
    />
  )
}
