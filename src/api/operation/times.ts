/** Upper ends in seconds; what took longer is counted behind the last one. */
const ENDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** How many took up to each of some lengths of time: little to remember, however many there are. */
export type Times = number[]

/** Nobody took any time. */
export const emptyTimes = (): number[] => new Array<number>(ENDS.length + 1).fill(0)

/** Counts one in place. */
export function addTime(times: Times, seconds: number): void {
  const at = ENDS.findIndex((end) => seconds <= end)
  const index = at < 0 ? ENDS.length : at
  times[index] = (times[index] ?? 0) + 1
}

export const sumOfTimes = (one: Times, other: Times): number[] =>
  one.map((count, at) => count + (other[at] ?? 0))

/**
 * A length of time within which the given share of all was done: the upper end of where it falls.
 *
 * @param share e.g. 0.99
 * @returns seconds; null: there was none; Infinity: longer than is told apart
 */
export function withinSeconds(times: Times, share: number): number | null {
  const total = times.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  let passed = 0
  const at = times.findIndex((count) => (passed += count) >= total * share)
  return ENDS[at] ?? Infinity
}
