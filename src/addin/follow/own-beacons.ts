import { walkTags } from './tags.ts'
import { requestedAddress, webAddress } from './web-address.ts'

/**
 * Addresses of our own pictures in a mail, in order: this mail's beacon once Outlook has added it,
 * and beacons of earlier mails in a quoted thread.
 *
 * They are only reported. In an instrumented body nothing but the `href`s of links changes (law 2),
 * so a quoted beacon stays; the API knows that an old key's hits say nothing about this mail.
 */
export const findOwnBeacons = (html: string, ownHosts: readonly string[]): string[] =>
  webImages(html).flatMap(({ address, host }) => (ownHosts.includes(host) ? [address] : []))

/** Hosts of the pictures in a piece of HTML, each once: where a new follow's beacon is served. */
export const beaconHosts = (beaconHtml: string): string[] => [
  ...new Set(webImages(beaconHtml).map(({ host }) => host)),
]

function webImages(html: string): { address: string; host: string }[] {
  const found: { address: string; host: string }[] = []
  walkTags(html, {
    open({ name, attributes }) {
      const source = name === 'img' && attributes.find((attribute) => attribute.name === 'src')
      const address = source ? requestedAddress(source.value) : ''
      const web = webAddress(address)
      if (web) found.push({ address, host: web.host })
    },
    close() {},
    text() {},
  })
  return found
}
