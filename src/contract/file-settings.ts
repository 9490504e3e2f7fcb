import { Type, type Static } from 'typebox'
import { nullable } from './primitives.ts'
import { FileObstacle, MOST_FILE_DAYS } from './file.ts'

const settings = {
  /** Salespeople may share files as tracked links; what is shared already stays as it is. */
  isShared: Type.Boolean(),
  /** Largest file. */
  maxMegabytes: Type.Integer({ minimum: 1, maximum: 25 }),
  /** Longest time a file can be had; of files that are shared from now on. */
  mostDays: Type.Integer({ minimum: 1, maximum: MOST_FILE_DAYS }),
  /** Room for all files of the organisation; null: no limit. */
  quotaMegabytes: nullable(Type.Integer({ minimum: 1, maximum: 10_000_000 })),
}

/** What an administrator decided about tracked files, and what there is. */
export const FileSettings = Type.Object({
  ...settings,
  /** Of all uploads whose bytes are kept: also of what was replaced or ended a while ago. */
  usedBytes: Type.Integer({ minimum: 0 }),
  /** Files that can be had at this moment. */
  available: Type.Integer({ minimum: 0 }),
  /** Why no file can be shared, whatever is decided here. */
  obstacle: FileObstacle,
  /** Where the operator keeps files. */
  place: Type.Union([Type.Literal('database'), Type.Literal('blobs')]),
  isScanned: Type.Boolean(),
  revision: Type.Integer({ minimum: 0 }),
})
export type FileSettings = Static<typeof FileSettings>

export const FileSettingsRequest = Type.Object({
  ...settings,
  /** Refused with `changed-meanwhile` where it is not the latest. */
  revision: Type.Integer({ minimum: 0 }),
})
export type FileSettingsRequest = Static<typeof FileSettingsRequest>
