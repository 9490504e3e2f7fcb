import type { DraftAttachment } from '../outlook/port.ts'

/** Why an attachment cannot become a tracked link. */
export type AttachmentObstacle = 'inline' | 'item' | 'cloud' | 'too-large'

/** @returns undefined: it can. A size of 0 says nothing: some hosts do not tell it. */
export function attachmentObstacle(
  { isInline, kind, size }: DraftAttachment,
  maxBytes: number,
): AttachmentObstacle | undefined {
  if (isInline) return 'inline'
  if (kind !== 'file') return kind
  return size > maxBytes ? 'too-large' : undefined
}

/**
 * The same attachment in a list that was read anew: ids may be others by then. One that is not alone
 * with its name and size is found by its id only.
 */
export function sameAttachment(
  { id, name, size }: DraftAttachment,
  list: readonly DraftAttachment[],
): DraftAttachment | undefined {
  const alike = list.filter((one) => one.kind === 'file' && one.name === name && one.size === size)
  return alike.length === 1 ? alike[0] : alike.find((one) => one.id === id)
}

const LONGEST_NAME = 50

/** Marks that turn the writing round: behind one, `gpj.exe` reads as `exe.jpg`. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A name that reads as what it is. */
export const readableName = (name: string): string => name.replace(TURNS, '')

/** The same with its middle left out where it is too long; its ending stays. */
export function shortName(name: string): string {
  const seen = readableName(name)
  const characters = Array.from(seen)
  if (characters.length <= LONGEST_NAME) return seen
  return `${characters.slice(0, LONGEST_NAME - 13).join('')}…${characters.slice(-12).join('')}`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

/**
 * What stands in the mail for a file. The size stands in the link too: a name alone may read as an
 * address, which filters against phishing look for.
 */
export function fileLinkHtml({ url, name, size }: { url: string; name: string; size: string }) {
  return `<a href="${escaped(url)}">${escaped(`${shortName(name)} (${size})`)}</a> `
}

/** The bytes of base64 text; undefined where it is none. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const text = atob(base64)
    const bytes = new Uint8Array(text.length)
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
    return bytes
  } catch {
    // `atob` throws exactly where it is no base64: an expected answer.
    return undefined
  }
}
