import type { AdminContactsTexts } from '../../locales/en-US/admin-contacts.ts'
import { csv } from '../files/csv.ts'
import type { BulkLine } from './bulk-lines.ts'

type RunTexts = AdminContactsTexts['run']

/** What became of each line, as a file; the outcome in words, and in a word for machines. */
export function resultFile(words: RunTexts, lines: readonly BulkLine[]): string {
  return csv([
    [words.lineHead, words.address, words.outcome, 'outcome'],
    ...lines.map(({ line, address, outcome }) => [
      String(line),
      address,
      words.outcomes[outcome],
      outcome,
    ]),
  ])
}
