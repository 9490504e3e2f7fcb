import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { StartError } from '../start-error.ts'
import type { EngineFailure, EngineReply, EngineRequest } from './engine-message.ts'

/** Beside this file once both are compiled; sources cannot be run as a worker. */
const WORKER = new URL('./pglite-worker.js', import.meta.url)

/**
 * For the thread to end by itself once its engine is closed. Ended by force at that moment, it has taken the
 * process along with it: the engine's code was still being compiled.
 */
const PATIENCE_MS = 2000

type Ask = EngineRequest extends infer R
  ? R extends { id: number }
    ? Omit<R, 'id'>
    : never
  : never

interface Waiting {
  resolve: (answer: never) => void
  reject: (error: Error) => void
}

/** The engine died; nothing that was not acknowledged may be relied on. */
export class EngineLostError extends Error {
  override name = 'EngineLostError'
  /** What a PostgreSQL server says when it crashed: crash_shutdown, an outage like any other. */
  readonly code = '57P02'

  constructor(cause: unknown) {
    super('The store’s engine ended; it is opened again at the next call', { cause })
  }
}

/** One life of an engine in a worker thread, from opening its folder to its end. */
export class EngineThread {
  readonly #worker: Worker
  readonly #opened: Promise<void>
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0
  #death: EngineLostError | undefined
  /** Open, and not being closed. */
  #isServing = false
  #hasEnded = false

  constructor(dir: string, onLost: (error: Error) => void) {
    this.#worker = new Worker(WORKER, { workerData: { dir } })
    this.#opened = new Promise((resolve, reject) => this.#waiting.set(0, { resolve, reject }))
    this.#worker.on('message', (reply: EngineReply) => this.#settle(reply))
    this.#worker.on('error', (error) => this.#die(error))
    this.#worker.on('exit', (code) => {
      this.#hasEnded = true
      const death = this.#die(new Error(`Its thread ended with code ${code}`))
      if (this.#isServing) onLost(death)
    })
  }

  /** Nothing of it runs any more. */
  get hasEnded(): boolean {
    return this.#hasEnded
  }

  /** @throws StartError, or what opening the folder threw; its thread has ended then */
  async opened(): Promise<void> {
    try {
      await this.#opened
    } catch (error) {
      // Whoever hears of the failure may open another one at once.
      await this.#worker.terminate()
      throw error
    }
  }

  /** @throws EngineLostError when it did not open or has died */
  async ask<T>(request: Ask): Promise<T> {
    try {
      await this.opened()
    } catch (error) {
      // Whoever asks a store that was open before meets an outage, whatever its cause.
      throw new EngineLostError(error)
    }
    return this.#send(request)
  }

  async close(): Promise<void> {
    this.#isServing = false
    if (!this.#death) {
      await this.#send({ ask: 'close' })
      await Promise.race([
        once(this.#worker, 'exit').catch(() => undefined),
        pause(PATIENCE_MS, undefined, { ref: false }),
      ])
    }
    if (!this.#hasEnded) await this.#worker.terminate()
  }

  #send<T>(request: Ask): Promise<T> {
    if (this.#death) return Promise.reject(this.#death)
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ ...request, id })
    })
  }

  #settle(reply: EngineReply): void {
    const call = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if (reply.id === 0) this.#isServing = !('failure' in reply)
    if ('failure' in reply) call?.reject(errorOf(reply.failure))
    else call?.resolve(reply.answer as never)
  }

  #die(cause: Error): EngineLostError {
    this.#death ??= new EngineLostError(cause)
    for (const { reject } of this.#waiting.values()) reject(this.#death)
    this.#waiting.clear()
    return this.#death
  }
}

function errorOf({ name, message, stack }: EngineFailure): Error {
  if (name === StartError.name) return new StartError(message)
  return Object.assign(new Error(message), { name, stack })
}
