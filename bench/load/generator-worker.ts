import { performance } from 'node:perf_hooks'
import process from 'node:process'
import type { Load, LoadMessage, LoadNumbers } from './generator.ts'
import { Latencies } from './latencies.ts'
import { LoadConnection, type Outcome } from './load-connection.ts'
import { dueAtMs, dueBy } from './schedule.ts'

/** Beyond it, requests wait for a connection, which counts. */
const MOST_CONNECTIONS = 1000
const TIMEOUT_MS = 10_000
const LOOK_EVERY_MS = 500

/** What is counted until it is told. */
class Tally {
  readonly #latency = new Latencies()
  readonly #lateness = new Latencies()
  #errors: Record<string, number> = {}
  #answers = 0
  #since = performance.now()
  #busySince = performance.eventLoopUtilization()

  late(ms: number): void {
    this.#lateness.record(ms)
  }

  done(outcome: Outcome, ms: number): void {
    this.#latency.record(ms)
    const isAnswer = typeof outcome === 'number' && outcome < 400
    if (isAnswer) this.#answers += 1
    else this.#errors[outcome] = (this.#errors[outcome] ?? 0) + 1
  }

  take(connections: number): LoadNumbers {
    const now = performance.now()
    const busy = performance.eventLoopUtilization(this.#busySince).utilization
    const numbers = {
      ...{ latency: this.#latency.summary(), lateness: this.#lateness.summary() },
      ...{ answers: this.#answers, errors: this.#errors, connections, busy },
      durationMs: now - this.#since,
    }
    this.#latency.reset()
    this.#lateness.reset()
    this.#errors = {}
    this.#answers = 0
    this.#since = now
    this.#busySince = performance.eventLoopUtilization()
    return numbers
  }
}

/**
 * When those that wait for a connection were to be sent, first come, first served. To take one costs the
 * same however many wait, or who falls behind would never catch up.
 */
class Waiting {
  #dueAts: number[] = []
  #taken = 0

  get size(): number {
    return this.#dueAts.length - this.#taken
  }

  add(dueAt: number): void {
    this.#dueAts.push(dueAt)
  }

  take(): number | undefined {
    if (this.size === 0) return undefined
    const dueAt = this.#dueAts[this.#taken]
    this.#taken += 1
    if (this.#taken * 2 > this.#dueAts.length) {
      this.#dueAts = this.#dueAts.slice(this.#taken)
      this.#taken = 0
    }
    return dueAt
  }
}

class Generator {
  readonly #load: Load
  readonly #tallies: readonly Tally[]
  readonly #connections: LoadConnection[] = []
  readonly #idle: LoadConnection[] = []
  readonly #waiting = new Waiting()
  #asked = 0
  #scheduled = 0
  #startedAt = performance.now()
  #isOver = false

  constructor(load: Load, tallies: readonly Tally[]) {
    this.#load = load
    this.#tallies = tallies
  }

  get connections(): number {
    return this.#connections.length
  }

  get isQuiet(): boolean {
    return this.#idle.length === this.#connections.length && this.#waiting.size === 0
  }

  start(): void {
    this.#startedAt = performance.now()
    for (let count = 0; count < this.#load.connections; count += 1) this.#idle.push(this.#open())
    if (this.#load.rate !== undefined) return this.#tick(this.#load.rate)
    while (this.#idle.length > 0) this.#ask(performance.now())
  }

  /** Nothing new is sent. */
  finish(): void {
    this.#isOver = true
  }

  look(): void {
    for (const connection of this.#connections) connection.endIfOlder(TIMEOUT_MS)
  }

  /** What was never sent is without an answer too. */
  close(): void {
    this.finish()
    for (let dueAt = this.#waiting.take(); dueAt !== undefined; dueAt = this.#waiting.take())
      this.#tell('unanswered', dueAt)
    for (const connection of this.#connections) connection.close()
  }

  #tick(rate: number): void {
    if (this.#isOver) return
    const schedule = { rate, durationMs: this.#load.durationMs }
    const now = performance.now()
    const due = dueBy(now - this.#startedAt, schedule)
    for (; this.#scheduled < due; this.#scheduled += 1) {
      const dueAt = this.#startedAt + dueAtMs(this.#scheduled, schedule)
      for (const tally of this.#tallies) tally.late(now - dueAt)
      this.#waiting.add(dueAt)
    }
    this.#dispatch()
    setTimeout(() => this.#tick(rate), 1)
  }

  #dispatch(): void {
    while (this.#waiting.size > 0) {
      if (this.#idle.length === 0 && this.#connections.length < MOST_CONNECTIONS)
        this.#idle.push(this.#open())
      if (this.#idle.length === 0) return
      this.#ask(this.#waiting.take() ?? performance.now())
    }
  }

  #ask(dueAt: number): void {
    const { paths } = this.#load.target
    this.#idle.pop()?.ask(paths[this.#asked++ % paths.length] ?? '/', dueAt)
  }

  #open(): LoadConnection {
    const connection = new LoadConnection({
      target: this.#load.target,
      onDone: (one, outcome, dueAt) => {
        this.#tell(outcome, dueAt)
        this.#idle.push(one)
        this.#goOn(outcome)
      },
    })
    this.#connections.push(connection)
    return connection
  }

  #goOn(outcome: Outcome): void {
    if (this.#load.rate !== undefined) return this.#dispatch()
    if (this.#isOver) return
    // Who is refused at once would ask without end.
    if (typeof outcome === 'number') this.#ask(performance.now())
    else
      setTimeout(() => this.#idle.length > 0 && !this.#isOver && this.#ask(performance.now()), 10)
  }

  #tell(outcome: Outcome, dueAt: number): void {
    // Without a rate, what is under way when time is up is nobody's failure.
    if (this.#isOver && this.#load.rate === undefined) return
    const ms = performance.now() - dueAt
    for (const tally of this.#tallies) tally.done(outcome, ms)
  }
}

function run(load: Load, tell: (message: LoadMessage) => void): void {
  const [all, interval] = [new Tally(), new Tally()]
  const generator = new Generator(load, [all, interval])
  generator.start()
  const tellInterval = () =>
    tell({ kind: 'interval', numbers: interval.take(generator.connections) })
  const telling = load.tellEveryMs && setInterval(tellInterval, load.tellEveryMs)
  const looking = setInterval(() => generator.look(), LOOK_EVERY_MS)
  const end = () => {
    clearInterval(looking)
    generator.close()
    const { durationMs } = load
    tell({ kind: 'end', numbers: { ...all.take(generator.connections), durationMs } })
  }
  setTimeout(() => {
    clearInterval(telling || undefined)
    generator.finish()
    // Without a rate, nobody waits for the rest: it would belong to no time.
    if (load.rate === undefined) return end()
    const deadline = performance.now() + TIMEOUT_MS
    const rest = setInterval(() => {
      if (!generator.isQuiet && performance.now() < deadline) return
      clearInterval(rest)
      end()
    }, 10)
  }, load.durationMs)
}

process.once('message', (load: Load) => {
  run(load, (message) => {
    process.send?.(message, () => message.kind === 'end' && process.exit(0))
  })
})
