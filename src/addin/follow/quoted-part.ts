import { decodeText } from './character-references.ts'
import type { Tag } from './tags.ts'

/**
 * Marks that mail programs put at the head of the quoted thread. Programs that quote a quote add
 * `x_` before every id and class, once for each round.
 *
 * - `divRplyFwdMsg`, `appendonsend`, `mail-editor-reference-message-container`: Outlook on the web
 * - `OLK_SRC_BODY_SECTION`, `OutlookMessageHeader`: older Outlook, for Mac too
 * - `gmail_quote…`, `yahoo_quoted…`, `moz-cite-prefix`, `protonmail_quote`, `zmail_extra`: others
 */
const QUOTE_MARK =
  /^(?:x_)*(?:divrplyfwdmsg|appendonsend|mail-editor-reference-message-container|olk_src_body_section|outlookmessageheader|gmail_quote\w*|yahoo_quoted\w*|ydp(?=\w*yahoo_quoted)\w*|moz-cite-prefix|protonmail_quote|zmail_extra)$/

/**
 * The grey or blue rule above the From line of a thread made by Outlook for Windows or Mac, as
 * written there and as browsers write it again.
 */
const RULE_COLOUR =
  /(?:#e1e1e1|#b5c4df|rgb\(\s*225\s*,\s*225\s*,\s*225\s*\)|rgb\(\s*181\s*,\s*196\s*,\s*223\s*\))/

/** Outlook's own words above a quoted plain-text mail, in the five languages of the add-in. */
const ORIGINAL_MESSAGE =
  /-{3}\s*(?:original message|forwarded message|ursprüngliche nachricht|mensaje original|opprinnelig melding|oprindelig meddelelse)\s*-{3}/i

/**
 * Does the quoted thread begin with this element?
 *
 * A `blockquote` counts although people also use it to indent: rather too little is tracked than
 * somebody else's links.
 */
export function beginsQuote({ name, attributes }: Tag): boolean {
  if (name === 'blockquote') return true
  return attributes.some(({ name: key, value }) => MARKS[key]?.(value.toLowerCase(), name) ?? false)
}

/** Does the quoted thread begin with this text? */
export const textBeginsQuote = (raw: string): boolean =>
  raw.includes('---') && ORIGINAL_MESSAGE.test(decodeText(raw))

function isRuleAboveHeader(declaration: string): boolean {
  const top = declaration.indexOf('border-top:')
  return top >= 0 && RULE_COLOUR.test(declaration.slice(top))
}

type IsMark = (value: string, element: string) => boolean

const MARKS: Readonly<Record<string, IsMark | undefined>> = {
  id: (value) => QUOTE_MARK.test(value.trim()),
  class: (value) => value.split(/\s+/).some((word) => QUOTE_MARK.test(word)),
  name: (value, element) => element === 'a' && value === '_mailoriginal',
  style: (value) => value.split(';').some(isRuleAboveHeader),
  // Outlook on the web draws <hr tabindex="-1"> above divRplyFwdMsg.
  tabindex: (value, element) => element === 'hr' && value === '-1',
}
