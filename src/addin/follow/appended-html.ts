import type { Measures } from '../../contract/consent.ts'
import type { FollowObstacle } from '../../contract/recipient.ts'
import type { FollowMark, QueuedParts } from '../outlook/port.ts'

/** What is known of a draft's recipients, as far as it decides what is queued. */
export interface Appending {
  obstacle: FollowObstacle | null
  measures: Measures
}

/**
 * What Outlook is to add to a followed draft at send. No beacon where opens are not measured; nothing
 * at all where the mail would go out unfollowed.
 *
 * Without recipients nobody decides yet: everything stays queued, and the API decides at send.
 */
export function partsToQueue({ obstacle, measures }: Appending): QueuedParts {
  if (obstacle === 'no-recipient') return 'whole'
  if (obstacle !== null) return 'nothing'
  return measures.opens === 'nothing' ? 'footer' : 'whole'
}

/** The HTML to queue, the footer before the beacon; null: nothing. */
export function appendedHtml({
  beaconHtml = '',
  footerHtml = '',
  queued = 'whole',
}: Pick<FollowMark, 'beaconHtml' | 'footerHtml' | 'queued'>): string | null {
  const parts = { whole: footerHtml + beaconHtml, footer: footerHtml, nothing: '' }
  return parts[queued] || null
}
