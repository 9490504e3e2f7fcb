import { BEACON_IMAGE } from './beacon-image.ts'
import { deadLinkPage } from './dead-link-page.ts'
import { locationOf } from './location.ts'
import type { TrackedPath } from './tracked-path.ts'
import { stoppedLinkPage } from './stopped-link-page.ts'

/** What a recipient's program is told: a whole answer, as Node's HTTP takes it. */
export interface Answer {
  status: number
  /** Name, value, name, value, …: Node writes such a list for a fifth of what an object of them takes. */
  headers: readonly string[]
  body: Buffer | string
}

/** Always the same image: whoever asks learns nothing from it, and no mail shows a broken one. */
export const BEACON: Answer = {
  status: 200,
  headers: [
    ...['content-type', 'image/png'],
    ...['cache-control', 'no-store, private'],
    ...['content-length', String(BEACON_IMAGE.length)],
  ],
  body: BEACON_IMAGE,
}

/** Leads to a target, and tells the target nothing of the mail. */
export function redirectTo(target: string): Answer {
  return { status: 302, headers: headersTo(locationOf(target)), body: '' }
}

/** Leads to the same link at the host that links are at. */
export function movedTo(publicOrigin: string, { kind, token }: TrackedPath): Answer {
  const path =
    kind === 'open' ? `/o/${encodeURIComponent(token)}.png` : `/c/${encodeURIComponent(token)}`
  return { status: 308, headers: headersTo(`${publicOrigin}${path}`), body: '' }
}

const headersTo = (location: string) => [...LINK_HEADERS, 'location', location, ...NO_BODY]

/** Explains a link that is not authentically ours, in the reader's language. */
export function deadLink(acceptLanguage: string | undefined): Answer {
  return page(404, deadLinkPage(acceptLanguage))
}

/** Names the target of a link that the operator stopped, and does not lead there. */
export function stoppedLink(target: string, acceptLanguage: string | undefined): Answer {
  return page(403, stoppedLinkPage(target, acceptLanguage))
}

function page(status: number, body: string): Answer {
  return {
    status,
    headers: [
      ...LINK_HEADERS,
      ...['content-type', 'text/html; charset=utf-8'],
      ...['content-security-policy', PAGE_POLICY],
      ...['x-content-type-options', 'nosniff'],
      ...['content-length', String(Buffer.byteLength(body))],
    ],
    body,
  }
}

/** Says what may be asked, to a method that does not read. */
export function refusalOf(method: string): Answer {
  if (method === 'OPTIONS') return { status: 204, headers: ALLOW, body: '' }
  // A body may still be on its way.
  return { status: 405, headers: [...ALLOW, 'connection', 'close', ...NO_BODY], body: '' }
}

const LINK_HEADERS = ['cache-control', 'no-store', 'referrer-policy', 'no-referrer']
const NO_BODY = ['content-length', '0']
/** Nothing is loaded, nothing runs, and nobody frames it. */
const PAGE_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const ALLOW = ['allow', 'GET, HEAD, OPTIONS']
