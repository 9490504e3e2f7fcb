import type { Db, FilePartRow } from '../store/schema.ts'
import {
  FileStoreAwayError,
  type FileStore,
  type StoredPart,
  type StoredVersion,
} from './file-store.ts'

/** Where a part's bytes are: here, or in the blob of that name. */
export type PartPlace = Pick<FilePartRow, 'sealed' | 'blob'>

/** Keeps a part, in place of what was there. */
export async function putPart(
  db: Db,
  { tenantId, fileId, version, number }: StoredPart,
  place: PartPlace,
): Promise<void> {
  await db
    .insertInto('file_part')
    .values({ tenant_id: tenantId, file_id: fileId, version, number, ...place })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'file_id', 'version', 'number'])
        .doUpdateSet(({ ref }) => ({ sealed: ref('excluded.sealed'), blob: ref('excluded.blob') })),
    )
    .execute()
}

export async function findPart(
  db: Db,
  { tenantId, fileId, version, number }: StoredPart,
): Promise<PartPlace | undefined> {
  return db
    .selectFrom('file_part')
    .select(['sealed', 'blob'])
    .where('tenant_id', '=', tenantId)
    .where('file_id', '=', fileId)
    .where('version', '=', version)
    .where('number', '=', number)
    .executeTakeFirst()
}

export async function listPartNumbers(
  db: Db,
  { tenantId, fileId, version }: StoredVersion,
): Promise<number[]> {
  const rows = await db
    .selectFrom('file_part')
    .select('number')
    .where('tenant_id', '=', tenantId)
    .where('file_id', '=', fileId)
    .where('version', '=', version)
    .orderBy('number')
    .execute()
  return rows.map(({ number }) => number)
}

export async function deleteParts(
  db: Db,
  { tenantId, fileId, version }: StoredVersion,
): Promise<void> {
  await db
    .deleteFrom('file_part')
    .where('tenant_id', '=', tenantId)
    .where('file_id', '=', fileId)
    .where('version', '=', version)
    .execute()
}

/** Keeps files in the database: nothing more to run, back up, or forget. */
export const databaseFiles: FileStore = {
  take: (part, sealed) =>
    Promise.resolve({
      keep: (db) => putPart(db, part, { sealed, blob: null }),
      drop: () => Promise.resolve(),
    }),

  async get(db, part) {
    const place = await findPart(db, part)
    if (place && !place.sealed)
      throw new FileStoreAwayError('The file lies in a store of blobs that is not configured')
    return place?.sealed ?? undefined
  },

  numbers: listPartNumbers,
  remove: deleteParts,

  // Purging a tenant empties all its tables.
  removeTenant: () => Promise.resolve(),
}
