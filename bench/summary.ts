/** Middle of at least one number; between two, their mean. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1] ?? NaN
  const high = sorted[Math.floor(middle)] ?? NaN
  return (low + high) / 2
}

/** What the median has to keep to; text where there is only something to compare with. */
export type Budget = { atMost: number } | { atLeast: number } | string

/** One line: what was measured, the median with the machine's noise, the budget, and if it is kept. */
export function summaryLine(
  what: string,
  numbers: readonly number[],
  { unit = '', budget }: { unit?: string; budget: Budget },
): string {
  const shown = (number: number) => number.toFixed(2)
  const middle = median(numbers)
  const range = `${shown(Math.min(...numbers))}–${shown(Math.max(...numbers))}`
  return `${what.padEnd(58)} ${shown(middle)}${unit} (${range})  budget ${judged(middle, budget, unit)}`
}

function judged(middle: number, budget: Budget, unit: string): string {
  if (typeof budget === 'string') return budget
  const isKept = 'atMost' in budget ? middle <= budget.atMost : middle >= budget.atLeast
  const limit = 'atMost' in budget ? `≤ ${budget.atMost}` : `≥ ${budget.atLeast}`
  return `${limit}${unit}  ${isKept ? 'pass' : 'FAIL'}`
}
