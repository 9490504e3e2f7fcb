import type { FastifyBaseLogger } from 'fastify'
import type { Config } from '../config.ts'
import { openEmbeddedStore } from './embedded-store.ts'
import { openPostgresStore } from './postgres-store.ts'
import type { Store } from './store.ts'

/** Opens the configured store and brings it up to date. */
export function openStore(config: Config['store'], log: FastifyBaseLogger): Promise<Store> {
  switch (config.kind) {
    case 'embedded':
      return openEmbeddedStore({
        dir: config.dir,
        thread: 'worker',
        onUpkeepFailure: (err) => log.error({ err }, 'upkeep of the store failed'),
        onEngineLost: (err) => log.error({ err }, 'the engine of the store died'),
      })
    case 'postgres':
      return openPostgresStore({
        url: config.url,
        onConnectionLost: (err) => log.warn({ err }, 'a connection to the database broke'),
      })
  }
}
