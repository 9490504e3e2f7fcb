import type { FileStore } from './file-store.ts'

/** Keeps files in the database: nothing more to run, back up, or forget. */
export const databaseFiles: FileStore = {
  async put(db, { tenantId, fileId, version, number }, sealed) {
    await db
      .insertInto('file_part')
      .values({ tenant_id: tenantId, file_id: fileId, version, number, sealed })
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'file_id', 'version', 'number'])
          .doUpdateSet({ sealed: ({ ref }) => ref('excluded.sealed') }),
      )
      .execute()
  },

  async get(db, { tenantId, fileId, version, number }) {
    const row = await db
      .selectFrom('file_part')
      .select('sealed')
      .where('tenant_id', '=', tenantId)
      .where('file_id', '=', fileId)
      .where('version', '=', version)
      .where('number', '=', number)
      .executeTakeFirst()
    return row?.sealed
  },

  async remove(db, { tenantId, fileId, version }) {
    await db
      .deleteFrom('file_part')
      .where('tenant_id', '=', tenantId)
      .where('file_id', '=', fileId)
      .where('version', '=', version)
      .execute()
  },

  // Purging a tenant empties all its tables.
  removeTenant: () => Promise.resolve(),
}
