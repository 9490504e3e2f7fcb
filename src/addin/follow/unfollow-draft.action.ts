import type { CallApi } from '../client/call.ts'
import type { Draft, FollowMark } from '../outlook/port.ts'
import { restoreBody } from './restore-body.action.ts'
import { wasSentBefore } from './sent-body.ts'

/**
 * What came of no longer following a draft.
 *
 * - `unfollowed` with what could not be done
 * - `failed` the draft is still followed
 */
export type UnfollowResult =
  { kind: 'unfollowed'; leftBehind: readonly UnfollowRest[] } | { kind: 'failed'; error: unknown }

/**
 * What unfollowing left behind.
 *
 * - `key` it is not voided; as it was never sent, it is inert all the same
 * - `draft` it still carries mark and queued beacon
 * - `body` it may still carry tracked links or the beacon of a sending that was undone
 */
export type UnfollowRest = 'key' | 'draft' | 'body'

/**
 * Stops following a draft: takes the queued beacon and the mark off it, voids the key, and gives
 * the body back as it was written if the mail was sent before and came back. Never throws.
 */
export async function unfollowDraft(
  draft: Draft,
  callApi: CallApi,
  mark: FollowMark,
): Promise<UnfollowResult> {
  const unfollow = (await mayHaveBeenSent(draft, mark)) ? unfollowSent : unfollowUnsent
  return unfollow(draft, callApi, mark)
}

/** A body that cannot be read counts as sent: that way round nothing active goes out unseen. */
async function mayHaveBeenSent(draft: Draft, mark: FollowMark): Promise<boolean> {
  try {
    if ((await draft.bodyType()) === 'text') return false
    return wasSentBefore(await draft.html(), mark)
  } catch {
    return true
  }
}

/**
 * One half that fails does not undo the other. A voided key records nothing whatever the mail
 * carries, and the key of a clean draft that was never sent stays pending, which is inert.
 */
async function unfollowUnsent(
  draft: Draft,
  callApi: CallApi,
  { key }: FollowMark,
): Promise<UnfollowResult> {
  const [voided, cleaned] = await Promise.allSettled([
    callApi('unfollow', { params: { key } }),
    clean(draft),
  ])
  if (voided.status === 'rejected' && cleaned.status === 'rejected') {
    return { kind: 'failed', error: voided.reason }
  }
  const leftBehind: UnfollowRest[] = []
  if (voided.status === 'rejected') leftBehind.push('key')
  if (cleaned.status === 'rejected') leftBehind.push('draft')
  return { kind: 'unfollowed', leftBehind }
}

/**
 * The key was made active when the mail was sent, and the body carries it. So the key has to be
 * voided first (law 5): while that is not possible the draft stays followed and keeps its mark,
 * without which it could not be tried again.
 */
async function unfollowSent(
  draft: Draft,
  callApi: CallApi,
  mark: FollowMark,
): Promise<UnfollowResult> {
  try {
    await callApi('unfollow', { params: { key: mark.key } })
  } catch (error) {
    return { kind: 'failed', error }
  }
  const leftBehind: UnfollowRest[] = []
  // The body first: saving the mark saves it too.
  const isRestored = await restoreBody(draft, callApi, mark).catch(() => false)
  if (!isRestored) leftBehind.push('body')
  await clean(draft).catch(() => leftBehind.push('draft'))
  return { kind: 'unfollowed', leftBehind }
}

/** The beacon first: a draft that kept only its mark would send nothing that can be seen. */
async function clean(draft: Draft): Promise<void> {
  await draft.appendOnSend(null)
  await draft.mark(null)
}
