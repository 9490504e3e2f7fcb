/** Names for U+00A0 to U+00FF in order; browsers know them without their semicolon too. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn ' +
  'sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave ' +
  'Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN ' +
  'szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave ' +
  'iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
  'uuml yacute thorn yuml'

/** All names that count without a semicolon; there will never be more. */
const BARE = new Map<string, string>([
  ...LATIN_1.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', copy: '©', reg: '®' }).flatMap(
    ([name, character]) => [[name, character] as const, [name.toUpperCase(), character] as const],
  ),
])

/** Of the two thousand names that need a semicolon, those that occur in mails. */
const CLOSED = new Map<string, string>([
  ...BARE,
  ...pairs(
    "apos ' colon : sol / quest ? equals = num # period . comma , lowbar _ percnt % plus + excl ! " +
      'commat @ semi ; lpar ( rpar ) ast * dollar $ hyphen ‐ ndash – mdash — lsquo ‘ rsquo ’ ' +
      'ldquo “ rdquo ” bull • hellip … euro € trade ™ rarr → larr ←',
  ),
  ['Tab', '\t'],
  ['NewLine', '\n'],
])

function pairs(text: string): [string, string][] {
  // eslint-disable-next-line regexp/no-super-linear-move -- of our own lists above, and short
  return [...text.matchAll(/(\S+) (\S)/g)].map(([, name = '', character = '']) => [name, character])
}

/** Stands for what cannot be decoded; no address has it. */
const UNKNOWN = '\ufffd'

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]+);?|#(\d+);?|([a-zA-Z][a-zA-Z0-9]*)(;?))/g

/**
 * Decodes the character references in an attribute's value by the rules for attributes, where
 * `&copy=1` is no © but the parameter it looks like.
 *
 * Has no table of all 2,231 names: it would be most of the send handler's size. A name with its
 * semicolon that is not in ours becomes U+FFFD, which makes a link malformed and so left alone.
 *
 * @param raw the value as written, without its quotes
 * @see https://html.spec.whatwg.org/#named-character-reference-state
 */
export const decodeAttribute = (raw: string): string =>
  decoded(raw, ({ written, name, isClosed, next }) => {
    if (isClosed) return CLOSED.get(name) ?? UNKNOWN
    return next === '=' ? written : (BARE.get(name) ?? written)
  })

/**
 * Decodes the references in a piece of visible text, for rules that read it. Names that are not
 * in the table stay as written.
 *
 * @param raw text between tags, as written
 */
export const decodeText = (raw: string): string =>
  decoded(raw, ({ written, name }) => CLOSED.get(name) ?? written)

interface NamedReference {
  written: string
  name: string
  /** It ends in a semicolon. */
  isClosed: boolean
  /** The character after it; empty at the end. */
  next: string
}

function decoded(raw: string, named: (reference: NamedReference) => string): string {
  if (!raw.includes('&')) return raw
  let text = ''
  let at = 0
  for (const match of raw.matchAll(REFERENCE)) {
    const [written, hex, decimal, name, semicolon] = match
    const end = match.index + written.length
    text += raw.slice(at, match.index)
    text +=
      name === undefined
        ? numbered(hex, decimal)
        : named({ written, name, isClosed: semicolon === ';', next: raw.charAt(end) })
    at = end
  }
  return text + raw.slice(at)
}

function numbered(hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  if (!isCharacter) return UNKNOWN
  return WINDOWS_1252.charAt(code - 0x80) || String.fromCodePoint(code)
}

/** What browsers make of the numbers 128 to 159; the five that mean nothing stand for themselves. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
