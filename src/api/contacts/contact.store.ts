import { sql, type Insertable } from 'kysely'
import type { ContactTable } from '../store/people-tables.ts'
import type { ContactRow, Db } from '../store/schema.ts'

/** Contacts with these addresses, normalised; unknown addresses are not in the answer. */
export async function listContactsByAddress(
  db: Db,
  { tenantId, addresses }: { tenantId: string; addresses: readonly string[] },
): Promise<ContactRow[]> {
  if (addresses.length === 0) return []
  return db
    .selectFrom('contact')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`email = any(${[...addresses]}::text[])`)
    .execute()
}

interface Addresses {
  tenantId: string
  /** Normalised. */
  addresses: readonly string[]
}

/** Contacts with these addresses, held so that nobody can remove them before the transaction ends. */
export async function holdContacts(
  db: Db,
  { tenantId, addresses }: Addresses,
): Promise<{ id: string; email: string }[]> {
  if (addresses.length === 0) return []
  return db
    .selectFrom('contact')
    .select(['id', 'email'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`email = any(${[...addresses]}::text[])`)
    .orderBy('email')
    .forKeyShare()
    .execute()
}

/** Removes contacts that nothing refers to. */
export async function deleteContacts(db: Db, { tenantId, addresses }: Addresses): Promise<void> {
  if (addresses.length === 0) return
  await db
    .deleteFrom('contact')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`email = any(${[...addresses]}::text[])`)
    .execute()
}

/** One contact with its account and the name of who changed the preference. */
export async function findContactProfile(
  db: Db,
  { tenantId, address }: { tenantId: string; address: string },
) {
  return db
    .selectFrom('contact as c')
    .leftJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'c.account_id'),
    )
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'c.tenant_id').onRef('s.id', '=', 'c.preference_changed_by'),
    )
    .leftJoin('salesperson as by', (join) =>
      join.onRef('by.tenant_id', '=', 'c.tenant_id').onRef('by.id', '=', 'a.preference_changed_by'),
    )
    .selectAll('c')
    .select(['a.name as account_name', 'a.domain as account_domain', 's.name as changed_by_name'])
    .select(['a.preference as account_preference', 'a.preference_reason as account_reason'])
    .select(['a.preference_changed_at as account_changed_at', 'by.name as account_changed_by_name'])
    .where('c.tenant_id', '=', tenantId)
    .where('c.email', '=', address)
    .executeTakeFirst()
}

/**
 * Writes contacts whose address is new, and fills in the name and the account of known ones that
 * have none; what is there is kept.
 *
 * @param contacts of one tenant, each address once
 */
export async function ensureContacts(
  db: Db,
  contacts: readonly Insertable<ContactTable>[],
): Promise<void> {
  if (contacts.length === 0) return
  await db
    .insertInto('contact')
    // In one order everywhere, so that two writers never wait for each other.
    .values(contacts.toSorted((a, b) => (a.email < b.email ? -1 : 1)))
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'email'])
        .doUpdateSet({
          name: sql<string | null>`coalesce(contact.name, excluded.name)`,
          account_id: sql<string | null>`coalesce(contact.account_id, excluded.account_id)`,
        })
        // A contact that gains nothing is not written: well-known ones would be at every send.
        .where(
          sql<boolean>`(contact.name is null and excluded.name is not null)
            or (contact.account_id is null and excluded.account_id is not null)`,
        ),
    )
    .execute()
}
