import { Type, type Static } from 'typebox'
import { Interaction } from './interaction.ts'
import { Cursor, Id, Instant, MessageKey, nullable } from './primitives.ts'
import { LogEntry } from './log.ts'

/** A mail to a contact came back. */
export const Bounce = Type.Object({
  id: Id,
  at: Instant,
  /** Subject of the mail that came back, where it is an own followed one. */
  subject: nullable(Type.String()),
  followKey: nullable(MessageKey),
})
export type Bounce = Static<typeof Bounce>

/** What happened between a contact and us, of whichever kind. */
export const TimelineItem = Type.Union([
  Type.Object({ type: Type.Literal('interaction'), interaction: Interaction }),
  Type.Object({ type: Type.Literal('log-entry'), entry: LogEntry }),
  Type.Object({ type: Type.Literal('bounce'), bounce: Bounce }),
])
export type TimelineItem = Static<typeof TimelineItem>

export const TimelineQuery = Type.Object({
  cursor: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  /**
   * As of interactions: `people` leaves out what machines and we ourselves did with followed mail, and
   * automatic answers. That a mail came back is told always.
   */
  show: Type.Optional(Type.Union([Type.Literal('people'), Type.Literal('everything')])),
})
export type TimelineQuery = Static<typeof TimelineQuery>

/** Newest first. */
export const Timeline = Type.Object({
  items: Type.Array(TimelineItem),
  nextCursor: nullable(Cursor),
})
export type Timeline = Static<typeof Timeline>
