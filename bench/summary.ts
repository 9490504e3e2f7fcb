/** Middle of at least one number; between two, their mean. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1] ?? NaN
  const high = sorted[Math.floor(middle)] ?? NaN
  return (low + high) / 2
}

/** One line: what was measured, the median with the machine's noise, and the budget. */
export function summaryLine(
  what: string,
  numbers: readonly number[],
  { unit = '', budget }: { unit?: string; budget: string },
): string {
  const shown = (number: number) => number.toFixed(2)
  const range = `${shown(Math.min(...numbers))}–${shown(Math.max(...numbers))}`
  return `${what.padEnd(58)} ${shown(median(numbers))}${unit} (${range})  budget ${budget}`
}
