import type { Context } from '../context.ts'
import { personOf } from '../enrichment/person.ts'
import { findFingerprintKey } from '../privacy/suppression.store.ts'
import { insertAccount, moveDomains, type AccountRow } from './account-change.store.ts'
import { accountDomain } from './account-domain.ts'
import { copyRule } from './account-merge.store.ts'
import { holdPeopleOf, updateAccountOf, type AccountPerson } from './held-people.store.ts'
import { listAccountPersons, movePersons } from './activity-move.store.ts'

/** What becomes an account of its own. */
export interface Part {
  /** Of the new account. */
  id: string
  name: string
  /** Of the account, and the new one's from now on. */
  domains: readonly string[]
  /** Contacts of the account that go too, whatever their domain. */
  contactIds: readonly string[]
}

/**
 * Makes an account of some domains and contacts of another one that is held, with what was collected of
 * these people. What was decided about the old one holds for the new one as well, so that nobody is
 * measured because of it who was not before. Contacts that somebody chose for the old one stay.
 *
 * @returns how many contacts went
 */
export async function splitOff(ctx: Context, account: AccountRow, part: Part): Promise<number> {
  const { db } = ctx
  const { tenant_id: tenantId, id: from } = account
  const move = { tenantId, from, to: part.id }
  await insertAccount(db, newAccount(ctx, account, part))
  await copyRule(db, move)
  await moveDomains(db, { tenantId, domains: part.domains, to: part.id })

  const people = await holdPeopleOf(db, { tenantId, accountId: from })
  const isNamed = ({ id }: AccountPerson) => part.contactIds.includes(id)
  const isThere = ({ email, isChosen }: AccountPerson) =>
    !isChosen && part.domains.includes(accountDomain(email) ?? '')
  const named = people.filter(isNamed)
  const others = people.filter((one) => !isNamed(one) && isThere(one))
  await updateAccountOf(db, { ...move, contactIds: idsOf(named) }, { isChosen: true })
  await updateAccountOf(db, { ...move, contactIds: idsOf(others) })

  const going = [...named, ...others]
  const staying = people.filter((one) => !going.includes(one))
  const persons = await personsOf(ctx, account, { domains: part.domains, going, staying })
  await movePersons(db, { ...move, persons })
  return going.length
}

const idsOf = (people: readonly AccountPerson[]) => people.map(({ id }) => id)

function newAccount({ now }: Context, account: AccountRow, { id, name, domains }: Part) {
  const domain = domains[0] ?? account.domain
  return { ...account, id, name, domain, created_at: now(), revision: 0 }
}

interface Division {
  domains: readonly string[]
  going: readonly AccountPerson[]
  staying: readonly AccountPerson[]
}

/** Whose part of what was collected goes: of contacts who go, and of everybody else at the domains. */
async function personsOf(
  { db }: Context,
  { tenant_id: tenantId, id }: AccountRow,
  { domains, going, staying }: Division,
): Promise<number[]> {
  const known = await listAccountPersons(db, { tenantId, accountId: id })
  if (known.length === 0) return []
  const key = await findFingerprintKey(db, tenantId)
  const numbers = (people: readonly AccountPerson[]) =>
    new Set(people.flatMap(({ addresses }) => addresses.map((address) => personOf(key, address))))
  const [go, stay] = [numbers(going), numbers(staying)]
  return known
    .filter(
      ({ person, domain }) => go.has(person) || (domains.includes(domain) && !stay.has(person)),
    )
    .map(({ person }) => person)
}
