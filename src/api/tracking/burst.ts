import { askedFor, programOf, type KeptHit } from './kept-hit.ts'

/** So many different links of a mail within such a time are no person's doing. */
interface Pace {
  links: number
  withinMs: number
}

/** What belongs to a burst may come this long before or after its clicks. */
const AROUND_MS = 10_000

/**
 * Hits that belong to a burst: many different links of the mail requested at once, whatever asked
 * for them, and everything that the same kinds of program asked for around that moment. A scanner
 * loads the mail's picture too.
 *
 * @param hits in order of time
 * @param links number of the mail's tracked links and files
 */
export function burstHits(hits: readonly KeptHit[], links: number): Set<KeptHit> {
  // Browsers that fetch ahead for their reader are no scanners, whatever they fetch.
  const clicks = hits.filter(({ kind, signals }) => kind !== 'open' && !signals.prefetchHeader)
  const core = new Set(pacesOf(links).flatMap((pace) => clicksAtPace(clicks, pace)))
  if (core.size === 0) return core
  return new Set([...followers(hits, core), ...followers(hits.toReversed(), core)])
}

function pacesOf(links: number): Pace[] {
  return [
    { links: 2, withinMs: 500 },
    { links: 3, withinMs: 2000 },
    { links: Math.max(3, links), withinMs: 10_000 },
  ]
}

/** Clicks within some stretch of time in which enough different links were asked for. */
function clicksAtPace(clicks: readonly KeptHit[], pace: Pace): KeptHit[] {
  const found: KeptHit[] = []
  const seen = new Map<string, number>()
  let start = 0
  let foundUpTo = 0
  for (const [end, click] of clicks.entries()) {
    count(seen, click, 1)
    for (; gap(clicks[start], click) > pace.withinMs; start++) count(seen, clicks[start], -1)
    if (seen.size < pace.links) continue
    found.push(...clicks.slice(Math.max(start, foundUpTo), end + 1))
    foundUpTo = end + 1
  }
  return found
}

function count(seen: Map<string, number>, click: KeptHit | undefined, by: number): void {
  if (!click) return
  const link = askedFor(click)
  const times = (seen.get(link) ?? 0) + by
  if (times > 0) seen.set(link, times)
  else seen.delete(link)
}

/** The core and what the same kind of program did within `AROUND_MS` after it, as `hits` run. */
function followers(hits: readonly KeptHit[], core: ReadonlySet<KeptHit>): KeptHit[] {
  const lastOf = new Map<string, KeptHit>()
  return hits.filter((hit) => {
    const program = programOf(hit)
    if (core.has(hit)) lastOf.set(program, hit)
    return gap(lastOf.get(program), hit) <= AROUND_MS
  })
}

function gap(one: KeptHit | undefined, other: KeptHit): number {
  return one ? Math.abs(other.at.getTime() - one.at.getTime()) : Infinity
}
