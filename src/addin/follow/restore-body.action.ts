import type { CallApi } from '../client/call.ts'
import type { Draft, FollowMark } from '../outlook/port.ts'
import { hasInlineImages, isProtected } from './pre-flight.ts'
import type { TrackedTarget } from './restore-html.ts'
import { asWritten, trackedAddresses, wasSentBefore } from './sent-body.ts'

/**
 * Takes tracked links, beacon and footer out of a draft that came back from being sent.
 *
 * The API is asked what the links stand for only where there are some, and the body is read again
 * after its answer: somebody may be typing. It is written once at most, only if something changes,
 * and not at all where writing it back could do harm (law 2).
 *
 * @returns whether the body is as it was written; false: something of ours is still in it
 * @throws OutlookError, or ApiError when the API does not say what the links stand for
 */
export async function restoreBody(
  draft: Draft,
  callApi: CallApi,
  mark: FollowMark,
): Promise<boolean> {
  const links = await originals(await draft.html(), callApi, mark)
  const attachments = await draft.attachments()
  const html = await draft.html()
  if (!wasSentBefore(html, mark)) return true
  if (hasInlineImages(html, attachments) || isProtected(attachments)) return false
  const restored = asWritten(html, mark, links)
  if (restored !== html) await draft.setHtml(restored)
  return !wasSentBefore(restored, mark)
}

async function originals(
  html: string,
  callApi: CallApi,
  { key, beaconHtml = '' }: FollowMark,
): Promise<readonly TrackedTarget[]> {
  if (trackedAddresses(html, beaconHtml).length === 0) return []
  const { links } = await callApi('listTrackedLinks', { params: { key } })
  return links
}
