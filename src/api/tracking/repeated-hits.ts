import type { Verdict } from '../../contract/interaction.ts'
import { askedFor, programOf, type KeptHit } from './kept-hit.ts'

const WITHIN_MS = 60_000

/**
 * Hits that only repeat another: the same kind of program asked for the same thing and was judged
 * the same, within a minute of the one that counts. Mail programs load a picture again when a window
 * is resized, and browsers when a page is restored.
 *
 * @param judged in order of time
 */
export function repeatedHits(judged: ReadonlyMap<KeptHit, Verdict>): Set<KeptHit> {
  const repeated = new Set<KeptHit>()
  const counted = new Map<string, number>()
  for (const [hit, verdict] of judged) {
    const reader = `${verdict.class} ${askedFor(hit)} ${programOf(hit)}`
    const at = hit.at.getTime()
    const isRepeat = hit.standing?.repeat ?? at - (counted.get(reader) ?? -Infinity) <= WITHIN_MS
    if (isRepeat) repeated.add(hit)
    else counted.set(reader, at)
  }
  return repeated
}
