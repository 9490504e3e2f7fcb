import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

interface OfMember {
  tenantId: string
  salespersonId: string
}

/** Further addresses of a salesperson, in order of the alphabet. */
export async function listMemberAddresses(
  db: Db,
  { tenantId, salespersonId }: OfMember,
): Promise<string[]> {
  const rows = await db
    .selectFrom('salesperson_address')
    .select('address')
    .where('tenant_id', '=', tenantId)
    .where('salesperson_id', '=', salespersonId)
    .orderBy('address')
    .execute()
  return rows.map(({ address }) => address)
}

/** Adds and removes further addresses of a salesperson. */
export async function changeMemberAddresses(
  db: Db,
  { tenantId, salespersonId }: OfMember,
  { added, removed }: { added: readonly string[]; removed: readonly string[] },
): Promise<void> {
  if (removed.length > 0)
    await db
      .deleteFrom('salesperson_address')
      .where('tenant_id', '=', tenantId)
      .where('salesperson_id', '=', salespersonId)
      .where(sql<boolean>`address = any(${[...removed]}::text[])`)
      .execute()
  if (added.length > 0)
    await db
      .insertInto('salesperson_address')
      .values(
        added.map((address) => ({
          ...{ tenant_id: tenantId, address, salesperson_id: salespersonId },
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}
