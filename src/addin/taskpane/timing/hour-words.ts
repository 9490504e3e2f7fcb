/** The hours that an hour of the day lies between, e.g. `3 – 4 PM`, `15–16 Uhr`; no zone has a part in it. */
export function hoursOf(locale: string, hour: number): string {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' })
  // A range past midnight is told with its days, and there are none here.
  if (hour === LAST) return `${format.format(at(LAST))} – ${format.format(at(0))}`
  return format.formatRange(at(hour), at(hour + 1))
}

/** One hour of the day on a clock, e.g. `3 PM`. */
export function hourOf(locale: string, hour: number): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' }).format(at(hour))
}

const LAST = 23

const at = (hour: number): Date => new Date(Date.UTC(2026, 0, 5, hour))
