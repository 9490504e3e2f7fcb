import type { CallApi } from '../client/call.ts'
import type { Draft, FollowMark } from '../outlook/port.ts'
import { followDraft, type Choice, type FollowResult } from './follow-draft.action.ts'
import { unfollowDraft } from './unfollow-draft.action.ts'

/** A draft's mark that is given up for another. */
export interface Renewal extends Choice {
  mark: FollowMark
}

/**
 * Follows a draft anew whose send ticket is too old, or that is to be followed in another way: the old
 * key is given up with its beacon, so that not two of them go out. Never throws.
 */
export async function renewDraft(
  draft: Draft,
  callApi: CallApi,
  { mark, ...choice }: Renewal,
): Promise<FollowResult> {
  const given = await unfollowDraft(draft, callApi, mark)
  if (given.kind === 'failed') return { kind: 'failed', error: given.error, leftBehind: [] }
  return followDraft(draft, callApi, choice)
}
