import type { Context } from '../context.ts'
import type { StoredVersion } from './file-store.ts'
import { findVersion, listVersions } from './file-version.store.ts'
import { deleteFile, findFile } from './file.store.ts'
import { listForgettableFiles, listForgettableVersions, markRemoved } from './forget-files.store.ts'
import { removeVersion } from './tracked-file.service.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** So long a file that expired or was revoked can be made available again. */
export const ENDED_KEPT_DAYS = 30
const AT_ONCE = 50

/**
 * Removes the bytes that nobody needs any more: uploads that broke off, versions that were replaced,
 * files that ended a while ago, and files without any mail. Every step may be cut off and done twice.
 */
export async function forgetFiles(ctx: Context, isStopped: () => boolean): Promise<void> {
  const now = ctx.now().getTime()
  const cutoffs = {
    begun: new Date(now - DAY_MS),
    replaced: new Date(now - HOUR_MS),
    ended: new Date(now - ENDED_KEPT_DAYS * DAY_MS),
    limit: AT_ONCE,
  }
  for (let count = AT_ONCE; count === AT_ONCE && !isStopped();) {
    const versions = await listForgettableVersions(ctx.db, cutoffs)
    for (const one of versions) await forgetVersion(ctx, one)
    count = versions.length
  }
  for (let count = AT_ONCE; count === AT_ONCE && !isStopped();) {
    const files = await listForgettableFiles(ctx.db, cutoffs)
    for (const file of files) {
      const versions = await listVersions(ctx.db, { ...file, fileIds: [file.id] })
      for (const { version } of versions)
        await removeVersion(ctx, { tenantId: file.tenantId, fileId: file.id, version })
      await deleteFile(ctx.db, file)
    }
    count = files.length
  }
}

/** A file whose current bytes go cannot be had any more. */
async function forgetVersion(ctx: Context, one: StoredVersion): Promise<void> {
  const { tenantId, fileId: id } = one
  const file = await findFile(ctx.db, { tenantId, id })
  const version = await findVersion(ctx.db, one)
  if (file && version?.state === 'ready' && file.current_version === one.version)
    await markRemoved(ctx.db, { tenantId, id, at: ctx.now() })
  await removeVersion(ctx, one)
}
