import { PGlite } from '@electric-sql/pglite'
import { poolStore } from './pool-store.ts'
import type { Store } from './store.ts'
import { wirePool } from './wire-pool.ts'

/** A store that is gone when it is closed, with a way to copy it. For tests. */
export interface MemoryStore extends Store {
  /** The database's files as a tar archive, for `from`. */
  dump(): Promise<Blob>
}

/** @param from files of an earlier store, from `dump`; starts several times faster than an empty one */
export async function openMemoryStore({ from }: { from?: Blob } = {}): Promise<MemoryStore> {
  const engine = await PGlite.create(from ? { loadDataDir: from } : {})
  const store = await poolStore(
    wirePool((messages) => engine.runExclusive(() => engine.execProtocolRaw(messages))),
  )
  return {
    ...store,
    dump: () => engine.dumpDataDir('none'),
    close: async () => {
      await store.close()
      await engine.close()
    },
  }
}
