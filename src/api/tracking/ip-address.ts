/** An address as 32-bit words: one for IPv4, four for IPv6. */
export type AddressWords = readonly number[]

/** A range of addresses: all that share the first `bits` bits. */
export interface AddressRange {
  /** With nothing but zeroes behind the prefix. */
  words: AddressWords
  bits: number
}

const HEX_GROUPS = /^[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*$/i
const V4 = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/
const V6_GROUPS = 8
const COLON = 58
const MAPPED = '::ffff:'

/**
 * Reads an address. IPv4 inside IPv6 (`::ffff:192.0.2.1`) is IPv4, and a zone (`%eth0`) is left out.
 *
 * @returns undefined for what is no address
 */
export function addressWords(text: string): AddressWords | undefined {
  const zone = text.indexOf('%')
  const address = zone < 0 ? text : text.slice(0, zone)
  if (!address.includes(':')) return v4Words(address)
  if (isMappedV4(address)) return v4Words(address.slice(MAPPED.length))
  const words = v6Words(address)
  const isMapped = words?.[0] === 0 && words[1] === 0 && words[2] === 0xffff
  return isMapped ? words.slice(3) : words
}

/** What a server on both families is told of every IPv4 client. */
function isMappedV4(address: string): boolean {
  return address.startsWith(MAPPED) && address.includes('.')
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
  if (words.length !== range.words.length) return false
  for (let index = 0; index * 32 < range.bits; index++) {
    const beyond = Math.max(0, (index + 1) * 32 - range.bits)
    const differing = (words[index] ?? 0) ^ (range.words[index] ?? 0)
    if (differing >>> beyond !== 0) return false
  }
  return true
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
  const octets = V4.exec(text)
  if (!octets) return undefined
  let word = 0
  for (let index = 1; index <= 4; index++) {
    const octet = Number(octets[index])
    if (octet > 255) return undefined
    word = word * 256 + octet
  }
  return [word]
}

function v6Words(text: string): AddressWords | undefined {
  const gap = text.indexOf('::')
  const head = gap < 0 ? lastGroups(text) : groupsOf(text.slice(0, gap))
  const tail = gap < 0 ? [] : lastGroups(text.slice(gap + 2))
  if (!head || !tail) return undefined
  const missing = V6_GROUPS - head.length - tail.length
  if (gap < 0 ? missing !== 0 : missing <= 0) return undefined
  const groupAt = (index: number) =>
    (index < head.length ? head[index] : tail[index - head.length - missing]) ?? 0
  return [0, 2, 4, 6].map((at) => groupAt(at) * 65_536 + groupAt(at + 1))
}

/** @returns undefined for what is no part of an address */
function groupsOf(part: string): number[] | undefined {
  if (part === '') return []
  if (!HEX_GROUPS.test(part)) return undefined
  const groups: number[] = []
  let group = 0
  for (let index = 0; index < part.length; index++) {
    const code = part.charCodeAt(index)
    if (code === COLON) {
      groups.push(group)
      group = 0
    } else group = group * 16 + hexDigit(code)
  }
  return [...groups, group]
}

/** @param code of one of 0–9, a–f, A–F */
function hexDigit(code: number): number {
  return code <= 57 ? code - 48 : (code | 32) - 87
}

/** IPv4 may stand for the last two groups of an address. */
function lastGroups(part: string): number[] | undefined {
  if (!part.includes('.')) return groupsOf(part)
  const end = part.lastIndexOf(':')
  const v4 = v4Words(part.slice(end + 1))?.[0]
  const before = end < 0 ? [] : groupsOf(part.slice(0, end))
  if (v4 === undefined || !before || end === 0) return undefined
  return [...before, Math.floor(v4 / 65_536), v4 % 65_536]
}
