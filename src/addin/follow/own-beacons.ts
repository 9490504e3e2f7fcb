import { splice } from './splice.ts'
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

/**
 * The same HTML without the pictures that a mail's beacon is made of; everything else stays byte
 * for byte. Beacons of other mails stay too.
 *
 * @param beaconHtml as the API gave it
 */
export function withoutBeacon(html: string, beaconHtml: string): string {
  const own = new Set(webImages(beaconHtml).map(({ address }) => address))
  const edits = webImages(html).filter(({ address }) => own.has(address))
  return splice(
    html,
    edits.map(({ start, end }) => ({ start, end, text: '' })),
  )
}

interface WebImage {
  address: string
  host: string
  /** Where its tag is. */
  start: number
  end: number
}

function webImages(html: string): WebImage[] {
  const found: WebImage[] = []
  walkTags(html, {
    open({ name, start, end, attributes }) {
      const source = name === 'img' && attributes.find((attribute) => attribute.name === 'src')
      const address = source ? requestedAddress(source.value) : ''
      const web = webAddress(address)
      if (web) found.push({ address, host: web.host, start, end })
    },
    close() {},
    text() {},
  })
  return found
}
