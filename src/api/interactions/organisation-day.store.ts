import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import { DAY_COLUMNS, type DayNumbers } from './day-numbers.ts'

/**
 * Adds to an organisation's numbers without persons.
 *
 * @param days each day once
 */
export async function addToOrganisationDays(
  db: Db,
  { tenantId, days }: { tenantId: string; days: readonly DayNumbers[] },
): Promise<void> {
  if (days.length === 0) return
  await db
    .insertInto('organisation_day')
    // In one order everywhere, so that two writers never wait for each other.
    .values(
      days
        .toSorted((a, b) => (a.day < b.day ? -1 : 1))
        .map((numbers) => ({ tenant_id: tenantId, ...NONE, ...numbers })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'day'])
        .doUpdateSet(
          Object.fromEntries(
            DAY_COLUMNS.map((column) => [
              column,
              sql<number>`organisation_day.${sql.ref(column)} + excluded.${sql.ref(column)}`,
            ]),
          ),
        ),
    )
    .execute()
}

const NONE = Object.fromEntries(DAY_COLUMNS.map((column) => [column, 0]))
