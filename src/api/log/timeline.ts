/** What can be on a timeline, in the order of those of the same instant and id. */
export const KINDS = ['interaction', 'log-entry', 'bounce'] as const
export type TimelineKind = (typeof KINDS)[number]

/** Where a timeline goes on: behind this item, newest first. */
export interface TimelinePosition {
  at: Date
  id: string
  kind: TimelineKind
}

const TEXT =
  /^timeline (\d{1,15}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (interaction|log-entry|bounce)$/

/** The position as an opaque cursor. */
export function timelineCursor({ at, id, kind }: TimelinePosition): string {
  return Buffer.from(`timeline ${at.getTime()} ${id} ${kind}`).toString('base64url')
}

/** @returns undefined for what is not a cursor of a timeline */
export function timelinePosition(cursor: string): TimelinePosition | undefined {
  const [, time, id, kind] = TEXT.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  const at = new Date(Number(time))
  if (id === undefined || Number.isNaN(at.getTime())) return undefined
  return { at, id, kind: kind as TimelineKind }
}

/** Whether items of this kind may go on with the very instant and id of the position. */
export const mayShareId = (kind: TimelineKind, after: TimelinePosition): boolean =>
  KINDS.indexOf(kind) > KINDS.indexOf(after.kind)

/**
 * The first items of several lists together, newest first.
 *
 * @param lists each newest first and long enough for all of the page, or complete
 */
export function mergeTimelines<T extends TimelinePosition>(
  lists: readonly (readonly T[])[],
  limit: number,
): T[] {
  return lists.flat().sort(newestFirst).slice(0, limit)
}

function newestFirst(a: TimelinePosition, b: TimelinePosition): number {
  if (a.at.getTime() !== b.at.getTime()) return b.at.getTime() - a.at.getTime()
  if (a.id !== b.id) return a.id < b.id ? 1 : -1
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)
}
