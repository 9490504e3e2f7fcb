import { Type, type Static } from 'typebox'
import { Collected } from './account.ts'
import { ScoreWeights } from './measure.ts'
import { Id, Instant, nullable } from './primitives.ts'
import { EnrichmentProblem } from './enrichment-problem.ts'
import { MailboxTargets } from './enrichment-mailbox.ts'

/** Version of what an administrator agrees to before mail and calendars are read. */
export const ENRICHMENT_WORDING = '2026-11'

const Settings = {
  /** Name of the enrichment, and of its output. */
  name: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }),
  /** Name of the exported rows; the users' is this with `_UserEntity`. */
  output: Type.String({ maxLength: 64, pattern: '^[A-Za-z][A-Za-z0-9_]{0,63}$' }),
  targets: MailboxTargets,
  /** Whose mail counts: contacts we know, or everybody at an account's domains. */
  people: Type.Union([Type.Literal('contacts'), Type.Literal('domains')]),
  /** Which addresses of contacts are looked at. */
  addresses: Type.Union([Type.Literal('own'), Type.Literal('all')]),
  /** Nothing about individuals is shown or handed out. */
  aggregateOnly: Type.Boolean(),
  /** IANA zone in which days, weeks and months begin. */
  timeZone: Type.String({ minLength: 1, maxLength: 64 }),
  /** From switching on until the first run. */
  delayHours: Type.Integer({ minimum: 0, maximum: 168 }),
  everyMinutes: Type.Integer({ minimum: 15, maximum: 10_080 }),
}

export const EnrichmentRequest = Type.Object({
  ...Settings,
  revision: Type.Integer({ minimum: 0 }),
})
export type EnrichmentRequest = Static<typeof EnrichmentRequest>

/** One round over all mailboxes that were due. */
export const EnrichmentRun = Type.Object({
  id: Id,
  startedAt: Instant,
  /** Null: under way, or it was cut off. */
  finishedAt: nullable(Instant),
  mailboxes: Type.Integer({ minimum: 0 }),
  /** Mailboxes that could not be read. */
  failed: Type.Integer({ minimum: 0 }),
  /** New ones, of accounts. */
  emails: Type.Integer({ minimum: 0 }),
  meetings: Type.Integer({ minimum: 0 }),
  /** Mails and meetings that could not be understood, and were left out. */
  skipped: Type.Integer({ minimum: 0 }),
  /** Accounts with anything in the year, after it. */
  accounts: Type.Integer({ minimum: 0 }),
  requests: Type.Integer({ minimum: 0 }),
  problem: nullable(EnrichmentProblem),
})
export type EnrichmentRun = Static<typeof EnrichmentRun>

export const EnrichmentRunList = Type.Object({ items: Type.Array(EnrichmentRun) })
export type EnrichmentRunList = Static<typeof EnrichmentRunList>

const Recorded = Type.Object({ at: Instant, by: Type.String() })

/** Everything the administrator sees of account engagement; nothing of individuals. */
export const Enrichment = Type.Object({
  /** Null: nothing is set up. */
  settings: nullable(Type.Object(Settings)),
  /** Mailboxes chosen, after groups were resolved. */
  mailboxes: Type.Object({
    count: Type.Integer({ minimum: 0 }),
    /** Whose year is read. */
    done: Type.Integer({ minimum: 0 }),
    reading: Type.Integer({ minimum: 0 }),
    failing: Type.Integer({ minimum: 0 }),
  }),
  application: nullable(
    Type.Object({
      clientId: Type.String(),
      /** What it needs of Microsoft Graph. */
      permissions: Type.Array(Type.String()),
      /** For the tenant's administrator to open. */
      consentUrl: Type.String(),
    }),
  ),
  /** The administrator here agreed to what is read; null: not yet, or something changed since. */
  agreement: nullable(
    Type.Object({ ...Recorded.properties, wording: Type.String(), locale: Type.String() }),
  ),
  /** The tenant's administrator gave the application its permissions, as last seen. */
  permission: Type.Object({
    state: Type.Union([Type.Literal('given'), Type.Literal('missing'), Type.Literal('unknown')]),
    /** Who saw it given first, and when. */
    given: nullable(Recorded),
    checkedAt: nullable(Instant),
    /** Permissions that are not there. */
    missing: Type.Array(Type.String()),
    problem: nullable(EnrichmentProblem),
  }),
  isEnabled: Type.Boolean(),
  /** What was collected before is still being removed; the next run begins after that. */
  isClearing: Type.Boolean(),
  enabledAt: nullable(Instant),
  nextRunAt: nullable(Instant),
  /** The one under way, else the last. */
  run: nullable(EnrichmentRun),
  collected: Collected,
  totals: Type.Object({
    accounts: Type.Integer({ minimum: 0 }),
    emails: Type.Integer({ minimum: 0 }),
    meetings: Type.Integer({ minimum: 0 }),
  }),
  weights: ScoreWeights,
  /** What they are unless somebody changes them. */
  standardWeights: ScoreWeights,
  revision: Type.Integer({ minimum: 0 }),
})
export type Enrichment = Static<typeof Enrichment>

export const AgreementRequest = Type.Object({
  wording: Type.String({ maxLength: 20 }),
  locale: Type.String({ maxLength: 10 }),
  revision: Type.Integer({ minimum: 0 }),
})
export type AgreementRequest = Static<typeof AgreementRequest>

export const EnrichmentAct = Type.Object({
  /**
   * - `check-permission` look whether the permission was given
   * - `start`, `stop` collect, or collect no more; what was collected stays
   * - `run` now, instead of when it is due
   * - `recollect` read the whole year again, such as after accounts were added
   * - `clear` forget the set-up and everything that was collected
   */
  act: Type.Union([
    Type.Literal('check-permission'),
    Type.Literal('start'),
    Type.Literal('stop'),
    Type.Literal('run'),
    Type.Literal('recollect'),
    Type.Literal('clear'),
  ]),
  revision: Type.Integer({ minimum: 0 }),
})
export type EnrichmentAct = Static<typeof EnrichmentAct>

export const WeightsRequest = Type.Object({
  /** `preview`: says who would move, and changes nothing. */
  act: Type.Union([Type.Literal('preview'), Type.Literal('set')]),
  weights: ScoreWeights,
  revision: Type.Integer({ minimum: 0 }),
})
export type WeightsRequest = Static<typeof WeightsRequest>

export const WeightsReply = Type.Object({
  /** Accounts with a score. */
  accounts: Type.Integer({ minimum: 0 }),
  /** Of these, with another score than now. */
  moved: Type.Integer({ minimum: 0 }),
  /** Those that move most, at most 20. */
  movers: Type.Array(
    Type.Object({ id: Id, name: Type.String(), before: Type.Integer(), after: Type.Integer() }),
  ),
  revision: Type.Integer({ minimum: 0 }),
})
export type WeightsReply = Static<typeof WeightsReply>
