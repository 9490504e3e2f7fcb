import type { CallApi } from '../client/call.ts'
import type { Draft, FollowMark } from '../outlook/port.ts'

/**
 * What came of no longer following a draft.
 *
 * - `unfollowed` with what could not be done: the `key` is not voided, or the `draft` still
 *   carries mark and beacon
 * - `failed` neither could be done: the draft is still followed
 */
export type UnfollowResult =
  | { kind: 'unfollowed'; leftBehind: readonly ('key' | 'draft')[] }
  | { kind: 'failed'; error: unknown }

/**
 * Stops following a draft: takes the queued beacon and the mark off it and voids the key.
 *
 * One half that fails does not undo the other. A voided key records nothing whatever the mail
 * carries, tracked links of an undone send too; and the key of a clean draft that was never sent
 * stays pending, which is inert. Never throws.
 */
export async function unfollowDraft(
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
  const leftBehind: ('key' | 'draft')[] = []
  if (voided.status === 'rejected') leftBehind.push('key')
  if (cleaned.status === 'rejected') leftBehind.push('draft')
  return { kind: 'unfollowed', leftBehind }
}

/** The beacon first: a draft that kept only its mark would send nothing that can be seen. */
async function clean(draft: Draft): Promise<void> {
  await draft.appendOnSend(null)
  await draft.mark(null)
}
