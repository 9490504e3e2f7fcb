import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { AddressedPerson } from './address-check.ts'

/** Salespeople and contacts with all their addresses. */
export async function listAddressedPeople(db: Db, tenantId: string): Promise<AddressedPerson[]> {
  const { rows } = await sql<AddressedPerson>`
    select 'salesperson' as whose, s.id, s.name, s.email, coalesce(a.further, '[]') as further
    from salesperson s
    left join (
      select salesperson_id as id,
        jsonb_agg(jsonb_build_object('address', address, 'isPreferred', false)) as further
      from salesperson_address
      where tenant_id = ${tenantId}::uuid
      group by salesperson_id
    ) a on a.id = s.id
    where s.tenant_id = ${tenantId}::uuid
    union all
    select 'contact', c.id, c.name, c.email, coalesce(a.further, '[]')
    from contact c
    left join (
      select contact_id as id,
        jsonb_agg(jsonb_build_object('address', address, 'isPreferred', is_preferred)) as further
      from contact_address
      where tenant_id = ${tenantId}::uuid
      group by contact_id
    ) a on a.id = c.id
    where c.tenant_id = ${tenantId}::uuid
  `.execute(db)
  return rows
}
