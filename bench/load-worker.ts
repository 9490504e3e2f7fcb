import { connect, type Socket } from 'node:net'
import type { Load, LoadResult } from './load.ts'

const END_OF_HEAD = '\r\n\r\n'
const AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'

/** One keep-alive connection that asks again as soon as the answer is complete, or when due. */
class Client {
  readonly latencies: number[] = []
  readonly #load: Load
  readonly #socket: Socket
  readonly #everyMs: number
  #next: number
  #sentAt = 0
  #dueAt = 0
  #received = ''

  constructor(load: Load, index: number) {
    this.#load = load
    this.#next = index
    this.#everyMs = load.rate === undefined ? 0 : (load.connections / load.rate) * 1000
    this.#socket = connect({ port: load.port, host: '127.0.0.1', noDelay: true })
    this.#socket.setEncoding('latin1')
    this.#socket.on('data', (text: string) => this.#onData(text))
  }

  /** Connections of a paced load begin one after another. */
  start(index: number): void {
    this.#dueAt = performance.now() + (this.#everyMs * index) / this.#load.connections
    this.#ask()
  }

  stop(): void {
    this.#socket.destroy()
  }

  #ask(): void {
    const wait = this.#dueAt - performance.now()
    if (wait > 0.5) setTimeout(() => this.#send(), wait)
    else this.#send()
  }

  #send(): void {
    const path = this.#load.paths[this.#next++ % this.#load.paths.length] ?? '/'
    // A paced request is late from when it was due, however long the one before it took.
    this.#sentAt = this.#everyMs > 0 ? this.#dueAt : performance.now()
    this.#dueAt += this.#everyMs
    this.#socket.write(`GET ${path} HTTP/1.1\r\nHost: l.example\r\nUser-Agent: ${AGENT}\r\n\r\n`)
  }

  #onData(text: string): void {
    this.#received += text
    const head = this.#received.indexOf(END_OF_HEAD)
    if (head < 0) return
    const length = Number(/content-length: (\d+)/i.exec(this.#received.slice(0, head))?.[1] ?? 0)
    if (this.#received.length < head + END_OF_HEAD.length + length) return
    this.#received = ''
    this.latencies.push(performance.now() - this.#sentAt)
    this.#ask()
  }
}

function measure(load: Load, report: (result: LoadResult) => void): void {
  const clients = Array.from({ length: load.connections }, (_, index) => new Client(load, index))
  clients.forEach((client, index) => client.start(index))
  setTimeout(() => {
    for (const client of clients) client.stop()
    const latencies = clients.flatMap((client) => client.latencies).sort((a, b) => a - b)
    const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? Infinity
    report({
      perSecond: (latencies.length / load.durationMs) * 1000,
      p50Ms: at(0.5),
      p99Ms: at(0.99),
    })
  }, load.durationMs)
}

process.once('message', (load: Load) => {
  measure(load, (result) => process.send?.(result, () => process.exit(0)))
})
