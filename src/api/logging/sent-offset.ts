/** Names of zones that old programs write (RFC 5322 §4.3), in minutes ahead of UTC. */
const NAMED: Readonly<Record<string, number>> = {
  UT: 0,
  GMT: 0,
  Z: 0,
  EDT: -240,
  EST: -300,
  CDT: -300,
  CST: -360,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
}
/** From the date line's one side to its other. */
const LEAST = -720
const MOST = 840

/**
 * Minutes that the writer's clock was ahead of UTC, by the header `Date`.
 *
 * @param date its value
 * @returns undefined where it does not say: `-0000` means just that (RFC 5322 §3.3)
 */
export function sentOffsetMinutes(date: string): number | undefined {
  const zone = /\d{2}:\d{2}(?::\d{2})?\s+([+-]\d{4}|[A-Z]{1,3})(?:\s|\(|$)/.exec(date)?.[1] ?? ''
  return Object.hasOwn(NAMED, zone) ? NAMED[zone] : numericOffset(zone)
}

function numericOffset(zone: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d{2})([0-5]\d)$/.exec(zone) ?? []
  if (sign === undefined || zone === '-0000') return undefined
  const size = Number(hours) * 60 + Number(minutes)
  const offset = sign === '-' ? -size : size
  return offset >= LEAST && offset <= MOST ? offset : undefined
}
