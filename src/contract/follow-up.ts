import { Type, type Static } from 'typebox'
import { EmailAddress, Id, Instant, nullable } from './primitives.ts'

/** `overdue`: open, and its day has passed. */
export const FollowUpState = Type.Union([
  Type.Literal('none'),
  Type.Literal('open'),
  Type.Literal('overdue'),
  Type.Literal('done'),
])
export type FollowUpState = Static<typeof FollowUpState>

/** Something to do about an entry by some day. */
export const FollowUp = Type.Object({
  id: Id,
  entryId: Id,
  text: Type.String(),
  dueAt: Instant,
  doneAt: nullable(Instant),
  salespersonName: Type.String(),
  contactEmail: EmailAddress,
  contactName: nullable(Type.String()),
  subject: Type.String(),
})
export type FollowUp = Static<typeof FollowUp>

export const FollowUpRequest = Type.Object({
  text: Type.String({ minLength: 1, maxLength: 500 }),
  dueAt: Instant,
})
export type FollowUpRequest = Static<typeof FollowUpRequest>

export const FollowUpChange = Type.Object({
  isDone: Type.Optional(Type.Boolean()),
  dueAt: Type.Optional(Instant),
})
export type FollowUpChange = Static<typeof FollowUpChange>

export const FollowUpQuery = Type.Object({
  /** `open` is the usual. */
  state: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('done')])),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
})

/** Own ones, by due date; done ones newest first. */
export const FollowUpList = Type.Object({ items: Type.Array(FollowUp) })
export type FollowUpList = Static<typeof FollowUpList>
