import type { ImportReply } from '../../contract/account-import.ts'

type Outcome = ImportReply['results'][number]['outcome']

/** How many rows had which outcome, for the audit log. */
export function importCounts(rows: readonly { outcome: Outcome }[]): Record<Outcome, number> {
  const counts = { created: 0, changed: 0, unchanged: 0, refused: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}
