/**
 * A link target as the value of a Location header: the browser goes where it would have gone from
 * the mail itself.
 *
 * Headers are ASCII without spaces, link targets in mails may not be. Tabs, line ends and spaces
 * around are dropped and everything else outside ASCII is escaped, as browsers do with a link; what
 * is escaped already, the fragment included, stays as it is.
 *
 * @param target absolute, http or https
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function locationOf(target: string): string {
  if (NOTHING_TO_ESCAPE.test(target)) return target
  const [, scheme = '', authority = '', rest = ''] =
    /^(https?:\/\/)([^/?#\\]*)([/?#\\].*)?$/is.exec(target.replaceAll(/[\t\r\n]/g, '').trim()) ?? []
  return scheme + asciiAuthority(scheme, authority) + escaped(rest)
}

/** As most targets are. */
const NOTHING_TO_ESCAPE = /^https?:\/\/[\x21-\x7e]+$/i
const NOT_ASCII = /[^\x21-\x7e]/gu
/** Halves of characters have no UTF-8. */
const HALVES = /\p{Surrogate}/gu

function escaped(text: string): string {
  return text.replaceAll(HALVES, '').replaceAll(NOT_ASCII, encodeURIComponent)
}

function asciiAuthority(scheme: string, authority: string): string {
  if (/^[\x21-\x7e]*$/.test(authority)) return authority
  // A host that no browser could resolve either is escaped like the rest.
  return URL.canParse(scheme + authority) ? new URL(scheme + authority).host : escaped(authority)
}
