import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'
import { bytesToToken, MAX_TOKEN_LENGTH, tokenToBytes } from './token-bytes.ts'
import type { TrackingSeal, TrackingToken } from './tracking-seal.ts'

/** One key of the ring. The id is 1–8 lower-case letters or digits, the secret 32 bytes. */
export interface SealKey {
  id: string
  secret: Buffer
}

interface RingKey {
  id: string
  /** As key objects: Node would import raw bytes again for every token. */
  encryption: KeyObject
  nonce: KeyObject
  /** Binds format version and key id, so that neither can be swapped. */
  associated: Buffer
}

const NONCE_LENGTH = 12
const TAG_LENGTH = 16

/**
 * Seals tracking tokens as `<key id>.<base64url(nonce | ciphertext | tag)>` with AES-256-GCM.
 *
 * The nonce is not random but the start of an HMAC over the plaintext, under a key used for nothing
 * else. So the same token always gives the same text, as the send handler's retry needs. That is
 * sound because GCM breaks only when one nonce covers two different plaintexts, which here takes a
 * collision of 96-bit HMAC values; what an onlooker learns is that two equal texts are the same
 * token, which equal links show anyway. (The idea is RFC 5297's synthetic IV.)
 *
 * The first key seals; every key of the ring opens, which is how keys are rotated. A text longer
 * than `MAX_TOKEN_LENGTH` is sealed but never opens: callers leave such links alone.
 *
 * @throws RangeError for an empty ring, a bad or repeated id, or a secret that is not 32 bytes
 * @see https://csrc.nist.gov/pubs/sp/800/38/d/final for the limits of GCM
 */
export function createTrackingSeal(keys: readonly SealKey[]): TrackingSeal {
  const ring = new Map(keys.map((key) => [key.id, ringKey(key)]))
  const sealing = ring.get(keys[0]?.id ?? '')
  if (!sealing || ring.size !== keys.length)
    throw new RangeError('Tracking keys: at least one, and no id twice')
  return {
    seal: (token) => sealWith(sealing, token),
    open: (text) => openWith(ring, text),
  }
}

function ringKey({ id, secret }: SealKey): RingKey {
  if (!/^[a-z0-9]{1,8}$/.test(id)) throw new RangeError('A tracking key id is 1–8 of a–z and 0–9')
  if (secret.length !== 32) throw new RangeError(`The secret of tracking key ${id} is not 32 bytes`)
  const derived = (use: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', use, 32)))
  return {
    id,
    encryption: derived('follow-for-outlook tracking token v1 encryption'),
    nonce: derived('follow-for-outlook tracking token v1 nonce'),
    associated: Buffer.from(`v1.${id}`),
  }
}

function sealWith(key: RingKey, token: TrackingToken): string {
  const plain = tokenToBytes(token)
  const nonce = createHmac('sha256', key.nonce).update(plain).digest().subarray(0, NONCE_LENGTH)
  const cipher = createCipheriv('aes-256-gcm', key.encryption, nonce)
  cipher.setAAD(key.associated)
  const sealed = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  return `${key.id}.${sealed.toString('base64url')}`
}

function openWith(ring: ReadonlyMap<string, RingKey>, text: string): TrackingToken | undefined {
  if (text.length > MAX_TOKEN_LENGTH) return undefined
  const dot = text.indexOf('.')
  const key = ring.get(text.slice(0, Math.max(dot, 0)))
  if (!key) return undefined
  const sealed = canonicalBytes(text.slice(dot + 1))
  const plain = sealed && decrypted(key, sealed)
  return plain && bytesToToken(plain)
}

/** Node skips characters that are no base64url and ignores spare bits; one token, one spelling. */
function canonicalBytes(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : undefined
}

function decrypted(key: RingKey, sealed: Buffer): Buffer | undefined {
  if (sealed.length <= NONCE_LENGTH + TAG_LENGTH) return undefined
  const tagAt = sealed.length - TAG_LENGTH
  const nonce = sealed.subarray(0, NONCE_LENGTH)
  const decipher = createDecipheriv('aes-256-gcm', key.encryption, nonce, {
    authTagLength: TAG_LENGTH,
  })
  decipher.setAAD(key.associated)
  decipher.setAuthTag(sealed.subarray(tagAt))
  const plain = decipher.update(sealed.subarray(NONCE_LENGTH, tagAt))
  try {
    // Nothing is left to come, GCM is a stream; this is what checks the tag.
    decipher.final()
    return plain
  } catch {
    // `final` throws exactly when the tag does not fit: not ours, an expected answer (law 3).
    return undefined
  }
}
