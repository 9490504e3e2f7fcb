import type { AuditEntry } from '../../../contract/audit.ts'
import type { AdminAuditTexts } from '../../locales/en-US/admin-audit.ts'
import { csv } from '../files/csv.ts'

type Columns = AdminAuditTexts['export']['columns']

/** Entries of the log as a file for spreadsheets; values as the log has them. */
export function auditCsv(columns: Columns, entries: readonly AuditEntry[]): string {
  return csv([
    Object.values(columns),
    ...entries.map((entry) => [
      String(entry.position),
      entry.at,
      entry.actor,
      entry.actorName ?? '',
      entry.action,
      entry.subject ?? '',
      entry.subjectName ?? '',
      JSON.stringify(entry.detail),
      entry.hash,
    ]),
  ])
}
