import type { ReminderHappening, ReminderKind } from '../../contract/reminder.ts'
import type { PeopleCounts } from '../follow/follow-status.ts'
import type { RecordingTerms } from '../interactions/recording.ts'

/** The followed email of a reminder, as it stands at this moment. */
export interface ReminderMail extends Omit<RecordingTerms, 'follow' | 'organisation'> {
  follow: NonNullable<RecordingTerms['follow']>
  organisation: RecordingTerms['organisation']
  /** Something tells that it went out. */
  wentOut: boolean
  people: PeopleCounts
}

/**
 * What people did with a mail that answers a reminder: the furthest they got. Whoever clicked, viewed
 * a file or replied has opened it. Nothing answers one that tells anyway.
 */
export function reminderHappening(
  kind: ReminderKind,
  mail: Pick<ReminderMail, 'people'> | undefined,
): ReminderHappening | null {
  if (!mail || kind === 'anyway') return null
  const { opens, clicks, fileViews, replies } = mail.people
  if (replies > 0) return 'replied'
  if (kind === 'no-reply-by') return null
  if (clicks > 0) return 'clicked'
  if (fileViews > 0) return 'file-viewed'
  return opens > 0 ? 'opened' : null
}

/** As far as anybody knows, the mail was never sent. */
export function isUnsent({ follow, wentOut }: ReminderMail): boolean {
  return follow.state === 'pending' && !wentOut
}
