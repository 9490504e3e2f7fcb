import { QuoteType, Tokenizer } from 'htmlparser2'
import { decodeAttribute } from './character-references.ts'

/** `absent`: the attribute has no value at all, as in `<a href>`. */
export type Quoting = 'double' | 'single' | 'none' | 'absent'

/** One attribute with a value. */
export interface Attribute {
  /** Lower case. */
  name: string
  /** As a browser reads it: character references decoded. */
  value: string
  /** Where the value is in the text, without its quotes. */
  start: number
  end: number
  quoting: Quoting
}

export interface Tag {
  /** Lower case. */
  name: string
  /** Where its `<` is. */
  start: number
  /** After its `>`. */
  end: number
  /** Those that some rule looks at, in order; of duplicates the first, which is the one that counts. */
  attributes: readonly Attribute[]
}

/** What `walkTags` calls, in document order. */
export interface TagVisitor {
  open: (tag: Tag) => void
  /** `end` is after its `>`. */
  close: (name: string, end: number) => void
  /** A piece of text outside tags and comments, as written. */
  text: (raw: string) => void
}

/** The only attributes that any rule looks at. The others are passed over, which is most of them. */
const WANTED = new Set('href id class style name tabindex rel src data-follow'.split(' '))

/** Elements whose content is text to a browser; some of them the tokenizer does not know as such. */
const RAW_TEXT = new Set(
  'iframe noembed noframes plaintext script style textarea title xmp'.split(' '),
)

/**
 * Walks HTML as a browser's tokenizer would, without building a tree.
 *
 * Comments (Word's conditional ones and the VML in them too), declarations and the contents of
 * `script`, `style`, `title`, `textarea` and `iframe` are passed over. A tag that is not finished
 * at the end of the text is none, as in a browser.
 */
export function walkTags(html: string, visitor: TagVisitor): void {
  const tokenizer = new Tokenizer({ decodeEntities: false }, new TagWalk(html, visitor))
  tokenizer.write(html)
  tokenizer.end()
}

type TokenizerCallbacks = ConstructorParameters<typeof Tokenizer>[1]

class TagWalk implements TokenizerCallbacks {
  private readonly html: string
  private readonly visitor: TagVisitor
  private name = ''
  private start = 0
  private attributes: Attribute[] = []
  private attributeName = ''
  private attributeNameEnd = 0
  /** Name of the element whose content is text and is being passed over. */
  private passingOver: string | undefined

  constructor(html: string, visitor: TagVisitor) {
    this.html = html
    this.visitor = visitor
  }

  onopentagname(start: number, end: number) {
    this.name = this.lower(start, end)
    this.start = start - 1
    this.attributes = []
  }

  onattribname(start: number, end: number) {
    this.attributeName = this.lower(start, end)
    this.attributeNameEnd = end
  }

  onattribend(quote: QuoteType, end: number) {
    const quoting = quotingOf(quote)
    const { attributeName: name } = this
    if (!WANTED.has(name) || this.attributes.some((before) => before.name === name)) return
    const start = quoting === 'absent' ? end : this.valueStart()
    const valueEnd = quoting === 'absent' || quoting === 'none' ? end : end - 1
    const value = decodeAttribute(this.html.slice(start, valueEnd))
    this.attributes.push({ name, value, start, end: valueEnd, quoting })
  }

  onopentagend(at: number) {
    this.opened(at + 1)
  }

  /** In HTML the slash of `<a/>` means nothing. */
  onselfclosingtag(at: number) {
    this.opened(at + 1)
  }

  onclosetag(start: number, end: number) {
    const name = this.lower(start, end).split('/', 1)[0] ?? ''
    if (this.passingOver === name) this.passingOver = undefined
    else if (!this.passingOver) {
      const bracket = this.html.indexOf('>', end)
      this.visitor.close(name, bracket < 0 ? this.html.length : bracket + 1)
    }
  }

  ontext(start: number, end: number) {
    if (!this.passingOver) this.visitor.text(this.html.slice(start, end))
  }

  onattribdata() {}
  onattribentity() {}
  oncdata() {}
  oncomment() {}
  ondeclaration() {}
  onend() {}
  onprocessinginstruction() {}
  ontextentity() {}

  private opened(end: number) {
    const { name, start, attributes } = this
    if (this.passingOver) return
    if (RAW_TEXT.has(name)) this.passingOver = name
    this.visitor.open({ name, start, end, attributes })
  }

  private lower(start: number, end: number): string {
    return this.html.slice(start, end).toLowerCase()
  }

  /** After the name come spaces, `=`, spaces, and the quote if there is one. */
  private valueStart(): number {
    let at = this.html.indexOf('=', this.attributeNameEnd) + 1
    while (SPACES.has(this.html.charAt(at))) at += 1
    return QUOTES.has(this.html.charAt(at)) ? at + 1 : at
  }
}

const SPACES = new Set([' ', '\n', '\t', '\f', '\r'])
const QUOTES = new Set(['"', "'"])

function quotingOf(quote: QuoteType): Quoting {
  if (quote === QuoteType.Double) return 'double'
  if (quote === QuoteType.Single) return 'single'
  return quote === QuoteType.Unquoted ? 'none' : 'absent'
}
