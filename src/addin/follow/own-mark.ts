import type { ComposeType, FollowMark, FoundMarks } from '../outlook/port.ts'

/**
 * The mark that belongs to this draft; undefined: the draft is not followed.
 *
 * Classic Outlook copies custom properties into a forward, so properties alone prove nothing:
 * a forward of a followed mail must not be followed by itself.
 *
 * - Session data never leaves the draft: it wins.
 * - Properties count when the draft's own x-header names the same key, as on a reopened draft.
 * - Without an x-header they count on a new mail that was never sent. A sent mail's mark has an
 *   outcome, and a reopened forward may call itself new.
 * - The x-header alone has no ticket, and nothing can be finalised with it.
 */
export function ownMark(found: FoundMarks, composeType: ComposeType): FollowMark | undefined {
  const { session, properties, headerKey } = found
  if (session) return session
  if (!properties) return undefined
  if (headerKey !== undefined) return headerKey === properties.key ? properties : undefined
  return composeType === 'new' && properties.outcome === undefined ? properties : undefined
}

/** Only where properties stand alone does it matter how the draft began. */
export const needsComposeType = ({ session, properties, headerKey }: FoundMarks): boolean =>
  session === undefined && properties !== undefined && headerKey === undefined
