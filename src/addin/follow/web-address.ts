/** The parts of an absolute web address that the rules look at. */
export interface WebAddress {
  /** Everything between `//` and the path; has `user@` where somebody wrote it. */
  authority: string
  /** Host as written by the rules of comparison: lower case, with its port unless the usual one. */
  host: string
  /** The host without port and every domain it lies under: `a.b.example`, `b.example`, `example`. */
  domains: readonly string[]
  /** Path, query and fragment, lower case. */
  rest: string
}

const ABSOLUTE_WEB = /^(https?):\/\/([^/?#\\]*)([/?#\\].*)?$/is

/** What browsers drop from the ends of an address, and from anywhere inside it. */
// eslint-disable-next-line no-control-regex -- these are the characters the URL standard names
const NEEDS_CLEANING = /[\u0000-\u0020]/
const INNER_BREAKS = /[\t\n\r]/g

/**
 * The address a browser would request for an attribute's value.
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser steps 1 to 3
 */
export const requestedAddress = (href: string): string =>
  NEEDS_CLEANING.test(href) ? unpadded(href).replace(INNER_BREAKS, '') : href

/** By hand: a pattern for the end of a text begins anew at each blank of a long row of them. */
function unpadded(href: string): string {
  let [start, end] = [0, href.length]
  while (start < end && href.charCodeAt(start) <= 0x20) start += 1
  while (end > start && href.charCodeAt(end - 1) <= 0x20) end -= 1
  return href.slice(start, end)
}

/**
 * Takes an absolute http or https address apart; the launch-event engine has no `URL`.
 *
 * @returns undefined for anything else
 */
export function webAddress(address: string): WebAddress | undefined {
  const match = ABSOLUTE_WEB.exec(address)
  if (!match) return undefined
  const [, scheme = '', authority = '', rest = ''] = match
  const host = hostOf(scheme.toLowerCase(), authority)
  return { authority, host, domains: domainsOf(host), rest: rest.toLowerCase() }
}

function hostOf(scheme: string, authority: string): string {
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase()
  return host.replace(scheme === 'https' ? /:(443)?$/ : /:(80)?$/, '').replace(/\.(?=:|$)/, '')
}

function domainsOf(host: string): string[] {
  const name = host.split(':', 1)[0] ?? ''
  const domains = [name]
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    domains.push(name.slice(dot + 1))
  }
  return domains
}
