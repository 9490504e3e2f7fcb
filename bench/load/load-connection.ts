import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { AnswerReader, type HttpAnswer } from './answer-reader.ts'
import type { Target } from './generator.ts'

const AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'

/** What became of a request: its status, or what kept it from having one. */
export type Outcome = number | string

interface Request {
  path: string
  dueAt: number
  sentAt: number
}

interface Options {
  target: Target
  onDone: (connection: LoadConnection, outcome: Outcome, dueAt: number) => void
}

/** One connection that is kept, and asks one thing at a time. */
export class LoadConnection {
  readonly #options: Options
  readonly #reader = new AnswerReader()
  #socket: Socket | undefined
  #request: Request | undefined

  constructor(options: Options) {
    this.#options = options
  }

  /** @param dueAt when it was to be sent, by the clock of `performance` */
  ask(path: string, dueAt: number): void {
    this.#request = { path, dueAt, sentAt: performance.now() }
    this.#socket ??= this.#open()
    const { host } = this.#options.target
    this.#socket.write(
      `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: ${AGENT}\r\nAccept: */*\r\n\r\n`,
    )
  }

  /** Gives up what takes too long. */
  endIfOlder(thanMs: number): void {
    if (this.#request && performance.now() - this.#request.sentAt > thanMs) this.#fail('timeout')
  }

  /** Whatever is under way is told as unanswered. */
  close(): void {
    if (this.#request) this.#fail('unanswered')
    this.#drop()
  }

  #open(): Socket {
    const { address: host, port, tlsName: servername } = this.#options.target
    const socket =
      servername === undefined
        ? connect({ host, port, noDelay: true })
        : connectTls({ host, port, servername, ALPNProtocols: ['http/1.1'] })
    socket.setEncoding('latin1')
    // Of a socket that was dropped nothing is told any more.
    const ifOwn = (work: () => void) => () => void (socket === this.#socket && work())
    socket.on('data', (text: string) => {
      if (socket === this.#socket) this.#done(this.#reader.push(text))
    })
    socket.on('end', () => ifOwn(() => this.#done(this.#reader.end()))())
    socket.on('error', (error: NodeJS.ErrnoException) =>
      ifOwn(() => this.#fail(error.code ?? error.message))(),
    )
    socket.on('close', () => ifOwn(() => this.#fail('closed'))())
    return socket
  }

  #done(answer: HttpAnswer | undefined): void {
    if (!answer || !this.#request) return
    const { dueAt } = this.#request
    this.#request = undefined
    if (answer.closes) this.#drop()
    this.#options.onDone(this, answer.status, dueAt)
  }

  #fail(why: string): void {
    const request = this.#request
    this.#request = undefined
    this.#drop()
    if (request) this.#options.onDone(this, why, request.dueAt)
  }

  #drop(): void {
    const socket = this.#socket
    this.#socket = undefined
    this.#reader.reset()
    socket?.destroy()
  }
}
