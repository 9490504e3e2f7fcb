import { Type, type Static } from 'typebox'
import { InteractionKind } from './interaction.ts'

/** One kind of interaction's share of the score; the shares add up to the heat. */
export const ScorePart = Type.Object({
  kind: InteractionKind,
  /** Judged to be people, exactly this contact, in the last 365 days. */
  count: Type.Integer(),
  /** Points a fresh one is worth. */
  points: Type.Number(),
  /** Points left after ageing. */
  heat: Type.Number(),
})
export type ScorePart = Static<typeof ScorePart>

/** From 60 `good`, from 40 `fair`, below `poor` (R12). */
export const HealthBand = Type.Union([
  Type.Literal('good'),
  Type.Literal('fair'),
  Type.Literal('poor'),
])
export type HealthBand = Static<typeof HealthBand>

/** `flat`: no more than 5 points of difference (R12). */
export const ScoreTrend = Type.Union([
  Type.Literal('up'),
  Type.Literal('flat'),
  Type.Literal('down'),
])
export type ScoreTrend = Static<typeof ScoreTrend>

const Points = Type.Integer({ minimum: 0, maximum: 100 })

/** How far the score hangs on what nobody can tell. */
export const ScoreSensitivity = Type.Object({
  /** Interactions of the last 365 days of which nobody can tell whether a person did them. */
  unknown: Type.Integer(),
  ifUnknownMachines: Points,
  ifUnknownPeople: Points,
})
export type ScoreSensitivity = Static<typeof ScoreSensitivity>

/** Engagement score of a contact by R10, with everything needed to check it by hand. */
export const EngagementScore = Type.Object({
  score: Points,
  heat: Type.Number(),
  halfLifeDays: Type.Number(),
  saturation: Type.Number(),
  parts: Type.Array(ScorePart),
  band: HealthBand,
  /** The score 30 days ago, by what is known now. */
  before: Points,
  /** From `before` to the score. */
  trend: ScoreTrend,
  sensitivity: ScoreSensitivity,
})
export type EngagementScore = Static<typeof EngagementScore>
