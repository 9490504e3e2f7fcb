import type { FileChange, FileLink, TrackedFile } from '../../contract/file.ts'
import type { Context } from '../context.ts'
import { followVoided, noSuchFollow } from '../follow/follow-refusal.ts'
import { lockFollow } from '../follow/follow.store.ts'
import { readableFollow } from '../follow/readable-follow.service.ts'
import type { Caller } from '../http/caller.ts'
import type { FileRow } from '../store/schema.ts'
import { lastDay } from './file-expiry.ts'
import { forgetTriesOfFile, linkFile as linkToMail, renewLinks } from './file-link.store.ts'
import { passwordHash } from './file-password.service.ts'
import { fileState } from './file-state.ts'
import { findFileRules, requireShared } from './file-rules.service.ts'
import { sharesMore, type FileRules } from './file-rules.ts'
import type { StoredVersion } from './file-store.ts'
import { deleteVersion, listVersions } from './file-version.store.ts'
import { findFile, listFiles, lockFile, updateFile } from './file.store.ts'
import { noteFileAct, noteFileChange } from './note-file-act.service.ts'
import { noSuchFile } from './upload-file.service.ts'
import { shownFiles } from './shown-file.service.ts'

const MOST_LISTED = 200

/** One own file. @throws Problem `not-found` */
export async function describeFile(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  id: string,
): Promise<TrackedFile> {
  const file = await findFile(ctx.db, { tenantId, id })
  const [described] =
    file?.salesperson_id === salespersonId ? await shownFiles(ctx, [file], { isOwn: true }) : []
  if (!described) throw noSuchFile()
  return described
}

/**
 * The caller's files, or those of a mail that they may look at: of that mail alone then.
 *
 * @throws Problem `not-found`
 */
export async function listTrackedFiles(
  ctx: Context,
  caller: Caller,
  key: string | undefined,
): Promise<TrackedFile[]> {
  const { tenantId } = caller
  const of = key === undefined ? undefined : await readableFollow(ctx, caller, key)
  const salespersonId = of?.salesperson_id ?? caller.salespersonId
  const files = await listFiles(ctx.db, { tenantId, salespersonId, key, limit: MOST_LISTED })
  return shownFiles(ctx, files, { isOwn: salespersonId === caller.salespersonId, key })
}

/**
 * Gives an own file a link in an own mail. The same file and mail always get the same link.
 *
 * @throws Problem `not-found`, `files-off`, or `follow-voided`
 */
export async function linkFile(
  ctx: Context,
  caller: Caller,
  { key, fileId }: { key: string; fileId: string },
): Promise<FileLink> {
  const { tenantId, salespersonId } = caller
  requireShared(await findFileRules(ctx, tenantId))
  await ctx.db.transaction().execute(async (db) => {
    const follow = await lockFollow(db, { tenantId, key })
    if (follow?.salesperson_id !== salespersonId) throw noSuchFollow()
    if (follow.state === 'voided') throw followVoided()
    const file = await lockFile(db, { tenantId, id: fileId })
    const isUsable = file && fileState(file, ctx.now()) === 'available'
    if (!isUsable || file.salesperson_id !== salespersonId) throw noSuchFile()
    await linkToMail(db, { tenantId, followKey: key, fileId, at: ctx.now() })
    if (file.linked_at) return
    await updateFile(db, { tenantId, id: fileId }, { linked_at: ctx.now() })
    await noteFileAct({ ...ctx, db }, caller, { action: 'file-shared', id: fileId })
  })
  const { links } = await describeFile(ctx, caller, fileId)
  const link = links.find(({ followKey }) => followKey === key)
  if (!link) throw noSuchFile()
  return link
}

/** Changes who can have an own file, and how long. @throws Problem `not-found`, `invalid-request` */
export async function changeFile(
  ctx: Context,
  caller: Caller,
  { id, ...change }: FileChange & { id: string },
): Promise<TrackedFile> {
  const { tenantId, salespersonId } = caller
  const hash = change.password ? await passwordHash(ctx, change.password) : change.password
  await ctx.db.transaction().execute(async (db) => {
    const file = await lockFile(db, { tenantId, id })
    if (file?.salesperson_id !== salespersonId || file.removed_at) throw noSuchFile()
    const rules = await findFileRules({ ...ctx, db }, tenantId)
    const columns = changedColumns(change, ctx.now(), { rules, file })
    const password_hash = hash === undefined ? file.password_hash : hash
    await updateFile(db, { tenantId, id }, { ...columns, password_hash })
    if (hash !== undefined) await forgetTriesOfFile(db, { tenantId, id })
    if (change.oneTime) await renewLinks(db, { tenantId, id })
    if (file.linked_at) await noteFileChange({ ...ctx, db }, caller, { id, change })
  })
  return describeFile(ctx, caller, id)
}

/** @throws Problem `files-off`, or `invalid-request` */
function changedColumns(
  change: FileChange,
  now: Date,
  { rules, file }: { rules: FileRules; file: FileRow },
) {
  if (sharesMore(change, file)) requireShared(rules)
  const { expiresAt, isRevoked, oneTime } = change
  return {
    ...(expiresAt !== undefined && { expires_at: lastDay(expiresAt, now, rules.mostDays) }),
    ...(isRevoked !== undefined && { revoked_at: isRevoked ? now : null }),
    ...(oneTime !== undefined && { one_time: oneTime }),
  }
}

/** Removes an own file's bytes for good; its links say that it is gone. @throws Problem `not-found` */
export async function removeFile(ctx: Context, caller: Caller, id: string): Promise<void> {
  const { tenantId, salespersonId } = caller
  await ctx.db.transaction().execute(async (db) => {
    const file = await lockFile(db, { tenantId, id })
    if (file?.salesperson_id !== salespersonId) throw noSuchFile()
    if (file.removed_at) return
    await updateFile(db, { tenantId, id }, { removed_at: ctx.now() })
    if (file.linked_at) await noteFileAct({ ...ctx, db }, caller, { action: 'file-removed', id })
  })
  for (const { version } of await listVersions(ctx.db, { tenantId, fileIds: [id] }))
    await removeVersion(ctx, { tenantId, fileId: id, version })
}

/** First the bytes, then that there were any: what is cut off in between is found again. */
export async function removeVersion(ctx: Context, one: StoredVersion): Promise<void> {
  await ctx.files.remove(ctx.db, one)
  await deleteVersion(ctx.db, one)
}
