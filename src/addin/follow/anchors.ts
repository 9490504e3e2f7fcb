import { decodeText } from './character-references.ts'
import { beginsQuote, textBeginsQuote } from './quoted-part.ts'
import { walkTags, type Attribute, type Tag } from './tags.ts'

/** An `a` element with an `href`. */
export interface Anchor {
  href: Attribute
  /** All attributes that some rule looks at, `href` too. */
  attributes: readonly Attribute[]
  /** What the reader sees as the link, spaces collapsed; cut after a while. */
  text: string
  /** True at and below the head of the quoted thread. */
  isQuoted: boolean
}

/** More of a link's text than any rule looks at. */
const TEXT_LIMIT = 2000

const FOREIGN = new Set(['svg', 'math'])

/**
 * Every link of a mail, in document order.
 *
 * An anchor ends where a browser would end it: at `</a>` or where the next one begins. Links in
 * drawings (`svg`) and image maps (`area`) are not listed, so they stay as they are.
 */
export function anchors(html: string): Anchor[] {
  const found: Anchor[] = []
  let open: { anchor: Anchor; text: string } | undefined
  let isQuoted = false
  let foreignDepth = 0

  const finish = () => {
    if (open) {
      open.anchor.text = visible(open.text)
      found.push(open.anchor)
    }
    open = undefined
  }
  const begin = (tag: Tag) => {
    finish()
    const anchor = anchorOf(tag, isQuoted)
    if (anchor) open = { anchor, text: '' }
  }

  walkTags(html, {
    open(tag) {
      isQuoted ||= beginsQuote(tag)
      if (FOREIGN.has(tag.name)) foreignDepth += 1
      if (tag.name === 'a' && foreignDepth === 0) begin(tag)
    },
    close(name) {
      if (FOREIGN.has(name)) foreignDepth = Math.max(0, foreignDepth - 1)
      if (name === 'a' && foreignDepth === 0) finish()
    },
    text(raw) {
      isQuoted ||= textBeginsQuote(raw)
      if (open && open.text.length < TEXT_LIMIT) open.text += raw
    },
  })
  finish()
  return found
}

const visible = (raw: string): string => decodeText(raw).replace(/\s+/g, ' ').trim()

function anchorOf(tag: Tag, isQuoted: boolean): Anchor | undefined {
  const href = tag.attributes.find(({ name }) => name === 'href')
  if (!href || href.quoting === 'absent') return undefined
  return { href, attributes: tag.attributes, text: '', isQuoted }
}
