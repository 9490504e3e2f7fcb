import { anchors } from './anchors.ts'
import type { ScannedLink } from './instrument-html.ts'
import { splice } from './splice.ts'
import type { Quoting } from './tags.ts'
import { requestedAddress } from './web-address.ts'

/** How the values of `href` were written, by tracked link, one for each place in order. */
export type OriginalSpellings = ReadonlyMap<string, readonly string[]>

/**
 * Remembers how each link was written, so that `restoreHtml` can undo `instrumentHtml` byte for
 * byte. Takes the same arguments as that.
 *
 * `?a=1&b=2` and `?a=1&amp;b=2` are one target and get one tracked link, so the tracked link alone
 * cannot tell which of them it stood for. A tracked link that was in the mail before keeps its own
 * spelling.
 */
export function originalSpellings(
  html: string,
  scan: readonly ScannedLink[],
  trackedUrls: ReadonlyMap<string, string>,
): OriginalSpellings {
  const known = new Set(trackedUrls.values())
  const spellings = new Map<string, string[]>()
  for (const { start, end, target, reason } of scan) {
    const replaced = reason === undefined ? trackedUrls.get(target) : undefined
    const url = replaced ?? (known.has(target) ? target : undefined)
    if (url === undefined) continue
    const places = spellings.get(url)
    if (places) places.push(html.slice(start, end))
    else spellings.set(url, [html.slice(start, end)])
  }
  return spellings
}

/**
 * How each target is most likely written, where nobody remembers: as browsers and mail programs
 * write attributes. It is what Outlook gave when the mail was sent, except in hand-made HTML.
 *
 * @see https://html.spec.whatwg.org/#escapingString
 */
export const usualSpellings = (links: readonly TrackedTarget[]): OriginalSpellings =>
  new Map(
    links.map(({ target, trackedUrl }) => [
      trackedUrl,
      [target.replace(/&/g, '&amp;').replace(/\u00a0/g, '&nbsp;')],
    ]),
  )

export interface TrackedTarget {
  target: string
  trackedUrl: string
}

/**
 * Puts the original links back where tracked ones are; everything else stays byte for byte.
 *
 * Where the mail was edited in between and has more places than spellings, the last spelling goes
 * in: they all lead to the same target.
 */
export function restoreHtml(html: string, originals: OriginalSpellings): string {
  const seen = new Map<string, number>()
  const edits = anchors(html).flatMap(({ href }) => {
    const url = requestedAddress(href.value)
    const spellings = originals.get(url)
    if (!spellings) return []
    const place = seen.get(url) ?? 0
    seen.set(url, place + 1)
    const text = spellings[place] ?? spellings.at(-1) ?? url
    return [{ start: href.start, end: href.end, text: fitting(text, href.quoting) }]
  })
  return splice(html, edits)
}

/** What would end a value early, by how the value is quoted. */
const ENDS_VALUE: Readonly<Record<Quoting, RegExp>> = {
  double: /"/g,
  single: /'/g,
  none: /[\s>]/g,
  absent: /[^]/g,
}

/** A spelling may come from a place with other quotes once the mail was edited. */
const fitting = (spelling: string, quoting: Quoting): string =>
  spelling.replace(ENDS_VALUE[quoting], (character) => `&#${character.charCodeAt(0)};`)
