import type { AccountImportRequest, ImportFault } from '../../contract/account-import.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import { storableText } from '../store/storable-text.ts'
import { splitDomains, typedDomain } from './typed-domain.ts'

export type AccountImportRow = AccountImportRequest['rows'][number]

/** Longer names are not shown well anywhere. */
export const MAX_NAME = 200
const MAX_DOMAINS = 50

/** A row by itself, read. */
export interface ReadAccountRow {
  line: number
  name: string
  /** Registrable, each once, in the order of the row; at least one. */
  domains: string[]
  /** Name or domain; null: says nothing. */
  parent: string | null
  /** Normalised address; null: says nothing. */
  owner: string | null
}

/** What a row says, or why it cannot be imported, whatever else there is. */
export function readAccountRow(
  row: AccountImportRow,
  internalDomains: readonly string[],
): ReadAccountRow | { fault: ImportFault } {
  const name = storableText(row.name).trim()
  const typed = splitDomains(row.domains)
  if (name === '') return { fault: 'no-name' }
  if (typed.length === 0) return { fault: 'no-domain' }
  if (name.length > MAX_NAME || typed.length > MAX_DOMAINS) return { fault: 'too-long' }
  const read = typed.map((one) => typedDomain(one, internalDomains))
  const domains = new Set<string>()
  for (const one of read) {
    if ('fault' in one) return { fault: one.fault }
    domains.add(one.domain)
  }
  const { line } = row
  return { line, name, domains: [...domains], parent: said(row.parent), owner: ownerOf(row) }
}

function ownerOf({ owner }: AccountImportRow): string | null {
  const address = said(owner)
  return address === null ? null : normaliseAddress(address)
}

function said(text: string | undefined): string | null {
  return storableText(text ?? '').trim() || null
}

/** How names are compared: nobody tells `Contoso AS` from `contoso as`. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase()
}
