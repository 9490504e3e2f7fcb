import type { InteractionKind, VerdictClass, VerdictReason } from '../../contract/interaction.ts'
import type { InteractionRow } from '../store/schema.ts'
import type { Hit, HitSignals } from '../tracking/hit.ts'
import { judge, RULES_VERSION } from '../tracking/verdict.ts'
import { hitAttribution, replyAttribution, type StoredAttribution } from './attribution.ts'
import type { FollowedMail } from './followed-mail.ts'

/** An interaction as it is written. */
export type NewInteraction = StoredAttribution & {
  tenant_id: string
  id: string
  follow_key: string
  kind: InteractionKind
  at: Date
  link_number: number | null
  verdict: VerdictClass
  machine: InteractionRow['machine']
  confidence: InteractionRow['confidence']
  repeat: boolean
  reasons: VerdictReason[]
  rules: string
  client: string | null
  signals: HitSignals | null
  reply_message_id: string | null
}

/** A hit on a mail, judged and attributed. */
export function interactionOfHit(
  hit: Hit,
  { recipients, colleagues, hasOthers }: FollowedMail,
): NewInteraction {
  const verdict = judge(hit)
  return {
    tenant_id: hit.tenantId,
    id: hit.id,
    follow_key: hit.followKey,
    kind: hit.kind,
    at: new Date(hit.at),
    link_number: hit.linkNumber,
    verdict: verdict.class,
    machine: null,
    confidence: 'likely',
    repeat: false,
    reasons: verdict.reasons,
    rules: verdict.rules,
    client: hit.signals.client,
    signals: hit.signals,
    reply_message_id: null,
    ...hitAttribution(
      recipients.map(({ contactId }) => contactId),
      { colleagues, hasOthers },
    ),
  }
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
}

/** A reply as an interaction: always a person's, since automatic answers are not noted. */
export function interactionOfReply(
  { tenantId, followKey, fromEmail, messageId, at }: Reply,
  { recipients }: FollowedMail,
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
    ...replyAttribution(fromEmail, recipients),
  }
}
