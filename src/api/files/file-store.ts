import type { Db } from '../store/schema.ts'

/** Which upload of which file. */
export interface StoredVersion {
  tenantId: string
  fileId: string
  version: number
}

export interface StoredPart extends StoredVersion {
  /** 1 … n. */
  number: number
}

/**
 * Keeps sealed bytes of files. Knows nothing of what they are, and could read nothing of it.
 *
 * @param db of the transaction under way, where there is one
 */
export interface FileStore {
  /** Keeps a part, in place of what was there. */
  put(db: Db, part: StoredPart, sealed: Buffer): Promise<void>
  /** @returns undefined: there is no such part */
  get(db: Db, part: StoredPart): Promise<Buffer | undefined>
  /** Removes all parts of an upload; nothing happens where there are none. */
  remove(db: Db, version: StoredVersion): Promise<void>
  /** Removes everything of a tenant that is kept outside the database's own tables. */
  removeTenant(tenantId: string): Promise<void>
}
