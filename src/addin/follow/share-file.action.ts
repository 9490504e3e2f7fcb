import type { TrackedFile } from '../../contract/file.ts'
import type { Input } from '../../contract/routes.ts'
import type { CallApi } from '../client/call.ts'
import type { SendFilePart } from '../client/file-part.ts'
import type { Draft, DraftAttachment } from '../outlook/port.ts'
import { bytesOf, fileLinkHtml, sameAttachment } from './file-rules.ts'

/** What becomes a tracked link. */
export type FileSource =
  | { kind: 'attachment'; attachment: DraftAttachment }
  | { kind: 'chosen'; name: string; size: number; read: () => Promise<Uint8Array<ArrayBuffer>> }

export type FileOptions = Pick<Input<'createFile'>['body'], 'expiresAt' | 'password' | 'oneTime'>

/**
 * - `shared` the link is in the mail, the attachment is not any more
 * - `still-attached` the link is in the mail, and Outlook did not take the attachment away
 * - `unverified` Outlook said that it inserted the link, and then nothing more; the attachment is
 *   still there
 * - `lost` Outlook said so too, and the mail does not have it; all is as it was
 * - `empty` Outlook gives nothing of the attachment, by some policy; all is as it was
 * - `blank` the chosen file has no content
 * - `gone` the attachment is not there any more
 * - `too-large`
 */
export type Shared =
  'shared' | 'still-attached' | 'unverified' | 'lost' | 'empty' | 'blank' | 'gone' | 'too-large'

export interface Sharing {
  draft: Draft
  callApi: CallApi
  sendPart: SendFilePart
  /** Message key of the draft. */
  key: string
  maxBytes: number
  /** A size as people write it. */
  sizeText: (bytes: number) => string
  /** Told after each part, from 0 to 1. */
  onProgress: (done: number) => void
  signal: AbortSignal
}

/**
 * Uploads a file, puts its link where somebody writes, makes sure that it is there, and only then
 * takes the attachment away (platform.md §3.4). Whatever fails before, the attachment stays and what
 * was uploaded is removed.
 *
 * @throws ApiError or OutlookError, or the signal's reason; the mail is as it was
 */
export async function shareFile(
  sharing: Sharing,
  source: FileSource,
  options: FileOptions,
): Promise<Shared> {
  const given = await bytesOfSource(sharing.draft, source)
  if (typeof given === 'string') return given
  if (given.bytes.length === 0) return source.kind === 'chosen' ? 'blank' : 'empty'
  if (given.bytes.length > sharing.maxBytes) return 'too-large'
  const { file, url } = await uploaded(sharing, given, options)
  const inserted = await insertedLink(sharing, file, url)
  if (inserted !== 'shared' || source.kind === 'chosen') return inserted
  return (await isTakenAway(sharing.draft, source.attachment)) ? 'shared' : 'still-attached'
}

interface Given {
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

async function bytesOfSource(draft: Draft, source: FileSource): Promise<Given | 'gone' | 'empty'> {
  if (source.kind === 'chosen') return { name: source.name, bytes: await source.read() }
  const attachment = sameAttachment(source.attachment, await draft.attachments())
  if (!attachment) return 'gone'
  const bytes = bytesOf(await draft.attachmentContent(attachment.id))
  return bytes ? { name: attachment.name, bytes } : 'empty'
}

async function uploaded(
  sharing: Sharing,
  { name, bytes }: Given,
  options: FileOptions,
): Promise<{ file: TrackedFile; url: string }> {
  const { callApi, signal, key } = sharing
  const body = { name: name.slice(0, 1000) || 'file', size: bytes.length, ...options }
  const upload = await callApi('createFile', { body }, { signal })
  const { id, version } = upload
  return orRemoved(callApi, id, async () => {
    await sendParts(sharing, upload, bytes)
    const file = await callApi('finishFile', { params: { id }, body: { version } }, { signal })
    const { url } = await callApi('linkFile', { params: { key }, body: { fileId: id } }, { signal })
    if (url === null) throw new Error('An own file has no link')
    return { file, url }
  })
}

/** A new version of a file in place of the one before; its links stay. */
export async function replaceFile(
  sharing: Pick<Sharing, 'callApi' | 'sendPart' | 'onProgress' | 'signal'>,
  id: string,
  { name, bytes }: Given,
): Promise<TrackedFile> {
  const body = { name: name.slice(0, 1000) || 'file', size: bytes.length }
  const { callApi, signal } = sharing
  const upload = await callApi('replaceFile', { params: { id }, body }, { signal })
  await sendParts(sharing, upload, bytes)
  const { version } = upload
  return callApi('finishFile', { params: { id }, body: { version } }, { signal })
}

async function sendParts(
  { sendPart, onProgress, signal }: Pick<Sharing, 'sendPart' | 'onProgress' | 'signal'>,
  {
    id,
    version,
    parts,
    partBytes,
  }: { id: string; version: number; parts: number; partBytes: number },
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  for (let number = 1; number <= parts; number++) {
    const part = bytes.subarray((number - 1) * partBytes, number * partBytes)
    await sendPart({ id, version, number, bytes: part }, signal)
    onProgress(number / parts)
  }
}

async function insertedLink(
  { draft, callApi, sizeText, signal }: Sharing,
  { id, name, size }: TrackedFile,
  url: string,
): Promise<'shared' | 'unverified' | 'lost'> {
  await orRemoved(callApi, id, () => {
    signal.throwIfAborted()
    return draft.insertHtml(fileLinkHtml({ url, name, size: sizeText(size) }))
  })
  const isThere = await draft.html().then(
    (html) => html.includes(url),
    () => undefined,
  )
  if (isThere === undefined) return 'unverified'
  if (!isThere) await removed(callApi, id)
  return isThere ? 'shared' : 'lost'
}

async function isTakenAway(draft: Draft, attachment: DraftAttachment): Promise<boolean> {
  try {
    const same = sameAttachment(attachment, await draft.attachments())
    if (same) await draft.removeAttachment(same.id)
    return true
  } catch {
    // The link works and the file is attached: nothing is lost, and somebody is told.
    return false
  }
}

/** Nothing stays behind of what did not come about. */
async function orRemoved<T>(callApi: CallApi, id: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    await removed(callApi, id)
    throw error
  }
}

async function removed(callApi: CallApi, id: string): Promise<void> {
  // What cannot be removed now has no link and is removed by the API a day later.
  await callApi('removeFile', { params: { id } }).catch(() => undefined)
}
