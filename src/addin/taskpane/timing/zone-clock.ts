const MINUTE_MS = 60_000
/** Zones of which only the distance to UTC is known: `UTC+05:30`. */
const FIXED = /^UTC([+-])(\d{2}):(\d{2})$/

type Shown = Pick<Intl.DateTimeFormatOptions, 'weekday' | 'dateStyle' | 'timeStyle'> &
  Intl.DateTimeFormatOptions

const MOMENT: Shown = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
}
const CLOCK: Shown = { weekday: 'short', hour: 'numeric', minute: '2-digit' }

/** Day and time as a clock shows them, e.g. `Mon, Jun 15, 8:00 AM`. Zone absent: that of this device. */
export const momentThere = (locale: string, at: Date | string, zone?: string): string =>
  shown(locale, MOMENT, { at: new Date(at), zone })

/** Weekday and time, e.g. `Mon 8:00 AM`. */
export const clockThere = (locale: string, at: Date | string, zone?: string): string =>
  shown(locale, CLOCK, { at: new Date(at), zone })

function shown(
  locale: string,
  options: Shown,
  { at, zone }: { at: Date; zone: string | undefined },
): string {
  if (zone === undefined) return new Intl.DateTimeFormat(locale, options).format(at)
  const minutes = fixedMinutes(zone)
  if (minutes === undefined) {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(at)
  }
  const shifted = new Date(at.getTime() + minutes * MINUTE_MS)
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(shifted)
}

function fixedMinutes(zone: string): number | undefined {
  const fixed = FIXED.exec(zone)
  if (!fixed) return undefined
  const [, sign, hours, minutes] = fixed
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** A zone for people to read: `Europe/Berlin`, `America/New York`. */
export const zoneName = (zone: string): string => zone.replaceAll('_', ' ')
