import { fixedZone, offsetAt } from './zone-time.ts'

/** What the clock of whoever wrote a reply said. */
export interface ReplyClock {
  at: Date
  /** Minutes ahead of UTC. */
  offsetMinutes: number
}

export interface LearnedZone {
  zone: string
  /** How many of the replies looked at say so. */
  replies: number
  newestAt: Date
}

/** People move and travel: older replies say nothing. */
export const REPLIES_LOOKED_AT = 10

/**
 * A zone for each way of changing clocks that many people live with, for somebody of whose country
 * nothing is known but whose clock was seen in summer and in winter.
 */
const WELL_KNOWN = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Athens',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Halifax',
  'America/Anchorage',
  'America/Santiago',
  'Australia/Sydney',
  'Australia/Adelaide',
  'Pacific/Auckland',
  'Asia/Jerusalem',
]

/**
 * The zone that the clocks of somebody's replies speak for:
 *
 * 1. a zone of their country that fits more than half of them, the one that fits most;
 * 2. else, if they differ, a well-known zone that fits them all, in summer and in winter;
 * 3. else the distance to UTC that most of them have, whatever the season.
 *
 * Many mail services write every time in UTC. Such a clock counts only where it is what the country's
 * own would show.
 *
 * @param clocks newest first
 * @param candidates zones of their country, likeliest first; empty: nobody knows it
 */
export function zoneOfReplies(
  clocks: readonly ReplyClock[],
  candidates: readonly string[],
): LearnedZone | undefined {
  const telling = clocks
    .filter((clock) => clock.offsetMinutes !== 0 || candidates.some((zone) => fits(zone, clock)))
    .slice(0, REPLIES_LOOKED_AT)
  if (telling.length === 0) return undefined
  return ofCountry(telling, candidates) ?? ofSeasons(telling) ?? ofDistance(telling)
}

const fits = (zone: string, { at, offsetMinutes }: ReplyClock): boolean =>
  offsetAt(zone, at) === offsetMinutes

function ofCountry(
  clocks: readonly ReplyClock[],
  candidates: readonly string[],
): LearnedZone | undefined {
  let best: LearnedZone | undefined
  for (const zone of inOrder(candidates)) {
    const fitting = clocks.filter((clock) => fits(zone, clock))
    if (fitting.length > (best?.replies ?? clocks.length / 2)) best = learned(zone, fitting)
  }
  return best
}

/** Of zones that fit equally, one that people know: New York rather than Detroit. */
const inOrder = (zones: readonly string[]): string[] =>
  zones.toSorted((a, b) => Number(WELL_KNOWN.includes(b)) - Number(WELL_KNOWN.includes(a)))

function ofSeasons(clocks: readonly ReplyClock[]): LearnedZone | undefined {
  if (new Set(clocks.map(({ offsetMinutes }) => offsetMinutes)).size < 2) return undefined
  const zone = WELL_KNOWN.find((known) => clocks.every((clock) => fits(known, clock)))
  return zone === undefined ? undefined : learned(zone, clocks)
}

function ofDistance(clocks: readonly ReplyClock[]): LearnedZone | undefined {
  const groups = clocks.map(({ offsetMinutes }) =>
    clocks.filter((clock) => clock.offsetMinutes === offsetMinutes),
  )
  // Of equal ones that of the newest reply.
  const most = groups.reduce((one, other) => (other.length > one.length ? other : one))
  const [newest] = most
  return newest && learned(fixedZone(newest.offsetMinutes), most)
}

function learned(zone: string, clocks: readonly ReplyClock[]): LearnedZone | undefined {
  const [newest] = clocks
  return newest && { zone, replies: clocks.length, newestAt: newest.at }
}
