import { Migrator, sql } from 'kysely'
import { migrations } from './migrations.ts'
import type { Db } from './schema.ts'

/**
 * Brings the database's current schema up to date; does nothing where it is.
 *
 * Several processes may call it at once: Kysely's lock lets one through at a time.
 *
 * @throws what a migration threw; its changes are rolled back
 */
export async function migrate(db: Db): Promise<void> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db)
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    // Without it, tables of the same name in another schema would pass for ours.
    ...(rows[0] && { migrationTableSchema: rows[0].schema }),
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw new Error('The database could not be brought up to date', { cause: error })
}
