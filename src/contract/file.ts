import { Type, type Static } from 'typebox'
import { Count } from './interaction.ts'
import { Id, Instant, MessageKey, nullable } from './primitives.ts'

/** Largest tracked file in bytes; this many are fine, one more is not. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024

/** A file is sent in parts of this size, the last one may be smaller; small enough for slow lines. */
export const FILE_PART_BYTES = 512 * 1024

/** So long a file can be had unless its sender says otherwise. */
export const FILE_DAYS_BY_DEFAULT = 30
export const MOST_FILE_DAYS = 365

/**
 * Why no file can be turned into a tracked link. Null where it can.
 *
 * - `no-key` the operator gave no key that files are sealed with
 * - `off` the administrator lets no more files be shared
 */
export const FileObstacle = Type.Union([Type.Literal('no-key'), Type.Literal('off'), Type.Null()])

/** What holds for tracked files here. */
export const FileTerms = Type.Object({
  obstacle: FileObstacle,
  /** Files are checked for viruses before anybody can have them. */
  isScanned: Type.Boolean(),
  maxBytes: Type.Integer({ minimum: 1 }),
  defaultDays: Type.Integer({ minimum: 1 }),
  mostDays: Type.Integer({ minimum: 1 }),
})
export type FileTerms = Static<typeof FileTerms>

/** As typed; surrounding spaces count. */
const Password = Type.String({ minLength: 6, maxLength: 200 })

const Upload = {
  /** As the sender has it; cleaned before anybody sees it. */
  name: Type.String({ minLength: 1, maxLength: 1000 }),
  /** In bytes. What is larger than `MAX_FILE_BYTES` is refused with `too-large`. */
  size: Type.Integer({ minimum: 1 }),
}

export const FileRequest = Type.Object({
  ...Upload,
  expiresAt: Type.Optional(Instant),
  password: Type.Optional(Password),
  oneTime: Type.Optional(Type.Boolean()),
})
export type FileRequest = Static<typeof FileRequest>

export const FileVersionRequest = Type.Object(Upload)

/** Where the bytes go: `filePartPath`, numbered from 1; then the upload is finished. */
export const FileUpload = Type.Object({
  id: Id,
  version: Type.Integer({ minimum: 1 }),
  parts: Type.Integer({ minimum: 1 }),
  partBytes: Type.Integer({ minimum: 1 }),
})
export type FileUpload = Static<typeof FileUpload>

/** A file in one mail, with what happened to it there. */
export const FileLink = Type.Object({
  followKey: MessageKey,
  /** 1 … n among the files of the mail. */
  number: Type.Integer({ minimum: 1 }),
  /** Null for who may only look. */
  url: nullable(Type.String()),
  /** Its page was looked at. */
  views: Count,
  /** How often it was sent; machines download too. */
  downloads: Type.Integer({ minimum: 0 }),
  /** It was given out, and is given out once: nobody gets it by this link any more. */
  isUsedUp: Type.Boolean(),
})
export type FileLink = Static<typeof FileLink>

/**
 * - `uploading` nobody can have it yet
 * - `available`
 * - `expired`, `revoked` nobody can have it, its sender can make it available again for a while
 * - `removed` its bytes are gone
 */
export const FileState = Type.Union([
  Type.Literal('uploading'),
  Type.Literal('available'),
  Type.Literal('expired'),
  Type.Literal('revoked'),
  Type.Literal('removed'),
])
export type FileState = Static<typeof FileState>

/** A tracked file. */
export const TrackedFile = Type.Object({
  id: Id,
  name: Type.String(),
  /** By its content, never by its name; `application/octet-stream` where it is none we know. */
  type: Type.String(),
  size: Type.Integer({ minimum: 0 }),
  state: FileState,
  /** 1 … n; 0 before the first is there. */
  version: Type.Integer({ minimum: 0 }),
  isScanned: Type.Boolean(),
  createdAt: Instant,
  expiresAt: Instant,
  hasPassword: Type.Boolean(),
  /** Each link gives it out once. */
  oneTime: Type.Boolean(),
  links: Type.Array(FileLink),
})
export type TrackedFile = Static<typeof TrackedFile>

export const FileQuery = Type.Object({
  /** Of one followed email only. */
  key: Type.Optional(MessageKey),
})

/** Newest first, the latest 200. */
export const FileList = Type.Object({ items: Type.Array(TrackedFile) })
export type FileList = Static<typeof FileList>

/** What is absent stays as it is. */
export const FileChange = Type.Object({
  expiresAt: Type.Optional(Instant),
  isRevoked: Type.Optional(Type.Boolean()),
  /** Null: none any more. */
  password: Type.Optional(nullable(Password)),
  /** True again: every link gives it out once more. */
  oneTime: Type.Optional(Type.Boolean()),
})
export type FileChange = Static<typeof FileChange>
