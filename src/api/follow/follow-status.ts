import type { FollowStatus } from '../../contract/followed.ts'

/** What people did, as far as it decides the status. */
export interface PeopleCounts {
  opens: number
  clicks: number
  fileViews: number
  replies: number
}

/** What is known about the sending of a mail. */
export interface Sending {
  /** Null: it was not sent as a followed one. */
  activatedAt: Date | null
  /** Something tells that it went out: what became of it at send, or its sent copy was seen. */
  wentOut: boolean
  /** Outlook still holds it back. */
  isHeld: boolean
}

/**
 * The furthest a person got with a followed email; machines do not count (law 7). A viewed file is
 * as far as a clicked link.
 */
export function followStatus(
  { activatedAt, wentOut, isHeld }: Sending,
  people: PeopleCounts,
): FollowStatus {
  if (activatedAt === null) return wentOut ? 'not-followed' : 'not-sent'
  if (isHeld) return 'scheduled'
  if (people.replies > 0) return 'replied'
  if (people.clicks > 0 || people.fileViews > 0) return 'clicked'
  return people.opens > 0 ? 'opened' : 'not-opened'
}
