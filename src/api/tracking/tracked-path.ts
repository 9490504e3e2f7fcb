/** What a URL of ours asks for: the beacon of a token, or where a token's link leads. */
export interface TrackedPath {
  kind: 'open' | 'click'
  /** As it came, escapes undone; may be anything. */
  token: string
}

/** Some programs ask by the whole address, which every server has to take (RFC 9112 §3.2.2). */
const ORIGIN = /^https?:\/\/[^/?#]*/i

/**
 * Reads the request line's URL.
 *
 * @returns undefined for what is neither a beacon nor a tracked link
 */
export function trackedPath(url: string): TrackedPath | undefined {
  const path = url.startsWith('/') ? url : url.replace(ORIGIN, '')
  if (path.startsWith('/o/')) return { kind: 'open', token: tokenOf(path).replace(/\.png$/, '') }
  if (path.startsWith('/c/')) return { kind: 'click', token: tokenOf(path) }
  return undefined
}

const TOKEN_AT = '/o/'.length

function tokenOf(path: string): string {
  const end = path.search(/[?#]/)
  const text = path.slice(TOKEN_AT, end < 0 ? undefined : end)
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    // Escapes cut in the middle: nobody's token, and answered like any other of those.
    return text
  }
}
