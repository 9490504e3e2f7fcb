/** A mail's internet headers in order; names in lower case, folded lines joined. */
export type InternetHeaders = readonly { name: string; value: string }[]

/** Name of the header that carries the message key, and nothing else of ours. */
export const KEY_HEADER = 'x-follow-key'

const MESSAGE_KEY = /^[A-Za-z0-9_-]{22}$/
const MESSAGE_ID = /<[^<>\s]{1,996}>/g

/**
 * Parses raw headers as Outlook hands them out. Reads up to the first empty line; lines that are
 * no header are passed over.
 *
 * @returns empty for empty text
 * @see RFC 5322 §2.2.3 for folding
 */
export function internetHeaders(raw: string): InternetHeaders {
  const head = raw.replace(/^[\r\n]+/, '').split(/\r?\n\r?\n/, 1)[0] ?? ''
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return lines.flatMap((line) => {
    const match = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line)
    return match ? [{ name: (match[1] ?? '').toLowerCase(), value: (match[2] ?? '').trim() }] : []
  })
}

/** All values of a header, top to bottom. */
export const headerValues = (headers: InternetHeaders, name: string): string[] =>
  headers.filter((header) => header.name === name.toLowerCase()).map(({ value }) => value)

/** The first value of a header. */
export const headerValue = (headers: InternetHeaders, name: string): string | undefined =>
  headerValues(headers, name)[0]

/** Message id this mail answers, with its angle brackets. */
export const inReplyTo = (headers: InternetHeaders): string | undefined =>
  messageIds(headerValue(headers, 'in-reply-to'))[0]

/** Message ids of the thread, oldest first; the contract takes the newest hundred. */
export const references = (headers: InternetHeaders): string[] =>
  messageIds(headerValue(headers, 'references')).slice(-100)

/** Our key on a followed mail; undefined for what cannot be one. */
export function followKey(headers: InternetHeaders): string | undefined {
  const value = headerValue(headers, KEY_HEADER)
  return value !== undefined && MESSAGE_KEY.test(value) ? value : undefined
}

const messageIds = (value = ''): string[] => [...new Set(value.match(MESSAGE_ID) ?? [])]
