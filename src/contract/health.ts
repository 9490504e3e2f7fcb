import { Type, type Static } from 'typebox'
import { Instant, nullable } from './primitives.ts'

/** How a part of the installation is doing: `attention` works, but not as it should. */
export const HealthState = Type.Union([
  Type.Literal('good'),
  Type.Literal('attention'),
  Type.Literal('failing'),
])
export type HealthState = Static<typeof HealthState>

/** Of all that was asked; null: nothing was. */
const Share = nullable(Type.Number({ minimum: 0, maximum: 1 }))
const Hits = Type.Integer({ minimum: 0 })
const Milliseconds = nullable(Type.Integer({ minimum: 0 }))

/**
 * How the installation is doing, told by the process that was asked. Nothing about anybody, and nothing
 * of how much other organisations do.
 */
export const Health = Type.Object({
  /** When what is counted here began: a quarter of an hour ago, or with the process. */
  since: Instant,
  hits: Type.Object({
    state: HealthState,
    /** Null: there are other organisations here, or Follow is off. */
    perMinute: nullable(Type.Number({ minimum: 0 })),
    /** 99 of 100 were safe within so long; null: none came. */
    p99Ms: Milliseconds,
    /** Answered before they were safe, and not kept at all. */
    late: Hits,
    lost: Hits,
    /** Of a mail that had more in a minute than are kept: answered, counted here and nowhere else. */
    excess: Hits,
  }),
  waiting: Type.Object({
    state: HealthState,
    /** Of all processes. */
    hits: Hits,
    oldestAt: nullable(Instant),
    /** Of the room that this process has for them. */
    filled: Type.Number({ minimum: 0 }),
  }),
  store: Type.Object({ state: HealthState, p99Ms: Milliseconds, failed: Share }),
  jobs: Type.Object({
    state: HealthState,
    /** Those that fail, or that nobody has come to; the oldest first. */
    failing: Type.Array(Type.Object({ name: Type.String(), since: Instant })),
  }),
  graph: Type.Object({
    state: HealthState,
    /** Refused as too many. */
    throttled: Share,
    /** Without a good answer. */
    failed: Share,
  }),
})
export type Health = Static<typeof Health>
