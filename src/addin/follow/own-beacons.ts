import { splice } from './splice.ts'
import { walkTags } from './tags.ts'
import { requestedAddress, webAddress } from './web-address.ts'

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
