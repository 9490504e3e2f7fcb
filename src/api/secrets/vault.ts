import { createCipheriv, createDecipheriv } from 'node:crypto'

/** Keeps secrets at rest so that the database alone tells nobody anything. */
export interface Vault {
  /** False: there is no key to seal with. */
  readonly canSeal: boolean
  /**
   * @param context what the secret is and whose, e.g. `logging-tokens <tenant>`: it opens only there
   * @throws Error where there is no key
   */
  seal(plain: string, context: string): string
  /** @throws VaultError when it was sealed by an unknown key, elsewhere, or altered */
  open(sealed: string, context: string): string
}

/** What was kept cannot be opened: another key, another place, or altered. Says nothing of it. */
export class VaultError extends Error {
  override name = 'VaultError'
}

interface SealingKey {
  id: string
  /** 32 bytes. */
  secret: Buffer
}

const VERSION = '1'
const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16
const BOX_BYTES = IV_BYTES + TAG_BYTES

/**
 * AES-256-GCM in an envelope: every record has a data key of its own, wrapped by the key named in it,
 * so that a key is changed by wrapping anew. The context is authenticated with both.
 *
 * @param keys the first seals, the others still open
 */
export function createVault(
  keys: readonly SealingKey[],
  randomBytes: (size: number) => Buffer,
): Vault {
  const [current] = keys
  return {
    canSeal: current !== undefined,
    seal(plain, context) {
      if (!current) throw new Error('There is no key to seal secrets with')
      const aad = Buffer.from(JSON.stringify([VERSION, current.id, context]))
      const dataKey = randomBytes(KEY_BYTES)
      const wrapped = box(current.secret, dataKey, { iv: randomBytes(IV_BYTES), aad })
      const data = box(dataKey, Buffer.from(plain, 'utf8'), { iv: randomBytes(IV_BYTES), aad })
      dataKey.fill(0)
      return [VERSION, current.id, wrapped, data].join('.')
    },
    open(sealed, context) {
      const [version, id, wrapped, data, ...rest] = sealed.split('.')
      const key = keys.find((one) => one.id === id)
      if (version !== VERSION || !key || !wrapped || !data || rest.length > 0) {
        throw new VaultError('A kept secret has no known key or form')
      }
      const aad = Buffer.from(JSON.stringify([VERSION, key.id, context]))
      const dataKey = unbox(key.secret, wrapped, aad)
      const plain = unbox(dataKey, data, aad).toString('utf8')
      dataKey.fill(0)
      return plain
    },
  }
}

/** IV, tag and cipher text in one, base64url. */
function box(key: Buffer, plain: Buffer, { iv, aad }: { iv: Buffer; aad: Buffer }): string {
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(aad)
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url')
}

function unbox(key: Buffer, boxed: string, aad: Buffer): Buffer {
  const bytes = Buffer.from(boxed, 'base64url')
  // One spelling only: base64url has bits to spare at its end, and decoding skips what it does not know.
  if (bytes.length < BOX_BYTES || bytes.toString('base64url') !== boxed) {
    throw new VaultError('A kept secret is cut off, or no base64url')
  }
  const iv = bytes.subarray(0, IV_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
  decipher.setAAD(aad)
  decipher.setAuthTag(bytes.subarray(IV_BYTES, BOX_BYTES))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(BOX_BYTES)), decipher.final()])
  } catch (cause) {
    throw new VaultError('A kept secret was altered, or sealed elsewhere', { cause })
  }
}
