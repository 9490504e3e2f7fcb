import type { InteractionKind, Verdict } from '../../contract/interaction.ts'
import type { InteractionRow } from '../store/schema.ts'
import type { Hit, HitSignals } from '../tracking/hit.ts'
import { RULES_VERSION } from '../tracking/verdict.ts'
import { hitAttribution, replyAttribution, type StoredAttribution } from './attribution.ts'
import type { FollowedMail } from './followed-mail.ts'

/** A verdict as the store keeps it. */
export type StoredVerdict = Pick<
  InteractionRow,
  'verdict' | 'machine' | 'confidence' | 'repeat' | 'reasons' | 'rules'
>

/** An interaction that nobody judged yet. */
export type UnjudgedInteraction = StoredAttribution & {
  tenant_id: string
  id: string
  follow_key: string
  kind: InteractionKind
  at: Date
  link_number: number | null
  client: string | null
  signals: HitSignals | null
  reply_message_id: string | null
  reply_distance: number | null
}

/** An interaction as it is written. */
export type NewInteraction = UnjudgedInteraction & StoredVerdict

/** Whom a mail went to. */
export interface Readers extends Pick<FollowedMail, 'colleagues' | 'hasOthers'> {
  recipients: readonly { contactId: string; email: string }[]
}

/** A hit on a mail, attributed; it is judged together with the mail's others. */
export function interactionOfHit(
  hit: Hit,
  { recipients, colleagues, hasOthers }: Readers,
): UnjudgedInteraction {
  return {
    tenant_id: hit.tenantId,
    id: hit.id,
    follow_key: hit.followKey,
    kind: hit.kind,
    at: new Date(hit.at),
    link_number: hit.linkNumber,
    client: hit.signals.client,
    signals: hit.signals,
    reply_message_id: null,
    reply_distance: null,
    ...hitAttribution(
      recipients.map(({ contactId }) => contactId),
      { colleagues, hasOthers },
    ),
  }
}

export function storedVerdict(verdict: Verdict): StoredVerdict {
  const { class: judged, machine, confidence, repeat, reasons, rules } = verdict
  return { verdict: judged, machine, confidence, repeat, reasons, rules }
}

/** A reply that was found to answer a followed email. */
export interface Reply {
  tenantId: string
  followKey: string
  /** Normalised. */
  fromEmail: string
  /** Normalised; it tells one reply from another. */
  messageId: string
  at: Date
  /** Place of the mail among those that the reply names, nearest 0; null or absent: a guess. */
  distance?: number | null
  /** Minutes that its writer's clock was ahead of UTC; absent: it does not say. */
  offsetMinutes?: number
}

/** A reply as an interaction: always a person's, since automatic answers are not noted. */
export function interactionOfReply(
  { tenantId, followKey, fromEmail, messageId, at, distance }: Reply,
  { recipients }: Pick<Readers, 'recipients'>,
  id: string,
): NewInteraction {
  return {
    tenant_id: tenantId,
    id,
    follow_key: followKey,
    kind: 'reply',
    at,
    link_number: null,
    verdict: 'person',
    machine: null,
    confidence: 'certain',
    repeat: false,
    reasons: ['reply-received'],
    rules: RULES_VERSION,
    client: null,
    signals: null,
    reply_message_id: messageId,
    reply_distance: distance ?? null,
    ...replyAttribution(fromEmail, recipients),
  }
}

/**
 * Whether a mail is nearer to what a reply says it answers than the one it was found to answer
 * before. A guess is farther than anything named, and no nearer than another guess.
 */
export function isNearer(
  { reply_distance: found }: Pick<InteractionRow, 'reply_distance'>,
  { reply_distance: known }: Pick<InteractionRow, 'reply_distance'>,
): boolean {
  return (found ?? Infinity) < (known ?? Infinity)
}
