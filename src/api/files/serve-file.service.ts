import { filePagePath, recipientPagePath } from '../../contract/paths.ts'
import type { Context } from '../context.ts'
import { plainPage } from '../recipient-page/plain-pages.ts'
import type { Language } from '../tracking/preferred-language.ts'
import type { FileToken } from '../tracking/tracking-seal.ts'
import type { ContentOf } from './file-content.service.ts'
import { findLinkedFile, type LinkedFile } from './file-link.store.ts'
import { filePage, goneFilePage, type FileView, type Mistake } from './file-page.ts'
import { fileState } from './file-state.ts'

/** Who asks for which file. */
export interface AskedFile {
  /** As it came; may be anything. */
  token: string
  language: Language
}

export interface FilePageAnswer {
  kind: 'page'
  status: 200 | 400 | 404 | 410 | 429
  page: string
  /** In seconds; absent: at once. */
  retryAfter?: number
}

/** A file that can be had, by its link. */
export interface FoundFile extends AskedFile {
  kind: 'file'
  link: FileToken
  file: LinkedFile & ContentOf & { type: string }
}

/**
 * What a link's token leads to, as it is now. What is not ours gets one answer, from which nothing can
 * be learnt; and so does everything that cannot be had (any more), whyever.
 */
export async function findAskedFile(
  ctx: Context,
  asked: AskedFile,
): Promise<FoundFile | FilePageAnswer> {
  const link = ctx.seal.open(asked.token)
  if (link?.kind !== 'file')
    return { kind: 'page', status: 404, page: plainPage('notFound', asked.language, null) }
  const linked = await findLinkedFile(ctx.db, link)
  const content = linked && contentOf(link, linked)
  if (!content || !isAvailable(linked, ctx.now())) return goneAnswer(asked)
  return { kind: 'file', ...asked, link, file: { ...linked, ...content } }
}

/** The page of a file. Changes nothing and gives nothing out, whoever asks and how often. */
export function pageOf(
  ctx: Context,
  { link, file, language, token }: FoundFile,
  mistake?: Mistake,
): FilePageAnswer {
  const { tenantId, followKey } = link
  const view: FileView = {
    name: file.name,
    size: file.size,
    sender: file.sender,
    expiresAt: file.expires_at,
    hasPassword: file.password_hash !== null,
    oneTime: file.one_time,
    path: filePagePath + token,
    recipientPath: recipientPagePath + ctx.seal.seal({ kind: 'page', tenantId, followKey }),
  }
  const page = { kind: 'page', page: filePage(view, language, mistake) } as const
  if (mistake?.kind === 'tooMany') return { ...page, status: 429, retryAfter: mistake.retryAfter }
  return { ...page, status: mistake ? 400 : 200 }
}

export function goneAnswer({ language, token }: AskedFile): FilePageAnswer {
  return { kind: 'page', status: 410, page: goneFilePage(language, filePagePath + token) }
}

function isAvailable(linked: LinkedFile, now: Date): boolean {
  const isUsedUp = linked.one_time && linked.used_at !== null
  return fileState({ ...linked, current_version: linked.version }, now) === 'available' && !isUsedUp
}

function contentOf({ tenantId }: FileToken, linked: LinkedFile) {
  const { id, version, size, data_key, type, state } = linked
  if (size === null || data_key === null || state !== 'ready') return undefined
  return {
    ...{ tenant_id: tenantId, file_id: id, version, size, data_key },
    type: type ?? 'application/octet-stream',
  }
}
