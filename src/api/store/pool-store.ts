import { Kysely, PostgresDialect, type LogEvent, type PostgresPool } from 'kysely'
import type pg from 'pg'
import { StartError } from '../start-error.ts'
import { migrate } from './migrate.ts'
import type { Db, Schema } from './schema.ts'
import { mayWorkWith, standingOf } from './standing.ts'
import type { OnQuery, Store } from './store.ts'

const MS = 1000

/** The store behind a pool, migrated. Closing ends the pool; if migrating fails, that is done too. */
export async function poolStore(pool: pg.Pool, onQuery?: OnQuery): Promise<Store> {
  const db = databaseOf(pool, onQuery)
  try {
    await migrate(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return { db, ping: () => answer(pool), close: () => db.destroy() }
}

/**
 * The same for a process that never migrates and starts while the database is away: its ping rejects
 * until another process has brought the database up to date.
 */
export function waitingStore(pool: pg.Pool, onQuery?: OnQuery): Store {
  const db = databaseOf(pool, onQuery)
  let isReady = false
  const check = async () => {
    if (!mayWorkWith(await standingOf(db)))
      throw new StartError('The database waits for another process to bring it up to date')
    isReady = true
  }
  return { db, ping: () => (isReady ? answer(pool) : check()), close: () => db.destroy() }
}

function databaseOf(pool: pg.Pool, onQuery: OnQuery | undefined): Db {
  // Whoever uses a connection hears of its end from the query. Between two queries of a transaction
  // nobody listens, and an error that nobody listens to would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const dialect = new PostgresDialect({ pool: onQuery ? watchedPool(pool, onQuery) : pool })
  if (!onQuery) return new Kysely<Schema>({ dialect })
  const log = ({ level, query, queryDurationMillis }: LogEvent) =>
    onQuery({ sql: query.sql, seconds: queryDurationMillis / MS, isFailed: level === 'error' })
  return new Kysely<Schema>({ dialect, log })
}

/** A query that never got a connection is one that failed; Kysely tells only of those that were sent. */
function watchedPool(pool: pg.Pool, onQuery: OnQuery): PostgresPool {
  const connect = async () => {
    const began = performance.now()
    try {
      return await pool.connect()
    } catch (error) {
      onQuery({ sql: '', seconds: (performance.now() - began) / MS, isFailed: true })
      throw error
    }
  }
  return { connect, end: () => pool.end() }
}

async function answer(pool: pg.Pool): Promise<void> {
  await pool.query('select 1')
}
