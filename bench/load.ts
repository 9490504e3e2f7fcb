import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What one spell of load asks for. */
export interface Load {
  port: number
  paths: readonly string[]
  connections: number
  durationMs: number
  /** Requests a second in all; undefined: as fast as answers come. */
  rate?: number
}

export interface LoadResult {
  perSecond: number
  p50Ms: number
  p99Ms: number
}

/** Puts load on a local server, from a process of its own so that the server has its core. */
export async function putLoad(load: Load): Promise<LoadResult> {
  const worker = fork(fileURLToPath(new URL('./load-worker.ts', import.meta.url)))
  worker.send(load)
  const [result] = (await once(worker, 'message')) as [LoadResult]
  await once(worker, 'exit')
  return result
}
