import { Type, type Static } from 'typebox'
import { EmailAddress, Id, Instant, nullable } from './primitives.ts'

/** What somebody asked for about their data. */
export const SubjectRequestKind = Type.Union([Type.Literal('export'), Type.Literal('erasure')])
export type SubjectRequestKind = Static<typeof SubjectRequestKind>

export const SubjectRequestState = Type.Union([
  Type.Literal('open'),
  Type.Literal('done'),
  Type.Literal('refused'),
])
export type SubjectRequestState = Static<typeof SubjectRequestState>

/** What was removed, by kind of record. */
export const Removed = Type.Record(Type.String(), Type.Integer())
export type Removed = Static<typeof Removed>

/**
 * Proof of what was done for an erasure. Holds no address: whoever has the address can check it
 * against `fingerprint`.
 */
export const ErasureCertificate = Type.Object({
  id: Id,
  at: Instant,
  /** Keyed hash of the address, hex; the key stays with the organisation. */
  fingerprint: Type.String(),
  removed: Removed,
  /** Hits still in the buffer cannot be recorded any more; how many waited in all. */
  waitingHits: Type.Integer(),
  /** Written to the list that is replayed after a backup was restored. */
  onReplayList: Type.Boolean(),
  /** Position of the entry in the audit log. */
  auditPosition: Type.Integer(),
})
export type ErasureCertificate = Static<typeof ErasureCertificate>

/** A request by somebody about their data, from their page or entered by an administrator. */
export const SubjectRequest = Type.Object({
  id: Id,
  kind: SubjectRequestKind,
  state: SubjectRequestState,
  /** Null once it was erased. */
  email: nullable(EmailAddress),
  source: Type.Union([Type.Literal('own-page'), Type.Literal('administrator')]),
  receivedAt: Instant,
  /** One month after it was received (GDPR article 12). */
  dueAt: Instant,
  closedAt: nullable(Instant),
  closedBy: nullable(Type.String()),
  /** Why it was refused. */
  note: nullable(Type.String()),
  certificate: nullable(ErasureCertificate),
})
export type SubjectRequest = Static<typeof SubjectRequest>

export const SubjectRequestQuery = Type.Object({
  state: Type.Optional(SubjectRequestState),
  cursor: Type.Optional(Type.String({ maxLength: 200 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
})

/** Open ones first, by when they are due; then the closed ones, newest first. */
export const SubjectRequestList = Type.Object({
  items: Type.Array(SubjectRequest),
  nextCursor: nullable(Type.String()),
})
export type SubjectRequestList = Static<typeof SubjectRequestList>

export const SubjectAddress = Type.Object({ email: EmailAddress })

/**
 * Everything kept about an address, in sections of records; an address nobody knows has the same
 * sections, empty.
 */
export const SubjectReport = Type.Object({
  email: EmailAddress,
  madeAt: Instant,
  sections: Type.Array(
    Type.Object({
      /** e.g. `contact`, `followed-emails`. */
      name: Type.String(),
      records: Type.Array(Type.Record(Type.String(), Type.Unknown())),
    }),
  ),
})
export type SubjectReport = Static<typeof SubjectReport>

export const SubjectExport = Type.Object({
  report: SubjectReport,
  /** The same for people to read: one page of HTML that needs nothing else. */
  html: Type.String(),
})
export type SubjectExport = Static<typeof SubjectExport>

export const SubjectExportRequest = Type.Object({
  email: EmailAddress,
  locale: Type.String({ pattern: '^[a-z]{2}-[A-Z]{2}$', maxLength: 5 }),
})

export const CloseRequest = Type.Object({
  /** What the person is told. */
  note: Type.String({ minLength: 1, maxLength: 500 }),
})
