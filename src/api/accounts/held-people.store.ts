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

/** Contacts of an account, or (null) of none, by address, held until the transaction ends. */
export async function holdPeopleOf(
  db: Db,
  { tenantId, accountId }: { tenantId: string; accountId: string | null },
): Promise<AccountPerson[]> {
  const { rows } = await sql<AccountPerson>`
    select c.id, c.email, c.account_id as "accountId", c.account_is_chosen as "isChosen",
      array[c.email] || array(
        select x.address from contact_address x
        where x.tenant_id = c.tenant_id and x.contact_id = c.id
      ) as addresses
    from contact c
    where c.tenant_id = ${tenantId}::uuid
      and ${accountId === null ? sql`c.account_id is null` : sql`c.account_id = ${accountId}::uuid`}
    order by c.email
    for no key update of c
  `.execute(db)
  return rows
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
  await db
    .updateTable('contact')
    .set({ account_id: to, ...(isChosen && { account_is_chosen: true }) })
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`id = any(${[...contactIds]}::uuid[])`)
    .execute()
}
