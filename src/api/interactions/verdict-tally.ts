import type { VerdictClass } from '../../contract/interaction.ts'

/** How many hits were judged to be what; repetitions apart, since they count as nobody's. */
export type VerdictTally = Record<VerdictClass | 'repeat', number>

interface Judged {
  verdict: VerdictClass
  repeat: boolean
}

export const NO_HITS: VerdictTally = { person: 0, machine: 0, self: 0, unknown: 0, repeat: 0 }

export function tallied(rows: readonly (Judged & { hits: number })[]): VerdictTally {
  const tally = { ...NO_HITS }
  for (const row of rows) tally[kindOf(row)] += row.hits
  return tally
}

/** The tally once these verdicts have changed. */
export function talliedAfter(
  before: VerdictTally,
  changes: readonly { before: Judged | null; after: Judged }[],
): VerdictTally {
  const tally = { ...before }
  for (const change of changes) {
    if (change.before) tally[kindOf(change.before)] -= 1
    tally[kindOf(change.after)] += 1
  }
  return tally
}

function kindOf({ verdict, repeat }: Judged): keyof VerdictTally {
  return repeat ? 'repeat' : verdict
}

const LABELS: readonly (readonly [keyof VerdictTally, string])[] = [
  ['person', 'person'],
  ['machine', 'machine'],
  ['self', 'our own'],
  ['unknown', 'unknown'],
  ['repeat', 'the same reader again'],
]

/** The difference in lines for people: each kind with its number before and after. */
export function tallyLines(before: VerdictTally, after: VerdictTally): string[] {
  return LABELS.map(([kind, label]) => {
    const difference = after[kind] - before[kind]
    const sign = difference > 0 ? '+' : ''
    const numbers = `${String(before[kind]).padStart(9)} → ${String(after[kind]).padStart(9)}`
    return `  ${label.padEnd(22)}${numbers}${difference === 0 ? '' : `  (${sign}${difference})`}`
  })
}
