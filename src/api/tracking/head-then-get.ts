import { askedFor, programOf, type KeptHit } from './kept-hit.ts'

const WITHIN_MS = 60_000
/** So long after delivery a mail is still being checked on its way in. */
const DELIVERY_CHECK_MS = 120_000

/**
 * Clicks that ask for a link's content shortly after the same link was checked without it.
 *
 * The check may come from another kind of program only while the mail is being delivered. Later,
 * services check a link at the moment a reader clicks it, and what follows is the reader.
 *
 * @param hits in order of time
 */
export function clicksAfterHead(hits: readonly KeptHit[], deliveredAt: Date): Set<KeptHit> {
  const found = new Set<KeptHit>()
  const heads = new Map<string, number>()
  for (const hit of hits) {
    if (hit.kind === 'open') continue
    const at = hit.at.getTime()
    const anyone = askedFor(hit)
    const sameProgram = `${anyone} ${programOf(hit)}`
    if (hit.signals.method === 'HEAD') heads.set(anyone, at).set(sameProgram, at)
    const isDelivered = at - deliveredAt.getTime() > DELIVERY_CHECK_MS
    const head = heads.get(isDelivered ? sameProgram : anyone) ?? -Infinity
    if (hit.signals.method === 'GET' && at - head <= WITHIN_MS) found.add(hit)
  }
  return found
}
