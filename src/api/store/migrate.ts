import { Migrator, sql, type Migration } from 'kysely'
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
    provider: { getMigrations: () => Promise.resolve(patient(migrations)) },
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

/**
 * An index on a large table takes longer than a statement may otherwise. But whoever waits for a table holds
 * up everybody behind it: rather fail, and be started again.
 */
function patient(all: typeof migrations): Record<string, Migration> {
  const limited = ({ up }: Migration): Migration => ({
    up: async (db) => {
      await sql`set local statement_timeout = '2h'`.execute(db)
      await sql`set local lock_timeout = '10s'`.execute(db)
      await up(db)
    },
  })
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, limited(one)]))
}
