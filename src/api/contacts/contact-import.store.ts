import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { KnownContact } from './contact-import-plan.ts'

/** Contacts with these addresses, normalised, by address. */
export async function readKnownContacts(
  db: Db,
  { tenantId, addresses }: { tenantId: string; addresses: readonly string[] },
): Promise<Map<string, KnownContact>> {
  const rows = await db
    .selectFrom('contact')
    .select(['email', 'id', 'name', 'type'])
    .select(['account_id as accountId', 'account_is_chosen as isChosen'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`email = any(${[...addresses]}::text[])`)
    .execute()
  return new Map(rows.map(({ email, ...contact }) => [email, contact]))
}

/** Names contacts anew. */
export async function updateNames(
  db: Db,
  tenantId: string,
  contacts: readonly { id: string; name: string }[],
): Promise<void> {
  if (contacts.length === 0) return
  await sql`
    update contact set name = one.name
    from unnest(
      ${contacts.map(({ id }) => id)}::uuid[], ${contacts.map(({ name }) => name)}::text[]
    ) as one (id, name)
    where contact.tenant_id = ${tenantId}::uuid and contact.id = one.id
  `.execute(db)
}
