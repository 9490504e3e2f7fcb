import { accuracyOf, VERDICT_CLASSES, type ClassAccuracy } from './accuracy.ts'
import type { JudgedCase } from './judged-file.ts'
import { RULES_VERSION } from './verdict.ts'

/**
 * What `npm run judge` prints of a judged file: how many hits of each class, and where expected
 * classes are given, precision and recall of each and every hit that was judged otherwise.
 */
export function reportLines(cases: readonly JudgedCase[]): string[] {
  const mails = new Set(cases.map(({ mail }) => mail)).size
  const known = cases.flatMap((one) =>
    one.expected === undefined
      ? []
      : [{ ...one, expected: one.expected, judged: one.verdict.class }],
  )
  return [
    `${mails} mails, ${cases.length} hits, rules ${RULES_VERSION}`,
    '',
    ...table([['class', 'hits', 'repeats', 'kinds'], ...VERDICT_CLASSES.map(countsOf(cases))]),
    ...(known.length > 0 ? ['', `${known.length} with an expected class`, ''] : []),
    ...(known.length > 0 ? accuracyTable(accuracyOf(known)) : []),
    ...known
      .filter(({ judged, expected }) => judged !== expected)
      .map(
        ({ line, expected, verdict }) =>
          `line ${line}: expected ${expected}, judged ${verdict.class} (${verdict.reasons.join(', ')})`,
      ),
  ]
}

function countsOf(cases: readonly JudgedCase[]) {
  return (one: (typeof VERDICT_CLASSES)[number]): string[] => {
    const own = cases.filter(({ verdict }) => verdict.class === one)
    const kinds = own.map(({ verdict }) => verdict.machine ?? '').filter((kind) => kind !== '')
    const named = [...new Set(kinds)]
      .sort()
      .map((kind) => `${kind} ${kinds.filter((other) => other === kind).length}`)
    const repeats = own.filter(({ verdict }) => verdict.repeat).length
    return [one, String(own.length), String(repeats), named.join(', ')]
  }
}

function accuracyTable(accuracy: readonly ClassAccuracy[]): string[] {
  const heading = ['class', 'expected', 'judged', 'right', 'precision', 'recall']
  const rows = accuracy.map((one) => [
    ...[one.class, String(one.expected), String(one.judged), String(one.right)],
    ...[share(one.precision), share(one.recall)],
  ])
  return table([heading, ...rows])
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3)
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
