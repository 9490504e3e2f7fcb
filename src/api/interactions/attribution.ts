/** Whom an interaction can be pinned on (law 6), as the store keeps it. */
export type StoredAttribution =
  | { attribution: 'exact'; contact_id: string; one_of: null }
  | { attribution: 'one-of'; contact_id: null; one_of: number }
  | { attribution: 'unknown'; contact_id: null; one_of: null }

const UNKNOWN: StoredAttribution = { attribution: 'unknown', contact_id: null, one_of: null }

/**
 * Whose hit it is. All recipients have the same body, so a name needs a mail with one recipient.
 *
 * @param contactIds the mail's recipients outside the organisation, each once
 */
export function hitAttribution(contactIds: readonly string[]): StoredAttribution {
  const [contactId, ...others] = contactIds
  if (contactId === undefined) return UNKNOWN
  if (others.length > 0)
    return { attribution: 'one-of', contact_id: null, one_of: contactIds.length }
  return { attribution: 'exact', contact_id: contactId, one_of: null }
}

/**
 * Whose reply it is: the sender's, when the mail went to that address.
 *
 * @param fromEmail normalised
 */
export function replyAttribution(
  fromEmail: string,
  recipients: readonly { contactId: string; email: string }[],
): StoredAttribution {
  const sender = recipients.find(({ email }) => email === fromEmail)
  return sender ? { attribution: 'exact', contact_id: sender.contactId, one_of: null } : UNKNOWN
}
