import type { BulkPreferenceReply } from '../../contract/contact.ts'
import type { FollowPreference } from '../../contract/recipient.ts'
import { ADDRESS_PATTERN } from '../../contract/primitives.ts'
import { isFinal, type Standing } from '../consent/consent-state.ts'
import { normaliseAddress } from './email-address.ts'

export type PreferenceOutcome = BulkPreferenceReply['results'][number]['outcome']

/** A contact as far as its preference goes. */
export interface PreferringContact extends Pick<Standing, 'state' | 'by'> {
  type: 'contact' | 'lead'
  preference: FollowPreference
}

/** What somebody here wants of a contact. */
export interface PreferenceWish {
  preference: FollowPreference
  /** Absent: what they are. */
  type?: PreferringContact['type'] | undefined
}

/**
 * What becomes of a wish. A recipient's own no stands: nobody here allows following them again, and a
 * wish to, even one that would change nothing, is told so.
 */
export function preferenceOutcome(
  contact: PreferringContact,
  { preference, type = contact.type }: PreferenceWish,
): 'changed' | 'unchanged' | 'refused' {
  if (preference === 'allow' && isFinal(contact)) return 'refused'
  const isSame = contact.preference === preference && contact.type === type
  return isSame ? 'unchanged' : 'changed'
}

/** Whether an address of our own keeps out of it: colleagues have no preference but one to take back. */
export function isKeptOut(
  known: { preference: FollowPreference } | undefined,
  wish: PreferenceWish,
): boolean {
  return !(wish.preference === 'allow' && known?.preference === 'do-not-allow')
}

/** One line of a list of addresses. */
export interface AddressLine {
  /** Normalised; undefined: no address, or one that was there before. */
  email: string | undefined
  outcome?: 'invalid' | 'repeated'
}

const ADDRESS = new RegExp(ADDRESS_PATTERN)
/** Halves of a character, which no store can hold. */
const HALF = /\p{Surrogate}/u

/** The addresses of a list, line by line as typed, each at its first line. */
export function addressLines(lines: readonly string[]): AddressLine[] {
  const seen = new Set<string>()
  return lines.map((line) => {
    const email = normaliseAddress(line)
    if (!ADDRESS.test(email) || HALF.test(email)) return { email: undefined, outcome: 'invalid' }
    if (seen.has(email)) return { email: undefined, outcome: 'repeated' }
    seen.add(email)
    return { email }
  })
}
