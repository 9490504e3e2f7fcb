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

/** Sends a large file in parts. One that was begun and not ended leaves nothing in the mail. */
export async function uploadFile(
  ask: AskGraph,
  { path, file }: { path: string; file: MailFile },
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
  if (begun.status >= 500) return { kind: 'unknown' }
  if (begun.status >= 300) return { kind: 'refused', code: String(begun.status) }
  const url = allowedUrl((begun.body as { uploadUrl: string }).uploadUrl, parts)
  for (let from = 0; from < bytes.length; from += PART_BYTES) {
    const part = bytes.subarray(from, Math.min(from + PART_BYTES, bytes.length))
    const range = `bytes ${from}-${from + part.length - 1}/${bytes.length}`
    if (!(await sendPart(parts.fetch, { url, part, range }))) return { kind: 'unknown' }
  }
  return { kind: 'done', value: null }
}

async function sendPart(
  reach: typeof fetch,
  { url, part, range }: { url: string; part: Uint8Array<ArrayBuffer>; range: string },
): Promise<boolean> {
  const headers = { 'content-type': 'application/octet-stream', 'content-range': range }
  const init: RequestInit = { method: 'PUT', headers, body: part, credentials: 'omit' }
  const answer = await reach(url, init).catch(() => undefined)
  return answer?.ok ?? false
}

/** @throws GraphUnreachable for an address that is not Outlook's: the file would go with it */
function allowedUrl(url: string, { origin, hosts }: UploadParts): string {
  const { protocol, hostname, origin: its } = new URL(url)
  const isOurs = its === origin || hosts.some((host) => host.test(hostname))
  if (protocol === 'https:' && isOurs) return url
  throw new GraphUnreachable('An address for files that leads to another server')
}

function decoded(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
