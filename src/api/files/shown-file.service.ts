import { filePagePath } from '../../contract/paths.ts'
import type { FileState, TrackedFile } from '../../contract/file.ts'
import type { Context } from '../context.ts'
import type { FileRow, FileVersionRow } from '../store/schema.ts'
import { listFileLinks } from './file-link.store.ts'
import { fileState } from './file-state.ts'
import { listVersions } from './file-version.store.ts'

interface Shown {
  /** The links' own addresses are shown too. */
  isOwn: boolean
  /** Links of this mail only. */
  key?: string | undefined
}

/** Files with their links and what was seen of each, in the same order. */
export async function shownFiles(
  ctx: Context,
  files: readonly FileRow[],
  { isOwn, key }: Shown,
): Promise<TrackedFile[]> {
  const [first] = files
  if (!first) return []
  const of = { tenantId: first.tenant_id, fileIds: files.map(({ id }) => id) }
  const versions = await listVersions(ctx.db, of)
  const links = await listFileLinks(ctx.db, of)
  return files.map((file) => ({
    ...shownFile(
      file,
      versions.filter(({ file_id }) => file_id === file.id),
      fileState(file, ctx.now()),
    ),
    links: links
      .filter((one) => one.file_id === file.id && (key === undefined || one.follow_key === key))
      .map((one) => ({
        followKey: one.follow_key,
        number: one.number,
        url: isOwn ? fileUrl(ctx, file.tenant_id, one) : null,
        views: { people: one.views_people, all: one.views_all },
        downloads: one.downloads,
        // What may not be recorded is not told in this way either (law 5).
        isUsedUp: file.one_time && one.used_at !== null && one.downloads > 0,
      })),
  }))
}

function shownFile(
  file: FileRow,
  versions: readonly FileVersionRow[],
  state: FileState,
): Omit<TrackedFile, 'links'> {
  const current =
    versions.find(({ version }) => version === file.current_version) ?? versions.at(-1)
  return {
    ...{ id: file.id, name: file.name, state, version: file.current_version },
    type: current?.type ?? 'application/octet-stream',
    size: current?.size ?? 0,
    isScanned: current?.is_scanned ?? false,
    createdAt: file.created_at.toISOString(),
    expiresAt: file.expires_at.toISOString(),
    hasPassword: file.password_hash !== null,
    oneTime: file.one_time,
  }
}

function fileUrl(
  { seal, config }: Context,
  tenantId: string,
  { follow_key: followKey, number }: { follow_key: string; number: number },
): string {
  return (
    config.publicOrigin + filePagePath + seal.seal({ kind: 'file', tenantId, followKey, number })
  )
}
