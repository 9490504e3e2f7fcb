import type { LinkReason } from '../../contract/follow.ts'
import { filePagePath } from '../../contract/paths.ts'
import { isProtectedLink, isMeetingLink } from './link-hosts.ts'
import { textIsAddress, textSaysUnsubscribe } from './link-text.ts'
import type { Attribute } from './tags.ts'
import { webAddress, type WebAddress } from './web-address.ts'

/** What the rules know about a link. */
export interface LinkFacts {
  /** The address a browser would request. */
  target: string
  text: string
  isQuoted: boolean
  attributes: readonly Attribute[]
  /** Hosts of beacons and tracked links, with port where it is not the usual one. */
  ownHosts: readonly string[]
}

interface Rule {
  reason: LinkReason
  /** @param web undefined where the target is no absolute web address */
  applies: (link: LinkFacts, web: WebAddress | undefined) => boolean
}

/** The contract's `LinkTarget` takes no more. */
const LONGEST_TARGET = 1500

/** Spaces, controls, quotes and backslashes: browsers mend these, the redirect would not. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const NEEDS_REPAIR = /[\u0000-\u0020\u007f"<>\\\ufffd]/

const HOST_NAME = /^(\[[0-9a-f:.]+\]|[^\s[\]:/%@]+)(:\d{1,5})?$/

const on =
  (test: (link: WebAddress) => boolean): Rule['applies'] =>
  (_, web) =>
    web !== undefined && test(web)

/**
 * Why a link is left alone; the first that applies is told.
 *
 * The order is what the salesperson would want to hear first: their own decision, then that the
 * link is not theirs or is ours already, then what kind of link it is, then what could go wrong.
 */
const RULES: readonly Rule[] = [
  { reason: 'opted-out', applies: ({ attributes }) => isNo(valueOf(attributes, 'data-follow')) },
  { reason: 'quoted', applies: ({ isQuoted }) => isQuoted },
  { reason: 'shared-file', applies: (link, web) => isOurs(link, web, filePagePath) },
  { reason: 'already-tracked', applies: (link, web) => isOurs(link, web) },
  { reason: 'malformed', applies: ({ target }) => isHalfWeb(target) },
  { reason: 'not-web', applies: (_, web) => web === undefined },
  { reason: 'credentials', applies: on(({ authority }) => authority.includes('@')) },
  { reason: 'link-protection', applies: on(isProtectedLink) },
  {
    reason: 'unsubscribe',
    applies: ({ attributes, text, target }) =>
      /\bunsubscribe\b/i.test(valueOf(attributes, 'rel')) || textSaysUnsubscribe(text, target),
  },
  { reason: 'meeting', applies: on(isMeetingLink) },
  { reason: 'text-is-address', applies: ({ text }) => textIsAddress(text) },
  { reason: 'malformed', applies: ({ target }, web) => isMalformed(target, web) },
  { reason: 'too-long', applies: ({ target }) => target.length > LONGEST_TARGET },
]

/** @returns undefined when the link may be tracked */
export function linkReason(link: LinkFacts): LinkReason | undefined {
  const web = webAddress(link.target)
  return RULES.find(({ applies }) => applies(link, web))?.reason
}

const isOurs = ({ ownHosts }: LinkFacts, web: WebAddress | undefined, path = ''): boolean =>
  web !== undefined && ownHosts.includes(web.host) && web.rest.startsWith(path)

const valueOf = (attributes: readonly Attribute[], wanted: string): string =>
  attributes.find(({ name }) => name === wanted)?.value ?? ''

const isNo = (value: string): boolean => value.trim().toLowerCase() === 'no'

/** `https:/x`, `https:x` and `https:\\x`: browsers mend these, the redirect would not. */
const isHalfWeb = (target: string): boolean => /^https?:(?!\/\/)/i.test(target)

const isMalformed = (target: string, web: WebAddress | undefined): boolean =>
  NEEDS_REPAIR.test(target) || !HOST_NAME.test(web?.host ?? '')
