import { Type, type Static } from 'typebox'
import { EmailAddress, Id, Instant, nullable } from './primitives.ts'

/** Stages in order; `won` and `lost` are the end. */
export const OpportunityStage = Type.Union([
  Type.Literal('qualify'),
  Type.Literal('develop'),
  Type.Literal('propose'),
  Type.Literal('close'),
  Type.Literal('won'),
  Type.Literal('lost'),
])
export type OpportunityStage = Static<typeof OpportunityStage>

const Fields = {
  name: Type.String({ minLength: 1, maxLength: 200 }),
  /** Expected, in the currency's units, rounded to two places; null: not estimated yet. */
  value: nullable(Type.Number({ minimum: 0, maximum: 999_999_999_999 })),
  /** ISO 4217. */
  currency: Type.String({ pattern: '^[A-Z]{3}$' }),
  stage: OpportunityStage,
  /** The day it is expected to be decided. */
  closeDate: nullable(Type.String({ format: 'date' })),
}

export const OpportunityRequest = Type.Object(Fields)
export type OpportunityRequest = Static<typeof OpportunityRequest>

export const OpportunityChange = Type.Object({
  ...Fields,
  revision: Type.Integer({ minimum: 0 }),
})
export type OpportunityChange = Static<typeof OpportunityChange>

/** A sale in prospect, made from a log entry. */
export const Opportunity = Type.Object({
  id: Id,
  ...Fields,
  /** Percent, by stage. */
  probability: Type.Integer({ minimum: 0, maximum: 100 }),
  /** Null: erased since. */
  contact: nullable(
    Type.Object({
      id: Id,
      email: EmailAddress,
      name: nullable(Type.String()),
      accountName: nullable(Type.String()),
    }),
  ),
  salesperson: Type.Object({ id: Type.String(), name: Type.String() }),
  createdAt: Instant,
  /** When it was won or lost. */
  closedAt: nullable(Instant),
  /** Its own salesperson's and their manager's. */
  mayChange: Type.Boolean(),
  revision: Type.Integer({ minimum: 0 }),
})
export type Opportunity = Static<typeof Opportunity>

export const OpportunityQuery = Type.Object({
  /** `team` takes a manager. */
  scope: Type.Optional(Type.Union([Type.Literal('mine'), Type.Literal('team')])),
  /** `open`: neither won nor lost; the usual. */
  state: Type.Optional(
    Type.Union([Type.Literal('open'), Type.Literal('closed'), Type.Literal('everything')]),
  ),
})
export type OpportunityQuery = Static<typeof OpportunityQuery>

/** What is in a stage, in one currency; sums of different currencies are never added up. */
const StageSum = Type.Object({
  currency: Type.String(),
  count: Type.Integer(),
  /** Of those with a value. */
  value: Type.Number(),
  /** Value times probability. */
  weighted: Type.Number(),
})

/** The pipeline: every stage in order, also empty ones, and the opportunities, nearest date first. */
export const Pipeline = Type.Object({
  stages: Type.Array(
    Type.Object({
      stage: OpportunityStage,
      probability: Type.Integer(),
      count: Type.Integer(),
      sums: Type.Array(StageSum),
    }),
  ),
  /** At most 500. */
  items: Type.Array(Opportunity),
  /** There are more than are listed; the stages count them all. */
  isCut: Type.Boolean(),
})
export type Pipeline = Static<typeof Pipeline>
