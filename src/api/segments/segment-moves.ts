/** An account that is or was in a segment. */
export interface Membership {
  accountId: string
  isIn: boolean
}

/** Who comes and goes, by id. */
export interface SegmentMoves {
  entered: string[]
  left: string[]
}

/**
 * What has to change so that a segment has exactly those who fulfil its rules.
 *
 * @param known everybody who is in it, or ever was
 * @returns nobody where everything is as it should be
 */
export function segmentMoves(
  known: readonly Membership[],
  fulfilling: ReadonlySet<string>,
): SegmentMoves {
  const members = new Set(known.filter(({ isIn }) => isIn).map(({ accountId }) => accountId))
  return {
    entered: [...fulfilling].filter((id) => !members.has(id)),
    left: [...members].filter((id) => !fulfilling.has(id)),
  }
}

/**
 * Since when comings and goings are told: since the run before the last, however often a segment was
 * counted during the last one.
 *
 * @param lastRunAt when the last run began; null: there was none
 * @returns null: there is nothing to compare with
 */
export function countedBefore(
  segment: { counted_at: Date | null; counted_before: Date | null },
  lastRunAt: Date | null,
): Date | null {
  const { counted_at: countedAt, counted_before: before } = segment
  const isOfLastRun = countedAt !== null && (lastRunAt === null || countedAt >= lastRunAt)
  return isOfLastRun ? before : countedAt
}
