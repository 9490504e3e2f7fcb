import { Tokenizer } from 'htmlparser2'

/**
 * Decodes the references in a piece of visible text.
 *
 * @param raw text between tags, as written
 */
export const decodeText = (raw: string): string => (raw.includes('&') ? decoded(raw) : raw)

/**
 * Decodes the references in an attribute's value by the rules for attributes, where `&copy=1` is
 * no © but the parameter it looks like.
 *
 * @param raw the value as written, without its quotes
 * @see https://html.spec.whatwg.org/#named-character-reference-state
 */
export function decodeAttribute(raw: string): string {
  if (!raw.includes('&')) return raw
  return decoded(`<a b="${raw.replaceAll('"', '&quot;')}">`)
}

/** Lets the tokenizer itself decode, so that there is one table of names. */
function decoded(html: string): string {
  let text = ''
  const piece = (start: number, end: number) => void (text += html.slice(start, end))
  const reference = (codePoint: number) => void (text += String.fromCodePoint(codePoint))
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onattribdata: piece,
      onattribentity: reference,
      ontext: piece,
      ontextentity: reference,
      ...IGNORED,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return text
}

const ignore = () => {}

const IGNORED = {
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
}
