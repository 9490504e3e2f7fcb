import type { CheckedRecipient, FollowPreference, Recipient } from '../../contract/recipient.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import { isInternalAddress } from '../contacts/internal-address.ts'

/** What is known about an address. */
export interface KnownContact {
  name: string | null
  preference: FollowPreference
}

/**
 * Each address once, in order of first appearance, with the first name given for it. An address in
 * several fields keeps the first one: the caller lists To, then Cc, then Bcc.
 */
export function mergedRecipients(recipients: readonly Recipient[]): Recipient[] {
  const merged = new Map<string, Recipient>()
  for (const { email, name, field } of recipients) {
    const address = normaliseAddress(email)
    const known = merged.get(address)
    const shown = known?.name ?? shownName(name, address)
    merged.set(address, {
      email: address,
      field: known?.field ?? field,
      ...(shown !== undefined && { name: shown }),
    })
  }
  return [...merged.values()]
}

/**
 * Recipients as the organisation knows them; who is unknown may be followed (opt-out consent).
 *
 * @param recipients as `mergedRecipients` gives them; their order is kept
 */
export function checkedRecipients(
  recipients: readonly Recipient[],
  contacts: ReadonlyMap<string, KnownContact>,
  internalDomains: readonly string[],
): CheckedRecipient[] {
  return recipients.map(({ email, name, field }) => {
    const contact = contacts.get(email)
    return {
      email,
      name: name ?? contact?.name ?? null,
      field,
      isInternal: isInternalAddress(email, internalDomains),
      preference: contact?.preference ?? 'allow',
    }
  })
}

/** For people to read: who opted out first, then by address. */
export function optedOutFirst(recipients: readonly CheckedRecipient[]): CheckedRecipient[] {
  return recipients.toSorted(
    (a, b) => rank(a) - rank(b) || (a.email < b.email ? -1 : Number(a.email > b.email)),
  )
}

function rank({ preference }: CheckedRecipient): number {
  return preference === 'do-not-allow' ? 0 : 1
}

/** Outlook gives the address as the name where it knows no better. */
function shownName(name: string | undefined, address: string): string | undefined {
  const shown = name?.trim()
  return shown && normaliseAddress(shown) !== address ? shown : undefined
}
