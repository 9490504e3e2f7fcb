import { Type, type Static } from 'typebox'
import { Cursor, EmailAddress, Id, Instant, nullable } from './primitives.ts'
import { EnrichmentProblem } from './enrichment-problem.ts'

/** As the source has it: fewer say nothing, more are too many. */
export const MIN_MAILBOXES = 2
export const MAX_MAILBOXES = 2500

/** Addresses of people and of groups, as typed. */
export const MailboxTargets = Type.Array(EmailAddress, {
  maxItems: MAX_MAILBOXES,
  uniqueItems: true,
})

export const ResolveMailboxesRequest = Type.Object({ targets: MailboxTargets })

/** What the addresses stand for, now. */
export const ResolvedMailboxes = Type.Object({
  /** Mailboxes in all, each once, however often it is named. */
  count: Type.Integer({ minimum: 0 }),
  /** Whether so many can be chosen: from 2 to 2,500. */
  isWithinLimits: Type.Boolean(),
  targets: Type.Array(
    Type.Object({
      address: EmailAddress,
      kind: Type.Union([Type.Literal('person'), Type.Literal('group'), Type.Literal('unknown')]),
      name: nullable(Type.String()),
      /** Mailboxes of a group; 1 of a person. */
      count: Type.Integer({ minimum: 0 }),
    }),
  ),
})
export type ResolvedMailboxes = Static<typeof ResolvedMailboxes>

export const EnrichmentMailboxQuery = Type.Object({
  state: Type.Optional(
    Type.Union([
      Type.Literal('waiting'),
      Type.Literal('reading'),
      Type.Literal('done'),
      Type.Literal('failing'),
    ]),
  ),
  cursor: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
})
export type EnrichmentMailboxQuery = Static<typeof EnrichmentMailboxQuery>

/** How far one mailbox is; by address. Says nothing of its mail. */
export const EnrichmentMailboxList = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Id,
      address: EmailAddress,
      name: Type.String(),
      state: Type.Union([
        Type.Literal('waiting'),
        Type.Literal('reading'),
        Type.Literal('done'),
        Type.Literal('failing'),
      ]),
      /** Days of the year read so far, at most 365. */
      days: Type.Integer({ minimum: 0, maximum: 365 }),
      lastReadAt: nullable(Instant),
      problem: nullable(EnrichmentProblem),
      nextTryAt: nullable(Instant),
    }),
  ),
  nextCursor: nullable(Cursor),
})
export type EnrichmentMailboxList = Static<typeof EnrichmentMailboxList>
