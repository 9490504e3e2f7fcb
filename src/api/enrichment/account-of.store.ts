import { sql } from 'kysely'
import { accountDomain } from '../accounts/account-domain.ts'
import { domainOf } from '../contacts/email-address.ts'
import { isInternalAddress } from '../contacts/internal-address.ts'
import { listSuppressed } from '../privacy/suppression.store.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import type { Db } from '../store/schema.ts'
import type { KnownPeople, OurPerson, TheirPerson } from './known-people.ts'
import { personOf } from './person.ts'

export interface WhoCounts {
  tenantId: string
  /** The organisation's own, 32 bytes. */
  personKey: Buffer
  /** Whose mail counts: contacts we know, or everybody at an account's domains. */
  people: 'contacts' | 'domains'
  /** Which addresses of contacts are looked at. */
  addresses: 'own' | 'all'
}

/**
 * Who is behind these addresses, normalised, each once. A chosen mailbox and whoever has an internal
 * address is one of ours; a contact is of their account; anybody else of the account whose domain it is.
 * Whoever was erased, and contacts whose mail is to be left alone, are nobody.
 */
export async function readKnownPeople(
  db: Db,
  who: WhoCounts,
  addresses: readonly string[],
): Promise<KnownPeople> {
  const known = new Map<string, OurPerson | TheirPerson>()
  if (addresses.length === 0) return known
  const internal = await listInternalDomains(db, who.tenantId)
  for (const address of addresses)
    if (isInternalAddress(address, internal)) known.set(address, { side: 'ours', person: null })
  for (const { address, person } of await chosenMailboxes(db, who, addresses))
    known.set(address, { side: 'ours', person })

  const others = addresses.filter((address) => !known.has(address))
  const accounts = await accountsOf(db, who, others)
  for (const address of others) {
    const accountId = accounts.get(address)
    if (accountId === undefined) continue
    const domain = accountDomain(address) ?? domainOf(address)
    const person = personOf(who.personKey, address)
    known.set(address, { side: 'theirs', person, accountId, domain })
  }
  return known
}

/**
 * Holds these accounts until the transaction ends: they are not merged away meanwhile.
 *
 * @returns false where one is gone by now; then who is whose has to be asked again
 */
export async function holdAccounts(
  db: Db,
  { tenantId, accountIds }: { tenantId: string; accountIds: readonly string[] },
): Promise<boolean> {
  if (accountIds.length === 0) return true
  const { rows } = await sql`
    select from account
    where tenant_id = ${tenantId}::uuid and id = any(${[...accountIds]}::uuid[])
    order by id
    for key share
  `.execute(db)
  return rows.length === new Set(accountIds).size
}

const among = (addresses: readonly string[]) => sql`any(${[...addresses]}::text[])`

async function chosenMailboxes(db: Db, { tenantId }: WhoCounts, addresses: readonly string[]) {
  return db
    .selectFrom('enrichment_mailbox')
    .select(['address', 'person'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`address = ${among(addresses)}`)
    .execute()
}

/** Account id by address; whoever is of none is not there. */
async function accountsOf(
  db: Db,
  who: WhoCounts,
  addresses: readonly string[],
): Promise<Map<string, string>> {
  if (addresses.length === 0) return new Map()
  const { tenantId } = who
  const suppressed = await listSuppressed(db, { tenantId, addresses })
  const contacts = await contactsByAddress(db, who, addresses)
  const domains = await accountsByDomain(db, who, addresses)
  const accountOf = (address: string): string | undefined => {
    const contact = contacts.get(address)
    if (suppressed.has(address) || contact?.isBlocked) return undefined
    return contact?.accountId ?? domains.get(accountDomain(address) ?? '')
  }
  const found = addresses.map((address) => [address, accountOf(address)] as const)
  return new Map(found.filter((one): one is [string, string] => one[1] !== undefined))
}

interface ContactOf {
  address: string
  accountId: string | null
  isBlocked: boolean
}

/** Of several with the same address the one whose own it is, else the one who has it first. */
async function contactsByAddress(
  db: Db,
  { tenantId, addresses: which }: WhoCounts,
  addresses: readonly string[],
): Promise<Map<string, ContactOf>> {
  const further = sql`
    union all
    select a.address, c.id, c.account_id, c.privacy_blocked, not a.is_preferred, 1
    from contact_address a
    join contact c on c.tenant_id = a.tenant_id and c.id = a.contact_id
    where a.tenant_id = ${tenantId}::uuid and a.address = ${among(addresses)}`
  const { rows } = await sql<ContactOf>`
    select distinct on (address) address, account_id as "accountId",
      bool_or(blocked) over (partition by address) as "isBlocked"
    from (
      select email as address, id, account_id, privacy_blocked as blocked, false as is_other, 0 as rank
      from contact
      where tenant_id = ${tenantId}::uuid and email = ${among(addresses)}
      ${which === 'all' ? further : sql``}
    ) as known
    order by address, account_id is null, rank, is_other, id
  `.execute(db)
  return new Map(rows.map((row) => [row.address, row]))
}

/** Account id by domain; none where only contacts count. */
async function accountsByDomain(
  db: Db,
  { tenantId, people }: WhoCounts,
  addresses: readonly string[],
): Promise<Map<string, string>> {
  if (people === 'contacts') return new Map()
  const domains = [...new Set(addresses.map((address) => accountDomain(address) ?? ''))]
  const rows = await db
    .selectFrom('account_domain')
    .select(['domain', 'account_id'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`domain = ${among(domains)}`)
    .execute()
  return new Map(rows.map(({ domain, account_id }) => [domain, account_id]))
}
