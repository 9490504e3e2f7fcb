import { GraphUnreachable, type AskGraph, type GraphAnswer, type Written } from './graph-client.ts'

/** A file of a mail. */
export interface MailFile {
  name: string
  contentType: string
  isInline: boolean
  /** What the body calls it by. */
  contentId: string | undefined
  /** Bytes. */
  size: number
  /** Base64. */
  contentBytes: string
}

/** The draft carries something that cannot be copied: a mail, or a link to a cloud. */
export class NotCopied extends Error {
  override name = 'NotCopied'
}

export interface UploadParts {
  /** Sends a part of a file to the address that Graph gave for it; no token goes along. */
  fetch: typeof fetch
  /** Hosts files may be sent to, beside Graph's own origin. */
  hosts: readonly RegExp[]
  origin: string
  wait: (ms: number) => Promise<void>
}

const FILE = '#microsoft.graph.fileAttachment'

/** All files of a draft with their bytes. */
export async function filesOf(ask: AskGraph, draft: string): Promise<MailFile[]> {
  const select = '$select=id,name,contentType,size,isInline'
  const list = await ask({ method: 'GET', path: `${draft}/attachments?${select}` })
  const files: MailFile[] = []
  for (const { id, '@odata.type': type } of attachmentsOf(list)) {
    if (type !== FILE) throw new NotCopied(type)
    const path = `${draft}/attachments/${encodeURIComponent(id)}`
    files.push(fileOf(await ask({ method: 'GET', path })))
  }
  return files
}

function attachmentsOf({ status, body }: GraphAnswer): { id: string; '@odata.type': string }[] {
  if (status >= 300) throw new GraphUnreachable(`Graph answered ${status}`)
  return (body as { value: { id: string; '@odata.type': string }[] }).value
}

function fileOf({ status, body }: GraphAnswer): MailFile {
  if (status >= 300) throw new GraphUnreachable(`Graph answered ${status}`)
  const file = body as {
    name: string
    contentType?: string | null
    isInline?: boolean
    contentId?: string | null
    contentBytes: string
  }
  return {
    name: file.name,
    contentType: file.contentType ?? 'application/octet-stream',
    isInline: file.isInline ?? false,
    contentId: file.contentId ?? undefined,
    size: bytesOf(file.contentBytes),
    contentBytes: file.contentBytes,
  }
}

/** Of base64, without decoding it. */
const bytesOf = (base64: string): number =>
  Math.floor((base64.length * 3) / 4) - (/={0,2}$/.exec(base64)?.[0].length ?? 0)

/** Parts but the last are multiples of 320 KiB; each stays below 4 MB. */
const PART_BYTES = 10 * 320 * 1024

/** Before a part is sent again. */
const PART_AGAIN_MS = [1_000, 4_000, 15_000]
/** A part at the speed of a bad line. */
const PART_TIMEOUT_MS = 120_000

interface Upload {
  path: string
  file: MailFile
  /** Called before each part. */
  keep: () => Promise<void>
}

/**
 * Sends a large file in parts. What is interrupted goes on from where Outlook has got it; one that was
 * begun and never ended leaves nothing in the mail.
 */
export async function uploadFile(
  ask: AskGraph,
  { path, file, keep }: Upload,
  parts: UploadParts,
): Promise<Written<null>> {
  const bytes = decoded(file.contentBytes)
  const item = {
    attachmentType: 'file',
    ...{ name: file.name, size: bytes.length, contentType: file.contentType },
    isInline: file.isInline,
    ...(file.contentId !== undefined && { contentId: file.contentId }),
  }
  const body = { AttachmentItem: item }
  const begun = await ask({ method: 'POST', path: `${path}/createUploadSession`, body })
  if (begun.status >= 500 || begun.status === 429) return { kind: 'unknown' }
  if (begun.status >= 300) return { kind: 'refused', code: String(begun.status) }
  const url = allowedUrl((begun.body as { uploadUrl: string }).uploadUrl, parts)
  let from = 0
  while (from < bytes.length) {
    await keep()
    const next = await sentUpTo(parts, { url, bytes, from })
    if (next === undefined) return { kind: 'unknown' }
    from = next
  }
  return { kind: 'done', value: null }
}

interface Part {
  url: string
  bytes: Uint8Array<ArrayBuffer>
  from: number
}

/** @returns from where the file goes on; undefined where the session is gone or nobody answers */
async function sentUpTo(parts: UploadParts, part: Part): Promise<number | undefined> {
  for (const ms of PART_AGAIN_MS) {
    const sent = await sendPart(parts.fetch, part)
    if (sent !== undefined) return sent
    await parts.wait(ms)
    // The part may have arrived, and its answer got lost.
    const expected = await expectedFrom(parts.fetch, part.url)
    if (expected === 'gone') return undefined
    if (expected !== undefined && expected > part.from) return expected
  }
  return undefined
}

async function sendPart(
  reach: typeof fetch,
  { url, bytes, from }: Part,
): Promise<number | undefined> {
  const part = bytes.subarray(from, Math.min(from + PART_BYTES, bytes.length))
  const range = `bytes ${from}-${from + part.length - 1}/${bytes.length}`
  const headers = { 'content-type': 'application/octet-stream', 'content-range': range }
  const answer = await reach(url, {
    ...{ method: 'PUT', headers, body: part, credentials: 'omit' },
    signal: AbortSignal.timeout(PART_TIMEOUT_MS),
  }).catch(() => undefined)
  return answer?.ok ? from + part.length : undefined
}

/** What Outlook waits for; `gone`: it does not know the address any more. */
async function expectedFrom(
  reach: typeof fetch,
  url: string,
): Promise<number | 'gone' | undefined> {
  const signal = AbortSignal.timeout(PART_TIMEOUT_MS)
  const answer = await reach(url, { credentials: 'omit', signal }).catch(() => undefined)
  if (answer?.status === 404 || answer?.status === 410) return 'gone'
  if (!answer?.ok) return undefined
  return nextRange(await answer.text().catch(() => ''))
}

/** @returns undefined where nothing says it: `["3276800-"]` does */
function nextRange(text: string): number | undefined {
  const from = /"nextExpectedRanges"\s*:\s*\[\s*"(\d+)/.exec(text)?.[1]
  return from === undefined ? undefined : Number(from)
}

/** @throws GraphUnreachable for an address that is not Outlook's: the file would go with it */
function allowedUrl(url: string, { origin, hosts }: UploadParts): string {
  const { protocol, hostname, origin: its } = new URL(url)
  if (its === origin) return url
  if (protocol === 'https:' && hosts.some((host) => host.test(hostname))) return url
  throw new GraphUnreachable('An address for files that leads to another server')
}

function decoded(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
