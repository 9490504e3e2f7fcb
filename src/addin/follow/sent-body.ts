import { anchors } from './anchors.ts'
import { beaconHosts, withoutBeacon } from './own-beacons.ts'
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

/** Does the body carry what sending puts in: tracked links, or this very beacon? */
export const wasSentBefore = (html: string, beaconHtml: string): boolean =>
  trackedAddresses(html, beaconHtml).length > 0 || withoutBeacon(html, beaconHtml) !== html

/** The body as it was before it was sent: without the beacon, with the targets in their places. */
export const asWritten = (
  html: string,
  beaconHtml: string,
  links: readonly TrackedTarget[],
): string => withoutBeacon(restoreHtml(html, usualSpellings(links)), beaconHtml)
