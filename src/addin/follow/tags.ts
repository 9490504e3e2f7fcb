import { QuoteType, Tokenizer } from 'htmlparser2'

export type Quoting = 'double' | 'single' | 'none'

/** One attribute with a value, as written and as a browser reads it. */
export interface Attribute {
  /** Lower case. */
  name: string
  /** Value with character references decoded by the rules for attributes (`&copy=1` is no ©). */
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
  /** In order; of duplicates only the first, which is the one that counts. */
  attributes: readonly Attribute[]
}

/** What `walkTags` calls, in document order. */
export interface TagVisitor {
  open: (tag: Tag) => void
  close: (name: string) => void
  /** A piece of text outside tags and comments, character references decoded. */
  text: (piece: string) => void
}

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
  const tokenizer = new Tokenizer({ decodeEntities: true }, new TagWalk(html, visitor))
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
  private value = ''
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
    this.value = ''
  }

  onattribdata(start: number, end: number) {
    this.value += this.html.slice(start, end)
  }

  onattribentity(codePoint: number) {
    this.value += String.fromCodePoint(codePoint)
  }

  onattribend(quote: QuoteType, end: number) {
    const quoting = quotingOf(quote)
    if (!quoting) return
    const { attributeName: name, value } = this
    if (this.attributes.some((attribute) => attribute.name === name)) return
    const valueEnd = quoting === 'none' ? end : end - 1
    this.attributes.push({ name, value, start: this.valueStart(), end: valueEnd, quoting })
  }

  onopentagend() {
    this.opened()
  }

  /** In HTML the slash of `<a/>` means nothing. */
  onselfclosingtag() {
    this.opened()
  }

  onclosetag(start: number, end: number) {
    const name = this.lower(start, end).split('/', 1)[0] ?? ''
    if (this.passingOver === name) this.passingOver = undefined
    else if (!this.passingOver) this.visitor.close(name)
  }

  ontext(start: number, end: number) {
    if (!this.passingOver) this.visitor.text(this.html.slice(start, end))
  }

  ontextentity(codePoint: number) {
    if (!this.passingOver) this.visitor.text(String.fromCodePoint(codePoint))
  }

  oncdata() {}
  oncomment() {}
  ondeclaration() {}
  onend() {}
  onprocessinginstruction() {}

  private opened() {
    const { name, start, attributes } = this
    if (this.passingOver) return
    if (RAW_TEXT.has(name)) this.passingOver = name
    this.visitor.open({ name, start, attributes })
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

/** @returns undefined for an attribute without a value, which has no range to replace */
function quotingOf(quote: QuoteType): Quoting | undefined {
  if (quote === QuoteType.Double) return 'double'
  if (quote === QuoteType.Single) return 'single'
  return quote === QuoteType.Unquoted ? 'none' : undefined
}
