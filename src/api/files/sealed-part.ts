import { createCipheriv, createDecipheriv } from 'node:crypto'

export const DATA_KEY_BYTES = 32
export const PART_IV_BYTES = 12
const TAG_BYTES = 16

/** Which part of which upload: it opens only there, so that none can be swapped or cut off unseen. */
export interface PartPlace {
  tenantId: string
  fileId: string
  version: number
  /** Of the whole file, in bytes. */
  size: number
  number: number
}

/**
 * Seals a part with AES-256-GCM as `iv | tag | cipher text`.
 *
 * @param iv `PART_IV_BYTES` random bytes, new for every part and every try
 */
export function sealedPart(
  { key, iv }: { key: Buffer; iv: Buffer },
  place: PartPlace,
  plain: Buffer,
): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(placeBytes(place))
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), text])
}

/** @throws Error when it was altered, or sealed elsewhere */
export function openedPart(key: Buffer, place: PartPlace, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, PART_IV_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(placeBytes(place))
  decipher.setAuthTag(sealed.subarray(PART_IV_BYTES, PART_IV_BYTES + TAG_BYTES))
  const text = sealed.subarray(PART_IV_BYTES + TAG_BYTES)
  return Buffer.concat([decipher.update(text), decipher.final()])
}

function placeBytes({ tenantId, fileId, version, size, number }: PartPlace): Buffer {
  return Buffer.from(JSON.stringify(['file part 1', tenantId, fileId, version, size, number]))
}
