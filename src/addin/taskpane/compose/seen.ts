import type { LinkReason } from '../../../contract/follow.ts'
import { isOwnPage, type PreFlightOutcome } from '../../follow/pre-flight.ts'

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
  /** Links that lead through us already, such as those put in by hand; tracked whatever the outcome. */
  inserted: number
  /** Links left alone, without those in quoted text, which are not the salesperson's own. */
  leftAlone: number
  links: readonly SeenLink[]
  /** Files of the mail: their views are seen for `tracked` ones only. */
  files: { tracked: number; attached: number }
}

/**
 * What can be seen, from what pre-flight and the scan say.
 *
 * @param scan every link of the body, in order; empty for plain text
 * @param attached how many files go along as they are
 */
export function seenOf(
  outcome: PreFlightOutcome,
  scan: readonly SeenLink[],
  attached: number,
): Seen {
  const isTouched = outcome === 'ok'
  const inserted = scan.filter((link) => link.reason === 'already-tracked' && !isOwnPage(link))
  const own = distinct(scan.filter(({ reason }) => !NOT_OWN.has(reason)))
  const leftAlone = own.filter(({ reason }) => reason !== undefined).length
  return {
    outcome,
    opensBlockedBy: outcome === 'plain-text' || outcome === 'protected' ? outcome : undefined,
    followed: isTouched ? own.length - leftAlone : 0,
    inserted: inserted.length,
    leftAlone,
    links: isTouched || outcome === 'no-links' ? own : [],
    files: { tracked: scan.filter(({ reason }) => reason === 'shared-file').length, attached },
  }
}

/** Neither the salesperson's own links nor left alone. */
const NOT_OWN: ReadonlySet<SeenLink['reason']> = new Set([
  'quoted',
  'already-tracked',
  'shared-file',
] as const)

function distinct(scan: readonly SeenLink[]): SeenLink[] {
  const byTarget = new Map(scan.map((link) => [`${link.reason ?? ''} ${link.target}`, link]))
  return [...byTarget.values()]
}
