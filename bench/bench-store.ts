import process from 'node:process'
import { openPostgresStore } from '../src/api/store/postgres-store.ts'
import type { Store } from '../src/api/store/store.ts'
import { openMemoryStore } from '../test/fixtures/memory-store.ts'

/** An empty store with its engine's name: on the server that `BENCH_DATABASE_URL` names, else in memory. */
export async function openBenchStore(): Promise<{ store: Store; engine: string }> {
  const url = process.env['BENCH_DATABASE_URL']
  return url === undefined
    ? { store: await openMemoryStore(), engine: 'PGlite' }
    : { store: await openPostgresStore({ url }), engine: 'PostgreSQL' }
}
