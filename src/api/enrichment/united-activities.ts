import type { Activity } from './activity.ts'
import { personSet } from './known-people.ts'

/** Each mail or meeting of an account once, with everybody who is named anywhere; in one order. */
export function unitedActivities(activities: readonly Activity[]): Activity[] {
  const united = new Map<string, Activity>()
  for (const activity of activities) {
    const id = `${activity.accountId} ${activity.key}`
    const known = united.get(id)
    united.set(id, known ? together(known, activity) : activity)
  }
  // So two writers never wait for each other.
  return [...united]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, activity]) => activity)
}

const together = (one: Activity, other: Activity): Activity => ({
  ...one,
  ours: personSet([...one.ours, ...other.ours]),
  theirs: personSet([...one.theirs, ...other.theirs]),
  conversation: first(one.conversation, other.conversation),
})

const first = (one: string | null, other: string | null): string | null => {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
