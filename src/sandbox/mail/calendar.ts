import type { Person } from '../cast.ts'

/** A meeting as everybody who is in it has it in their calendar. */
export interface Meeting {
  /** The same in every calendar. */
  uid: string
  /** ISO 8601. */
  start: string
  end: string
  isAllDay: boolean
  organiser: Person
  attendees: readonly Attendee[]
  isCancelled: boolean
}

export interface Attendee extends Person {
  response: 'none' | 'accepted' | 'declined'
}

/** Meetings of the sandbox. Nobody can make one in the stand-in Outlook: they come with the past. */
export interface Calendar {
  /** By start, oldest first; those of this person that begin within the time. */
  between(address: string, from: string, to: string): readonly Meeting[]
}

export function openCalendar(meetings: readonly Meeting[]): Calendar {
  const sorted = meetings.toSorted((a, b) => (a.start < b.start ? -1 : 1))
  return {
    between: (address, from, to) =>
      sorted.filter(
        ({ start, organiser, attendees }) =>
          start >= from &&
          start < to &&
          [organiser, ...attendees].some(({ email }) => email === address.toLowerCase()),
      ),
  }
}
