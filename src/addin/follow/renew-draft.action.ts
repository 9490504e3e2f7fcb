import type { CallApi } from '../client/call.ts'
import type { Draft, FollowMark } from '../outlook/port.ts'
import { followDraft, type FollowResult } from './follow-draft.action.ts'
import { unfollowDraft } from './unfollow-draft.action.ts'

/**
 * Follows a draft anew whose send ticket is too old: the old key is given up with its beacon, so
 * that not two of them go out. Never throws.
 */
export async function renewDraft(
  draft: Draft,
  callApi: CallApi,
  mark: FollowMark,
): Promise<FollowResult> {
  const given = await unfollowDraft(draft, callApi, mark)
  if (given.kind === 'failed') return { kind: 'failed', error: given.error, leftBehind: [] }
  return followDraft(draft, callApi)
}
