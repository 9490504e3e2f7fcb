import type { Interaction } from '../../contract/interaction.ts'
import type { InteractionRow } from '../store/schema.ts'
import { shownAttribution } from './attribution.ts'
import type { HitSignals } from '../tracking/hit.ts'
import { seenRequest } from './seen-request.ts'

/** An interaction with what is shown beside it. */
export type ListedInteraction = Pick<
  InteractionRow,
  | 'id'
  | 'follow_key'
  | 'kind'
  | 'at'
  | 'verdict'
  | 'machine'
  | 'confidence'
  | 'repeat'
  | 'reasons'
  | 'rules'
  | 'client'
  | 'attribution'
  | 'one_of'
> & {
  /** Null for a reply. */
  signals: HitSignals | null
  /** Of the contact it is certainly by. */
  email: string | null
  target: string | null
  subject: string
  salesperson_id: string
  /** When the mail went out: it may have been held back. */
  delivered_at: Date | null
}

/**
 * An interaction as the contract shows it.
 *
 * @param reader id of the salesperson who reads; the subject is shown to whoever sent the mail
 */
export function shownInteraction(row: ListedInteraction, reader: string): Interaction {
  return {
    id: row.id,
    followKey: row.follow_key,
    subject: row.salesperson_id === reader ? row.subject : null,
    kind: row.kind,
    at: row.at.toISOString(),
    verdict: {
      class: row.verdict,
      machine: row.machine,
      confidence: row.confidence,
      reasons: row.reasons,
      rules: row.rules,
      repeat: row.repeat,
    },
    attribution: shownAttribution(row),
    target: row.salesperson_id === reader ? row.target : null,
    client: row.client,
    seen: seenRequest(row.signals),
    secondsAfterSending: secondsBetween(row.delivered_at, row.at),
  }
}

/** Clocks differ by so much at most. */
const CLOCKS_DIFFER_S = 60

/**
 * Clocks may differ: what seems to be a little earlier than the mail counts as of its sending. What is
 * much earlier was seen while the mail was held back.
 */
function secondsBetween(sent: Date | null, at: Date): number | null {
  if (!sent) return null
  const seconds = Math.round((at.getTime() - sent.getTime()) / 1000)
  return seconds < -CLOCKS_DIFFER_S ? null : Math.max(0, seconds)
}
