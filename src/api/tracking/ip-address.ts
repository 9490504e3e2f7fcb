/** An address as 32-bit words: one for IPv4, four for IPv6. */
export type AddressWords = readonly number[]

/** A range of addresses: all that share the first `bits` bits. */
export interface AddressRange {
  /** With nothing but zeroes behind the prefix. */
  words: AddressWords
  bits: number
}

const HEX_GROUP = /^[0-9a-f]{1,4}$/i
const OCTET = /^(0|[1-9]\d{0,2})$/
const V6_GROUPS = 8

/**
 * Reads an address. IPv4 inside IPv6 (`::ffff:192.0.2.1`) is IPv4, and a zone (`%eth0`) is left out.
 *
 * @returns undefined for what is no address
 */
export function addressWords(text: string): AddressWords | undefined {
  const [address = ''] = text.split('%')
  if (!address.includes(':')) return v4Words(address)
  const words = v6Words(address)
  const isMapped = words?.[0] === 0 && words[1] === 0 && words[2] === 0xffff
  return isMapped ? words.slice(3) : words
}

/**
 * Reads a range such as `192.0.2.0/24`, or one address.
 *
 * @returns undefined for what is neither, and for a range with bits set behind its prefix
 */
export function addressRange(text: string): AddressRange | undefined {
  const [, address = '', prefix] = /^([^/%]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const words = addressWords(address)
  if (!words) return undefined
  const bits = prefix === undefined ? words.length * 32 : Number(prefix)
  const isExact = bits <= words.length * 32 && compareWords(firstBits(words, bits), words) === 0
  return isExact ? { words, bits } : undefined
}

/** The address with zeroes behind its first bits. */
export function firstBits(words: AddressWords, bits: number): AddressWords {
  return words.map((word, index) => {
    const kept = Math.min(32, Math.max(0, bits - index * 32))
    return kept === 0 ? 0 : (word & (-1 << (32 - kept))) >>> 0
  })
}

export function isInRange(words: AddressWords, range: AddressRange): boolean {
  return (
    words.length === range.words.length &&
    compareWords(firstBits(words, range.bits), range.words) === 0
  )
}

/** Below 0 where `a` comes first; both of one family. */
export function compareWords(a: AddressWords, b: AddressWords): number {
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function v4Words(text: string): AddressWords | undefined {
  const octets = text.split('.')
  if (octets.length !== 4 || !octets.every((octet) => OCTET.test(octet) && Number(octet) < 256))
    return undefined
  return [octets.reduce((word, octet) => word * 256 + Number(octet), 0)]
}

function v6Words(text: string): AddressWords | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const [head = [], tail = []] = halves.map((half, index) =>
    groupsOf(half, index === halves.length - 1),
  )
  if (head === 'bad' || tail === 'bad') return undefined
  const missing = V6_GROUPS - head.length - tail.length
  const isWhole = halves.length === 2 ? missing > 0 : missing === 0
  if (!isWhole) return undefined
  const groups = [...head, ...Array<number>(missing).fill(0), ...tail]
  return [0, 2, 4, 6].map((at) => (groups[at] ?? 0) * 65_536 + (groups[at + 1] ?? 0))
}

/** @param isLast the only place where IPv4 may stand */
function groupsOf(half: string, isLast: boolean): number[] | 'bad' {
  if (half === '') return []
  const parts = half.split(':')
  const groups: number[] = []
  for (const [index, part] of parts.entries()) {
    const v4 = isLast && index === parts.length - 1 ? v4Words(part)?.[0] : undefined
    if (v4 !== undefined) groups.push(Math.floor(v4 / 65_536), v4 % 65_536)
    else if (HEX_GROUP.test(part)) groups.push(Number.parseInt(part, 16))
    else return 'bad'
  }
  return groups
}
