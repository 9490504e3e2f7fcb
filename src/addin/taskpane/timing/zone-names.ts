const MOST_SHOWN = 50

/** Every zone there is by its IANA name, that of this device first. */
export function allZoneNames(): string[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  return [...new Set([own, ...Intl.supportedValuesOf('timeZone')])]
}

/** Zones whose name holds every word that was typed, e.g. `new york`; at most 50. */
export function zonesNamed(typed: string, zones: readonly string[]): string[] {
  const words = typed.toLowerCase().split(/[\s_/]+/)
  return zones
    .filter((zone) => words.every((word) => zone.toLowerCase().includes(word)))
    .slice(0, MOST_SHOWN)
}
