import type { FollowStatus } from '../../contract/follow.ts'

/** What people did, as far as it decides the status. */
export interface PeopleCounts {
  opens: number
  clicks: number
  fileViews: number
  replies: number
}

/**
 * The furthest a person got with a followed email; machines do not count (law 7). A viewed file is
 * as far as a clicked link.
 *
 * @param activatedAt null: the mail was not sent as a followed one
 */
export function followStatus(activatedAt: Date | null, people: PeopleCounts): FollowStatus {
  if (activatedAt === null) return 'not-sent'
  if (people.replies > 0) return 'replied'
  if (people.clicks > 0 || people.fileViews > 0) return 'clicked'
  return people.opens > 0 ? 'opened' : 'not-opened'
}
