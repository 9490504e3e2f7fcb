import { useRef } from 'react'

/**
 * A value once it is another than the first that was known; undefined before.
 *
 * @param value undefined while it is not known
 */
export function useChange<T>(value: T | undefined): T | undefined {
  const first = useRef(value)
  first.current ??= value
  const hasChanged = useRef(false)
  hasChanged.current ||= value !== undefined && value !== first.current
  return hasChanged.current ? value : undefined
}
