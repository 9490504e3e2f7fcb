import type { Buffer } from 'node:buffer'
import {
  FILE_DAYS_BY_DEFAULT,
  FILE_PART_BYTES,
  MAX_FILE_BYTES,
  type FileRequest,
  type FileUpload,
} from '../../contract/file.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { keepPart, newDataKey } from './file-content.service.ts'
import { lastDay } from './file-expiry.ts'
import { cleanFileName } from './file-name.ts'
import { partCount, partLength } from './file-parts.ts'
import { passwordHash } from './file-password.service.ts'
import type { StoredPart } from './file-store.ts'
import { insertVersion, holdVersion, nextVersion } from './file-version.store.ts'
import { findFile, insertFile, lockFile } from './file.store.ts'

const DAY_MS = 86_400_000

/**
 * Announces a file. Nobody can have it before its upload is finished and it has a link.
 *
 * @throws Problem `secrets-unavailable`, `too-large`, or `invalid-request` for the day
 */
export async function createFile(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  request: FileRequest,
): Promise<FileUpload> {
  requireUsable(ctx, request.size)
  const now = ctx.now()
  const expiresAt = request.expiresAt
    ? lastDay(request.expiresAt, now)
    : new Date(now.getTime() + FILE_DAYS_BY_DEFAULT * DAY_MS)
  const { password } = request
  const hash = password === undefined ? null : await passwordHash(ctx, password)
  const id = ctx.newId()
  return ctx.db.transaction().execute(async (db) => {
    await insertFile(db, {
      ...{ tenant_id: tenantId, id, salesperson_id: salespersonId },
      ...{ name: cleanFileName(request.name), created_at: now, expires_at: expiresAt },
      ...{ revoked_at: null, removed_at: null, password_hash: hash, linked_at: null },
      one_time: request.oneTime ?? false,
    })
    return addVersion({ ...ctx, db }, { tenantId, id }, request)
  })
}

/**
 * Announces a new version of a file, which takes the place of the one before once it is finished.
 *
 * @throws Problem `not-found`, `secrets-unavailable` or `too-large`
 */
export async function replaceFile(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { id, ...request }: { id: string; name: string; size: number },
): Promise<FileUpload> {
  requireUsable(ctx, request.size)
  return ctx.db.transaction().execute(async (db) => {
    const file = await lockFile(db, { tenantId, id })
    if (file?.salesperson_id !== salespersonId || file.removed_at) throw noSuchFile()
    return addVersion({ ...ctx, db }, { tenantId, id }, request)
  })
}

/**
 * Keeps one part of an upload; one that was sent before is replaced.
 *
 * @throws Problem `not-found` where nothing is being uploaded, `invalid-request` for a part of
 *   another length than it has to have
 */
export async function takePart(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { fileId, version, number, bytes }: Omit<StoredPart, 'tenantId'> & { bytes: Buffer },
): Promise<void> {
  await ctx.db.transaction().execute(async (db) => {
    const file = await findFile(db, { tenantId, id: fileId })
    if (file?.salesperson_id !== salespersonId) throw noSuchFile()
    // Held, so that nothing is written to what is being checked or given out.
    const upload = await holdVersion(db, { tenantId, fileId, version })
    if (upload?.state !== 'uploading') throw noSuchFile()
    if (bytes.length === 0 || bytes.length !== partLength(upload.size, number))
      throw new Problem('invalid-request', 'The part has another length', { about: ['number'] })
    await keepPart({ ...ctx, db }, upload, { number, bytes })
  })
}

export function noSuchFile(): Problem {
  return new Problem('not-found', 'There is no such file of yours')
}

function requireUsable({ vault }: Context, size: number): void {
  if (!vault.canSeal)
    throw new Problem('secrets-unavailable', 'The operator gave no key that files are sealed with')
  if (size > MAX_FILE_BYTES)
    throw new Problem('too-large', 'A tracked file has at most 25 MB', { about: ['size'] })
}

async function addVersion(
  ctx: Context,
  { tenantId, id }: { tenantId: string; id: string },
  { name, size }: { name: string; size: number },
): Promise<FileUpload> {
  const version = await nextVersion(ctx.db, { tenantId, id })
  await insertVersion(ctx.db, {
    ...{ tenant_id: tenantId, file_id: id, version, state: 'uploading' },
    ...{ name: cleanFileName(name), size, type: null, is_scanned: false },
    data_key: newDataKey(ctx, { tenantId, fileId: id, version }),
    ...{ created_at: ctx.now(), replaced_at: null },
  })
  return { id, version, parts: partCount(size), partBytes: FILE_PART_BYTES }
}
