import pg from 'pg'

const INT8 = 20
const DATE = 1082

/**
 * How columns arrive: `int8` as number (we count, and stay below 2^53), `date` as `YYYY-MM-DD`
 * (a day has no time zone), the rest as node-postgres has it.
 */
export function typeParsers(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides()
  types.setTypeParser(INT8, Number)
  types.setTypeParser(DATE, (day: string) => day)
  return types
}
