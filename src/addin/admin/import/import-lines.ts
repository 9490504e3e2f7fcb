import type { ImportFault, ImportReply } from '../../../contract/account-import.ts'
import type { Row } from '../files/separated-text.ts'
import { FIELDS, type Field, type Kind, type Mapping } from './import-fields.ts'

/** Most rows of one call: the contract's `MAX_IMPORT`. */
export const MOST_AT_ONCE = 500

/** Most rows of one file: beyond this, nobody would look through what happened to each. */
export const MOST_LINES = 100_000

/** The contract's most letters of a cell. */
const LONGEST = 1000

type Results = ImportReply['results']

/**
 * What became of a row, or would. `not-sent`: nothing yet; `later`: it depends on another row of the
 * file, which has to be imported first.
 */
export type Outcome = Results[number]['outcome'] | 'not-sent' | 'later'

/** In the order in which they are told. */
export const OUTCOMES: readonly Outcome[] = [
  ...(['created', 'changed', 'unchanged', 'later', 'refused', 'not-sent'] as const),
]

export interface ImportLine {
  line: number
  values: Readonly<Partial<Record<Field, string>>>
  /** As in the file, to be handed back. */
  cells: readonly string[]
  outcome: Outcome
  /** Of `refused`. */
  fault: ImportFault | null
}

/**
 * Rows as they are before anything was asked: what can be told without asking has its outcome already.
 * Accounts that belong to another come last, so that the other one is there by then.
 */
export function importLines(kind: Kind, rows: readonly Row[], mapping: Mapping): ImportLine[] {
  const seen = new Set<string>()
  const lines = rows.map(({ line, cells }) => {
    const values = valuesOf(kind, cells, mapping)
    const fault = localFault(kind, values, seen)
    return { line, values, cells, fault, outcome: fault ? 'refused' : 'not-sent' } as const
  })
  const isChild = ({ values }: ImportLine) => (values.parent ?? '') !== ''
  return [...lines.filter((line) => !isChild(line)), ...lines.filter(isChild)]
}

function valuesOf(kind: Kind, cells: readonly string[], mapping: Mapping): ImportLine['values'] {
  const entries = FIELDS[kind].flatMap((field) => {
    const column = mapping[field]
    return column === undefined ? [] : [[field, cells[column] ?? ''] as const]
  })
  return Object.fromEntries(entries)
}

/** The service sees parts of the file only, and takes no part with a cell that is too long. */
function localFault(
  kind: Kind,
  values: ImportLine['values'],
  seen: Set<string>,
): ImportFault | null {
  if (Object.values(values).some((value) => value.length > LONGEST)) return 'too-long'
  const key = same((kind === 'accounts' ? values.domains : values.email) ?? '')
  if (seen.has(key)) return 'repeated'
  if (key !== '') seen.add(key)
  return null
}

const same = (text: string) => text.trim().toLowerCase()

/** The rows of the next call; empty: all is done. */
export const nextPart = (lines: readonly ImportLine[]): ImportLine[] =>
  lines.filter(({ outcome }) => outcome === 'not-sent').slice(0, MOST_AT_ONCE)

/**
 * Notes what became of the next part.
 *
 * @throws Error where the answer does not fit what was asked
 */
export function withResults(lines: readonly ImportLine[], results: Results): ImportLine[] {
  const part = nextPart(lines)
  if (part.some(({ line }, place) => results[place]?.line !== line))
    throw new Error('The answer is about other rows')
  const byLine = new Map(results.map((result) => [result.line, result]))
  return lines.map((one) => {
    const result = one.outcome === 'not-sent' ? byLine.get(one.line) : undefined
    return result ? { ...one, outcome: result.outcome, fault: result.fault } : one
  })
}

/** After a preview: a parent that is nowhere yet, but in the file, will be there. */
export function withLater(lines: readonly ImportLine[]): ImportLine[] {
  const isThere = parentsAmong(lines)
  return lines.map((one) =>
    isThere(one) ? { ...one, outcome: 'later' as const, fault: null } : one,
  )
}

/** After a preview: the rows that an import would change something for are to be sent; others stay. */
export const forImport = (lines: readonly ImportLine[]): ImportLine[] =>
  lines.map((one) =>
    ['created', 'changed', 'later'].includes(one.outcome) ? { ...one, outcome: 'not-sent' } : one,
  )

/**
 * After an import: rows whose parent was imported only after them, to be sent once more; undefined where
 * there are none.
 */
export function onceMore(lines: readonly ImportLine[]): ImportLine[] | undefined {
  const isThere = parentsAmong(lines.filter(({ outcome }) => outcome !== 'refused'))
  if (!lines.some(isThere)) return undefined
  return lines.map((one) =>
    isThere(one) ? { ...one, outcome: 'not-sent' as const, fault: null } : one,
  )
}

/** Tells rows that were refused because of a parent that is among these. */
function parentsAmong(lines: readonly ImportLine[]): (line: ImportLine) => boolean {
  const names = new Set(
    lines.flatMap(({ values }) => [
      same(values.name ?? ''),
      ...(values.domains ?? '').split(/[\s,;]+/).map(same),
    ]),
  )
  return ({ fault, values }) => fault === 'unknown-parent' && names.has(same(values.parent ?? ''))
}

/** How many rows there are of each outcome; those of which there are none are left out. */
export function countOutcomes(lines: readonly ImportLine[]): [Outcome, number][] {
  const counts = new Map<Outcome, number>()
  for (const { outcome } of lines) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return OUTCOMES.flatMap((outcome): [Outcome, number][] => {
    const count = counts.get(outcome)
    return count === undefined ? [] : [[outcome, count]]
  })
}

/** The rows that are not taken, in the order of the file. */
export const refusedLines = (lines: readonly ImportLine[]): ImportLine[] =>
  lines.filter(({ outcome }) => outcome === 'refused').sort((one, other) => one.line - other.line)
