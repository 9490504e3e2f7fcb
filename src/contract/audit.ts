import { Type, type Static } from 'typebox'
import { Instant, nullable } from './primitives.ts'

/** What is written into the audit log. */
export const auditActions = [
  'organisation-switched',
  'organisation-consented',
  'policy-changed',
  'rule-set',
  'rule-removed',
  'retention-changed',
  'retention-applied',
  'file-settings-changed',
  'preference-changed',
  'consent-changed',
  'roles-changed',
  'subject-exported',
  'subject-erased',
  'request-received',
  'request-closed',
  'logging-changed',
  'logging-consented',
  'logging-signed-in',
  'logging-switched',
  'logging-backfilled',
  'logging-cleared',
  'sender-ignored',
  'sender-admitted',
  'privacy-block-changed',
  'addresses-changed',
  'account-changed',
  'accounts-merged',
  'account-split',
  'accounts-imported',
  'contacts-imported',
  'enrichment-changed',
  'enrichment-agreed',
  'enrichment-permitted',
  'enrichment-switched',
  'enrichment-cleared',
  'weights-changed',
  'segment-changed',
  'segment-removed',
  'accounts-exported',
  'template-shared',
  'template-changed',
  'template-archived',
  'file-shared',
  'file-changed',
  'file-removed',
] as const
export type AuditAction = (typeof auditActions)[number]

/** One act. Holds ids and facts, never an address: what is erased must not live on here. */
export const AuditEntry = Type.Object({
  /** 1 … n without a gap. */
  position: Type.Integer({ minimum: 1 }),
  at: Instant,
  actor: Type.Union([
    Type.Literal('person'),
    Type.Literal('recipient'),
    Type.Literal('job'),
    Type.Literal('operator'),
  ]),
  /** Of a person here, as known now; null: nobody here did it, or they are gone. */
  actorName: nullable(Type.String()),
  action: Type.Enum([...auditActions]),
  /** What it was about, e.g. `contact 0199…`; null: the organisation. */
  subject: nullable(Type.String()),
  /** As the subject is called now; null: it has no name, or is gone. */
  subjectName: nullable(Type.String()),
  /** What changed, e.g. `{ from: 'on', to: 'off' }`. */
  detail: Type.Record(Type.String(), Type.Unknown()),
  /** SHA-256 over the entry and the hash before it, in hex. */
  hash: Type.String(),
})
export type AuditEntry = Static<typeof AuditEntry>

export const AuditQuery = Type.Object({
  action: Type.Optional(Type.Enum([...auditActions])),
  actor: Type.Optional(Type.String({ maxLength: 36 })),
  from: Type.Optional(Instant),
  to: Type.Optional(Instant),
  /** Position to go on below. */
  before: Type.Optional(Type.Integer({ minimum: 1 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
})
export type AuditQuery = Static<typeof AuditQuery>

/** Newest first. */
export const AuditList = Type.Object({
  items: Type.Array(AuditEntry),
  /** For `before`; null: there are no more. */
  next: nullable(Type.Integer()),
})
export type AuditList = Static<typeof AuditList>

/** Whether the chain is whole. */
export const AuditVerification = Type.Object({
  isWhole: Type.Boolean(),
  entries: Type.Integer(),
  /** First entry that does not fit; null: all do. */
  brokenAt: nullable(Type.Integer()),
  reason: Type.Union([
    Type.Literal('altered'),
    Type.Literal('missing'),
    Type.Literal('cut-off'),
    Type.Null(),
  ]),
  /** The last hash: whoever keeps it elsewhere can tell later that nothing was rewritten. */
  head: nullable(Type.String()),
})
export type AuditVerification = Static<typeof AuditVerification>
