import type { Activity } from './activity.ts'
import { personSet } from './known-people.ts'
import type { MeetingView } from './meeting-activity.ts'

/** A chosen mailbox in whose calendar a meeting was found. */
export interface Holder {
  person: number
  /** False: said no, or took it out of the calendar. */
  attends: boolean
}

/**
 * What is kept of a meeting after one calendar was read. Whoever has it in the calendar and did not say
 * no takes part; of the others this calendar's word is taken. The meeting goes when nobody has it any
 * more, or nobody of ours is left.
 *
 * @param view of that calendar; null: it is there no more
 * @param own whose calendar it is
 * @param others what is known of the other calendars
 * @param kept what is kept of it so far
 */
export function mergedMeeting(
  view: MeetingView | null,
  { own, others, kept }: { own: Holder; others: readonly Holder[]; kept: readonly Activity[] },
): Activity[] {
  const holders = [own, ...others]
  if (!holders.some(({ attends }) => attends)) return []
  const shown = view?.counts ? view.activities : kept
  const attending = holders.filter(({ attends }) => attends).map(({ person }) => person)
  const away = new Set(holders.filter(({ attends }) => !attends).map(({ person }) => person))
  return shown
    .map((activity) => ({
      ...activity,
      ours: personSet([...activity.ours, ...attending]).filter((person) => !away.has(person)),
    }))
    .filter(({ ours }) => ours.length > 0)
}
