import { Type, type Static } from 'typebox'
import { EmailAddress, Id, Instant, nullable } from './primitives.ts'

/**
 * What has to hold before mail to somebody is measured.
 *
 * - `opt-out` everything is measured unless the person refused
 * - `opt-in` nothing is measured before the person agreed
 * - `aggregate-only` hits are counted in the organisation's totals; nobody sees whose they were
 * - `clicks-only` opens are not measured, clicks are
 * - `off` nothing is measured, and such mail is not followed
 *
 * A refusal counts in every mode.
 */
export const ConsentMode = Type.Union([
  Type.Literal('opt-out'),
  Type.Literal('opt-in'),
  Type.Literal('aggregate-only'),
  Type.Literal('clicks-only'),
  Type.Literal('off'),
])
export type ConsentMode = Static<typeof ConsentMode>

/** What a contact said. `requested`: was asked and has not answered. */
export const ConsentState = Type.Union([
  Type.Literal('none'),
  Type.Literal('requested'),
  Type.Literal('granted'),
  Type.Literal('refused'),
  Type.Literal('withdrawn'),
])
export type ConsentState = Static<typeof ConsentState>

/** How hits of a kind are kept: each by itself, only as a number in totals, or not at all. */
export const Measured = Type.Union([
  Type.Literal('individual'),
  Type.Literal('totals'),
  Type.Literal('nothing'),
])
export type Measured = Static<typeof Measured>

/** What is measured of a mail. Replies are noticed whatever these say, unless their author refused. */
export const Measures = Type.Object({ opens: Measured, clicks: Measured })
export type Measures = Static<typeof Measures>

/** What decides about a contact: the most specific rule that there is, else the default. */
export const ConsentScope = Type.Union([
  Type.Literal('contact'),
  Type.Literal('account'),
  Type.Literal('domain'),
  Type.Literal('country'),
  Type.Literal('default'),
])
export type ConsentScope = Static<typeof ConsentScope>

/** Version of the words by which recipients are asked and informed; part of every proof. */
export const RECIPIENT_WORDING = '2026-11'

/** Recipients who said no, or nothing, are not asked again for this long (months). */
export const ASK_AGAIN_MONTHS = 6

/**
 * How an answer reached us.
 *
 * - `own-page` the recipient gave it on their own page
 * - `written`, `spoken` the recipient told somebody here, who recorded it
 * - `form` a form elsewhere, such as a website
 */
export const ConsentSource = Type.Union([
  Type.Literal('own-page'),
  Type.Literal('written'),
  Type.Literal('spoken'),
  Type.Literal('form'),
])
export type ConsentSource = Static<typeof ConsentSource>

/** One step of a contact's consent, as proof. */
export const ConsentEvent = Type.Object({
  id: Id,
  state: ConsentState,
  at: Instant,
  /** Who did it: the recipient, or somebody here for them. */
  by: Type.Union([Type.Literal('recipient'), Type.Literal('organisation')]),
  /** Who recorded it; null: the recipient did it on their own page. */
  recordedBy: nullable(Type.String()),
  /** Null for a request. */
  source: nullable(ConsentSource),
  wording: Type.String(),
  note: nullable(Type.String()),
  /** It came from a network that our own people use: worth a second look. */
  fromOwnNetwork: Type.Boolean(),
})
export type ConsentEvent = Static<typeof ConsentEvent>

/** A contact's consent with its proof and what follows from it. */
export const ContactConsent = Type.Object({
  email: EmailAddress,
  state: ConsentState,
  since: nullable(Instant),
  /** Refused or withdrawn by the recipient: nobody here can change that. */
  isFinal: Type.Boolean(),
  mode: ConsentMode,
  /** What the mode comes from. */
  scope: ConsentScope,
  /** May the recipient be asked now. */
  mayAsk: Type.Boolean(),
  /** From when on, where not now; null: now, or never again. */
  askAgainAt: nullable(Instant),
  measures: Measures,
  /** Newest first. */
  events: Type.Array(ConsentEvent),
})
export type ContactConsent = Static<typeof ContactConsent>

/** What a recipient told somebody here. */
export const RecordConsentRequest = Type.Object({
  state: Type.Union([Type.Literal('granted'), Type.Literal('refused')]),
  source: Type.Union([Type.Literal('written'), Type.Literal('spoken'), Type.Literal('form')]),
  /** When they said so; not in the future. Absent: now. */
  at: Type.Optional(Instant),
  /** Where the proof is; required for `granted`. */
  note: Type.Optional(Type.String({ maxLength: 500 })),
})
export type RecordConsentRequest = Static<typeof RecordConsentRequest>
