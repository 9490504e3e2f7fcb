import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { migrate } from './migrate.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

/** The store behind a pool, migrated. Closing ends the pool; if migrating fails, that is done too. */
export async function poolStore(pool: pg.Pool): Promise<Store> {
  // Whoever uses a connection hears of its end from the query. Between two queries of a transaction
  // nobody listens, and an error that nobody listens to would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  try {
    await migrate(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    db,
    ping: async () => {
      await pool.query('select 1')
    },
    close: () => db.destroy(),
  }
}
