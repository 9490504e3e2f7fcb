import type { CheckedRecipient, FollowPreference, Recipient } from '../../contract/recipient.ts'
import type { Permission } from '../consent/permission.ts'
import { normaliseAddress } from '../contacts/email-address.ts'

/** Somebody behind an address. */
export interface AskablePerson {
  /** Null: nobody knows the address. */
  facts: { name: string | null; preference: FollowPreference } | null
  isInternal: boolean
  permission: Permission
  /** From when on they may be asked for consent; undefined: asking makes no sense. */
  mayAskFrom: Date | undefined
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
 * Recipients as the organisation knows them.
 *
 * @param recipients as `mergedRecipients` gives them; their order is kept
 * @param people everybody of them, by address
 */
export function checkedRecipients(
  recipients: readonly Recipient[],
  people: ReadonlyMap<string, AskablePerson>,
  now: Date,
): CheckedRecipient[] {
  return recipients.flatMap(({ email, name, field }) => {
    const person = people.get(email)
    if (!person) return []
    const { facts, isInternal, permission, mayAskFrom } = person
    return {
      email,
      name: name ?? facts?.name ?? null,
      field,
      isInternal,
      preference: facts?.preference ?? 'allow',
      reason: permission.reason,
      mode: permission.mode,
      measures: permission.measures,
      mayAsk: mayAskFrom !== undefined && mayAskFrom <= now,
    }
  })
}

/** For people to read: who must not be measured first, then by address. */
export function optedOutFirst(recipients: readonly CheckedRecipient[]): CheckedRecipient[] {
  return recipients.toSorted(
    (a, b) => rank(a) - rank(b) || (a.email < b.email ? -1 : Number(a.email > b.email)),
  )
}

function rank({ reason }: CheckedRecipient): number {
  return reason === null ? 1 : 0
}

/** Outlook gives the address as the name where it knows no better. */
function shownName(name: string | undefined, address: string): string | undefined {
  const shown = name?.trim()
  return shown && normaliseAddress(shown) !== address ? shown : undefined
}
