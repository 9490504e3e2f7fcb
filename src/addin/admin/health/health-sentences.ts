import type { Health } from '../../../contract/health.ts'
import type { AdminTexts } from '../../locales/admin-texts.ts'

type HealthTexts = AdminTexts['health']

/** How numbers, times and names are written. */
export interface Written {
  number: (value: number) => string
  percent: (share: number) => string
  at: (instant: string) => string
}

/** What the numbers of each part say, in sentences of the display language. */
export function healthSentences(
  health: Health,
  texts: HealthTexts,
  written: Written,
): Record<Exclude<keyof Health, 'since'>, string[]> {
  return {
    hits: hitSentences(health.hits, texts.hits, written),
    waiting: waitingSentences(health.waiting, texts.waiting, written),
    store: storeSentences(health.store, texts.store, written),
    jobs: jobSentences(health.jobs, texts.jobs, written),
    graph: graphSentences(health.graph, texts.graph, written),
  }
}

type Sentences<Part extends Exclude<keyof Health, 'since'>> = (
  numbers: Health[Part],
  words: HealthTexts[Part],
  written: Written,
) => string[]

const hitSentences: Sentences<'hits'> = (hits, words, { number }) => {
  const { perMinute, p99Ms, late, lost, excess } = hits
  const beyond = excess > 0 ? [words.excess(excess, number(excess))] : []
  if (p99Ms === null) return beyond.length > 0 ? beyond : [words.none]
  return [
    words.within(number(p99Ms)),
    ...(perMinute === null ? [] : [words.perMinute(number(perMinute))]),
    ...(late > 0 ? [words.late(late, number(late))] : []),
    ...(lost > 0 ? [words.lost(lost, number(lost))] : []),
    ...beyond,
  ]
}

const waitingSentences: Sentences<'waiting'> = (waiting, words, written) => {
  const { hits, oldestAt, filled } = waiting
  const { number, at, percent } = written
  if (hits === 0 || oldestAt === null) return [words.none]
  const room = filled >= 0.01 ? [words.filled(percent(filled))] : []
  return [words.some(hits, number(hits), at(oldestAt)), ...room]
}

const storeSentences: Sentences<'store'> = ({ p99Ms, failed }, words, { number, percent }) => {
  if (p99Ms === null) return [words.none]
  return [words.within(number(p99Ms)), ...(failed ? [words.failed(percent(failed))] : [])]
}

const jobSentences: Sentences<'jobs'> = ({ failing }, words, { at }) => {
  const names: Readonly<Record<string, string>> = words.names
  if (failing.length === 0) return [words.none]
  return failing.map(({ name, since }) => words.failing(names[name] ?? name, at(since)))
}

const graphSentences: Sentences<'graph'> = ({ throttled, failed }, words, { percent }) => {
  if (throttled === null || failed === null) return [words.none]
  const some = [
    ...(throttled > 0 ? [words.throttled(percent(throttled))] : []),
    ...(failed > 0 ? [words.failed(percent(failed))] : []),
  ]
  return some.length > 0 ? some : [words.good]
}
