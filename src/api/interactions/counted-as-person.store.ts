import { sql, type RawBuilder } from 'kysely'

/**
 * The rows of `interaction` that count as people: what `countsAsPerson` says, in SQL.
 *
 * @param table its name or alias in the query
 */
export function countedAsPerson(table = 'interaction'): RawBuilder<boolean> {
  const [verdict, repeat] = [sql.ref(`${table}.verdict`), sql.ref(`${table}.repeat`)]
  return sql<boolean>`(${verdict} = 'person' and not ${repeat})`
}
