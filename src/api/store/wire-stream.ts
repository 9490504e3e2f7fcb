import { Duplex } from 'node:stream'

/** Hands PostgreSQL protocol messages to an engine and gives its answer. */
export type Exchange = (messages: Uint8Array) => Promise<Uint8Array>

/**
 * What node-postgres takes for its socket: everything it writes goes to an engine in this process
 * or a worker. So both engines are reached through the same client, with the same types and errors.
 */
export class WireStream extends Duplex {
  readonly #exchange: Exchange

  constructor(exchange: Exchange) {
    super()
    this.#exchange = exchange
  }

  connect(): void {
    queueMicrotask(() => this.emit('connect'))
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(chunk: Uint8Array, _encoding: string, done: (error?: Error) => void): void {
    this._writev([{ chunk }], done)
  }

  override _writev(writes: { chunk: Uint8Array }[], done: (error?: Error) => void): void {
    const messages = writes.length === 1 ? writes[0]?.chunk : undefined
    this.#exchange(messages ?? Buffer.concat(writes.map(({ chunk }) => chunk))).then(
      (answer) => {
        this.push(answer)
        done()
      },
      (error: Error) => done(error),
    )
  }

  override _final(done: () => void): void {
    this.push(null)
    done()
  }
}
