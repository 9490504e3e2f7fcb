import pg from 'pg'
import { typeParsers } from './type-parsers.ts'
import { WireStream, type Exchange } from './wire-stream.ts'

/** A query waits no longer than this for the one connection; a nested transaction would for ever. */
const CONNECTION_TIMEOUT_MS = 30_000

/** A pool of the one connection an embedded engine has; queries and transactions take turns. */
export function wirePool(exchange: Exchange): pg.Pool {
  return new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    user: 'postgres',
    database: 'postgres',
    types: typeParsers(),
    stream: () => new WireStream(exchange),
  })
}
