import type { Buffer } from 'node:buffer'
import { Readable } from 'node:stream'
import type { Context } from '../context.ts'
import { lockFollowedMails } from '../interactions/followed-mail.store.ts'
import { recordingOf } from '../interactions/recording.ts'
import type { FileToken } from '../tracking/tracking-seal.ts'
import { attachmentNamed } from './content-disposition.ts'
import { openContent } from './file-content.service.ts'
import type { Mistake } from './file-page.ts'
import { countDownload, forgetTries, spendLink, takeTry } from './file-link.store.ts'
import { isPassword } from './file-password.service.ts'
import { requestedRange, type ByteRange } from './file-parts.ts'
import {
  findAskedFile,
  goneAnswer,
  pageOf,
  type AskedFile,
  type FilePageAnswer,
  type FoundFile,
} from './serve-file.service.ts'

const MOST_TRIES = 10
const TRIES_WITHIN_MS = 15 * 60_000

export interface AskedDownload extends AskedFile {
  method: 'GET' | 'HEAD' | 'POST'
  /** As typed. */
  password: string | undefined
  range: string | undefined
}

/** A file's bytes, or why there are none. */
export interface BytesAnswer {
  kind: 'bytes'
  status: 200 | 206 | 416
  headers: Readonly<Record<string, string | number>>
  /** Undefined: nothing follows the headers. */
  bytes: Readable | undefined
}

/** Back to the page that asks for what is missing. */
export interface ToPage {
  kind: 'to-page'
}

/**
 * Gives a file out: always while it can be had, whatever may be recorded (law 5). What is used up by
 * it, a password's tries and the only download, takes a form that was sent: whoever only follows links
 * is shown the page.
 */
export async function downloadFile(
  ctx: Context,
  asked: AskedDownload,
): Promise<BytesAnswer | FilePageAnswer | ToPage> {
  const found = await findAskedFile(ctx, asked)
  if (found.kind === 'page') return found
  const needsForm = takesForm(found)
  if (needsForm && asked.method !== 'POST') return { kind: 'to-page' }
  const mistake = await passwordMistake(ctx, found, asked.password)
  if (mistake) return pageOf(ctx, found, mistake)
  // A part of what is given out once could be all that anybody gets.
  const range = needsForm ? undefined : requestedRange(asked.range, found.file.size)
  return giveOut(ctx, found, { range, isHead: asked.method === 'HEAD' })
}

/** The bytes are opened before the only download is used up: they may be out of reach. */
async function giveOut(
  ctx: Context,
  found: FoundFile,
  { range, isHead }: { range: Sending; isHead: boolean },
): Promise<BytesAnswer | FilePageAnswer> {
  const isSent = !isHead && range !== 'unsatisfiable'
  const content = isSent ? await openContent(ctx, found.file, range ?? whole(found)) : undefined
  if (!(await isGranted(ctx, found))) {
    await content?.return(undefined)
    return goneAnswer(found)
  }
  if (content && isBeginning(range)) await recordDownload(ctx, found.link)
  return bytesAnswer(found, range, content)
}

function whole({ file }: FoundFile): ByteRange {
  return { from: 0, to: file.size }
}

function takesForm({ file }: FoundFile): boolean {
  return file.password_hash !== null || file.one_time
}

/** What goes on where it broke off is no further download. */
function isBeginning(range: Sending): boolean {
  return range === undefined || (range !== 'unsatisfiable' && range.from === 0)
}

/** Uses up the only download, where there is only one. */
async function isGranted(ctx: Context, { file, link }: FoundFile): Promise<boolean> {
  return !file.one_time || spendLink(ctx.db, { ...link, at: ctx.now() })
}

/** Uses up a try. */
async function passwordMistake(
  ctx: Context,
  { link, file }: FoundFile,
  password: string | undefined,
): Promise<Mistake | undefined> {
  if (file.password_hash === null) return undefined
  const at = ctx.now()
  const since = new Date(at.getTime() - TRIES_WITHIN_MS)
  if (!(await takeTry(ctx.db, { ...link, at, since, most: MOST_TRIES })))
    return { kind: 'tooMany', retryAfter: secondsUntil(file.failures_since ?? at, at) }
  if (!(await isPassword(password ?? '', file.password_hash))) return { kind: 'wrongPassword' }
  await forgetTries(ctx.db, link)
  return undefined
}

/** Until the tries that began then count no more; at least one second. */
function secondsUntil(began: Date, now: Date): number {
  return Math.max(1, Math.ceil((began.getTime() + TRIES_WITHIN_MS - now.getTime()) / 1000))
}

/** A raw number of the mail, where its hits are kept each by itself; else nothing is noted. */
async function recordDownload(ctx: Context, link: FileToken): Promise<void> {
  const { tenantId, followKey } = link
  await ctx.db.transaction().execute(async (db) => {
    const mail = (await lockFollowedMails(db, { tenantId, keys: [followKey] })).get(followKey)
    const recording = mail && recordingOf({ at: ctx.now(), kind: 'file-view' }, mail)
    if (recording === 'individual') await countDownload(db, link)
  })
}

/** Undefined: the whole. */
type Sending = ByteRange | 'unsatisfiable' | undefined

function bytesAnswer(
  found: FoundFile,
  range: Sending,
  content: AsyncGenerator<Buffer> | undefined,
): BytesAnswer {
  const { name, type, size, id, version } = found.file
  const headers = {
    'content-type': type,
    'content-disposition': attachmentNamed(name),
    'accept-ranges': 'bytes',
    etag: `"${id}-${version}"`,
  }
  if (range === 'unsatisfiable')
    return {
      ...{ kind: 'bytes', status: 416, bytes: undefined },
      headers: { 'content-range': `bytes */${size}`, 'content-length': 0 },
    }
  const { from, to } = range ?? whole(found)
  const part = range && { 'content-range': `bytes ${from}-${to - 1}/${size}` }
  return {
    kind: 'bytes',
    status: range ? 206 : 200,
    headers: { ...headers, ...part, 'content-length': to - from },
    bytes: content && Readable.from(content, { objectMode: false }),
  }
}
