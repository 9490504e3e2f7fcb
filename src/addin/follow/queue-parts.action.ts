import type { Draft, FollowMark, QueuedParts } from '../outlook/port.ts'
import { appendedHtml } from './appended-html.ts'
import { withoutFooter } from './own-footer.ts'

/**
 * Queues other parts of a followed draft than are queued now, and notes it in the mark. A mark that
 * lost its beacon can only be emptied.
 *
 * @returns the mark as it is afterwards; the same one where nothing was to be done
 * @throws OutlookError
 */
export async function queueParts(
  draft: Draft,
  mark: FollowMark,
  queued: QueuedParts,
): Promise<FollowMark> {
  const isLost = mark.beaconHtml === undefined && queued !== 'nothing'
  if (isLost || (mark.queued ?? 'whole') === queued) return mark
  const changed = { ...mark, queued }
  await queueAnew(draft, changed)
  await draft.mark(changed)
  return changed
}

/**
 * Queues what a mark says. What was queued is taken back first, because nothing says whether a second
 * call replaces or adds; a footer that an undone sending left in the body is not queued twice.
 *
 * @throws OutlookError
 */
export async function queueAnew(draft: Draft, mark: FollowMark): Promise<void> {
  const html = appendedHtml((await hasFooter(draft, mark)) ? { ...mark, footerHtml: '' } : mark)
  await draft.appendOnSend(null)
  if (html !== null) await draft.appendOnSend(html)
}

/** A body that cannot be read has none: rather two than no way to the recipient's page. */
async function hasFooter(draft: Draft, { footerHtml }: FollowMark): Promise<boolean> {
  if (!footerHtml) return false
  try {
    const html = await draft.html()
    return withoutFooter(html, footerHtml) !== html
  } catch {
    return false
  }
}
