import { decodeText } from './character-references.ts'
import { splice } from './splice.ts'
import { walkTags, type Tag } from './tags.ts'
import { requestedAddress, webAddress } from './web-address.ts'

/** An element that is longer than this many footers holds more than the footer. */
const MOST_TIMES = 20

interface OpenElement {
  name: string
  start: number
  /** The link to the recipient's page of this very mail is in it. */
  isNear: boolean
}

/**
 * The same HTML without the footer that a mail was given at send; everything else stays byte for byte.
 *
 * It is known by its link, whose address no other mail has, and taken out together with what mail
 * programs put around it. Where somebody wrote into it, it stays.
 *
 * @param footerHtml as the API gave it; empty: there is none
 */
export function withoutFooter(html: string, footerHtml: string): string {
  const address = linkOf(footerHtml)
  if (address === undefined) return html
  const text = textOf(footerHtml)
  const found = elementsAround(html, address).filter(
    ({ start, end }) =>
      end - start <= footerHtml.length * MOST_TIMES && textOf(html.slice(start, end)) === text,
  )
  return splice(html, outermost(found))
}

interface Range {
  start: number
  end: number
  text: ''
}

/** Ranges in order of where they begin, without those within others. */
function outermost(ranges: readonly Range[]): Range[] {
  const inOrder = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Range[] = []
  for (const range of inOrder) {
    const last = kept.at(-1)
    if (!last || range.start >= last.end) kept.push(range)
  }
  return kept
}

/** Every closed element that a link to this address stands in. */
function elementsAround(html: string, address: string): Range[] {
  const open: OpenElement[] = []
  const found: Range[] = []
  walkTags(html, {
    open(tag) {
      open.push({ name: tag.name, start: tag.start, isNear: false })
      if (leadsTo(tag) === address) for (const element of open) element.isNear = true
    },
    close(name, end) {
      const at = open.map((element) => element.name).lastIndexOf(name)
      if (at < 0) return
      const [closed] = open.splice(at)
      if (closed?.isNear) found.push({ start: closed.start, end, text: '' })
    },
    text() {},
  })
  return found
}

/** Address of the first link on the web; undefined: there is none. */
function linkOf(html: string): string | undefined {
  let first: string | undefined
  walkTags(html, {
    open(tag) {
      const address = leadsTo(tag)
      if (first === undefined && address !== undefined && webAddress(address)) first = address
    },
    close() {},
    text() {},
  })
  return first
}

function leadsTo({ name, attributes }: Tag): string | undefined {
  const href = name === 'a' && attributes.find((attribute) => attribute.name === 'href')
  return href ? requestedAddress(href.value) : undefined
}

/** What a reader sees, spaces collapsed. */
function textOf(html: string): string {
  let text = ''
  walkTags(html, {
    open() {},
    close() {},
    text: (raw) => void (text += raw),
  })
  return decodeText(text).replace(/\s+/g, ' ').trim()
}
