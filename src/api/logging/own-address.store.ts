import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

/** All addresses of a salesperson, normalised. */
export async function listOwnAddresses(
  db: Db,
  { tenantId, salespersonId }: { tenantId: string; salespersonId: string },
): Promise<string[]> {
  const { rows } = await sql<{ address: string }>`
    select lower(email) as address from salesperson
    where tenant_id = ${tenantId}::uuid and id = ${salespersonId}::uuid
    union
    select address from salesperson_address
    where tenant_id = ${tenantId}::uuid and salesperson_id = ${salespersonId}::uuid
  `.execute(db)
  return rows.map(({ address }) => address)
}
