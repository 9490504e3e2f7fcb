import { sql, type RawBuilder } from 'kysely'

/** The day of an instant where the organisation is, like `localDay`. */
export function localDaySql(
  at: RawBuilder<unknown>,
  zone: string | RawBuilder<string>,
): RawBuilder<string> {
  return sql<string>`(${at} at time zone ${zone}::text)::date`
}
