import { EngineThread } from './engine-thread.ts'
import type { Engine } from './pglite-engine.ts'

interface WorkerEngineOptions {
  dir: string
  /**
   * Called when the engine's thread died, for example for want of memory, before another is
   * started. Its session is gone: whoever goes on with it would be in half a transaction.
   */
  onLost: (error: Error) => void
}

/**
 * Opens the engine of a folder in a worker thread. If the thread dies, what it was asked rejects
 * with `EngineLostError`, and the next call opens the engine again, as the next process would after
 * `kill -9`: what was committed is there.
 */
export async function openWorkerEngine({ dir, onLost }: WorkerEngineOptions): Promise<Engine> {
  let thread = new EngineThread(dir, onLost)
  await thread.opened()
  const living = () => {
    // Not before its end: two threads must never write the same files.
    if (thread.hasEnded) thread = new EngineThread(dir, onLost)
    return thread
  }
  return {
    exchange: (messages) => living().ask({ ask: 'exchange', messages }),
    syncs: () => living().ask({ ask: 'syncs' }),
    close: () => thread.close(),
  }
}
