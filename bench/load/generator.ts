import { forkScript } from './fork-script.ts'
import type { LatencySummary } from './latencies.ts'

/** Who is asked, and for what. */
export interface Target {
  /** An IP address. */
  address: string
  port: number
  /** Name of a certificate's host; undefined: no TLS. */
  tlsName?: string
  /** As the `Host` header says it. */
  host: string
  /** Asked in turn. */
  paths: readonly string[]
}

/** What one spell of load asks for. */
export interface Load {
  target: Target
  durationMs: number
  connections: number
  /** Requests a second that are sent whatever becomes of them; undefined: as fast as answers come. */
  rate?: number
  /** How often to tell how it goes; undefined: only at the end. */
  tellEveryMs?: number
}

export interface LoadNumbers {
  /** From when a request was to be sent until its answer was complete. */
  latency: LatencySummary
  /** How late this generator itself was; part of the latency. */
  lateness: LatencySummary
  answers: number
  /** By what went wrong; requests without an answer at the end are among them. */
  errors: Readonly<Record<string, number>>
  /** Connections that are open. */
  connections: number
  durationMs: number
  /** Part of the time in which the generator was at work: near 1 it is what limits. */
  busy: number
}

export type LoadMessage = { kind: 'interval' | 'end'; numbers: LoadNumbers }

/**
 * Puts load on a server, from a process of its own so that the server has its core.
 *
 * @param onInterval told of what happened since it was last told
 * @returns what happened in all
 */
export function putLoad(
  load: Load,
  onInterval?: (numbers: LoadNumbers) => void,
): Promise<LoadNumbers> {
  const worker = forkScript('./generator-worker.ts')
  worker.send(load)
  return new Promise((resolve, reject) => {
    worker.on('message', (message: LoadMessage) => {
      if (message.kind === 'end') resolve(message.numbers)
      else onInterval?.(message.numbers)
    })
    worker.once('exit', (code) => reject(new Error(`The generator ended (${code})`)))
  })
}

export const perSecond = ({ answers, durationMs }: LoadNumbers): number =>
  (answers / durationMs) * 1000

export const errorsOf = ({ errors }: LoadNumbers): number =>
  Object.values(errors).reduce((sum, count) => sum + count, 0)
