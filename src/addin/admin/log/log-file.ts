import type { LogEntry } from '../../../contract/log.ts'
import type { AdminLogTexts } from '../../locales/en-US/admin-log.ts'
import { csv } from '../files/csv.ts'

type Columns = AdminLogTexts['export']['columns']

/** Entries of the log as a file for spreadsheets; values as the log has them. */
export function logCsv(columns: Columns, entries: readonly LogEntry[]): string {
  return csv([Object.values(columns), ...entries.map(rowOf)])
}

function rowOf(entry: LogEntry): string[] {
  const { opportunity } = entry
  return [
    entry.at,
    entry.direction,
    entry.subject,
    entry.contact.name ?? '',
    entry.contact.email,
    entry.salesperson.name,
    entry.evaluation ?? '',
    entry.canceled?.at ?? '',
    String(entry.comments),
    entry.followUp,
    ...(opportunity ? [opportunity.name, opportunity.stage] : ['', '']),
    entry.source,
  ]
}
