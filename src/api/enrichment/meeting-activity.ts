import type { Activity } from './activity.ts'
import { meetingKey } from './activity-key.ts'
import type { MeetingMeta, MeetingTime } from './activity-source.ts'
import {
  chosenAmong,
  peopleByAccount,
  personSet,
  type KnownPeople,
  type SeenBy,
} from './known-people.ts'
import { midnight } from './midnight.ts'

/** Whose address decides anything; to be looked up before. */
export const addressesOfMeeting = ({ organiser, attendees }: MeetingMeta): string[] => [
  ...(organiser === null ? [] : [organiser]),
  ...attendees.filter(({ isResource }) => !isResource).map(({ address }) => address),
]

/** How a meeting looks in one calendar. */
export interface MeetingView {
  key: string
  at: Date
  /** Whoever's calendar it is takes part. */
  attends: boolean
  /** Cancelled, a draft or private: it counts as nothing, whatever it was before. */
  counts: boolean
  /** One for each account, with everybody of ours who did not say no. */
  activities: Activity[]
}

interface Seen {
  known: KnownPeople
  seenBy: SeenBy
  /** IANA, of the organisation; where whole days begin. */
  timeZone: string
}

/**
 * What a meeting counts as: organised by us, for every account that was asked to come; organised by
 * somebody of an account, for that account. What is cancelled, a draft or private counts as nothing, and
 * neither does what somebody else called.
 */
export function meetingView(meeting: MeetingMeta, { known, seenBy, timeZone }: Seen): MeetingView {
  const at = startOf(meeting.time, timeZone)
  const key = meetingKey(meeting)
  const attends = !meeting.hasDeclined
  if (!counts(meeting)) return { key, at, attends: false, counts: false, activities: [] }
  const ours = personSet(attending(meeting, { known, seenBy }))
  const common = {
    ...{ key, kind: 'meeting' as const, at, ours },
    ...{ minutes: minutesOf(meeting.time), conversation: null },
  }
  const accounts = [...peopleByAccount(known, addressesOfMeeting(meeting))]
  const activities = accounts.flatMap(([accountId, people]): Activity[] => {
    const direction = directionFor(meeting, known, accountId)
    if (!direction) return []
    return [{ ...common, accountId, direction, theirs: personSet(people) }]
  })
  return { key, at, attends, counts: true, activities }
}

const counts = ({ isCancelled, isDraft, isSensitive }: MeetingMeta): boolean =>
  !isCancelled && !isDraft && !isSensitive

/** Chosen mailboxes that take part, as far as this calendar knows. */
function attending(
  { organiser, attendees, hasDeclined }: MeetingMeta,
  { known, seenBy }: Omit<Seen, 'timeZone'>,
): number[] {
  const declined = new Set(
    attendees.filter((one) => one.hasDeclined || one.isResource).map(({ address }) => address),
  )
  const listed = attendees.map(({ address }) => address).filter((one) => !declined.has(one))
  const all = chosenAmong(known, organiser === null ? listed : [organiser, ...listed])
  return hasDeclined ? all.filter((person) => person !== seenBy.person) : [seenBy.person, ...all]
}

function directionFor(
  { organiser, isOrganiser }: MeetingMeta,
  known: KnownPeople,
  accountId: string,
): Activity['direction'] | undefined {
  const caller = organiser === null ? undefined : known.get(organiser)
  if (isOrganiser || caller?.side === 'ours') return 'out'
  return caller?.side === 'theirs' && caller.accountId === accountId ? 'in' : undefined
}

const MINUTE_MS = 60_000

const startOf = (time: MeetingTime, timeZone: string): Date =>
  time.kind === 'timed' ? time.start : midnight(time.day, timeZone)

const minutesOf = (time: MeetingTime): number | null =>
  time.kind === 'timed'
    ? Math.max(0, Math.round((time.end.getTime() - time.start.getTime()) / MINUTE_MS))
    : null
