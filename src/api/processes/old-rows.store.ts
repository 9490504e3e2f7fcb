import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

/** Where the age of a row stands; each has an index that begins with the tenant. */
const AGES = {
  ...({ alert: 'created_at', reminder: 'settled_at', own_view: 'at' } as const),
  ...({ team_network: 'written_at' } as const),
}
export type AgingTable = keyof typeof AGES

interface Old {
  tenantId: string
  before: Date
  limit: number
}

/** Removes the oldest rows of a tenant, from before a moment. @returns how many */
export async function deleteOldRows(
  db: Db,
  table: AgingTable,
  { tenantId, before, limit }: Old,
): Promise<number> {
  const age = sql.ref(AGES[table])
  const { numAffectedRows = 0n } = await sql`
    delete from ${sql.table(table)} where tenant_id = ${tenantId}::uuid and ctid = any(array(
      select ctid from ${sql.table(table)}
      where tenant_id = ${tenantId}::uuid and ${age} < ${before} order by ${age} limit ${limit}
    ))
  `.execute(db)
  return Number(numAffectedRows)
}
