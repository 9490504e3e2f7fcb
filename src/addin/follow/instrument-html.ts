import type { LinkReason } from '../../contract/follow.ts'
import { anchors, type Anchor } from './anchors.ts'
import { linkReason } from './link-eligibility.ts'
import { splice } from './splice.ts'
import { requestedAddress } from './web-address.ts'

/** A link of a mail and what the rules say about it. */
export interface ScannedLink {
  /** Where the value of `href` is in the HTML, without its quotes. */
  start: number
  end: number
  /** The address a browser would request: references decoded, outer spaces and breaks dropped. */
  target: string
  /** What the reader sees; empty for a picture. */
  text: string
  /** Why it is left alone; undefined: it is eligible. */
  reason: LinkReason | undefined
}

export interface ScanOptions {
  /** Hosts of beacons and tracked links, lower case, with port where it is not the usual one. */
  ownHosts: readonly string[]
}

/** Most distinct targets of one mail that can be tracked; the contract's `MAX_LINKS`. */
const MAX_TARGETS = 5000

/** Every link of a mail in document order, eligible or with the reason why not. */
export function scanLinks(html: string, { ownHosts }: ScanOptions): ScannedLink[] {
  return anchors(html).map((anchor) => scanned(anchor, ownHosts))
}

function scanned({ href, text, isQuoted, attributes }: Anchor, ownHosts: readonly string[]) {
  const target = requestedAddress(href.value)
  const reason = linkReason({ target, text, isQuoted, attributes, ownHosts })
  return { start: href.start, end: href.end, target, text, reason }
}

/** The distinct targets of eligible links, in order of first appearance; at most 5,000. */
export function linkTargets(scan: readonly ScannedLink[]): string[] {
  const eligible = scan.filter(({ reason }) => reason === undefined)
  return [...new Set(eligible.map(({ target }) => target))].slice(0, MAX_TARGETS)
}

/**
 * Puts tracked links in place of the targets of eligible links.
 *
 * Only the values of those `href`s differ from before, byte for byte (law 2): quotes, case, other
 * attributes and line ends stay, and nothing is added, so old beacons of ours in a quoted thread
 * stay too. Links whose target has no tracked link stay. Doing it twice changes nothing more,
 * because our own hosts are not eligible.
 *
 * @param scan of this very `html`
 * @param trackedUrls tracked link by target, as the API gave them
 * @throws Error for a tracked link with a character that could end an attribute: an answer that
 *   is not ours
 */
export function instrumentHtml(
  html: string,
  scan: readonly ScannedLink[],
  trackedUrls: ReadonlyMap<string, string>,
): string {
  const edits = scan.flatMap(({ start, end, target, reason }) => {
    const text = reason === undefined ? trackedUrls.get(target) : undefined
    return text === undefined ? [] : [{ start, end, text: checked(text) }]
  })
  return splice(html, edits)
}

/** Characters that mean themselves in an attribute, quoted or not. */
const PLAIN_ADDRESS = /^https?:\/\/[A-Za-z0-9._~:/?#%=+-]+$/

function checked(trackedUrl: string): string {
  if (!PLAIN_ADDRESS.test(trackedUrl)) throw new Error('A tracked link has unsafe characters')
  return trackedUrl
}
