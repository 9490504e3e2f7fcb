import type { ScannerNetwork } from './hit.ts'
import { addressRange, type AddressRange } from './ip-address.ts'
import { networkIndex, type NetworkIndex } from './network-index.ts'

/** A service that checks mail, with the networks it does so from. */
export interface ScannerService extends ScannerNetwork {
  /** Web page that says so. */
  source: string
  /** Ranges such as `192.0.2.0/24` or `2001:db8::/32`, or single addresses. */
  ranges: readonly string[]
}

/** Finds the scanner that an address belongs to. */
export interface ScannerCatalogue extends NetworkIndex<ScannerNetwork> {
  /** By the name in the catalogue; undefined where it has none of that name. */
  named(name: string): ScannerNetwork | undefined
}

export interface CheckedCatalogue {
  /** Null where there is a problem: half a catalogue would misjudge without a word. */
  catalogue: ScannerCatalogue | null
  /** One line for each thing to mend. */
  problems: readonly string[]
}

/** What is wider names a good part of the internet, most likely by mistake. */
const WIDEST_BITS = { 1: 8, 4: 16 } as const
const LONGEST_NAME = 60

/**
 * Checks a catalogue from outside and makes it ready to be asked.
 *
 * @param given parsed JSON: `{ "networks": [ScannerService, …] }`
 */
export function checkedCatalogue(given: unknown): CheckedCatalogue {
  const networks = isRecord(given) ? given['networks'] : undefined
  if (!Array.isArray(networks))
    return { catalogue: null, problems: ['it is not an object with a list "networks"'] }
  const problems: string[] = []
  const ranges = networks.flatMap((service: unknown, index) =>
    rangesOf(service, (what) => problems.push(`networks[${index}]${what}`)),
  )
  problems.push(...repeated(ranges))
  return { catalogue: problems.length === 0 ? catalogueOf(ranges) : null, problems }
}

function catalogueOf(ranges: readonly Named[]): ScannerCatalogue {
  const byName = new Map(ranges.map(({ value }) => [value.name, value]))
  return { ...networkIndex(ranges), named: (name) => byName.get(name) }
}

interface Named {
  text: string
  range: AddressRange
  value: ScannerNetwork
}

function rangesOf(service: unknown, complain: (what: string) => void): Named[] {
  if (!isRecord(service)) {
    complain(' is no object')
    return []
  }
  const { name, scope, certainty, ranges } = service as Partial<Record<string, unknown>>
  for (const [field, what, isRight] of FIELDS)
    if (!isRight(service[field])) complain(`.${field} must be ${what}`)
  if (!Array.isArray(ranges) || ranges.length === 0) {
    complain('.ranges must be a list of ranges')
    return []
  }
  const value = Object.freeze({ name, scope, certainty }) as ScannerNetwork
  return ranges.flatMap((text: unknown, at) => {
    const range = typeof text === 'string' ? addressRange(text) : undefined
    if (range && !isTooWide(range)) return [{ text: String(text), range, value }]
    const what = range
      ? 'is too wide'
      : 'is neither an address nor a range from its first address on'
    complain(`.ranges[${at}] ${JSON.stringify(text)} ${what}`)
    return []
  })
}

/** What each field must be, in words and as a test. */
const FIELDS: readonly [string, string, (value: unknown) => boolean][] = [
  ['name', `a text of 1 to ${LONGEST_NAME} characters`, isName],
  ['scope', '"all" or "clicks"', (value) => value === 'all' || value === 'clicks'],
  ['certainty', '"certain" or "probable"', (value) => value === 'certain' || value === 'probable'],
  ['source', 'an https address', (value) => /^https:\/\/\S+$/.test(String(value))],
]

function isName(name: unknown): boolean {
  return typeof name === 'string' && name.trim() !== '' && name.length <= LONGEST_NAME
}

function isTooWide({ words, bits }: AddressRange): boolean {
  return bits < WIDEST_BITS[words.length === 1 ? 1 : 4]
}

function repeated(ranges: readonly Named[]): string[] {
  const seen = new Set<string>()
  return ranges.flatMap(({ text, range }) => {
    const key = `${range.words.join('.')}/${range.bits}`
    if (seen.has(key)) return [`${text} is there twice`]
    seen.add(key)
    return []
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
