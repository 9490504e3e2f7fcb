import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { HitBuffer } from '../buffer/hit-buffer.ts'
import type { Meters } from './meters.ts'

/** Seconds. Fine below the 25 ms that a hit may take, coarse where only "too long" matters. */
const HIT_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1]
const ANSWER_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

interface PrometheusOptions {
  /** Of the product. */
  version: string
  now: () => Date
}

export interface Prometheus {
  meters: Meters
  /** Everything in Prometheus's text format. */
  exposition(): Promise<string>
  contentType: string
  /** @param maxBytes the most space that waiting hits may take */
  watchBuffer(buffer: HitBuffer, maxBytes: number): void
}

/** Counts for Prometheus. Labels have few values each: routes as patterns, statuses by their class. */
export function openPrometheus({ version, now }: PrometheusOptions): Prometheus {
  const register = new Registry()
  collectDefaultMetrics({ register })
  aboutBuild(register, version)
  return {
    meters: {
      ...hitMeter(register),
      ...storeMeter(register),
      ...graphMeter(register),
      ...jobMeter(register, now),
      ...requestMeter(register),
      ...memberMeter(register),
    },
    exposition: () => register.metrics(),
    contentType: register.contentType,
    watchBuffer: (buffer, maxBytes) => aboutBuffer(register, { buffer, maxBytes, now }),
  }
}

function aboutBuild(register: Registry, version: string): void {
  const name = 'follow_build_info'
  const help = 'The version that runs; always 1'
  new Gauge({ name, help, labelNames: ['version'], registers: [register] }).set({ version }, 1)
}

interface WatchedBuffer {
  buffer: HitBuffer
  maxBytes: number
  now: () => Date
}

function aboutBuffer(register: Registry, { buffer, maxBytes, now }: WatchedBuffer): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      ...{ name, help },
      registers: [register],
      collect() {
        this.set(read())
      },
    })
  gauge('follow_hits_waiting', 'Hits not yet recorded', () => buffer.status().waiting)
  gauge('follow_hits_oldest_age_seconds', 'Age of the oldest hit that waits; 0: none does', () => {
    const { oldestAt } = buffer.status()
    return oldestAt === null ? 0 : (now().getTime() - Date.parse(oldestAt)) / 1000
  })
  gauge('follow_buffer_bytes', 'Space that waiting hits take', () => buffer.status().bytes)
  gauge('follow_buffer_limit_bytes', 'Space that waiting hits may take', () => maxBytes)
  gauge('follow_hits_unsafe', 'Hits that could not be made safe since the start', () => {
    return buffer.status().failed
  })
  gauge('follow_hits_quarantined', 'Set aside because nothing can be made of them', () => {
    return buffer.status().quarantined ?? 0
  })
}

function hitMeter(register: Registry): Pick<Meters, 'hit'> {
  const registers = [register]
  const count = new Counter({
    name: 'follow_hits_total',
    help: 'Hits by what became of them before they were answered: kept, late, lost or in excess',
    labelNames: ['outcome'],
    registers,
  })
  for (const outcome of ['kept', 'late', 'lost', 'excess']) count.inc({ outcome }, 0)
  const time = new Histogram({
    name: 'follow_hit_seconds',
    help: 'How long an answer waited for its hit to be safe',
    buckets: HIT_BUCKETS,
    registers,
  })
  return {
    hit: (outcome, seconds) => {
      count.inc({ outcome })
      if (outcome !== 'excess') time.observe(seconds)
    },
  }
}

function storeMeter(register: Registry): Pick<Meters, 'query'> {
  const time = new Histogram({
    name: 'follow_store_query_seconds',
    help: 'How long the store took to answer a query',
    labelNames: ['outcome'],
    buckets: ANSWER_BUCKETS,
    registers: [register],
  })
  for (const outcome of ['ok', 'failed']) time.zero({ outcome })
  return { query: (outcome, seconds) => time.observe({ outcome }, seconds) }
}

function graphMeter(register: Registry): Pick<Meters, 'graphCall'> {
  const time = new Histogram({
    name: 'follow_graph_call_seconds',
    help: 'How long Microsoft Graph took to answer, by what it said',
    labelNames: ['outcome'],
    buckets: ANSWER_BUCKETS,
    registers: [register],
  })
  for (const outcome of ['ok', 'refused', 'throttled', 'failed', 'unreachable'])
    time.zero({ outcome })
  return { graphCall: (outcome, seconds) => time.observe({ outcome }, seconds) }
}

function memberMeter(register: Registry): Pick<Meters, 'untoldMember'> {
  const count = new Counter({
    name: 'follow_untold_members_total',
    help: "Valid tokens that do not say whether they are a guest's: the claim acct is missing",
    registers: [register],
  })
  return { untoldMember: () => count.inc() }
}

/** The label is not `job`, which is what Prometheus calls whatever it scrapes. */
function jobMeter(register: Registry, now: () => Date): Pick<Meters, 'jobRun'> {
  const registers = [register]
  const labelNames = ['task', 'outcome']
  const runs = new Counter({
    name: 'follow_job_runs_total',
    help: 'Runs of a job that ended',
    ...{ labelNames, registers },
  })
  const time = new Counter({
    name: 'follow_job_seconds_total',
    help: 'Time that runs of a job took',
    ...{ labelNames: ['task'], registers },
  })
  const lastSuccess = new Gauge({
    name: 'follow_job_last_success_timestamp_seconds',
    help: 'When a job last ended well',
    ...{ labelNames: ['task'], registers },
  })
  return {
    jobRun: (task, outcome, seconds) => {
      runs.inc({ task, outcome })
      runs.inc({ task, outcome: outcome === 'ok' ? 'failed' : 'ok' }, 0)
      time.inc({ task }, seconds)
      if (outcome === 'ok') lastSuccess.set({ task }, now().getTime() / 1000)
    },
  }
}

function requestMeter(register: Registry): Pick<Meters, 'request'> {
  const registers = [register]
  const count = new Counter({
    name: 'follow_requests_total',
    help: 'Answered calls and pages by route and class of status; hits are counted apart',
    labelNames: ['method', 'route', 'status'],
    registers,
  })
  const time = new Histogram({
    name: 'follow_request_seconds',
    help: 'How long a call or a page took to answer',
    labelNames: ['status'],
    buckets: ANSWER_BUCKETS,
    registers,
  })
  return {
    request: ({ method, route, status, seconds }) => {
      const sort = `${Math.floor(status / 100)}xx`
      count.inc({ method, route, status: sort })
      time.observe({ status: sort }, seconds)
    },
  }
}
