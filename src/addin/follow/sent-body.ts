import { anchors } from './anchors.ts'
import type { FollowMark } from '../outlook/port.ts'
import { beaconHosts, withoutBeacon } from './own-beacons.ts'
import { withoutFooter } from './own-footer.ts'
import { restoreHtml, usualSpellings, type TrackedTarget } from './restore-html.ts'
import { requestedAddress, webAddress } from './web-address.ts'

/**
 * The links outside the quoted thread that lead through us. A draft has some after Undo Send, when
 * the send handler had already put them in.
 *
 * @param beaconHtml of the draft's own mark; tells our hosts. Empty, because it was too long to be
 *   kept: every link that looks like one of ours counts
 */
export function trackedAddresses(html: string, beaconHtml: string): string[] {
  const hosts = beaconHosts(beaconHtml)
  return anchors(html).flatMap(({ href, isQuoted }) => {
    const address = requestedAddress(href.value)
    const web = isQuoted ? undefined : webAddress(address)
    if (!web?.rest.startsWith('/c/')) return []
    return hosts.length === 0 || hosts.includes(web.host) ? [address] : []
  })
}

/** What a draft's own mark knows of what sending puts in. */
export type OwnParts = Pick<FollowMark, 'beaconHtml' | 'footerHtml'>

/** Does the body carry what sending puts in: tracked links, or this very beacon or footer? */
export const wasSentBefore = (html: string, own: OwnParts): boolean =>
  trackedAddresses(html, own.beaconHtml ?? '').length > 0 || withoutParts(html, own) !== html

/** Does the body carry this very beacon or footer? */
export const hasOwnParts = (html: string, own: OwnParts): boolean =>
  withoutParts(html, own) !== html

/** The body as it was before it was sent: nothing added, with the targets in their places. */
export const asWritten = (html: string, own: OwnParts, links: readonly TrackedTarget[]): string =>
  withoutParts(restoreHtml(html, usualSpellings(links)), own)

/** The beacon first: it may stand within what a mail program put around the footer. */
const withoutParts = (html: string, { beaconHtml = '', footerHtml = '' }: OwnParts): string =>
  withoutFooter(withoutBeacon(html, beaconHtml), footerHtml)
