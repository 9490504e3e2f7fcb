import { sql } from 'kysely'
import { domainOf } from '../contacts/email-address.ts'
import { grouped } from '../grouped.ts'
import { listSuppressed } from '../privacy/suppression.store.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import type { Db } from '../store/schema.ts'
import { lookedUp, type Directory, type ListedContact } from './directory.ts'

interface Wanted {
  tenantId: string
  addresses: readonly string[]
}

/** Everybody who is known by these addresses, in one set of queries. */
export async function readDirectory(db: Db, { tenantId, addresses }: Wanted): Promise<Directory> {
  const wanted = { tenantId, addresses: lookedUp(addresses) }
  return {
    salespeople: await salespeopleByAddress(db, wanted),
    contacts: await contactsByAddress(db, wanted),
    suppressed: await listSuppressed(db, wanted),
    internalDomains: await listInternalDomains(db, tenantId),
    ignored: await ignoredSenders(db, wanted),
  }
}

const among = (addresses: readonly string[]) => sql`any(${[...addresses]}::text[])`

async function salespeopleByAddress(db: Db, { tenantId, addresses }: Wanted) {
  const { rows } = await sql<{ address: string; id: string }>`
    select lower(email) as address, id from salesperson
    where tenant_id = ${tenantId}::uuid and lower(email) = ${among(addresses)}
    union
    select address, salesperson_id as id from salesperson_address
    where tenant_id = ${tenantId}::uuid and address = ${among(addresses)}
    order by address, id
  `.execute(db)
  return grouped(
    rows,
    ({ address }) => address,
    ({ id }) => id,
  )
}

async function contactsByAddress(db: Db, { tenantId, addresses }: Wanted) {
  const { rows } = await sql<ListedContact & { address: string }>`
    select address, id, bool_or(preferred) as "isPreferred", blocked as "isBlocked"
    from (
      select email as address, id, false as preferred, privacy_blocked as blocked from contact
      where tenant_id = ${tenantId}::uuid and email = ${among(addresses)}
      union all
      select a.address, c.id, a.is_preferred, c.privacy_blocked from contact_address a
      join contact c on c.tenant_id = a.tenant_id and c.id = a.contact_id
      where a.tenant_id = ${tenantId}::uuid and a.address = ${among(addresses)}
    ) known
    group by address, id, blocked
    order by address, id
  `.execute(db)
  return grouped(
    rows,
    ({ address }) => address,
    ({ id, isPreferred, isBlocked }): ListedContact => ({ id, isPreferred, isBlocked }),
  )
}

/** Rules for one of the addresses, or for a domain that one of them is of or below. */
async function ignoredSenders(db: Db, { tenantId, addresses }: Wanted) {
  const domains = [...new Set(addresses.flatMap((address) => domainsAbove(domainOf(address))))]
  const rules = await db
    .selectFrom('sender_rule')
    .select(['scope', 'target'])
    .where('tenant_id', '=', tenantId)
    .where(
      sql<boolean>`(scope = 'address' and target = ${among(addresses)}
        or scope = 'domain' and target = ${among(domains)})`,
    )
    .execute()
  const targets = (scope: 'address' | 'domain') =>
    rules.filter((rule) => rule.scope === scope).map(({ target }) => target)
  return { addresses: new Set(targets('address')), domains: targets('domain') }
}

/** `a.b.c` for `a.b.c`, `b.c` and `c`. */
function domainsAbove(domain: string): string[] {
  const labels = domain.split('.')
  return labels.map((_, index) => labels.slice(index).join('.'))
}
