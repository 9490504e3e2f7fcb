import type { Verdict } from '../../contract/interaction.ts'
import type { HitSignals } from './hit.ts'
import { judge } from './verdict.ts'

/** A hit as it is kept. */
export interface KeptHit {
  id: string
  kind: 'open' | 'click'
  /** 1 … n for a click. */
  linkNumber: number | null
  at: Date
  signals: HitSignals
}

/** What is known around the hits of a mail. */
export interface MailSurroundings {
  /** When the mail went out. */
  deliveredAt: Date
  /** Number of its tracked links. */
  links: number
  /** When recipients replied. */
  replies: readonly Date[]
  /** When one of our own people had the mail, or a reply that quotes it, open in the pane. */
  ownViews: readonly Date[]
}

/**
 * Judges all hits of a mail (law 7): a function of the set of its hits and of what is known around
 * them, never of the order in which they arrived.
 *
 * @returns the verdict of every hit, by id
 */
export function judgeMail(
  hits: readonly KeptHit[],
  _around: MailSurroundings,
): Map<string, Verdict> {
  return new Map(hits.map((hit) => [hit.id, judge(hit)]))
}
