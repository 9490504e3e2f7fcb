import { sql, type Updateable } from 'kysely'
import type { FileVersionTable } from '../store/file-tables.ts'
import type { Db, FileVersionRow } from '../store/schema.ts'
import type { StoredVersion } from './file-store.ts'

export async function insertVersion(db: Db, row: FileVersionRow): Promise<void> {
  await db.insertInto('file_version').values(row).execute()
}

export async function findVersion(
  db: Db,
  { tenantId, fileId, version }: StoredVersion,
): Promise<FileVersionRow | undefined> {
  return db
    .selectFrom('file_version')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('file_id', '=', fileId)
    .where('version', '=', version)
    .executeTakeFirst()
}

/** Holds an upload against whoever would finish it meanwhile; parts may be written side by side. */
export async function holdVersion(
  db: Db,
  { tenantId, fileId, version }: StoredVersion,
): Promise<FileVersionRow | undefined> {
  return db
    .selectFrom('file_version')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('file_id', '=', fileId)
    .where('version', '=', version)
    .forShare()
    .executeTakeFirst()
}

/** @returns whether it was in one of these states */
export async function updateVersion(
  db: Db,
  { tenantId, fileId, version }: StoredVersion,
  { from, change }: { from: FileVersionRow['state'][]; change: Updateable<FileVersionTable> },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('file_version')
    .set(change)
    .where('tenant_id', '=', tenantId)
    .where('file_id', '=', fileId)
    .where('version', '=', version)
    .where('state', 'in', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteVersion(
  db: Db,
  { tenantId, fileId, version }: StoredVersion,
): Promise<void> {
  await db
    .deleteFrom('file_version')
    .where('tenant_id', '=', tenantId)
    .where('file_id', '=', fileId)
    .where('version', '=', version)
    .execute()
}

/** Every version of some files, in order. */
export async function listVersions(
  db: Db,
  { tenantId, fileIds }: { tenantId: string; fileIds: readonly string[] },
): Promise<FileVersionRow[]> {
  return db
    .selectFrom('file_version')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`file_id = any(${[...fileIds]}::uuid[])`)
    .orderBy('file_id')
    .orderBy('version')
    .execute()
}

/** Number for a file's next upload. */
export async function nextVersion(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<number> {
  const { last } = await db
    .selectFrom('file_version')
    .select(({ fn }) => fn.max('version').as('last'))
    .where('tenant_id', '=', tenantId)
    .where('file_id', '=', id)
    .executeTakeFirstOrThrow()
  return Number(last ?? 0) + 1
}

/** The sealed keys of all versions of a tenant. */
export async function listDataKeys(db: Db, tenantId: string) {
  return db
    .selectFrom('file_version')
    .select(['tenant_id', 'file_id', 'version', 'data_key'])
    .where('tenant_id', '=', tenantId)
    .orderBy('file_id')
    .orderBy('version')
    .execute()
}

export async function updateDataKey(
  db: Db,
  { tenant_id, file_id, version }: Pick<FileVersionRow, 'tenant_id' | 'file_id' | 'version'>,
  data_key: string,
): Promise<void> {
  await db
    .updateTable('file_version')
    .set({ data_key })
    .where('tenant_id', '=', tenant_id)
    .where('file_id', '=', file_id)
    .where('version', '=', version)
    .execute()
}
