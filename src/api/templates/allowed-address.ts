import { hasPlaceholder } from './placeholders.ts'

/** Of a picture in the text itself, as written. */
const LONGEST_PICTURE = 64 * 1024

/** What browsers leave out of addresses before they look at them (WHATWG URL §4.4). */
// eslint-disable-next-line no-control-regex -- exactly these are meant
const IGNORED = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g
const BEFORE_PLACEHOLDER = /^(https?:\/\/[^/?#{}\\@]+[/?#]|mailto:)/i

/** Whether hosts and paths are those of our own beacons, tracked links and recipients' pages. */
export type IsOwnTracking = (url: URL) => boolean

/** An address that may stay, or why it may not. */
export type CheckedAddress = { address: string } | 'refused' | 'tracking'

/**
 * Where a link may lead: to the web or to a mailbox, and not through our own redirect, which would count
 * one mail's clicks for another. A placeholder may stand behind the host, or for a mail address.
 */
export function allowedLink(href: string, isOwnTracking: IsOwnTracking): CheckedAddress {
  const address = href.replace(IGNORED, '').trim()
  if (!hasPlaceholder(address)) return plainAddress(address.replaceAll(' ', '%20'), isOwnTracking)
  return BEFORE_PLACEHOLDER.test(address) ? plainAddress(address, isOwnTracking) : 'refused'
}

/** Which pictures may stay: from the web, or small ones in the text itself. */
export function allowedPicture(src: string, isOwnTracking: IsOwnTracking): CheckedAddress {
  const address = src.replace(IGNORED, '').trim().replaceAll(' ', '%20')
  if (hasPlaceholder(address)) return 'refused'
  if (/^data:/i.test(address)) {
    const isPicture = /^data:image\/(png|jpeg|gif|webp);base64,[a-z0-9+/]+=*$/i.test(address)
    return isPicture && address.length <= LONGEST_PICTURE ? { address } : 'refused'
  }
  return webAddress(address, isOwnTracking)
}

function plainAddress(address: string, isOwnTracking: IsOwnTracking): CheckedAddress {
  return /^mailto:./i.test(address) ? { address } : webAddress(address, isOwnTracking)
}

function webAddress(address: string, isOwnTracking: IsOwnTracking): CheckedAddress {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return 'refused'
  return isOwnTracking(new URL(address)) ? 'tracking' : { address }
}
