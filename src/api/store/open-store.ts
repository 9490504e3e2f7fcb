import type { FastifyBaseLogger } from 'fastify'
import type { Config } from '../config.ts'
import { openEmbeddedStore } from './embedded-store.ts'
import { openPostgresStore } from './postgres-store.ts'
import type { OnQuery, Store } from './store.ts'

interface OpenOptions {
  /** False: that is for another process to do, and the store may be away now. */
  migrates?: boolean
  onQuery?: OnQuery
}

/** Opens the configured store and brings it up to date. */
export function openStore(
  config: Config['store'],
  log: FastifyBaseLogger,
  { migrates = true, onQuery }: OpenOptions = {},
): Promise<Store> {
  const watched = onQuery && { onQuery }
  switch (config.kind) {
    case 'embedded':
      return openEmbeddedStore({
        dir: config.dir,
        thread: 'worker',
        ...watched,
        onUpkeepFailure: (err) => log.error({ err }, 'upkeep of the store failed'),
        onEngineLost: (err) => log.error({ err }, 'the engine of the store died'),
      })
    case 'postgres':
      return openPostgresStore({
        url: config.url,
        connections: config.connections,
        migrates,
        ...watched,
        onConnectionLost: (err) => log.warn({ err }, 'a connection to the database broke'),
      })
  }
}
