import type { Generated } from 'kysely'

/** A file that recipients get by a link. Its bytes are in versions; its row outlives them. */
export interface FileTable {
  tenant_id: string
  id: string
  salesperson_id: string
  /** Cleaned. */
  name: string
  created_at: Date
  expires_at: Date
  revoked_at: Date | null
  /** Its bytes are gone, for good. */
  removed_at: Date | null
  /** As `files/file-password` makes it; null: none is asked for. */
  password_hash: string | null
  one_time: boolean
  /** The version that recipients get; 0: none yet. */
  current_version: Generated<number>
  /** When a mail first got it; null: none yet. Without a mail it is removed before long. */
  linked_at: Date | null
}

/** One upload of a file. */
export interface FileVersionTable {
  tenant_id: string
  file_id: string
  version: number
  /** Only a `ready` one is given out; nothing is written to one that is not `uploading`. */
  state: 'uploading' | 'checking' | 'ready'
  name: string
  size: number
  /** Found by content once all parts are there. */
  type: string | null
  is_scanned: boolean
  /** The key its parts are sealed with, itself sealed by the vault. */
  data_key: string
  created_at: Date
  /** When a newer one took its place; null: it did not. */
  replaced_at: Date | null
}

/** A part of a version: in the database, or in a store of blobs, as the operator had it then. */
export interface FilePartTable {
  tenant_id: string
  file_id: string
  version: number
  /** 1 … n. */
  number: number
  /** Null where it lies in a blob. */
  sealed: Buffer | null
  /** Name of the blob that has the sealed bytes. */
  blob: string | null
}

/** A file in a mail. */
export interface FileLinkTable {
  tenant_id: string
  follow_key: string
  /** 1 … n; it is in the link. */
  number: number
  file_id: string
  created_at: Date
  /** Downloads while the mail may be measured. */
  downloads: Generated<number>
  /** When a file that is given out once was; known even where nothing may be recorded. */
  used_at: Date | null
  /** Wrong passwords since `failures_since`. */
  failures: Generated<number>
  failures_since: Date | null
}
