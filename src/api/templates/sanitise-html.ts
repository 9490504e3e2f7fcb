import { Parser } from 'htmlparser2'
import type { TemplateRemoval } from '../../contract/template.ts'
import type { IsOwnTracking } from './allowed-address.ts'
import { droppedKind, isVoid, tagFate } from './allowed-html.ts'
import { keptAttributes } from './kept-attributes.ts'
import { placeholdersIn, plainPlaceholders } from './placeholders.ts'

/** Deeper than anybody writes; mail programs stop earlier. */
const DEEPEST = 100
/** The parser takes longer with every tag that is open: what comes after so many is left out. */
const MOST_OPEN = 1000

export interface SanitisedHtml {
  /** Well formed, and of allowed tags and attributes only. */
  html: string
  /** What was taken out, and how often. */
  removed: ReadonlyMap<TemplateRemoval, number>
  placeholders: string[]
  /** It has words or a picture. */
  hasContent: boolean
}

/**
 * Writes HTML anew with what a template may have: text and its form, links to the web and to mailboxes,
 * pictures. Everything is written from what was understood, nothing is passed through, so that no
 * program can understand it otherwise. Again sanitised, it is the same.
 *
 * @param isOwnTracking tells our own beacons and tracked links, which are taken out
 */
export function sanitiseHtml(source: string, isOwnTracking: IsOwnTracking): SanitisedHtml {
  const writing = new Writing(isOwnTracking)
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        writing.open(tag, attributes)
        if (writing.depth >= MOST_OPEN) parser.pause()
      },
      ontext: (text) => writing.text(text),
      onclosetag: () => writing.close(),
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  )
  parser.end(source)
  return writing.result()
}

/** What is written so far, and which tags are open. */
class Writing {
  readonly #isOwnTracking: IsOwnTracking
  readonly #removed = new Map<TemplateRemoval, number>()
  readonly #parts: string[] = []
  /** Text that belongs together, however it came. */
  #pending = ''
  /** For each open tag of the source what is to be written where it ends. */
  readonly #ends: string[] = []
  /** Tags within one that is dropped. */
  #dropped = 0
  #linksOpen = 0
  #hasContent = false

  constructor(isOwnTracking: IsOwnTracking) {
    this.#isOwnTracking = isOwnTracking
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#drops(tag)) return
    const begin = this.#isWritten(tag) ? this.#begin(tag, attributes) : ''
    this.#flush()
    this.#parts.push(begin)
    if (begin !== '' && tag === 'a') this.#linksOpen += 1
    this.#ends.push(begin === '' || isVoid(tag) ? '' : `</${tag}>`)
  }

  text(text: string): void {
    if (this.#dropped === 0) this.#pending += text
  }

  /** The parser closes what is open in the right order, and what was never closed at the end. */
  close(): void {
    if (this.#dropped > 0) {
      this.#dropped -= 1
      return
    }
    this.#flush()
    const end = this.#ends.pop() ?? ''
    if (end === '</a>') this.#linksOpen -= 1
    this.#parts.push(end)
  }

  /** How many tags of the source are open. */
  get depth(): number {
    return this.#ends.length + this.#dropped
  }

  result(): SanitisedHtml {
    // Nothing, but where the source was left before its end.
    while (this.depth > 0) this.close()
    this.#flush()
    return {
      html: this.#parts.join(''),
      removed: this.#removed,
      placeholders: placeholdersIn(this.#parts),
      hasContent: this.#hasContent,
    }
  }

  /** Whether a tag goes with all that is in it. */
  #drops(tag: string): boolean {
    if (this.#dropped === 0 && tagFate(tag) !== 'dropped') return false
    if (this.#dropped === 0) this.#note(droppedKind(tag))
    this.#dropped += 1
    return true
  }

  /** Whether the tag itself may stay where it is: a link in a link may not. */
  #isWritten(tag: string): boolean {
    const isDeep = this.#ends.length >= DEEPEST
    if (isDeep) this.#note('too-deep')
    const isNestedLink = tag === 'a' && this.#linksOpen > 0
    return !isDeep && !isNestedLink && tagFate(tag) === 'kept'
  }

  #begin(tag: string, attributes: Readonly<Record<string, string>>): string {
    const kept = keptAttributes(tag, attributes, this.#isOwnTracking)
    for (const what of kept.removed) this.#note(what)
    if (!kept.isKept) return ''
    if (tag === 'img') this.#hasContent = true
    const written = kept.attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`)
    return `<${tag}${written.join('')}>`
  }

  #flush(): void {
    if (this.#pending.trim() !== '') this.#hasContent = true
    this.#parts.push(escaped(plainPlaceholders(this.#pending)))
    this.#pending = ''
  }

  #note(what: TemplateRemoval | undefined): void {
    if (what) this.#removed.set(what, (this.#removed.get(what) ?? 0) + 1)
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
}

const escaped = (text: string): string =>
  text.replace(/[&<>"\u00a0]/g, (character) => ENTITIES[character] ?? character)
