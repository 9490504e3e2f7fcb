import { Type, type Static } from 'typebox'
import { LoggingProblem } from './logging-problem.ts'
import { Instant, nullable } from './primitives.ts'

export const RunTrigger = Type.Union([
  Type.Literal('schedule'),
  Type.Literal('notification'),
  Type.Literal('by-hand'),
  Type.Literal('backfill'),
])
export type RunTrigger = Static<typeof RunTrigger>

/** One look at the mailbox. */
export const LoggingRun = Type.Object({
  id: Type.String(),
  trigger: RunTrigger,
  startedAt: Instant,
  /** Null: under way, or it was cut off. */
  finishedAt: nullable(Instant),
  /** Messages seen for the first time. */
  seen: Type.Integer(),
  logged: Type.Integer(),
  entries: Type.Integer(),
  excluded: Type.Integer(),
  quarantined: Type.Integer(),
  bounces: Type.Integer(),
  /** Attempts that failed and are made again. */
  failed: Type.Integer(),
  /** Moved to the archive. */
  filed: Type.Integer(),
  /** Asked of the server. */
  requests: Type.Integer(),
  problem: nullable(LoggingProblem),
})
export type LoggingRun = Static<typeof LoggingRun>

export const LoggingRunList = Type.Object({ items: Type.Array(LoggingRun) })
export type LoggingRunList = Static<typeof LoggingRunList>

/** Reading mail of the last days again: mail from before, also what another product archived. */
export const Backfill = Type.Object({
  days: Type.Integer(),
  state: Type.Union([
    Type.Literal('running'),
    Type.Literal('paused'),
    Type.Literal('done'),
    Type.Literal('failed'),
  ]),
  done: Type.Integer(),
  /** Null: not counted yet. */
  total: nullable(Type.Integer()),
  startedAt: Instant,
  finishedAt: nullable(Instant),
  problem: nullable(LoggingProblem),
})
export type Backfill = Static<typeof Backfill>

export const BackfillRequest = Type.Object({
  act: Type.Union([
    Type.Literal('start'),
    Type.Literal('pause'),
    Type.Literal('resume'),
    Type.Literal('cancel'),
  ]),
  /** For `start`. */
  days: Type.Optional(Type.Integer({ minimum: 1, maximum: 3650 })),
})
export type BackfillRequest = Static<typeof BackfillRequest>

/** Does mail come in by the mail-flow rules: a mail with the code in its subject tells. */
export const Probe = Type.Object({
  code: Type.String(),
  startedAt: Instant,
  /** When a mail of ours to somebody outside with it arrived here. */
  outSeenAt: nullable(Instant),
  /** When a mail of somebody outside with it did, such as the answer. */
  inSeenAt: nullable(Instant),
})
export type Probe = Static<typeof Probe>
