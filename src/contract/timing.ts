import { Type, type Static } from 'typebox'
import { EmailAddress, Instant, nullable } from './primitives.ts'

/**
 * A time zone: a name of the IANA database, such as `Europe/Berlin`, or where only the distance to UTC
 * is known, that: `UTC+05:30`.
 */
export const TimeZone = Type.String({ minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9_+/:-]+$' })

/**
 * How a contact's time zone is known, best first.
 *
 * - `own` somebody here set it
 * - `replies` the clock in their replies says so
 * - `country` the country of their address has only this one
 * - `main-zone` most people in the country of their address live in it
 */
export const ZoneSource = Type.Union([
  Type.Literal('own'),
  Type.Literal('replies'),
  Type.Literal('country'),
  Type.Literal('main-zone'),
])
export type ZoneSource = Static<typeof ZoneSource>

export const ContactZone = Type.Object({
  zone: TimeZone,
  source: ZoneSource,
  /** How many of their replies say so; 0 for another source. */
  replies: Type.Integer({ minimum: 0 }),
  /** When the newest of these replies was written. */
  newestAt: nullable(Instant),
  /** Minutes that their clock is ahead of UTC at this moment. */
  offsetMinutes: Type.Integer(),
})
export type ContactZone = Static<typeof ContactZone>

/** So many interactions are needed before habits say anything. */
export const HABITS_NEEDED = 20

/** An hour of their week: 0 is Monday from 0 to 1, 167 is Sunday from 23 to 24. */
export const HOURS_OF_WEEK = 168

/** When somebody opens, clicks, views files and replies, by their own clock. */
export const Habits = Type.Object({
  /** Whose: the contact's own, or those of everybody at their account. */
  of: Type.Union([Type.Literal('contact'), Type.Literal('account')]),
  /** How many interactions, certainly a person's and certainly of one contact, of the last year. */
  total: Type.Integer({ minimum: 0 }),
  /** Of how many people. */
  people: Type.Integer({ minimum: 0 }),
  /** Number of interactions in each hour of the week; see `HOURS_OF_WEEK`. */
  hours: Type.Array(Type.Integer({ minimum: 0 }), {
    minItems: HOURS_OF_WEEK,
    maxItems: HOURS_OF_WEEK,
  }),
  /** The hour that stands out, as used; null: none does, or there are too few to say. */
  best: nullable(
    Type.Object({
      hour: Type.Integer({ minimum: 0, maximum: 23 }),
      days: Type.Union([Type.Literal('working-days'), Type.Literal('weekend')]),
      /** Outside Monday to Friday, 8 to 17: their own interactions clearly say so. */
      isUnusual: Type.Boolean(),
      /** How many interactions in this hour … */
      count: Type.Integer({ minimum: 0 }),
      /** … of how many within working hours; of an unusual hour, of all. */
      outOf: Type.Integer({ minimum: 0 }),
      /** Percent that its share is at least and at most, with 95 % certainty. */
      low: Type.Number({ minimum: 0, maximum: 100 }),
      high: Type.Number({ minimum: 0, maximum: 100 }),
      /** The next such hour that begins from now on. */
      next: Instant,
    }),
  ),
})
export type Habits = Static<typeof Habits>

/** When a mail to somebody is best delivered (R8). */
export const BestTime = Type.Object({
  email: EmailAddress,
  /** What everything here was reckoned from, by the clock of the API. */
  now: Instant,
  /** Null: nobody knows where they are. */
  zone: nullable(ContactZone),
  /** Set by somebody here, whether or not it decides; null: nobody did. */
  ownZone: nullable(TimeZone),
  /** It is Monday to Friday, from 8 to before 17, where they are; null: nobody knows. */
  isWorkingTime: nullable(Type.Boolean()),
  /** When to deliver; always to come. Null: now is as good, or nobody knows. */
  suggestion: nullable(
    Type.Object({
      at: Instant,
      /** Why then: the beginning of working hours, or what people do. */
      by: Type.Union([Type.Literal('working-hours'), Type.Literal('habits')]),
    }),
  ),
  /** Null: there is nothing that may be shown. */
  habits: nullable(Habits),
})
export type BestTime = Static<typeof BestTime>

export const ContactZoneRequest = Type.Object({
  /** An IANA name; null: nobody says any more. */
  timeZone: nullable(TimeZone),
})
