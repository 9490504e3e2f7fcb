import type { LinkReason } from '../../../contract/follow.ts'
import type { PreFlightOutcome } from '../../follow/pre-flight.ts'

/** A link as the pane lists it; the same address twice is listed once. */
export interface SeenLink {
  target: string
  text: string
  /** Undefined: followed. */
  reason: LinkReason | undefined
}

/** What of a draft can be seen once it is sent. */
export interface Seen {
  outcome: PreFlightOutcome
  /** Why opens are not seen; undefined: they are. */
  opensBlockedBy: 'plain-text' | 'protected' | undefined
  /** Links that become tracked; 0 where the body is left untouched. */
  followed: number
  /** Links left alone, without those in quoted text, which are not the salesperson's own. */
  leftAlone: number
  links: readonly SeenLink[]
}

/**
 * What can be seen, from what pre-flight and the scan say.
 *
 * @param scan every link of the body, in order; empty for plain text
 */
export function seenOf(outcome: PreFlightOutcome, scan: readonly SeenLink[]): Seen {
  const isTouched = outcome === 'ok'
  const own = distinct(scan.filter(({ reason }) => reason !== 'quoted'))
  const leftAlone = own.filter(({ reason }) => reason !== undefined).length
  return {
    outcome,
    opensBlockedBy: outcome === 'plain-text' || outcome === 'protected' ? outcome : undefined,
    followed: isTouched ? own.length - leftAlone : 0,
    leftAlone,
    links: isTouched || outcome === 'no-links' ? own : [],
  }
}

function distinct(scan: readonly SeenLink[]): SeenLink[] {
  const byTarget = new Map(scan.map((link) => [`${link.reason ?? ''} ${link.target}`, link]))
  return [...byTarget.values()]
}
