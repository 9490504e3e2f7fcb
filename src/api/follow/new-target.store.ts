import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

interface NewTargets {
  tenantId: string
  salespersonId: string
  /** How many, at least one. */
  count: number
  /** Days since 1970, UTC. */
  day: number
  /** Of one person and day. */
  most: number
}

/**
 * Counts new targets of a person's links; all of them or, where they would be too many, none. Calls at
 * once, also in other processes, wait for each other on the row.
 *
 * @returns false where they would be too many
 */
export async function countNewTargets(db: Db, wanted: NewTargets): Promise<boolean> {
  const { tenantId, salespersonId, count, day, most } = wanted
  const made = sql<number>`case when targets_day = ${day}::integer then targets_made else 0 end`
  const counted = await db
    .updateTable('salesperson')
    .set({ targets_day: day, targets_made: sql<number>`${made} + ${count}::integer` })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', salespersonId)
    .where(sql<boolean>`${made} + ${count}::integer <= ${most}::integer`)
    .returning('id')
    .executeTakeFirst()
  return counted !== undefined
}
