import { useState, type KeyboardEvent, type PointerEvent } from 'react'

/** So many places at once, about a month of weeks. */
const LEAP = 4

/** Where the keys lead from a place, before it is kept within the chart. */
const STEPS: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowLeft: (place) => place - 1,
  ArrowDown: (place) => place - 1,
  ArrowRight: (place) => place + 1,
  ArrowUp: (place) => place + 1,
  PageDown: (place) => place - LEAP,
  PageUp: (place) => place + LEAP,
  Home: () => 0,
  End: (_place, last) => last,
}

/**
 * Which place of a chart is read, from left to right: by arrow keys, or by pointing at it.
 *
 * @param places how many there are, at least one
 * @param first the one that is read first; absent: the last one
 */
export function useReading(places: number, first = places - 1) {
  const last = places - 1
  const [chosen, setChosen] = useState<number>()
  const place = Math.min(chosen ?? first, last)
  const go = (to: number) => setChosen(Math.max(0, Math.min(last, to)))
  return {
    place,
    onKeyDown: (event: KeyboardEvent) => {
      const step = STEPS[event.key]
      if (!step) return
      event.preventDefault()
      go(step(place, last))
    },
    onPointerMove: (event: PointerEvent) => {
      const { left, width } = event.currentTarget.getBoundingClientRect()
      if (width > 0) go(Math.floor(((event.clientX - left) / width) * places))
    },
  }
}
