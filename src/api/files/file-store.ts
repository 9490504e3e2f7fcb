import { Problem } from '../http/problem.ts'
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

/** Where bytes lie cannot be reached now, or is not configured. Nothing was lost by it. */
export class FileStoreAwayError extends Problem {
  override name = 'FileStoreAwayError'

  /** @param why for the log; holds no address and no signature */
  constructor(why: string) {
    super('file-store-away', 'Files cannot be reached now; try again later', {
      cause: new Error(why),
    })
  }
}

/** Bytes that were taken and belong to no upload yet. Either of these is called once. */
export interface TakenPart {
  /**
   * Makes them the part of their upload, in place of what was there.
   *
   * @param db of the transaction that makes sure of the upload
   */
  keep(db: Db): Promise<void>
  /** Forgets them. */
  drop(): Promise<void>
}

/**
 * Keeps sealed bytes of files. Knows nothing of what they are, and could read nothing of it. What the
 * database does not know of cannot be read, whatever lies around after a crash.
 *
 * @throws FileStoreAwayError from all of it
 */
export interface FileStore {
  /** Takes a part's bytes; may take a while, and is for no transaction. */
  take(part: StoredPart, sealed: Buffer): Promise<TakenPart>
  /** @returns undefined: there is no such part */
  get(db: Db, part: StoredPart): Promise<Buffer | undefined>
  /** Which parts of an upload are there. */
  numbers(db: Db, version: StoredVersion): Promise<number[]>
  /** Removes all parts of an upload; nothing happens where there are none. */
  remove(db: Db, version: StoredVersion): Promise<void>
  /** Removes everything of a tenant that is kept outside the database's own tables. */
  removeTenant(tenantId: string): Promise<void>
}
