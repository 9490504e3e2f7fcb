import { Worker } from 'node:worker_threads'
import { StartError } from '../start-error.ts'
import type { EngineFailure, EngineReply, EngineRequest } from './engine-message.ts'
import type { Engine } from './pglite-engine.ts'

/** Beside this file once both are compiled; sources cannot be run as a worker. */
const WORKER = new URL('./pglite-worker.js', import.meta.url)

type Ask = EngineRequest extends infer R
  ? R extends { id: number }
    ? Omit<R, 'id'>
    : never
  : never

interface Waiting {
  resolve: (answer: never) => void
  reject: (error: Error) => void
}

/** Opens the engine of a folder in a worker thread. */
export async function openWorkerEngine(dir: string): Promise<Engine> {
  const calls = new Calls(new Worker(WORKER, { workerData: { dir } }))
  await calls.opened
  return {
    exchange: (messages) => calls.ask<Uint8Array>({ ask: 'exchange', messages }),
    syncs: () => calls.ask<number>({ ask: 'syncs' }),
    close: async () => {
      await calls.ask({ ask: 'close' })
      await calls.end()
    },
  }
}

/** Calls to a worker that wait for their answers; all of them fail when it dies. */
class Calls {
  readonly opened: Promise<unknown>
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0
  #death: Error | undefined

  constructor(worker: Worker) {
    this.#worker = worker
    this.opened = new Promise((resolve, reject) => this.#waiting.set(0, { resolve, reject }))
    worker.on('message', (reply: EngineReply) => this.#settle(reply))
    worker.on('error', (error) => this.#die(error))
    worker.on('exit', (code) => this.#die(new Error(`The store's worker ended with code ${code}`)))
  }

  ask<T>(request: Ask): Promise<T> {
    if (this.#death) return Promise.reject(this.#death)
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ ...request, id })
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #settle(reply: EngineReply): void {
    const call = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if ('failure' in reply) call?.reject(errorOf(reply.failure))
    else call?.resolve(reply.answer as never)
  }

  #die(error: Error): void {
    this.#death ??= error
    for (const { reject } of this.#waiting.values()) reject(this.#death)
    this.#waiting.clear()
  }
}

function errorOf({ name, message, stack }: EngineFailure): Error {
  if (name === StartError.name) return new StartError(message)
  return Object.assign(new Error(message), { name, stack })
}
