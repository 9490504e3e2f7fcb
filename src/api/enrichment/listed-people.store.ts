import { sql, type RawBuilder } from 'kysely'

/**
 * Aggregates lists of people into one after another, as text: arrays of different lengths cannot be
 * aggregated, and a row for each person takes twice as long. Null where there is nobody.
 *
 * @param which rows that are looked at
 */
export function listedPeople(
  people: RawBuilder<unknown>,
  which: RawBuilder<unknown> = sql`true`,
): RawBuilder<unknown> {
  return sql`string_agg(array_to_string(${people}, ','), ',')
    filter (where ${which} and ${people} <> '{}')`
}

/** Each of listed people once, in order. */
export function distinctPeople(list: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`array(
    select distinct person from unnest(string_to_array(${list}, ',')::bigint[]) as person
    order by person)`
}

/** How many different people are listed. */
export function countPeople(list: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select count(distinct person)::integer
    from unnest(string_to_array(${list}, ',')::bigint[]) as person)`
}
