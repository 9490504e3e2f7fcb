import type { Updateable } from 'kysely'
import type { FileTable } from '../store/file-tables.ts'
import type { Db, FileRow } from '../store/schema.ts'

export interface OneFile {
  tenantId: string
  id: string
}

export async function insertFile(db: Db, row: Omit<FileRow, 'current_version'>): Promise<void> {
  await db.insertInto('file').values(row).execute()
}

export async function findFile(db: Db, { tenantId, id }: OneFile): Promise<FileRow | undefined> {
  return db
    .selectFrom('file')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Holds a file until the transaction ends: what is done to it is done one after the other. */
export async function lockFile(db: Db, { tenantId, id }: OneFile): Promise<FileRow | undefined> {
  return db
    .selectFrom('file')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateFile(
  db: Db,
  { tenantId, id }: OneFile,
  change: Updateable<FileTable>,
): Promise<void> {
  await db
    .updateTable('file')
    .set(change)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** With its versions, parts in the database, and links. */
export async function deleteFile(db: Db, { tenantId, id }: OneFile): Promise<void> {
  await db.deleteFrom('file').where('tenant_id', '=', tenantId).where('id', '=', id).execute()
}

interface Listing {
  tenantId: string
  /** Of whom. */
  salespersonId: string
  /** Of one mail only. */
  key: string | undefined
  limit: number
}

/** A salesperson's files, newest first. */
export async function listFiles(
  db: Db,
  { tenantId, salespersonId, key, limit }: Listing,
): Promise<FileRow[]> {
  let query = db
    .selectFrom('file')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('salesperson_id', '=', salespersonId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (key !== undefined) {
    query = query.where('id', 'in', (eb) =>
      eb
        .selectFrom('file_link')
        .select('file_id')
        .where('tenant_id', '=', tenantId)
        .where('follow_key', '=', key),
    )
  }
  return query.execute()
}
