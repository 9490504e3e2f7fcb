import pg from 'pg'
import { poolStore, waitingStore } from './pool-store.ts'
import { breakOffSilent, saysAnything } from './silent-connections.ts'
import type { OnQuery, Store } from './store.ts'
import { typeParsers } from './type-parsers.ts'

const CONNECTIONS = 10
const CONNECTION_TIMEOUT_MS = 5_000
const STATEMENT_TIMEOUT_MS = 30_000
/** A process that hangs in a transaction keeps what it locked from the others no longer than this. */
const IDLE_TIMEOUT_MS = 60_000
/** Shorter than the pane waits, together with the time for the question whether the database is there. */
const DOUBT_AFTER_MS = 4_000
const QUESTION_MS = 3_000
/** Every statement and every pause is over by then, as the database itself sees to. */
const LONGEST_SILENCE_MS = IDLE_TIMEOUT_MS + DOUBT_AFTER_MS

interface PostgresOptions {
  url: string
  /** Most that are opened. */
  connections?: number
  /** Called when an idle connection breaks; the pool replaces it. */
  onConnectionLost?: (error: Error) => void
  /** False: somebody else brings it up to date, and it may be away now. */
  migrates?: boolean
  onQuery?: OnQuery
}

/** Opens a PostgreSQL (15 or newer) database and brings it up to date. */
export async function openPostgresStore(options: PostgresOptions): Promise<Store> {
  const { url, onConnectionLost, onQuery, migrates = true, connections = CONNECTIONS } = options
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    keepAlive: true,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_TIMEOUT_MS,
    application_name: 'follow-for-outlook',
    options: '-c timezone=UTC',
    types: typeParsers(),
  })
  // Without a listener, a connection that the server drops would end the process.
  pool.on('error', (error) => onConnectionLost?.(error))
  breakOffSilent(pool, {
    answers: () => saysAnything(url, QUESTION_MS),
    ...{ doubtAfterMs: DOUBT_AFTER_MS, longestMs: LONGEST_SILENCE_MS },
  })
  return migrates ? poolStore(pool, onQuery) : waitingStore(pool, onQuery)
}
