import type { BulkPreferenceReply } from '../../../contract/contact.ts'
import { MOST_AT_ONCE, type AddressLine } from './address-lines.ts'

type Results = BulkPreferenceReply['results']
/** What became of a line; `not-sent`: nothing yet. */
export type LineOutcome = Results[number]['outcome'] | 'not-sent'

/** In the order in which they are told. */
export const OUTCOMES: readonly LineOutcome[] = [
  'changed',
  'unchanged',
  'refused',
  'colleague',
  'repeated',
  'invalid',
  'not-sent',
]

/** A line of a list whose preference is being set. */
export interface BulkLine {
  line: number
  address: string
  outcome: LineOutcome
}

/** Lines as they are before anything was done: what cannot be sent has its outcome already. */
export function beforeRun(lines: readonly AddressLine[]): BulkLine[] {
  return lines.map(({ line, address, state }) => ({
    line,
    address,
    outcome: state === 'ready' ? 'not-sent' : state,
  }))
}

/** The addresses of the next call, at most `MOST_AT_ONCE`; empty: all is done. */
export function nextPart(lines: readonly BulkLine[]): string[] {
  return lines
    .filter(({ outcome }) => outcome === 'not-sent')
    .slice(0, MOST_AT_ONCE)
    .map(({ address }) => address)
}

/**
 * Notes what became of the next part.
 *
 * @throws Error where the answer does not fit what was asked: going on could set the wrong ones
 */
export function withResults(lines: readonly BulkLine[], results: Results): BulkLine[] {
  if (results.length !== nextPart(lines).length) throw new Error('The answer is of another length')
  let place = 0
  return lines.map((line) => {
    if (line.outcome !== 'not-sent') return line
    const result = results[place++]
    return result ? { ...line, outcome: result.outcome } : line
  })
}

/** How many lines there are of each outcome; those of which there are none are left out. */
export function countOutcomes(lines: readonly BulkLine[]): [LineOutcome, number][] {
  return OUTCOMES.map((outcome): [LineOutcome, number] => [
    outcome,
    lines.filter((line) => line.outcome === outcome).length,
  ]).filter(([, count]) => count > 0)
}
