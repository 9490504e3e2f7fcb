import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

/** A contact as far as it belongs to an account. */
export interface AccountPerson {
  id: string
  email: string
  accountId: string | null
  isChosen: boolean
  /** Their own address and all further ones. */
  addresses: string[]
}

/** Contacts of an account, by address, held until the transaction ends. */
export async function holdPeopleOf(
  db: Db,
  { tenantId, accountId }: { tenantId: string; accountId: string },
): Promise<AccountPerson[]> {
  const { rows } = await sql<AccountPerson>`
    select c.id, c.email, c.account_id as "accountId", c.account_is_chosen as "isChosen",
      array[c.email] || array(
        select x.address from contact_address x
        where x.tenant_id = c.tenant_id and x.contact_id = c.id
      ) as addresses
    from contact c
    where c.tenant_id = ${tenantId}::uuid and c.account_id = ${accountId}::uuid
    order by c.email
    for no key update of c
  `.execute(db)
  return rows
}

/** Contacts without an account, by address. */
export async function listStrangers(
  db: Db,
  tenantId: string,
): Promise<{ id: string; email: string }[]> {
  return db
    .selectFrom('contact')
    .select(['id', 'email'])
    .where('tenant_id', '=', tenantId)
    .where('account_id', 'is', null)
    .orderBy('email')
    .execute()
}

interface Moved {
  tenantId: string
  contactIds: readonly string[]
  to: string
}

/**
 * Gives contacts to an account.
 *
 * @param choice `isChosen`: somebody said so; else it stays whether somebody did
 */
export async function updateAccountOf(
  db: Db,
  { tenantId, contactIds, to }: Moved,
  { isChosen }: { isChosen: boolean } = { isChosen: false },
): Promise<void> {
  if (contactIds.length === 0) return
  await sql`
    with held as (
      select id from contact
      where tenant_id = ${tenantId}::uuid and id = any(${[...contactIds]}::uuid[])
      -- In one order everywhere, so that two writers never wait for each other.
      order by email for no key update
    )
    update contact set account_id = ${to}::uuid,
      account_is_chosen = account_is_chosen or ${isChosen}::boolean
    from held where contact.tenant_id = ${tenantId}::uuid and contact.id = held.id
  `.execute(db)
}
