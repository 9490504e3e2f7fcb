import { sql, type RawBuilder } from 'kysely'
import { binaryArray, type ElementType, type ElementValue } from './binary-array.ts'

interface ValueColumn<T> {
  name: string
  type: ElementType
  of: (row: T) => ElementValue | null
}

/** Lists without nulls. */
interface ListColumn<T> {
  name: string
  listOf: 'bigint' | 'integer'
  of: (row: T) => readonly number[]
}

/** A column of rows that are written together. */
export type Column<T> = ValueColumn<T> | ListColumn<T>

/** Rows as a table to select from, each column sent as one array. */
export function rowTable<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  name: string,
): RawBuilder<unknown> {
  const parts = columns.map((column) =>
    'type' in column ? valueColumn(rows, column) : listColumn(rows, column),
  )
  const arrays = sql.join(parts.flatMap(({ sent }) => sent.map(({ array }) => array)))
  const names = sql.join(parts.flatMap(({ sent }) => sent.map((one) => sql.ref(one.name))))
  const selected = sql.join(parts.map((part) => part.selected))
  return sql`(select ${selected} from unnest(${arrays}) as sent (${names})) as ${sql.ref(name)}`
}

interface Part {
  sent: { name: string; array: RawBuilder<unknown> }[]
  selected: RawBuilder<unknown>
}

function arrayOf(type: ElementType, values: readonly (ElementValue | null)[]) {
  return sql`${binaryArray(type, values)}::${sql.raw(type)}[]`
}

function valueColumn<T>(rows: readonly T[], { name, type, of }: ValueColumn<T>): Part {
  return { sent: [{ name, array: arrayOf(type, rows.map(of)) }], selected: sql.ref(name) }
}

/** Arrays in an array would have to be equally long, so these are one, and each row has its slice. */
function listColumn<T>(rows: readonly T[], { name, listOf, of }: ListColumn<T>): Part {
  const [firsts, lasts, all]: [number[], number[], number[]] = [[], [], []]
  for (const row of rows) {
    firsts.push(all.length + 1)
    for (const one of of(row)) all.push(one)
    lasts.push(all.length)
  }
  const [first, last] = [`${name}_first`, `${name}_last`]
  return {
    sent: [
      { name: first, array: arrayOf('integer', firsts) },
      { name: last, array: arrayOf('integer', lasts) },
    ],
    selected: sql`(${arrayOf(listOf, all)})[${sql.ref(first)}:${sql.ref(last)}] as ${sql.ref(name)}`,
  }
}
