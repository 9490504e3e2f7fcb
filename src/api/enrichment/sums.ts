import type { Totals } from './measures.ts'
import { placeOf } from './place-of.ts'

/** Later than nothing, earlier than anything. */
export const NEVER = -Infinity

/** A mail or meeting as it is added up. */
export interface CountedActivity {
  isMail: boolean
  /** Written or organised by us. */
  isOut: boolean
  /** Milliseconds since 1970, as are all instants here. */
  at: number
  minutes: number | null
  replySeconds: number | null
  ours: readonly number[]
  theirs: readonly number[]
}

/** What happened with an account within some time. Numbers of people are in order, each once. */
export interface Sums {
  emailsTo: number
  emailsFrom: number
  meetingsTo: number
  meetingsFrom: number
  timedMeetings: number
  meetingMinutes: number
  replies: number
  replySeconds: number
  /** `Infinity` of nothing. */
  firstAt: number
  lastEmailToAt: number
  lastEmailFromAt: number
  lastMeetingAt: number
  oursEmails: number[]
  theirsEmails: number[]
  oursMeetings: number[]
  theirsMeetings: number[]
}

/** Of nothing. */
export const noSums = (): Sums => ({
  emailsTo: 0,
  emailsFrom: 0,
  meetingsTo: 0,
  meetingsFrom: 0,
  timedMeetings: 0,
  meetingMinutes: 0,
  replies: 0,
  replySeconds: 0,
  firstAt: Infinity,
  lastEmailToAt: NEVER,
  lastEmailFromAt: NEVER,
  lastMeetingAt: NEVER,
  oursEmails: [],
  theirsEmails: [],
  oursMeetings: [],
  theirsMeetings: [],
})

export const countOf = (sums: Sums): number =>
  sums.emailsTo + sums.emailsFrom + sums.meetingsTo + sums.meetingsFrom

/** Adds a mail or meeting. */
export function addActivity(sums: Sums, activity: CountedActivity): void {
  if (activity.isMail) addMail(sums, activity)
  else addMeeting(sums, activity)
  sums.firstAt = Math.min(sums.firstAt, activity.at)
  if (activity.minutes !== null) {
    sums.timedMeetings += 1
    sums.meetingMinutes += activity.minutes
  }
  if (activity.replySeconds !== null) {
    sums.replies += 1
    sums.replySeconds += activity.replySeconds
  }
}

function addMail(sums: Sums, { isOut, at, ours, theirs }: CountedActivity): void {
  if (isOut) {
    sums.emailsTo += 1
    sums.lastEmailToAt = Math.max(sums.lastEmailToAt, at)
  } else {
    sums.emailsFrom += 1
    sums.lastEmailFromAt = Math.max(sums.lastEmailFromAt, at)
  }
  addPeople(sums.oursEmails, ours)
  addPeople(sums.theirsEmails, theirs)
}

function addMeeting(sums: Sums, { isOut, at, ours, theirs }: CountedActivity): void {
  if (isOut) sums.meetingsTo += 1
  else sums.meetingsFrom += 1
  sums.lastMeetingAt = Math.max(sums.lastMeetingAt, at)
  addPeople(sums.oursMeetings, ours)
  addPeople(sums.theirsMeetings, theirs)
}

/** Adds what happened in another time, with the same account. */
export function addSums(sums: Sums, other: Sums): void {
  sums.emailsTo += other.emailsTo
  sums.emailsFrom += other.emailsFrom
  sums.meetingsTo += other.meetingsTo
  sums.meetingsFrom += other.meetingsFrom
  sums.timedMeetings += other.timedMeetings
  sums.meetingMinutes += other.meetingMinutes
  sums.replies += other.replies
  sums.replySeconds += other.replySeconds
  sums.firstAt = Math.min(sums.firstAt, other.firstAt)
  sums.lastEmailToAt = Math.max(sums.lastEmailToAt, other.lastEmailToAt)
  sums.lastEmailFromAt = Math.max(sums.lastEmailFromAt, other.lastEmailFromAt)
  sums.lastMeetingAt = Math.max(sums.lastMeetingAt, other.lastMeetingAt)
  addPeople(sums.oursEmails, other.oursEmails)
  addPeople(sums.theirsEmails, other.theirsEmails)
  addPeople(sums.oursMeetings, other.oursMeetings)
  addPeople(sums.theirsMeetings, other.theirsMeetings)
}

/** Most are there already. */
function addPeople(people: number[], others: readonly number[]): void {
  for (const one of others) {
    const place = placeOf(people, one)
    if (place === people.length) people.push(one)
    else if (people[place] !== one) people.splice(place, 0, one)
  }
}

/**
 * What is left without some of their people; mails and meetings stay as numbers.
 *
 * @returns the same where none of them is in it
 */
export function withoutPeople(sums: Sums, people: ReadonlySet<number>): Sums {
  const isOther = (one: number) => !people.has(one)
  if (sums.theirsEmails.every(isOther) && sums.theirsMeetings.every(isOther)) return sums
  return {
    ...sums,
    theirsEmails: sums.theirsEmails.filter(isOther),
    theirsMeetings: sums.theirsMeetings.filter(isOther),
  }
}

/** How many are in either. */
function countOfBoth(some: readonly number[], others: readonly number[]): number {
  let shared = 0
  let place = 0
  for (const one of some) {
    while (place < others.length && (others[place] as number) < one) place += 1
    if (others[place] === one) shared += 1
  }
  return some.length + others.length - shared
}

const instant = (at: number): number | null => (at === NEVER ? null : at)

const SECONDS_PER_HOUR = 3600

/** What was exchanged, where anything was. */
export function totalsOf(sums: Sums): Totals {
  const { oursEmails, oursMeetings, theirsEmails, theirsMeetings } = sums
  return {
    emailsTo: sums.emailsTo,
    emailsFrom: sums.emailsFrom,
    meetingsTo: sums.meetingsTo,
    meetingsFrom: sums.meetingsFrom,
    ourPeopleEmails: oursEmails.length,
    ourPeopleMeetings: oursMeetings.length,
    theirPeopleEmails: theirsEmails.length,
    theirPeopleMeetings: theirsMeetings.length,
    ourPeople: countOfBoth(oursEmails, oursMeetings),
    theirPeople: countOfBoth(theirsEmails, theirsMeetings),
    firstAt: sums.firstAt,
    lastEmailToAt: instant(sums.lastEmailToAt),
    lastEmailFromAt: instant(sums.lastEmailFromAt),
    lastMeetingAt: instant(sums.lastMeetingAt),
    meetingMinutes: sums.timedMeetings === 0 ? null : sums.meetingMinutes / sums.timedMeetings,
    replyHours: sums.replies === 0 ? null : sums.replySeconds / sums.replies / SECONDS_PER_HOUR,
  }
}
