import pg from 'pg'

const INT8 = 20
const INT8_ARRAY = 1016
const DATE = 1082

/**
 * How columns arrive: `int8` as number (we count, and stay below 2^53), also in arrays, `date` as `YYYY-MM-DD`
 * (a day has no time zone), the rest as node-postgres has it.
 */
export function typeParsers(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides()
  types.setTypeParser(INT8, Number)
  types.setTypeParser(INT8_ARRAY, numbers)
  types.setTypeParser(DATE, (day: string) => day)
  return types
}

/** `{1,2}`; an array of ours never holds null. */
function numbers(text: string): number[] {
  return text === '{}' ? [] : text.slice(1, -1).split(',').map(Number)
}
