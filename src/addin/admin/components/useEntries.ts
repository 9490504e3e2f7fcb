import { useState } from 'react'

/** A form over something that others may change meanwhile. */
export interface Entries<T> {
  /** What holds, with what was typed over it. */
  value: T
  /** Something was typed that differs from what holds. */
  isChanged: boolean
  change: (typed: Partial<T>) => void
  discard: () => void
}

/**
 * Keeps what was typed, field by field: fields nobody touched follow what holds, so that a newer
 * state is taken over without overwriting either.
 *
 * @param holds of plain values
 */
export function useEntries<T extends object>(holds: T): Entries<T> {
  const [typed, setTyped] = useState<Partial<T>>({})
  const names = Object.keys(typed) as (keyof T)[]
  return {
    value: { ...holds, ...typed },
    isChanged: names.some((name) => typed[name] !== holds[name]),
    change: (more) => setTyped((before) => ({ ...before, ...more })),
    discard: () => setTyped({}),
  }
}
