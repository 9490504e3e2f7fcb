import type { Buffer } from 'node:buffer'
import { FILE_PART_BYTES, type FileRequest, type FileUpload } from '../../contract/file.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { newDataKey, takeBytes } from './file-content.service.ts'
import { lastDay } from './file-expiry.ts'
import { cleanFileName } from './file-name.ts'
import { partCount, partLength } from './file-parts.ts'
import { passwordHash } from './file-password.service.ts'
import { daysByDefault } from './file-rules.ts'
import { holdRoom, requireUpload } from './file-rules.service.ts'
import type { StoredPart, StoredVersion, TakenPart } from './file-store.ts'
import { findVersion, holdVersion, insertVersion, nextVersion } from './file-version.store.ts'
import { findFile, insertFile, lockFile } from './file.store.ts'

const DAY_MS = 86_400_000

/**
 * Announces a file. Nobody can have it before its upload is finished and it has a link.
 *
 * @throws Problem `files-off`, `secrets-unavailable`, `too-large`, `file-quota`, or `invalid-request`
 *   for the day
 */
export async function createFile(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  request: FileRequest,
): Promise<FileUpload> {
  const rules = await requireUpload(ctx, tenantId, request.size)
  const now = ctx.now()
  const expiresAt = request.expiresAt
    ? lastDay(request.expiresAt, now, rules.mostDays)
    : new Date(now.getTime() + daysByDefault(rules) * DAY_MS)
  const { password } = request
  const hash = password === undefined ? null : await passwordHash(ctx, password)
  const id = ctx.newId()
  return ctx.db.transaction().execute(async (db) => {
    await holdRoom({ db }, tenantId, { rules, size: request.size })
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
 * @throws Problem `not-found`, `files-off`, `secrets-unavailable`, `too-large` or `file-quota`
 */
export async function replaceFile(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { id, ...request }: { id: string; name: string; size: number },
): Promise<FileUpload> {
  const rules = await requireUpload(ctx, tenantId, request.size)
  return ctx.db.transaction().execute(async (db) => {
    await holdRoom({ db }, tenantId, { rules, size: request.size })
    const file = await lockFile(db, { tenantId, id })
    if (file?.salesperson_id !== salespersonId || file.removed_at) throw noSuchFile()
    return addVersion({ ...ctx, db }, { tenantId, id }, request)
  })
}

/**
 * Keeps one part of an upload; one that was sent before is replaced.
 *
 * @throws Problem `not-found` where nothing is being uploaded, `invalid-request` for a part of
 *   another length than it has to have, `file-store-away`
 */
export async function takePart(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { fileId, version, number, bytes }: Omit<StoredPart, 'tenantId'> & { bytes: Buffer },
): Promise<void> {
  const one = { tenantId, fileId, version }
  const file = await findFile(ctx.db, { tenantId, id: fileId })
  const upload = await findVersion(ctx.db, one)
  if (file?.salesperson_id !== salespersonId || upload?.state !== 'uploading') throw noSuchFile()
  if (bytes.length === 0 || bytes.length !== partLength(upload.size, number))
    throw new Problem('invalid-request', 'The part has another length', { about: ['number'] })
  const part = await takeBytes(ctx, upload, { number, bytes })
  if (await isKept(ctx, one, part)) return
  await part.drop()
  throw noSuchFile()
}

/** Held meanwhile, so that nothing is written to what is being checked or given out. */
async function isKept(ctx: Context, one: StoredVersion, part: TakenPart): Promise<boolean> {
  return ctx.db.transaction().execute(async (db) => {
    const upload = await holdVersion(db, one)
    const isOpen = upload?.state === 'uploading'
    if (isOpen) await part.keep(db)
    return isOpen
  })
}

export function noSuchFile(): Problem {
  return new Problem('not-found', 'There is no such file of yours')
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
