import type { Fault } from './chaos-world.ts'
import type { SentHit } from './hit-load.ts'

/** What was asked for around one kill. */
export interface ChaosRound {
  fault: Fault
  sent: readonly SentHit[]
  /** When the load began and ended; of `performance.now()`. */
  beganAt: number
  endedAt: number
  /** From the kill until every process was well and everything acknowledged before it recorded. */
  recoveredMs: number
}

/** What became of the hits of all rounds with the same fault. */
export interface ChaosCount {
  rounds: number
  acknowledged: number
  /** Of those acknowledged: in the database once, or not at all. */
  once: number
  lost: number
  /** In the database more than once, acknowledged or not. */
  doubled: number
  /** Answered so late that they may not have been safe, and how many of these are not there. */
  late: number
  lateLost: number
  redirects: number
  redirectsFailed: number
  /** The longest time in which no link was answered. */
  longestSilenceMs: number
  longestRecoveryMs: number
}

/** @param found how often each hit is in the database, by its name */
export function countRounds(
  rounds: readonly ChaosRound[],
  found: ReadonlyMap<string, number>,
): ChaosCount {
  const sent = rounds.flatMap((round) => round.sent)
  const timesOf = ({ name }: SentHit) => found.get(name) ?? 0
  const acknowledged = sent.filter(({ outcome }) => outcome === 'acknowledged')
  const late = sent.filter(({ outcome }) => outcome === 'late')
  const links = sent.filter(({ kind }) => kind === 'click')
  const failed = links.filter(({ outcome }) => outcome === 'failed').length
  return {
    rounds: rounds.length,
    acknowledged: acknowledged.length,
    once: acknowledged.filter((hit) => timesOf(hit) === 1).length,
    lost: acknowledged.filter((hit) => timesOf(hit) === 0).length,
    doubled: sent.filter((hit) => timesOf(hit) > 1).length,
    late: late.length,
    lateLost: late.filter((hit) => timesOf(hit) === 0).length,
    redirects: links.length - failed,
    redirectsFailed: failed,
    longestSilenceMs: Math.max(0, ...rounds.map(silenceOf)),
    longestRecoveryMs: Math.max(0, ...rounds.map(({ recoveredMs }) => recoveredMs)),
  }
}

function silenceOf({ sent, beganAt, endedAt }: ChaosRound): number {
  const answered = sent
    .filter(({ kind, outcome }) => kind === 'click' && outcome !== 'failed')
    .map((hit) => hit.endedAt)
  const moments = [beganAt, ...answered, endedAt].toSorted((a, b) => a - b)
  return Math.max(...moments.map((at, n) => at - (moments[n - 1] ?? at)))
}

const COLUMNS: readonly (readonly [title: string, text: (count: ChaosCount) => string])[] = [
  ['rounds', ({ rounds }) => String(rounds)],
  ['acknowledged', ({ acknowledged }) => String(acknowledged)],
  ['once', ({ once }) => String(once)],
  ['lost', ({ lost }) => String(lost)],
  ['doubled', ({ doubled }) => String(doubled)],
  ['late (lost)', ({ late, lateLost }) => `${late} (${lateLost})`],
  ['links answered', ({ redirects }) => String(redirects)],
  ['links failed', ({ redirectsFailed }) => String(redirectsFailed)],
  ['longest silence', ({ longestSilenceMs }) => seconds(longestSilenceMs)],
  ['longest recovery', ({ longestRecoveryMs }) => seconds(longestRecoveryMs)],
]

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

/** One line for each kind of fault that there was, and one for all of them. */
export function chaosTable(
  rounds: readonly ChaosRound[],
  found: ReadonlyMap<string, number>,
): string {
  const faults = [...new Set(rounds.map(({ fault }) => fault))].sort()
  const ofFault = (fault: Fault) => rounds.filter((round) => round.fault === fault)
  const rows = [
    ['killed', ...COLUMNS.map(([title]) => title)],
    ...faults.map((fault) => [fault, ...textsOf(countRounds(ofFault(fault), found))]),
    ['all', ...textsOf(countRounds(rounds, found))],
  ]
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? []
  const line = (row: readonly string[]) =>
    row.map((text, at) => (at ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[0] ?? 0)))
  return rows.map((row) => line(row).join('  ')).join('\n')
}

const textsOf = (count: ChaosCount) => COLUMNS.map(([, text]) => text(count))
