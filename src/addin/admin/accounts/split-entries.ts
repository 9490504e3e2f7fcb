import type { Account, SplitRequest } from '../../../contract/account.ts'
import { typedAddresses } from './typed-lists.ts'

/** What was entered about an account that is to be split off. */
export interface SplitEntries {
  name: string
  domains: readonly string[]
  /** Chosen from those that are listed. */
  contacts: readonly string[]
  /** Addresses as typed. */
  further: string
}

export const noSplit: SplitEntries = { name: '', domains: [], contacts: [], further: '' }

export interface SplitFaults {
  name?: true
  /** What is no address, as typed. */
  addresses?: readonly string[]
  /** `everything`: nothing would be left. */
  choice?: 'nothing' | 'everything'
}

/** What is missing or wrong; empty where nothing is. */
export function splitFaults(entries: SplitEntries, account: Account): SplitFaults {
  const { faults } = typedAddresses(entries.further)
  const { domains, contacts } = splitRequest(entries)
  const isNothing = domains.length + contacts.length === 0
  const isEverything = domains.length > 0 && domains.length === account.domains.length
  return {
    ...(entries.name.trim() === '' && { name: true }),
    ...(faults.length > 0 && { addresses: faults }),
    ...(isNothing && { choice: 'nothing' }),
    ...(isEverything && { choice: 'everything' }),
  }
}

export function splitRequest({ name, domains, contacts, further }: SplitEntries): SplitRequest {
  const addresses = [...contacts.map((one) => one.toLowerCase()), ...typedAddresses(further).items]
  return { name: name.trim(), domains: [...domains], contacts: [...new Set(addresses)] }
}
