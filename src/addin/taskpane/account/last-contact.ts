import type { Measures } from '../../../contract/measure.ts'

/** The latest mail either way; null: there was none. */
export function lastMailAt({ lastEmailToAt, lastEmailFromAt }: Measures): string | null {
  if (lastEmailToAt === null || lastEmailFromAt === null) return lastEmailToAt ?? lastEmailFromAt
  return Date.parse(lastEmailToAt) > Date.parse(lastEmailFromAt) ? lastEmailToAt : lastEmailFromAt
}
