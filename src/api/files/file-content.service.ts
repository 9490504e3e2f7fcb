import { Buffer } from 'node:buffer'
import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import type { FileVersionRow } from '../store/schema.ts'
import { partCount, partLength, partsOf, type ByteRange } from './file-parts.ts'
import type { StoredVersion } from './file-store.ts'
import { DATA_KEY_BYTES, openedPart, PART_IV_BYTES, sealedPart } from './sealed-part.ts'

/** An upload as its content needs it. */
export type ContentOf = Pick<
  FileVersionRow,
  'tenant_id' | 'file_id' | 'version' | 'size' | 'data_key'
>

/** A key for one upload, sealed by the vault. */
export function newDataKey({ vault, randomBytes }: Context, of: StoredVersion): string {
  const key = randomBytes(DATA_KEY_BYTES)
  const sealed = vault.seal(key.toString('base64url'), dataKeyContext(of))
  key.fill(0)
  return sealed
}

/** Seals and keeps one part. */
export async function keepPart(
  ctx: Context,
  of: ContentOf,
  { number, bytes }: { number: number; bytes: Buffer },
): Promise<void> {
  const place = { ...storedVersion(of), size: of.size, number }
  const seal = { key: dataKey(ctx, of), iv: ctx.randomBytes(PART_IV_BYTES) }
  await ctx.files.put(ctx.db, place, sealedPart(seal, place, bytes))
}

/** The bytes of a range, one part after the other: never more than one is in memory. */
export async function* readContent(
  ctx: Context,
  of: ContentOf,
  range: ByteRange = { from: 0, to: of.size },
): AsyncGenerator<Buffer> {
  const key = dataKey(ctx, of)
  for (const { number, from, to } of partsOf(range)) {
    const place = { ...storedVersion(of), size: of.size, number }
    const sealed = await ctx.files.get(ctx.db, place)
    if (!sealed)
      throw new Problem('file-incomplete', 'A part of the file is missing', {
        about: [String(number)],
      })
    yield openedPart(key, place, sealed).subarray(from, to)
  }
}

/**
 * Makes sure that every part is there.
 *
 * @throws Problem `file-incomplete` naming those that are not
 */
export async function requireParts(ctx: Context, of: ContentOf): Promise<void> {
  const missing: string[] = []
  const count = partCount(of.size)
  for (let number = 1; number <= count; number++) {
    const sealed = await ctx.files.get(ctx.db, { ...storedVersion(of), number })
    if (!sealed || sealed.length < partLength(of.size, number)) missing.push(String(number))
  }
  if (missing.length > 0)
    throw new Problem('file-incomplete', 'Parts of the file are missing', { about: missing })
}

export function storedVersion({
  tenant_id,
  file_id,
  version,
}: Pick<ContentOf, 'tenant_id' | 'file_id' | 'version'>): StoredVersion {
  return { tenantId: tenant_id, fileId: file_id, version }
}

function dataKey({ vault }: Context, of: ContentOf): Buffer {
  return Buffer.from(vault.open(of.data_key, dataKeyContext(storedVersion(of))), 'base64url')
}

/** Where a version's key opens, and nowhere else. */
export function dataKeyContext({ tenantId, fileId, version }: StoredVersion): string {
  return `file ${tenantId} ${fileId} ${version}`
}
