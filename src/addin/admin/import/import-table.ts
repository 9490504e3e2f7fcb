import type { GraphContact } from '../../client/account-reading.ts'
import { rowsOf, type Row } from '../files/separated-text.ts'
import { guessColumns, isHead } from './guess-columns.ts'
import type { Field, Kind, Mapping } from './import-fields.ts'

/** Rows to be imported, with what their columns may be called. */
export interface Table {
  /** Name of the file, or of where else they come from. */
  label: string
  rows: readonly Row[]
  /** Given where the first row is no row of names. */
  names?: readonly string[]
}

/** How a table is read: whether its first row names the columns, and which column is which. */
export interface Reading {
  hasHead: boolean
  mapping: Mapping
}

export const tableOfText = (label: string, text: string): Table => ({ label, rows: rowsOf(text) })

/** Contacts kept in mailboxes, with columns in the order of `names`: address, name, company. */
export const tableOfContacts = (
  label: string,
  names: readonly [email: string, name: string, company: string],
  contacts: readonly GraphContact[],
): Table => ({
  label,
  names,
  rows: contacts.map(({ email, name, company }, index) => ({
    line: index + 1,
    cells: [email, name ?? '', company ?? ''],
  })),
})

/** What a table is read like unless somebody decides otherwise. */
export function firstReading(kind: Kind, table: Table): Reading {
  // The company stays out: whoever is kept in a mailbox belongs where their address says.
  if (table.names) return { hasHead: false, mapping: { email: 0, name: 1 } }
  return readingWith(kind, table, isHead(kind, table.rows[0]))
}

/** The same once it is known whether the first row names the columns. */
export const readingWith = (kind: Kind, table: Table, hasHead: boolean): Reading => ({
  hasHead,
  mapping: guessColumns(kind, hasHead ? (table.rows[0]?.cells ?? []) : [], bodyOf(table, hasHead)),
})

/** The rows that are imported. */
export const bodyOf = ({ rows }: Table, hasHead: boolean): readonly Row[] =>
  hasHead ? rows.slice(1) : rows

/**
 * What to call each column.
 *
 * @param nameless name of a column that has none, by its letter as in a spreadsheet
 */
export function columnNames(
  { rows, names }: Table,
  hasHead: boolean,
  nameless: (letter: string) => string,
): string[] {
  const head = names ?? (hasHead ? rows[0]?.cells : undefined) ?? []
  const width = widthOf({ rows })
  return Array.from({ length: width }, (_, column) => head[column] || nameless(letterOf(column)))
}

/** Cells of the longest row; 0 where there are none. */
export const widthOf = ({ rows }: Pick<Table, 'rows'>): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)

interface ColumnWords {
  fields: Readonly<Record<Field, string>>
  nameless: (letter: string) => string
}

/**
 * Names of the columns in a file that is handed back: those it came with, else what is read in them, so
 * that they are recognised again.
 */
export function headOf(
  table: Table,
  { hasHead, mapping }: Reading,
  { fields, nameless }: ColumnWords,
): string[] {
  const names = columnNames(table, hasHead, nameless)
  if (hasHead) return names
  const read = new Map(Object.entries(mapping).map(([field, column]) => [column, field as Field]))
  return names.map((name, column) => {
    const field = read.get(column)
    return field === undefined ? name : fields[field]
  })
}

/** `A` to `Z`, then `AA`. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last
}
