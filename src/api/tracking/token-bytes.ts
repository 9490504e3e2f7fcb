import type { TrackingToken } from './tracking-seal.ts'

const KIND = { open: 1, click: 2, page: 3 } as const

const TENANT_AT = 1
const KEY_AT = 17
/** All there is of a beacon's and a page's; a link's goes on. */
const WHOSE_LENGTH = 33
const TARGET_AT = 37

/** Longest token text that is looked at; longer ones are nobody's. */
export const MAX_TOKEN_LENGTH = 3000

/**
 * A token as compact bytes: kind (1), tenant (16), message key (16); for a click also the link
 * number (4, big endian) and the target in UTF-8.
 *
 * @throws RangeError when the tenant is no UUID, the key not 16 bytes in canonical base64url, or the
 *   link number not a positive 32-bit integer
 */
export function tokenToBytes(token: TrackingToken): Buffer {
  const target = token.kind === 'click' ? Buffer.from(token.target, 'utf8') : undefined
  const bytes = Buffer.alloc(target ? TARGET_AT + target.length : WHOSE_LENGTH)
  bytes[0] = KIND[token.kind]
  tenantBytes(token.tenantId).copy(bytes, TENANT_AT)
  keyBytes(token.followKey).copy(bytes, KEY_AT)
  if (token.kind === 'click' && target) {
    if (!Number.isInteger(token.linkNumber) || token.linkNumber < 1)
      throw new RangeError('A link number is a whole number from 1')
    bytes.writeUInt32BE(token.linkNumber, WHOSE_LENGTH)
    target.copy(bytes, TARGET_AT)
  }
  return bytes
}

/** @returns undefined for bytes that no version of `tokenToBytes` made, or a target off the web */
export function bytesToToken(bytes: Buffer): TrackingToken | undefined {
  if (bytes.length < WHOSE_LENGTH) return undefined
  const whose = {
    tenantId: uuidText(bytes.toString('hex', TENANT_AT, KEY_AT)),
    followKey: bytes.toString('base64url', KEY_AT, WHOSE_LENGTH),
  }
  if (bytes.length === WHOSE_LENGTH) {
    if (bytes[0] === KIND.open) return { kind: 'open', ...whose }
    return bytes[0] === KIND.page ? { kind: 'page', ...whose } : undefined
  }
  if (bytes[0] !== KIND.click || bytes.length <= TARGET_AT) return undefined

  const target = bytes.toString('utf8', TARGET_AT)
  if (!isWebAddress(target)) return undefined
  return { kind: 'click', ...whose, linkNumber: bytes.readUInt32BE(WHOSE_LENGTH), target }
}

function isWebAddress(target: string): boolean {
  return /^https?:\/\/[^/?#\\\s]/i.test(target)
}

function tenantBytes(tenantId: string): Buffer {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tenantId))
    throw new RangeError('A tenant id is a UUID')
  return Buffer.from(tenantId.replaceAll('-', ''), 'hex')
}

function keyBytes(followKey: string): Buffer {
  const bytes = Buffer.from(followKey, 'base64url')
  if (bytes.length !== 16 || bytes.toString('base64url') !== followKey)
    throw new RangeError('A message key is 16 bytes in base64url')
  return bytes
}

function uuidText(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
