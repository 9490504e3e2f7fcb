import type { Draft, FollowMark } from '../outlook/port.ts'
import { ownMark } from './own-mark.ts'
import { queueAnew } from './queue-parts.action.ts'

/**
 * The draft's own mark, and whether its beacon will go out with it. `expired`: its ticket is too
 * old to be sent with; the draft has to be followed anew.
 */
export type ResumeResult =
  | { kind: 'not-followed' }
  | { kind: 'followed'; mark: FollowMark; beaconIsQueued: boolean }
  | { kind: 'expired'; mark: FollowMark }

/**
 * Finds out whether the draft in front of the salesperson is followed, and makes good what closing
 * and reopening it may have lost.
 *
 * Session data is gone on a reopened draft, and Outlook does not say whether the append queue
 * survives; so what was queued is queued again.
 *
 * @throws OutlookError when the marks cannot be read
 */
export async function resumeDraft(draft: Draft, now = new Date()): Promise<ResumeResult> {
  const [found, composeType] = await Promise.all([draft.marks(), draft.composeType()])
  const mark = ownMark(found, composeType)
  if (!mark) return { kind: 'not-followed' }
  if (isExpired(mark, now)) return { kind: 'expired', mark }
  if (found.session) return { kind: 'followed', mark, beaconIsQueued: true }
  return { kind: 'followed', mark, beaconIsQueued: await queueAgain(draft, mark) }
}

/** A time that cannot be read is not held against the mark: the API decides at send. */
const isExpired = ({ expiresAt }: FollowMark, now: Date): boolean =>
  expiresAt !== undefined && Date.parse(expiresAt) <= now.getTime()

/** A plain-text draft refuses the beacon; the mark stays, and the pane says what is missing. */
async function queueAgain(draft: Draft, mark: FollowMark): Promise<boolean> {
  if (mark.beaconHtml === undefined) return false
  try {
    await queueAnew(draft, mark)
    return true
  } catch {
    return false
  }
}
