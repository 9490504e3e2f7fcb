import type { Attribution, AttributionReason } from '../../contract/interaction.ts'
import type { InteractionRow } from '../store/schema.ts'

/** Whom an interaction can be pinned on (law 6), as the store keeps it. */
export type StoredAttribution =
  | { attribution: 'exact'; contact_id: string; one_of: null }
  | { attribution: 'one-of'; contact_id: null; one_of: number }
  | { attribution: 'unknown'; contact_id: null; one_of: null }

const UNKNOWN: StoredAttribution = { attribution: 'unknown', contact_id: null, one_of: null }

/** Who else got a mail, beside its recipients outside the organisation. */
interface Others {
  /** How many recipients of the organisation itself. */
  colleagues: number
  /** People whom nobody can name. */
  hasOthers: boolean
}

/**
 * Whose hit it is. All recipients have the same body, so a name needs a mail with one recipient.
 *
 * Colleagues are not followed, yet their copy has the same beacon and the same links: a hit may be
 * theirs, and they count among those it may be of.
 *
 * @param contactIds the mail's recipients outside the organisation, each once
 * Where somebody got it whom nobody can name, a list for example, not even their number is known.
 */
export function hitAttribution(
  contactIds: readonly string[],
  { colleagues, hasOthers }: Others,
): StoredAttribution {
  const [contactId] = contactIds
  if (contactId === undefined || hasOthers) return UNKNOWN
  const people = contactIds.length + colleagues
  if (people > 1) return { attribution: 'one-of', contact_id: null, one_of: people }
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

/** What tells whose an interaction is, with the address of the contact it is certainly by. */
export type AttributedInteraction = Pick<InteractionRow, 'kind' | 'attribution' | 'one_of'> & {
  email: string | null
}

/** Whose an interaction is, as the contract shows it: a name only where the store holds one (law 6). */
export function shownAttribution(row: AttributedInteraction): Attribution {
  const { attribution, email, one_of: count } = row
  const reason = attributionReason(row)
  if (attribution === 'exact' && email !== null) return { certainty: 'exact', email, reason }
  if (attribution === 'one-of' && count !== null) return { certainty: 'one-of', count, reason }
  return { certainty: 'unknown', reason }
}

function attributionReason({ kind, attribution }: AttributedInteraction): AttributionReason {
  if (kind === 'reply') return attribution === 'exact' ? 'reply-from' : 'unknown-sender'
  return HIT_REASONS[attribution]
}

const HIT_REASONS = {
  exact: 'only-recipient',
  'one-of': 'shared-copy',
  unknown: 'unnamed-recipients',
} as const satisfies Record<InteractionRow['attribution'], AttributionReason>
