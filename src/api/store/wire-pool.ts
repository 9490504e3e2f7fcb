import pg from 'pg'
import { typeParsers } from './type-parsers.ts'
import { WireStream, type Exchange } from './wire-stream.ts'

/** A query waits no longer than this for the one connection; a nested transaction would for ever. */
const CONNECTION_TIMEOUT_MS = 30_000

/**
 * A pool of the one connection an embedded engine has; queries and transactions take turns.
 *
 * @param onOpened is handed each new connection; destroying it breaks it off
 */
export function wirePool(
  exchange: Exchange,
  onOpened: (connection: WireStream) => void = () => undefined,
): pg.Pool {
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    user: 'postgres',
    database: 'postgres',
    types: typeParsers(),
    stream: () => {
      const connection = new WireStream(exchange)
      onOpened(connection)
      return connection
    },
  })
  // The engine has one session for all connections: a transaction that the last one left open when
  // it broke ends here.
  pool.on('connect', (client) => {
    client.query('rollback').catch((error: Error) => client.emit('error', error))
  })
  pool.on('error', () => undefined)
  return pool
}
