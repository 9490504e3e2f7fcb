import type { FollowUp } from '../../../contract/follow-up.ts'

type Due = Pick<FollowUp, 'dueAt' | 'doneAt'>

/** Open, and its time has passed. */
export const isOverdue = ({ dueAt, doneAt }: Due, now: Date): boolean =>
  doneAt === null && new Date(dueAt) < now

/** Overdue ones first, each part by what is due first. */
export function overdueFirst<T extends Due>(followUps: readonly T[], now: Date): T[] {
  const late = (one: T) => (isOverdue(one, now) ? 0 : 1)
  return [...followUps].sort(
    (a, b) => late(a) - late(b) || Date.parse(a.dueAt) - Date.parse(b.dueAt),
  )
}
