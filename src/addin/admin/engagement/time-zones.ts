/** The zone this browser is set to. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Every zone there is by its IANA name, with those that browsers leave out. */
export const allZones = (): string[] => [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]

export const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    // RangeError: there is no such zone.
    return false
  }
}

const MOST_SHOWN = 50

/** Zones whose name holds every word that was typed, e.g. `new york`; at most 50. */
export function zonesWith(typed: string, zones: readonly string[]): string[] {
  const words = typed.toLowerCase().split(/[\s_/]+/)
  return zones
    .filter((zone) => words.every((word) => zone.toLowerCase().includes(word)))
    .slice(0, MOST_SHOWN)
}
