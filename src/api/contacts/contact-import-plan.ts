import type { ImportFault } from '../../contract/account-import.ts'
import { accountDomain } from '../accounts/account-domain.ts'
import { namedAccounts, type NamedAccounts } from '../accounts/named-accounts.ts'
import type { ReadContactRow } from './imported-contact.ts'

/** A contact that is there. */
export interface KnownContact {
  id: string
  name: string | null
  type: 'contact' | 'lead'
  accountId: string | null
  /** Somebody said so. */
  isChosen: boolean
}

/** What is there that rows may be about. */
export interface ContactWorld extends NamedAccounts {
  /** By address. */
  contacts: ReadonlyMap<string, KnownContact>
  /** Addresses of people whose data was erased. */
  erased: ReadonlySet<string>
}

/** What a row makes of a contact. */
export interface PlannedContact {
  line: number
  outcome: 'created' | 'changed' | 'unchanged'
  email: string
  /** Null, as the next two: stays as it is; of a new one there is none, it is a contact, and the
   * account is that of the address. */
  name: string | null
  type: 'contact' | 'lead' | null
  /** Chosen. */
  accountId: string | null
  /** Undefined: a new one. */
  before: KnownContact | undefined
}

export type PlannedContactRow =
  PlannedContact | { line: number; outcome: 'refused'; fault: ImportFault }

export type ContactRowToPlan = ReadContactRow | { line: number; fault: ImportFault }

/** What becomes of rows, in order. What a row does not say stays as it is. */
export function planContacts(
  rows: readonly ContactRowToPlan[],
  world: ContactWorld,
): PlannedContactRow[] {
  const seen = new Set<string>()
  return rows.map((row) => {
    const { line } = row
    const planned = 'fault' in row ? row : planContact(row, world, seen)
    if ('fault' in planned) return { line, outcome: 'refused', fault: planned.fault }
    seen.add(planned.email)
    return planned
  })
}

function planContact(
  row: ReadContactRow,
  world: ContactWorld,
  seen: ReadonlySet<string>,
): PlannedContact | { fault: ImportFault } {
  const { line, email, name, type } = row
  if (seen.has(email)) return { fault: 'repeated' }
  if (world.erased.has(email)) return { fault: 'erased' }
  const accountId = row.account === null ? null : chosenAccount(row.account, email, world)
  if (accountId === undefined) return { fault: 'unknown-account' }
  const before = world.contacts.get(email)
  const planned = { line, email, name, type, accountId, before }
  if (!before) return { ...planned, outcome: 'created' }
  return { ...planned, outcome: isChange(planned, before) ? 'changed' : 'unchanged' }
}

function isChange(
  { email, name, type, accountId }: Omit<PlannedContact, 'outcome' | 'before'>,
  before: KnownContact,
): boolean {
  if (name !== null && name !== before.name) return true
  if (type !== null && type !== before.type) return true
  if (accountId !== null) return accountId !== before.accountId || !before.isChosen
  return before.accountId === null && accountDomain(email) !== undefined
}

/** Of several accounts of a name the one of the address is meant; undefined: none, or nobody can tell. */
function chosenAccount(text: string, email: string, world: ContactWorld): string | undefined {
  const named = namedAccounts(text, world)
  if (named.length === 1) return named[0]
  const own = world.domains.get(accountDomain(email) ?? '')
  return named.find((id) => id === own)
}
