import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

interface OfContact {
  tenantId: string
  contactId: string
}

/** Further addresses of a contact, in order of the alphabet. */
export async function listContactAddresses(
  db: Db,
  { tenantId, contactId }: OfContact,
): Promise<string[]> {
  const rows = await db
    .selectFrom('contact_address')
    .select('address')
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .orderBy('address')
    .execute()
  return rows.map(({ address }) => address)
}

/** Whether somebody else has an address too, as their own or a further one. */
export async function isSharedAddress(
  db: Db,
  { tenantId, contactId, address }: OfContact & { address: string },
): Promise<boolean> {
  const { rows } = await sql`
    select from contact
    where tenant_id = ${tenantId}::uuid and email = ${address} and id <> ${contactId}::uuid
    union all
    select from contact_address
    where tenant_id = ${tenantId}::uuid and address = ${address}
      and contact_id <> ${contactId}::uuid
    limit 1
  `.execute(db)
  return rows.length > 0
}

interface Added extends OfContact {
  address: string
  /** Of those who share it, this one is meant from now on. */
  isPreferred: boolean
  at: Date
  by: string
}

/** Gives a contact a further address; where it is preferred, nobody else's is any more. */
export async function putContactAddress(
  db: Db,
  { tenantId, contactId, address, isPreferred, at, by }: Added,
): Promise<void> {
  if (isPreferred)
    await db
      .updateTable('contact_address')
      .set({ is_preferred: false })
      .where('tenant_id', '=', tenantId)
      .where('address', '=', address)
      .where('contact_id', '!=', contactId)
      .execute()
  await db
    .insertInto('contact_address')
    .values({
      ...{ tenant_id: tenantId, address, contact_id: contactId, is_preferred: isPreferred },
      ...{ created_at: at, created_by: by },
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'address', 'contact_id']).doUpdateSet({
        is_preferred: sql<boolean>`contact_address.is_preferred or ${isPreferred}`,
      }),
    )
    .execute()
}

/** Takes further addresses from a contact. */
export async function deleteContactAddresses(
  db: Db,
  { tenantId, contactId, addresses }: OfContact & { addresses: readonly string[] },
): Promise<void> {
  if (addresses.length === 0) return
  await db
    .deleteFrom('contact_address')
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .where(sql<boolean>`address = any(${[...addresses]}::text[])`)
    .execute()
}
