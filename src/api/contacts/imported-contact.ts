import type { ContactImportRequest, ImportFault } from '../../contract/account-import.ts'
import { ADDRESS_PATTERN } from '../../contract/primitives.ts'
import { storableText } from '../store/storable-text.ts'
import { normaliseAddress } from './email-address.ts'
import { isInternalAddress } from './internal-address.ts'

export type ContactImportRow = ContactImportRequest['rows'][number]

/** A row by itself, read. */
export interface ReadContactRow {
  line: number
  /** Normalised. */
  email: string
  /** Null, as the next two: says nothing. */
  name: string | null
  type: 'contact' | 'lead' | null
  /** Name or domain of an account. */
  account: string | null
}

const ADDRESS = new RegExp(ADDRESS_PATTERN)
const HALF = /\p{Surrogate}/u
const LONGEST_ADDRESS = 320
const LONGEST_NAME = 256

/** What people write in a column of kinds, lower case, in any of our languages. */
const TYPES: Readonly<Record<'contact' | 'lead', ReadonlySet<string>>> = {
  contact: new Set([
    ...['contact', 'contacts', 'kontakt', 'kontakte', 'kontakter', 'kontaktperson'],
    ...['ansprechpartner', 'ansprechpartnerin', 'contacto', 'contactos', 'persona de contacto'],
  ]),
  lead: new Set([
    ...['lead', 'leads', 'prospect', 'interessent', 'interessentin', 'interessenten'],
    ...['cliente potencial', 'clientes potenciales', 'posible cliente', 'posibles clientes'],
    ...['prospecto', 'kundeemne', 'kundeemner', 'emne', 'potensiell kunde', 'potentiel kunde'],
  ]),
}

/** What a row says, or why it cannot be imported, whatever else there is. */
export function readContactRow(
  row: ContactImportRow,
  internalDomains: readonly string[],
): ReadContactRow | { fault: ImportFault } {
  const email = addressOf(row.email)
  if (email === undefined) return { fault: 'bad-address' }
  if (isInternalAddress(email, internalDomains)) return { fault: 'internal' }
  const name = said(row.name)
  if (name !== null && name.length > LONGEST_NAME) return { fault: 'too-long' }
  const type = typeOf(said(row.type))
  if (type === undefined) return { fault: 'bad-type' }
  return { line: row.line, email, name, type, account: said(row.account) }
}

/** `Bo Lind <bo@contoso.example>` is what mail programs copy. */
function addressOf(typed: string): string | undefined {
  const [, bracketed] = /<([^<>]*)>\s*$/.exec(typed) ?? []
  const email = normaliseAddress((bracketed ?? typed).trim().replace(/^mailto:/i, ''))
  const isAddress = email.length <= LONGEST_ADDRESS && ADDRESS.test(email) && !HALF.test(email)
  return isAddress ? email : undefined
}

/** @returns undefined for a word that is neither */
function typeOf(text: string | null): ReadContactRow['type'] | undefined {
  if (text === null) return null
  const word = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
  if (TYPES.contact.has(word)) return 'contact'
  return TYPES.lead.has(word) ? 'lead' : undefined
}

function said(text: string | undefined): string | null {
  return storableText(text ?? '').trim() || null
}
