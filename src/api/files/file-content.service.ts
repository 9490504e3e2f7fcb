import { Buffer } from 'node:buffer'
import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import type { FileVersionRow } from '../store/schema.ts'
import { partCount, partsOf, type ByteRange } from './file-parts.ts'
import type { StoredVersion, TakenPart } from './file-store.ts'
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

/** Seals one part and brings it to where files are kept. @throws Problem `file-store-away` */
export async function takeBytes(
  ctx: Context,
  of: ContentOf,
  { number, bytes }: { number: number; bytes: Buffer },
): Promise<TakenPart> {
  const place = { ...storedVersion(of), size: of.size, number }
  const seal = { key: dataKey(ctx, of), iv: ctx.randomBytes(PART_IV_BYTES) }
  return ctx.files.take(place, sealedPart(seal, place, bytes))
}

/**
 * The bytes of a range, one part after the other: never more than one is in memory.
 *
 * @throws Problem `file-incomplete`, or `file-store-away`
 */
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
 * The same, with the first bytes there already: whoever begins to send them knows that there are some.
 *
 * @throws Problem `file-incomplete`, or `file-store-away`
 */
export async function openContent(
  ctx: Context,
  of: ContentOf,
  range: ByteRange,
): Promise<AsyncGenerator<Buffer>> {
  const pieces = readContent(ctx, of, range)
  const first = await pieces.next()
  return (async function* () {
    try {
      if (!first.done) yield first.value
      yield* pieces
    } finally {
      await pieces.return(undefined)
    }
  })()
}

/**
 * Makes sure that every part is there.
 *
 * @throws Problem `file-incomplete` naming those that are not
 */
export async function requireParts({ files, db }: Context, of: ContentOf): Promise<void> {
  const there = new Set(await files.numbers(db, storedVersion(of)))
  const all = Array.from({ length: partCount(of.size) }, (_, index) => index + 1)
  const missing = all.filter((number) => !there.has(number))
  if (missing.length > 0)
    throw new Problem('file-incomplete', 'Parts of the file are missing', {
      about: missing.map(String),
    })
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
