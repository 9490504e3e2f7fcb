import { findingsOf, type Finding } from './finding.ts'

const { ok, warning, failed } = findingsOf('clock')

/** What another clock said while it was asked. */
export interface OtherClock {
  /** Whose, in words: `the database`. */
  whose: string
  said: Date
  /** By our own clock: before it was asked, and after it answered. */
  askedAt: Date
  answeredAt: Date
  /** The finest it tells, in milliseconds: an HTTP Date has whole seconds. */
  stepMs: number
}

/** Verdicts go by seconds: an open that comes before its mail was sent is a machine's. */
const FINE_MS = 2_000
/** Tokens are refused from five minutes on, and long before that times make no sense. */
const BAD_MS = 60_000

/** How far our clock is from others', no less than can be known for sure. */
export function clockFindings(clocks: readonly OtherClock[]): Finding[] {
  return clocks.map((clock) => {
    const off = leastOffMs(clock)
    if (Math.abs(off) <= FINE_MS) return ok(`The same as that of ${clock.whose}`)
    const seconds = Math.round(Math.abs(off) / 1000)
    const says = `${seconds} s ${off > 0 ? 'ahead of' : 'behind'} that of ${clock.whose}`
    const todo = 'Set both clocks by NTP (timedatectl set-ntp true); the server trusts its own'
    return Math.abs(off) > BAD_MS ? failed(says, todo) : warning(says, todo)
  })
}

/** Positive: ours is ahead. Within what asking took, and what the other does not tell, nobody knows. */
function leastOffMs({ said, askedAt, answeredAt, stepMs }: OtherClock): number {
  const atMost = answeredAt.getTime() - said.getTime()
  const atLeast = askedAt.getTime() - said.getTime() - stepMs
  if (atLeast > 0) return atLeast
  return atMost < 0 ? atMost : 0
}
