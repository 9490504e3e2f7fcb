import { Migrator, sql } from 'kysely'
import { migrations } from './migrations.ts'
import type { Db } from './schema.ts'
import { mayWorkWith, standingOf } from './standing.ts'

/**
 * Brings the database's current schema up to date; does nothing where it is, or where a newer version
 * added to it what this one does not know.
 *
 * Several processes may call it at once: Kysely's lock lets one through at a time.
 *
 * @throws StartError where a newer version took away what this one uses
 * @throws what a migration threw; its changes are rolled back
 */
export async function migrate(db: Db): Promise<void> {
  const standing = await standingOf(db)
  if (mayWorkWith(standing)) return
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db)
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    // Without it, tables of the same name in another schema would pass for ours.
    ...(rows[0] && { migrationTableSchema: rows[0].schema }),
  })
  const { error } = await migrator.migrateToLatest()
  if (!error) return
  // A newer version may have been faster: then what we wanted to do is done.
  const now = await standingOf(db)
  if (now.unknown.length > 0 && mayWorkWith(now)) return
  throw new Error('The database could not be brought up to date', { cause: error })
}
