import { Buffer } from 'node:buffer'
import type { TrackedFile } from '../../contract/file.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import type { FileVersionRow } from '../store/schema.ts'
import { readContent, requireParts, storedVersion } from './file-content.service.ts'
import { findFileRules, requireShared } from './file-rules.service.ts'
import { isProgram, SNIFFED_BYTES, sniffedType } from './file-type.ts'
import { findVersion, updateVersion } from './file-version.store.ts'
import { findFile, lockFile, updateFile } from './file.store.ts'
import { noteFileAct } from './note-file-act.service.ts'
import { describeFile, removeVersion } from './tracked-file.service.ts'
import { noSuchFile } from './upload-file.service.ts'

interface Finished {
  id: string
  version: number
}

/**
 * All parts of an upload are there: looks at what it is, has it checked for viruses, and gives it out
 * from now on. From the first look on nothing can be written to it. May be called again.
 *
 * @throws Problem `not-found`, `files-off`, `file-incomplete`, `file-refused` (its bytes are gone then), or
 *   `unavailable` while the scanner is away: it can be tried again
 */
export async function finishFile(
  ctx: Context,
  caller: Caller,
  { id, version }: Finished,
): Promise<TrackedFile> {
  const { tenantId, salespersonId } = caller
  const one = { tenantId, fileId: id, version }
  const file = await findFile(ctx.db, { tenantId, id })
  const upload = await findVersion(ctx.db, one)
  if (file?.salesperson_id !== salespersonId || file.removed_at || !upload) throw noSuchFile()
  if (upload.state !== 'ready') {
    requireShared(await findFileRules(ctx, tenantId))
    await requireParts(ctx, upload)
    const checking = { from: ['uploading' as const, 'checking' as const] }
    await updateVersion(ctx.db, one, { ...checking, change: { state: 'checking' } })
    await giveOut(ctx, caller, { upload, checked: await checkedContent(ctx, upload) })
  }
  return describeFile(ctx, caller, id)
}

interface Checked {
  type: string
  isScanned: boolean
}

async function checkedContent(ctx: Context, upload: FileVersionRow): Promise<Checked> {
  const start = await startOf(ctx, upload)
  if (isProgram(start, upload.name)) throw await refused(ctx, upload, 'program')
  const result = await ctx.scanFile?.(readContent(ctx, upload))
  if (result === 'infected') throw await refused(ctx, upload, 'infected')
  return { type: sniffedType(start), isScanned: result === 'clean' }
}

async function startOf(ctx: Context, upload: FileVersionRow): Promise<Buffer> {
  const range = { from: 0, to: Math.min(SNIFFED_BYTES, upload.size) }
  const pieces: Buffer[] = []
  for await (const piece of readContent(ctx, upload, range)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** What is given to nobody is not kept either. */
async function refused(
  ctx: Context,
  upload: FileVersionRow,
  why: 'program' | 'infected',
): Promise<Problem> {
  await removeVersion(ctx, storedVersion(upload))
  return new Problem('file-refused', 'Such a file is given to nobody', { about: [why] })
}

async function giveOut(
  ctx: Context,
  caller: Caller,
  { upload, checked: { type, isScanned } }: { upload: FileVersionRow; checked: Checked },
): Promise<void> {
  const { tenant_id: tenantId, file_id: id, version, name } = upload
  await ctx.db.transaction().execute(async (db) => {
    const file = await lockFile(db, { tenantId, id })
    if (!file || file.removed_at) throw noSuchFile()
    const ready = { state: 'ready' as const, type, is_scanned: isScanned }
    const isFirst = await updateVersion(db, storedVersion(upload), {
      from: ['checking'],
      change: ready,
    })
    if (!isFirst || version < file.current_version) return
    await updateVersion(
      db,
      { tenantId, fileId: id, version: file.current_version },
      { from: ['ready'], change: { replaced_at: ctx.now() } },
    )
    await updateFile(db, { tenantId, id }, { current_version: version, name })
    if (!file.linked_at) return
    await noteFileAct({ ...ctx, db }, caller, { action: 'file-changed', id, detail: { version } })
  })
}
