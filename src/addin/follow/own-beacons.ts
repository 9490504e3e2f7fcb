import { walkTags } from './tags.ts'
import { requestedAddress, webAddress } from './web-address.ts'

/**
 * Addresses of our own pictures in a mail, in order: this mail's beacon once Outlook has added it,
 * and beacons of earlier mails in a quoted thread.
 *
 * They are only reported. In an instrumented body nothing but the `href`s of links changes (law 2),
 * so a quoted beacon stays; the API knows that an old key's hits say nothing about this mail.
 */
export function findOwnBeacons(html: string, ownHosts: readonly string[]): string[] {
  const found: string[] = []
  walkTags(html, {
    open({ name, attributes }) {
      const source = name === 'img' && attributes.find((attribute) => attribute.name === 'src')
      const address = source ? requestedAddress(source.value) : ''
      if (ownHosts.includes(webAddress(address)?.host ?? '')) found.push(address)
    },
    close() {},
    text() {},
  })
  return found
}
