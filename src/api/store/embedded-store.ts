import { mkdir } from 'node:fs/promises'
import type pg from 'pg'
import { lockFolder } from '../buffer/folder-lock.ts'
import { openEngine } from './pglite-engine.ts'
import { poolStore } from './pool-store.ts'
import type { OnQuery, Store } from './store.ts'
import { wirePool } from './wire-pool.ts'
import type { WireStream } from './wire-stream.ts'
import { openWorkerEngine } from './worker-engine.ts'

const MINUTE_MS = 60_000

interface EmbeddedOptions {
  dir: string
  /** In a worker thread as the server does it, or in this one. */
  thread: 'worker' | 'own'
  /** Called when upkeep failed; it is tried again at its next turn. */
  onUpkeepFailure?: (error: unknown) => void
  /** Called when the worker thread died; the next query starts another. */
  onEngineLost?: (error: Error) => void
  onQuery?: OnQuery
}

export interface EmbeddedStore extends Store {
  /** How often something was synced to the disk so far. */
  syncs(): Promise<number>
}

/**
 * PostgreSQL inside this process, with its files in a folder: PGlite with what it lacks as shipped
 * (fsync, a lock against a second process, checkpoints and vacuum).
 *
 * @throws FolderInUseError when another process has the folder
 */
export async function openEmbeddedStore(options: EmbeddedOptions): Promise<EmbeddedStore> {
  const { dir } = options
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const lock = await lockFolder(dir)
  try {
    const opened = await openIn(options)
    return { ...opened, close: () => opened.close().finally(() => lock.release()) }
  } catch (error) {
    // The folder is given back before anybody hears of the failure.
    await lock.release()
    throw error
  }
}

async function openIn(options: EmbeddedOptions): Promise<EmbeddedStore> {
  const { dir, thread, onUpkeepFailure = () => undefined, onEngineLost } = options
  let connection: WireStream | undefined
  const onLost = (error: Error) => {
    connection?.destroy(error)
    onEngineLost?.(error)
  }
  const engine = await (thread === 'worker' ? openWorkerEngine({ dir, onLost }) : openEngine(dir))
  const pool = wirePool(engine.exchange, (opened) => (connection = opened))
  const store = await poolStore(pool, options.onQuery)
  const stopUpkeep = startUpkeep(pool, onUpkeepFailure)
  return {
    ...store,
    syncs: engine.syncs,
    close: async () => {
      await stopUpkeep()
      await store.close()
      await engine.close()
    },
  }
}

/**
 * What a server does by itself: without checkpoints its log grows for ever, without vacuum its
 * tables do, and without statistics it plans badly. Goes through the pool, and so never lands in
 * somebody's transaction.
 */
function startUpkeep(pool: pg.Pool, onFailure: (error: unknown) => void): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  const run = (statement: string) => {
    running = running.then(() => pool.query(statement)).catch(onFailure)
  }
  const timers = [
    setInterval(() => run('checkpoint'), MINUTE_MS),
    setInterval(() => run('vacuum (analyze)'), 60 * MINUTE_MS),
  ]
  for (const timer of timers) timer.unref()
  return async () => {
    timers.forEach(clearInterval)
    await running
  }
}
