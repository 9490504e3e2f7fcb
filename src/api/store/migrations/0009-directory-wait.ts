import { sql, type Kysely, type Migration } from 'kysely'

/** Until when the directory is left alone, after it could not be asked who is in a group. */
export const directoryWait: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table enrichment add column resolve_after timestamptz`.execute(db)
  },
}
