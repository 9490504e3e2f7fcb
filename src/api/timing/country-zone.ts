import { offsetAt } from './zone-time.ts'

/** Zones of a country, and the one to go by. */
export interface CountryZones {
  /** All of them, the one to go by first where there is one. */
  zones: readonly string[]
  /** Undefined: nobody can tell which one somebody there lives in. */
  main: string | undefined
  /** The clocks of the whole country show the same all year. */
  isOnly: boolean
}

/**
 * Countries with several zones of which one holds by far the most people. The United States, Canada,
 * Australia, Brazil, Russia, Indonesia and the Congo have none such.
 */
const MAIN_ZONES: Readonly<Record<string, string>> = {
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  KZ: 'Asia/Almaty',
  MX: 'America/Mexico_City',
  NZ: 'Pacific/Auckland',
  PF: 'Pacific/Tahiti',
  PG: 'Pacific/Port_Moresby',
  PT: 'Europe/Lisbon',
  UA: 'Europe/Kiev',
}

/** Ends of addresses that were given to a country and are sold to the whole world. */
const SOLD = new Set(
  'ac ag ai am as bz cc cf co fm ga gd gg gl gq im io la ly me ml ms nu pw sc sh so st sx tc tk to tv vc ws'.split(
    ' ',
  ),
)

/** Ends of addresses that are not the code of their country. */
const OTHER_CODES: Readonly<Record<string, string>> = { uk: 'GB' }

const MONTH_MS = 30 * 86_400_000

/**
 * The zones of the country that an address belongs to, by the end of its domain.
 *
 * @param email normalised
 * @param now clocks are compared throughout the year around it
 * @returns undefined for `.com` and the like, and ends that are sold to everybody
 */
export function countryZones(email: string, now: Date): CountryZones | undefined {
  const country = countryOf(email)
  const zones = country ? zonesOf(country) : []
  const [first] = zones
  if (!country || first === undefined) return undefined
  const isOnly = zones.every((zone) => showSame(zone, first, now))
  const main = MAIN_ZONES[country] ?? (isOnly ? first : undefined)
  const rest = zones.filter((zone) => zone !== main)
  return { zones: main === undefined ? rest : [main, ...rest], main, isOnly }
}

function countryOf(email: string): string | undefined {
  const end = /\.([a-z]{2})$/.exec(email)?.[1]
  if (!end || SOLD.has(end)) return undefined
  return OTHER_CODES[end] ?? end.toUpperCase()
}

/** Both ways of asking: runtimes have the one, the other, or both. */
type LocaleWithZones = Intl.Locale & {
  timeZones?: readonly string[]
  getTimeZones?: () => readonly string[] | undefined
}

function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`) as LocaleWithZones
  return locale.getTimeZones?.() ?? locale.timeZones ?? []
}

function showSame(one: string, other: string, now: Date): boolean {
  if (one === other) return true
  for (let month = -6; month <= 6; month++) {
    const at = new Date(now.getTime() + month * MONTH_MS)
    if (offsetAt(one, at) !== offsetAt(other, at)) return false
  }
  return true
}
