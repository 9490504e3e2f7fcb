import { useEffect, useRef, type RefObject } from 'react'

/**
 * Keeps the focus near where it was when what had it goes: gives it to the first element of the
 * container that takes focus by script only. Never takes it from elsewhere.
 *
 * @param change differs whenever something in the container may have gone
 */
export function useKeptFocus<T extends HTMLElement>(change: unknown): RefObject<T | null> {
  const container = useRef<T>(null)
  const wasInside = useRef(false)
  useEffect(() => {
    // What is removed while it has the focus tells nobody that it lost it.
    const note = ({ target }: FocusEvent) => {
      wasInside.current = container.current?.contains(target as Node) ?? false
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (!wasInside.current || !isLost) return
    container.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
  }, [change])
  return container
}
