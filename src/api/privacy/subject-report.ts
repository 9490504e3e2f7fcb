import type { SubjectReport } from '../../contract/privacy.ts'
import { LOG_SECTIONS } from './subject-log-names.ts'

/** Sections of a report, in the order in which they are shown; every report has all of them. */
export const SECTIONS = [
  'contact',
  'account',
  'consent-events',
  'rules',
  'followed-emails',
  'interactions',
  'shared-interactions',
  ...LOG_SECTIONS,
  'reply-clocks',
  'totals',
  'days',
  'alerts',
  'requests',
  'suppression',
  'audit',
] as const
export type SectionName = (typeof SECTIONS)[number]

/** Rows of the store by section; a section that is not there has no records. */
export type FoundRecords = Readonly<
  Partial<Record<SectionName, readonly Readonly<Record<string, unknown>>[]>>
>

/** Columns that say nothing about the person: whose data it is, and what would be said twice. */
const LEFT_OUT = new Set([
  ...['tenant_id', 'contact_id', 'account_id', 'salesperson_id'],
  ...['owner_id', 'parent_id', 'segment_id', 'reminder_id', 'revision'],
])

/** A report of what was found, with the store's names made those of the contract. */
export function subjectReport(
  { email, madeAt }: { email: string; madeAt: Date },
  found: FoundRecords,
): SubjectReport {
  return {
    email,
    madeAt: madeAt.toISOString(),
    sections: SECTIONS.map((name) => ({ name, records: (found[name] ?? []).map(shown) })),
  }
}

function shown(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(row).filter(([column]) => !LEFT_OUT.has(column))
  return Object.fromEntries(kept.map(([column, value]) => [camelCase(column), plain(value)]))
}

function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function plain(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : (value ?? null)
}
