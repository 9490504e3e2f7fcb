import { scanLinks } from '../../follow/instrument-html.ts'
import { hasInlineImages, isProtected, preFlight } from '../../follow/pre-flight.ts'
import type { Draft } from '../../outlook/port.ts'
import { seenOf, type Seen } from './seen.ts'

/**
 * Reads the draft's body and judges it by the rules that the send handler goes by.
 *
 * @throws OutlookError when the draft cannot be read
 */
export async function readSeen(draft: Draft, ownHosts: readonly string[]): Promise<Seen> {
  const [bodyType, attachments] = await Promise.all([draft.bodyType(), draft.attachments()])
  const html = bodyType === 'html' ? await draft.html() : ''
  const scan = scanLinks(html, { ownHosts })
  const { outcome } = preFlight({
    bodyType,
    length: html.length,
    hasInlineImages: hasInlineImages(html, attachments),
    isProtected: isProtected(attachments),
    scan,
  })
  return seenOf(outcome, scan, attachments.filter(({ isInline }) => !isInline).length)
}
