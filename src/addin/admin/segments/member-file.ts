import type { SegmentMember } from '../../client/segment-queries.ts'
import { csv } from '../files/csv.ts'

/** Accounts of a segment as a file for spreadsheets, with what each rule looks at; times in UTC. */
export function membersCsv(columns: readonly string[], members: readonly SegmentMember[]): string {
  return csv([
    columns,
    ...members.map(({ account, enteredAt, leftAt, values }) => [
      account.name,
      account.domain,
      enteredAt,
      leftAt ?? '',
      ...values.map((value) => (value === null ? '' : String(value))),
    ]),
  ])
}
