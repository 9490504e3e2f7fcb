import { LinkReason } from '../../contract/follow.ts'

const REASONS: readonly LinkReason[] = LinkReason.anyOf.map((reason) => reason.const)

/**
 * How many links were left alone, by the reasons this version knows; 0 is left out. What else a
 * request names is not kept: a newer add-in may have more reasons, and nobody else's text belongs
 * into the store.
 */
export function knownReasons(
  leftAlone: Readonly<Partial<Record<LinkReason, number>>>,
): Partial<Record<LinkReason, number>> {
  return Object.fromEntries(
    REASONS.flatMap((reason) => {
      const count = Object.hasOwn(leftAlone, reason) ? leftAlone[reason] : undefined
      return count ? [[reason, count]] : []
    }),
  )
}
