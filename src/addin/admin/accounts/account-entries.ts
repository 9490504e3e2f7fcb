import type { Account, AccountChange } from '../../../contract/account.ts'
import { typedDomains } from './typed-lists.ts'

/** An account as a form has it; plain texts. */
export interface AccountEntries {
  name: string
  /** As typed. */
  domains: string
  /** Empty: belongs to nobody. */
  parentId: string
  parentName: string
  /** Empty: nobody. */
  ownerId: string
}

export const entriesOf = ({ name, domains, parent, owner }: Account): AccountEntries => ({
  name,
  domains: domains.join('\n'),
  parentId: parent?.id ?? '',
  parentName: parent?.name ?? '',
  ownerId: owner?.id ?? '',
})

export interface AccountFaults {
  name?: true
  /** What is no domain, as typed. */
  domains?: readonly string[]
  /** It had some, and would have none. */
  noDomain?: true
}

/** What is missing or wrong; empty where nothing is. */
export function accountFaults({ name, domains }: AccountEntries, account: Account): AccountFaults {
  const { items, faults } = typedDomains(domains)
  const isLast = account.domains.length > 0 && items.length + faults.length === 0
  return {
    ...(name.trim() === '' && { name: true }),
    ...(faults.length > 0 && { domains: faults }),
    ...(isLast && { noDomain: true }),
  }
}

export const changeOf = (entries: AccountEntries, revision: number): AccountChange => ({
  name: entries.name.trim(),
  domains: typedDomains(entries.domains).items,
  parentId: entries.parentId || null,
  ownerId: entries.ownerId || null,
  revision,
})
