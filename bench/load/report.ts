import { availableParallelism, cpus, totalmem } from 'node:os'
import process from 'node:process'
import { median } from '../summary.ts'
import type { Ceiling } from './ceiling.ts'
import { errorsOf, type LoadNumbers } from './generator.ts'
import { flatness, slopeOf } from './slope.ts'
import type { Moment, SustainedResult } from './sustained.ts'

const MB = 1024 * 1024

export const machineLine = (): string =>
  `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ` +
  `${Math.round(totalmem() / MB / 1024)} GB`

export const whole = (number: number): string =>
  Number.isFinite(number) ? Math.round(number).toLocaleString('en-US') : '–'
const fixed = (number: number, digits = 1): string =>
  Number.isFinite(number) ? number.toFixed(digits) : '–'
const range = (numbers: readonly number[], show: (number: number) => string): string =>
  `${show(median(numbers))} (${show(Math.min(...numbers))}–${show(Math.max(...numbers))})`

/** Busier, and it is the generator that was measured. */
const GENERATOR_LIMIT = 0.95

export function ceilingLine({ name, perSecond, ratios, errors, generatorBusy }: Ceiling): string {
  const parts = [
    `${name.padEnd(30)} ${range(perSecond, whole)}/s`,
    ratios.length > 0 ? `ratio to node:http ${range(ratios, (ratio) => fixed(ratio, 2))}` : '',
    errors > 0 ? `${whole(errors)} ERRORS` : '',
    `generator ${whole(generatorBusy * 100)} % busy`,
    generatorBusy > GENERATOR_LIMIT ? '(it is the limit here)' : '',
  ]
  return parts.filter((part) => part !== '').join('  ')
}

export function momentLine({ minute, load, server }: Moment): string {
  const { latency } = load
  const seen = [
    `${fixed(minute)} min`.padStart(9),
    `${whole(load.answers)} answered, ${whole(errorsOf(load))} errors`,
    `p50 ${fixed(latency.p50Ms)} p99 ${fixed(latency.p99Ms)} max ${fixed(latency.maxMs)} ms`,
  ]
  if (server)
    seen.push(
      `RSS ${whole(server.rssBytes / MB)} heap ${whole(server.heapBytes / MB)} MB`,
      `loop p99 ${fixed(server.loopP99Ms)} max ${fixed(server.loopMaxMs)} ms`,
      `${whole(server.waiting)} hits wait in ${whole(server.bufferBytes / MB)} MB`,
    )
  return seen.join('  ')
}

export function totalLines({ total, moments }: SustainedResult): string[] {
  return [requestsLine(total), latencyLine(total), latenessLine(total), ...memoryLines(moments)]
}

function requestsLine({ answers, errors, durationMs, connections }: LoadNumbers): string {
  const kinds = Object.entries(errors).map(([kind, count]) => `${kind}: ${whole(count)}`)
  const failed = kinds.length > 0 ? `errors ${kinds.join(', ')}` : '0 errors'
  const rate = whole((answers / durationMs) * 1000)
  return `requests   ${whole(answers)} answered (${rate}/s on ${connections} connections), ${failed}`
}

function latencyLine({ latency }: LoadNumbers): string {
  const { p50Ms, p95Ms, p99Ms, p999Ms, maxMs } = latency
  const figures = [
    ['p50', p50Ms],
    ['p95', p95Ms],
    ['p99', p99Ms],
    ['p99.9', p999Ms],
    ['max', maxMs],
  ] as const
  const shown = figures.map(([name, ms]) => `${name} ${fixed(ms, 2)}`).join(', ')
  return `latency    ${shown} ms, from when each was to be sent`
}

const latenessLine = ({ lateness, busy }: LoadNumbers): string =>
  `           of which the generator was late itself: p50 ${fixed(lateness.p50Ms, 2)}, ` +
  `p99 ${fixed(lateness.p99Ms, 2)}, max ${fixed(lateness.maxMs, 2)} ms (${whole(busy * 100)} % busy)`

/** The first moments fill caches, pools and the optimised code. */
const SETTLED_AFTER = 0.2

function memoryLines(moments: readonly Moment[]): string[] {
  const last = moments.at(-1)?.minute ?? 0
  const settled = moments.filter(({ minute, server }) => server && minute > last * SETTLED_AFTER)
  const minutes = last - (settled[0]?.minute ?? last)
  const line = (name: string, read: (moment: Moment) => number) => {
    const slope = slopeOf(settled.map((one) => ({ minute: one.minute, value: read(one) / MB })))
    const fit = slope
      ? `${fixed(slope.perMinute, 2)} ± ${fixed(slope.plusMinus, 2)} MB/min`
      : 'no slope'
    return `${name.padEnd(10)} ${fit} over ${fixed(minutes)} min: ${flatness(slope, minutes)}`
  }
  if (settled.length === 0) return []
  return [
    line('RSS', ({ server }) => server?.rssBytes ?? NaN),
    line('heap', ({ server }) => server?.heapBytes ?? NaN),
  ]
}
