const KILO = 1024
const MEGA = KILO * KILO

/** A size rounded as people say it, e.g. `1.4 MB`; in steps of 1024, as Outlook and Windows count. */
export function formatBytes(locale: string, bytes: number): string {
  if (bytes < KILO) return inUnit(locale, 'byte', bytes)
  const isKilo = Math.round(bytes / KILO) < KILO
  return isKilo
    ? inUnit(locale, 'kilobyte', bytes / KILO)
    : inUnit(locale, 'megabyte', bytes / MEGA)
}

function inUnit(locale: string, unit: string, value: number): string {
  const maximumFractionDigits = value < 10 ? 1 : 0
  // The short form of a byte knows no plural.
  const unitDisplay = unit === 'byte' ? 'long' : 'short'
  const options = { style: 'unit', unit, unitDisplay, maximumFractionDigits } as const
  return new Intl.NumberFormat(locale, options).format(value)
}
