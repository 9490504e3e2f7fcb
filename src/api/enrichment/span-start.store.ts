import { sql, type RawBuilder } from 'kysely'

/** The day of an instant where the organisation is, like `localDay`. */
export function localDaySql(
  at: RawBuilder<unknown>,
  zone: string | RawBuilder<string>,
): RawBuilder<string> {
  return sql<string>`(${at} at time zone ${zone}::text)::date`
}

/**
 * Where the span of an instant begins, like `spanStart`: the later of the beginnings of its ISO week and
 * its month.
 */
export function spanStartSql(at: RawBuilder<unknown>, zone: string): RawBuilder<string> {
  const local = sql`(${at} at time zone ${zone}::text)`
  return sql<string>`greatest(date_trunc('week', ${local}), date_trunc('month', ${local}))::date`
}
