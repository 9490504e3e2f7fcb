import type { FileToken, TrackingToken } from './tracking-seal.ts'

const KIND = { open: 1, click: 2, page: 3, file: 4 } as const

const TENANT_AT = 1
const KEY_AT = 17
/** All there is of a beacon's and a page's; a link's goes on. */
const WHOSE_LENGTH = 33
/** Behind a link's or a file's number; a file's token ends there. */
const TARGET_AT = 37

/** Longest token text that is looked at; longer ones are nobody's. */
export const MAX_TOKEN_LENGTH = 3000

/**
 * A token as compact bytes: kind (1), tenant (16), message key (16); for a click or a file also its
 * number (4, big endian), and for a click the target in UTF-8.
 *
 * @throws RangeError when the tenant is no UUID, the key not 16 bytes in canonical base64url, or the
 *   number not a positive 32-bit integer
 */
export function tokenToBytes(token: TrackingToken): Buffer {
  return Buffer.concat([
    Buffer.from([KIND[token.kind]]),
    tenantBytes(token.tenantId),
    keyBytes(token.followKey),
    restBytes(token),
  ])
}

function restBytes(token: TrackingToken): Buffer {
  if (token.kind === 'file') return numberBytes(token.number)
  if (token.kind !== 'click') return Buffer.alloc(0)
  return Buffer.concat([numberBytes(token.linkNumber), Buffer.from(token.target, 'utf8')])
}

function numberBytes(number: number): Buffer {
  if (!Number.isInteger(number) || number < 1)
    throw new RangeError('A link number is a whole number from 1')
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(number)
  return bytes
}

/** @returns undefined for bytes that no version of `tokenToBytes` made, or a target off the web */
export function bytesToToken(bytes: Buffer): TrackingToken | undefined {
  if (bytes.length < WHOSE_LENGTH) return undefined
  const whose = {
    tenantId: uuidText(bytes.toString('hex', TENANT_AT, KEY_AT)),
    followKey: bytes.toString('base64url', KEY_AT, WHOSE_LENGTH),
  }
  if (bytes.length === WHOSE_LENGTH) return bareToken(bytes[0], whose)
  return bytes.length < TARGET_AT ? undefined : numberedToken(bytes, whose)
}

interface Whose {
  tenantId: string
  followKey: string
}

function bareToken(kind: number | undefined, whose: Whose): TrackingToken | undefined {
  if (kind === KIND.open) return { kind: 'open', ...whose }
  return kind === KIND.page ? { kind: 'page', ...whose } : undefined
}

function numberedToken(bytes: Buffer, whose: Whose): TrackingToken | undefined {
  const number = bytes.readUInt32BE(WHOSE_LENGTH)
  if (bytes.length === TARGET_AT) return fileToken(bytes[0], { ...whose, number })
  if (bytes[0] !== KIND.click) return undefined

  const target = bytes.toString('utf8', TARGET_AT)
  if (!mayBeTarget(target)) return undefined
  return { kind: 'click', ...whose, linkNumber: number, target }
}

function fileToken(kind: number | undefined, file: Omit<FileToken, 'kind'>): FileToken | undefined {
  return kind === KIND.file && file.number > 0 ? { kind: 'file', ...file } : undefined
}

/** Whether a token with this target opens: a web address with a host where one belongs. */
export function mayBeTarget(target: string): boolean {
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
