import type { AggregationLevel, OfficeRow, OfficeUsers } from '../../../contract/measure.ts'
import { csv } from '../files/csv.ts'

/** Which rows are handed out. */
export type Level = AggregationLevel | 'all'

/** With the names and in the order of the source. */
export const OFFICE_COLUMNS = [
  'AccountId',
  'AccountName',
  'EngagementScore',
  'NoOfEmails_ToAccount',
  'NoOfEmails_FromAccount',
  'NoOfMeetings_ToAccount',
  'NoOfMeetings_FromAccount',
  'NoOfContactsInvolved_Emails',
  'NoOfContactsInvolved_Meetings',
  'NoOfAccountContactsInvolved_Emails',
  'NoOfAccountContactsInvolved_Meetings',
  'EngagementStartDate',
  'DaysSinceLastEmail',
  'DaysSinceLastMeeting',
  'AverageDuration_Of_Meetings',
  'AverageDuration_Of_AccountEmailReplies',
  'AggregationStartDate',
  'AggregationLevel',
] as const satisfies readonly (keyof OfficeRow)[]

/** As many rows as one text of a file holds: all of them may be longer than a text can be. */
const PART = 10_000

/** `Office` for spreadsheets, in parts. What never happened is empty. */
export function officeCsv(rows: readonly OfficeRow[]): string[] {
  const lines = inParts(rows).map((part) => csv(part.map(cellsOf), { hasMark: false }))
  return [csv([OFFICE_COLUMNS]), ...lines]
}

const cellsOf = (row: OfficeRow) => OFFICE_COLUMNS.map((column) => cellOf(row[column]))

/** Means are read by people here: hundredths of an hour are 36 seconds. */
const cellOf = (value: OfficeRow[keyof OfficeRow]): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : (value ?? '')

/** `Office` for machines, in parts: an array, one row a line. */
export function officeJson(rows: readonly OfficeRow[]): string[] {
  const lines = inParts(rows).map((part, index) => {
    const text = part.map((row) => JSON.stringify(row)).join(',\n')
    return index === 0 ? text : `,\n${text}`
  })
  return ['[\n', ...lines, '\n]\n']
}

export const usersCsv = ({ items }: OfficeUsers): string =>
  csv([['UserId'], ...items.map(({ UserId }) => [UserId])])

function inParts<T>(rows: readonly T[]): T[][] {
  const parts: T[][] = []
  for (let start = 0; start < rows.length; start += PART)
    parts.push(rows.slice(start, start + PART))
  return parts
}

/** What something is called here, as the name of a file. */
export const fileName = (name: string): string =>
  name.replace(/[^\p{L}\p{N} ._-]+/gu, '-').trim() || 'Office'
