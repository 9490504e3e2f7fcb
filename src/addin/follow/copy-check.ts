import type { FollowMark } from '../outlook/port.ts'
import { withoutBeacon } from './own-beacons.ts'

/** What a sent copy carries of what it was given. */
export interface CopyCheck {
  /** `not-expected`: opens are not measured, or the mark does not say what was queued. */
  beacon: 'there' | 'missing' | 'not-expected'
  /** So many of `of` tracked links are in it. */
  links: number
  of: number
}

/**
 * Reads the sent copy back, since Outlook alone knows what it really sent.
 *
 * @param trackedUrls those the mail was given, each once
 */
export function copyCheck(
  html: string,
  mark: Pick<FollowMark, 'beaconHtml' | 'queued'>,
  trackedUrls: readonly string[],
): CopyCheck {
  return {
    beacon: beaconIn(html, mark),
    links: trackedUrls.filter((url) => html.includes(url)).length,
    of: trackedUrls.length,
  }
}

function beaconIn(
  html: string,
  { beaconHtml = '', queued = 'whole' }: Pick<FollowMark, 'beaconHtml' | 'queued'>,
): CopyCheck['beacon'] {
  if (beaconHtml === '' || queued !== 'whole') return 'not-expected'
  return withoutBeacon(html, beaconHtml) === html ? 'missing' : 'there'
}
