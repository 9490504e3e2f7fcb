import { Type, type Static } from 'typebox'
import { Count } from './interaction.ts'
import { Instant, nullable } from './primitives.ts'

/**
 * `on` mail can be followed. `off` nothing is collected, data is kept and hidden. `terminated` the
 * same, and everything is removed once `purgeAt` has come, unless it is restored before.
 */
export const OrganisationState = Type.Union([
  Type.Literal('on'),
  Type.Literal('off'),
  Type.Literal('terminated'),
])
export type OrganisationState = Static<typeof OrganisationState>

/**
 * Version of what an administrator agrees to when switching on. The words are in the admin page's
 * texts; whoever changes their meaning changes this, and has them agreed to again.
 */
export const ORGANISATION_WORDING = '2026-11'

/** An administrator agreed to what Follow does. */
export const OrganisationConsent = Type.Object({
  at: Instant,
  by: Type.String(),
  wording: Type.String(),
  locale: Type.String(),
})
export type OrganisationConsent = Static<typeof OrganisationConsent>

/** One day's numbers without persons: what is only counted, and what was too old to be kept. */
export const OrganisationDay = Type.Object({
  day: Type.String({ format: 'date' }),
  opens: Count,
  clicks: Count,
  fileViews: Count,
  replies: Count,
})
export type OrganisationDay = Static<typeof OrganisationDay>

/** The state of every part, for the administrator. */
export const Organisation = Type.Object({
  state: OrganisationState,
  /** Since when it is on, or off. */
  since: Instant,
  /** By whom; null: nobody here, such as the operator's default. */
  changedBy: nullable(Type.String()),
  /** When everything will be removed; null unless terminated. */
  purgeAt: nullable(Instant),
  /** Days from terminating to the removal of everything. */
  purgeAfterDays: Type.Integer({ minimum: 1 }),
  /** The latest; null: none was ever recorded. */
  consent: nullable(OrganisationConsent),
  /** Must be agreed to (anew) before switching on. */
  needsConsent: Type.Boolean(),
  internalDomains: Type.Array(Type.String()),
  counts: Type.Object({
    salespeople: Type.Integer(),
    contacts: Type.Integer(),
    accounts: Type.Integer(),
    followedEmails: Type.Integer(),
    interactions: Type.Integer(),
    /** Contacts and accounts that must not be followed. */
    optedOut: Type.Integer(),
    granted: Type.Integer(),
    refused: Type.Integer(),
    openRequests: Type.Integer(),
    auditEntries: Type.Integer(),
  }),
  /** Hits that wait to be recorded, of all organisations of this installation. */
  waitingHits: Type.Integer(),
  /** The last 30 days of numbers without persons, oldest first; days without any are left out. */
  totals: Type.Array(OrganisationDay),
  /** Days with fewer hits than this are left out of `totals`: they could tell of one person. */
  fewest: Type.Integer(),
  revision: Type.Integer({ minimum: 0 }),
})
export type Organisation = Static<typeof Organisation>

/**
 * - `on` needs `consent` where the latest recorded is not of today's wording
 * - `off`
 * - `terminated` starts the clock
 * - `restored` stops it: the organisation is off then
 */
export const SwitchRequest = Type.Object({
  to: Type.Union([
    Type.Literal('on'),
    Type.Literal('off'),
    Type.Literal('terminated'),
    Type.Literal('restored'),
  ]),
  /** Refused with `changed-meanwhile` where it is not the latest. */
  revision: Type.Integer({ minimum: 0 }),
  consent: Type.Optional(
    Type.Object({
      wording: Type.String({ maxLength: 20 }),
      locale: Type.String({ pattern: '^[a-z]{2}-[A-Z]{2}$', maxLength: 5 }),
    }),
  ),
})
export type SwitchRequest = Static<typeof SwitchRequest>

const Days = (minimum: number) => nullable(Type.Integer({ minimum, maximum: 3650 }))

const retention = {
  /** What is kept of a hit for judging it again; then its verdict stands. */
  hitDays: Days(7),
  /** Interactions; then they are numbers without persons. */
  interactionDays: Days(30),
  /** Followed emails with recipients and links, counted from sending; at least `interactionDays`. */
  followedEmailDays: Days(30),
  /** Log entries with their comments and follow-ups; opportunities stay. */
  logDays: Days(30),
  /** Messages that nobody decided; they are excluded then, and forgotten but for their Message-ID. */
  quarantineDays: Days(7),
}

/** After how many days things are removed; null: they are kept. */
export const Retention = Type.Object({
  ...retention,
  /** When the job last finished; null: never. */
  lastRunAt: nullable(Instant),
  /** What it removed then. */
  lastRemoved: Type.Record(Type.String(), Type.Integer()),
  revision: Type.Integer({ minimum: 0 }),
})
export type Retention = Static<typeof Retention>

export const RetentionRequest = Type.Object({
  ...retention,
  revision: Type.Integer({ minimum: 0 }),
})
export type RetentionRequest = Static<typeof RetentionRequest>
