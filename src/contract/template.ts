import { Type, type Static } from 'typebox'
import { Cursor, Id, Instant, nullable } from './primitives.ts'

/** Bytes of a template's HTML, as UTF-8. */
export const MAX_TEMPLATE_BYTES = 256 * 1024

/** So many different placeholders may be in one template. */
export const MAX_PLACEHOLDERS = 50

/**
 * Whose a template is: `own` its owner's alone, `team` also of the people whose manager the owner is,
 * `organisation` everybody's.
 */
export const TemplateScope = Type.Union([
  Type.Literal('own'),
  Type.Literal('team'),
  Type.Literal('organisation'),
])
export type TemplateScope = Static<typeof TemplateScope>

/** A share of mails in per cent, and between which bounds the true one lies with 95 % confidence. */
export const TemplateRate = Type.Object({
  percent: Type.Number({ minimum: 0, maximum: 100 }),
  low: Type.Number({ minimum: 0, maximum: 100 }),
  high: Type.Number({ minimum: 0, maximum: 100 }),
})
export type TemplateRate = Static<typeof TemplateRate>

const Count = Type.Integer({ minimum: 0 })

/**
 * What became of followed mails with a template: of the whole organisation, and of people only. A mail
 * of which something is not measured by itself is not in that rate's denominator.
 */
export const TemplateFigures = Type.Object({
  /** Followed mails that went out with it. */
  sent: Count,
  replied: Count,
  /** Null where nothing was sent; so are the others. */
  replyRate: nullable(TemplateRate),
  opensMeasured: Count,
  opened: Count,
  openRate: nullable(TemplateRate),
  /** Mails with tracked links. */
  clicksMeasured: Count,
  clicked: Count,
  clickRate: nullable(TemplateRate),
})
export type TemplateFigures = Static<typeof TemplateFigures>

/** Why a template is recommended, or is not (R9). */
export const TemplateVerdict = Type.Union([
  Type.Literal('recommended'),
  Type.Literal('too-few'),
  Type.Literal('no-reply'),
  Type.Literal('not-above-average'),
])
export type TemplateVerdict = Static<typeof TemplateVerdict>

const Shown = {
  id: Id,
  name: Type.String(),
  category: nullable(Type.String()),
  scope: TemplateScope,
  /** Null: somebody who is gone. */
  owner: nullable(Type.Object({ id: Type.String(), name: Type.String() })),
  isOwn: Type.Boolean(),
  /** Whether who asks may change it. */
  mayChange: Type.Boolean(),
  isArchived: Type.Boolean(),
  subject: nullable(Type.String()),
  /** Of the version that holds. */
  versionId: Id,
  versionNumber: Type.Integer({ minimum: 1 }),
  changedAt: Instant,
  /** Inserted into a draft, whether it was sent or not. */
  timesUsed: Count,
  figures: TemplateFigures,
  verdict: TemplateVerdict,
  revision: Count,
}

export const TemplateSummary = Type.Object(Shown)
export type TemplateSummary = Static<typeof TemplateSummary>

export const TemplateSort = Type.Union([
  Type.Literal('name'),
  Type.Literal('reply-rate'),
  Type.Literal('open-rate'),
  Type.Literal('times-used'),
])
export type TemplateSort = Static<typeof TemplateSort>

export const TemplateQuery = Type.Object({
  /** Part of name, category or subject. */
  search: Type.Optional(Type.String({ maxLength: 200 })),
  category: Type.Optional(Type.String({ maxLength: 60 })),
  /** Those that are archived, instead of those that are not. */
  archived: Type.Optional(Type.Boolean()),
  sort: Type.Optional(TemplateSort),
  cursor: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
})
export type TemplateQuery = Static<typeof TemplateQuery>

/** The organisation's followed mails, with templates or without: what a template is compared with. */
export const TemplateAverage = Type.Object({
  sent: Count,
  replied: Count,
  /** Null where nothing was sent. */
  replyPercent: nullable(Type.Number({ minimum: 0, maximum: 100 })),
  /** Mails from before are not looked at: what was done with them is no longer known. Null: all are. */
  since: nullable(Instant),
})
export type TemplateAverage = Static<typeof TemplateAverage>

export const TemplateList = Type.Object({
  items: Type.Array(TemplateSummary),
  nextCursor: nullable(Cursor),
  total: Count,
  /** Of all templates that one may see, archived ones too, from A to Z. */
  categories: Type.Array(Type.String()),
  average: TemplateAverage,
})
export type TemplateList = Static<typeof TemplateList>

/** One state of a template's words. */
export const TemplateVersion = Type.Object({
  id: Id,
  number: Type.Integer({ minimum: 1 }),
  subject: nullable(Type.String()),
  createdAt: Instant,
  /** Null: somebody who is gone. */
  createdBy: nullable(Type.String()),
  /** The version whose words it took again; null: they are new. */
  restoredFrom: nullable(Type.Integer({ minimum: 1 })),
  figures: TemplateFigures,
})
export type TemplateVersion = Static<typeof TemplateVersion>

/** What a template says. */
export const TemplateContent = Type.Object({
  versionId: Id,
  subject: nullable(Type.String()),
  /** Sanitised and well formed. */
  html: Type.String(),
  /** Names of what is to be filled in, in order of first appearance, in subject and text. */
  placeholders: Type.Array(Type.String()),
})
export type TemplateContent = Static<typeof TemplateContent>

/** What was taken out of HTML before it was saved, and how often. */
export const TemplateRemoval = Type.Union([
  Type.Literal('script'),
  Type.Literal('event-handler'),
  Type.Literal('style-sheet'),
  Type.Literal('style'),
  Type.Literal('embedded'),
  Type.Literal('form'),
  Type.Literal('link'),
  Type.Literal('image'),
  Type.Literal('tracking'),
  Type.Literal('placeholder-in-attribute'),
  Type.Literal('too-deep'),
])
export type TemplateRemoval = Static<typeof TemplateRemoval>

export const Template = Type.Object({
  ...Shown,
  content: TemplateContent,
  /** Newest first. */
  versions: Type.Array(TemplateVersion),
  average: TemplateAverage,
})
export type Template = Static<typeof Template>

/** A template as it was saved. */
export const SavedTemplate = Type.Object({
  template: Template,
  removed: Type.Array(Type.Object({ what: TemplateRemoval, times: Count })),
})
export type SavedTemplate = Static<typeof SavedTemplate>

const Words = {
  name: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }),
  /** Null or empty: none. */
  category: nullable(Type.String({ maxLength: 60 })),
  scope: TemplateScope,
  subject: nullable(Type.String({ maxLength: 255 })),
  /** Of a template, never of a mail: what a person wrote to be used again (law 8). */
  html: Type.String({ maxLength: MAX_TEMPLATE_BYTES }),
}

export const NewTemplate = Type.Object(Words)
export type NewTemplate = Static<typeof NewTemplate>

export const TemplateChange = Type.Object({ ...Words, revision: Count })
export type TemplateChange = Static<typeof TemplateChange>

export const TemplateArchiving = Type.Object({ isArchived: Type.Boolean(), revision: Count })
export type TemplateArchiving = Static<typeof TemplateArchiving>

export const TemplateRestoring = Type.Object({ revision: Count })
