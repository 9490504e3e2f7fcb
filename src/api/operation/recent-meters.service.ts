import type { GraphOutcome, HitOutcome, Meters, Outcome } from './meters.ts'
import { addTime, emptyTimes, sumOfTimes, type Times } from './times.ts'

const MINUTE_MS = 60_000
/** So many minutes, the one under way among them, are added up. */
const MINUTES = 15

/** What happened within one minute. */
interface Minute {
  /** Minutes since 1970. */
  minute: number
  hits: Record<HitOutcome, number>
  hitTimes: Times
  queries: Record<Outcome, number>
  queryTimes: Times
  graph: Record<GraphOutcome, number>
}

export interface JobRecord {
  lastOkAt: Date | null
  /** When it began to fail; null: the last run was well. */
  failingSince: Date | null
}

/** The last quarter of an hour in this process, for who asks how it is doing. */
export interface RecentNumbers extends Omit<Minute, 'minute'> {
  /** When the numbers begin: a quarter of an hour ago, or when the process started. */
  since: Date
  jobs: ReadonlyMap<string, JobRecord>
  /** Tokens that did not say whether they are a guest's, since the process started. */
  untoldMembers: number
}

const emptyMinute = (minute: number): Minute => ({
  minute,
  hits: { kept: 0, late: 0, lost: 0, excess: 0 },
  hitTimes: emptyTimes(),
  queries: { ok: 0, failed: 0 },
  queryTimes: emptyTimes(),
  graph: { ok: 0, refused: 0, throttled: 0, failed: 0, unreachable: 0 },
})

/** Remembers numbers by the minute, and forgets them after a quarter of an hour. */
export class RecentMeters implements Meters {
  readonly #now: () => Date
  readonly #startedAt: Date
  readonly #jobs = new Map<string, JobRecord>()
  #minutes: Minute[] = []
  #untoldMembers = 0

  constructor(now: () => Date) {
    this.#now = now
    this.#startedAt = now()
  }

  hit(outcome: HitOutcome, seconds: number): void {
    const minute = this.#current()
    minute.hits[outcome]++
    if (outcome !== 'excess') addTime(minute.hitTimes, seconds)
  }

  query(outcome: Outcome, seconds: number): void {
    const minute = this.#current()
    minute.queries[outcome]++
    addTime(minute.queryTimes, seconds)
  }

  graphCall(outcome: GraphOutcome): void {
    this.#current().graph[outcome]++
  }

  jobRun(job: string, outcome: Outcome): void {
    const known = this.#jobs.get(job) ?? { lastOkAt: null, failingSince: null }
    const now = this.#now()
    this.#jobs.set(
      job,
      outcome === 'ok'
        ? { lastOkAt: now, failingSince: null }
        : { ...known, failingSince: known.failingSince ?? now },
    )
  }

  request(): void {
    // Calls show in the store's times; nobody asks for theirs here.
  }

  untoldMember(): void {
    this.#untoldMembers++
  }

  read(): RecentNumbers {
    const first = this.#minuteOf(this.#now()) - MINUTES + 1
    const sum = emptyMinute(first)
    for (const one of this.#minutes.filter(({ minute }) => minute >= first)) {
      addCounts(sum.hits, one.hits)
      addCounts(sum.queries, one.queries)
      addCounts(sum.graph, one.graph)
      sum.hitTimes = sumOfTimes(sum.hitTimes, one.hitTimes)
      sum.queryTimes = sumOfTimes(sum.queryTimes, one.queryTimes)
    }
    const { minute, ...numbers } = sum
    const since = new Date(Math.max(minute * MINUTE_MS, this.#startedAt.getTime()))
    return { ...numbers, since, jobs: new Map(this.#jobs), untoldMembers: this.#untoldMembers }
  }

  #current(): Minute {
    const minute = this.#minuteOf(this.#now())
    const last = this.#minutes.at(-1)
    if (last?.minute === minute) return last
    const next = emptyMinute(minute)
    this.#minutes = [...this.#minutes.filter((one) => one.minute > minute - MINUTES), next]
    return next
  }

  #minuteOf(time: Date): number {
    return Math.floor(time.getTime() / MINUTE_MS)
  }
}

function addCounts<K extends string>(to: Record<K, number>, more: Record<K, number>): void {
  for (const key of Object.keys(to) as K[]) to[key] += more[key]
}
