import { setTimeout as wait } from 'node:timers/promises'
import { seededRandom } from '../../src/sandbox/seed/seeded-random.ts'
import { insertFollows } from '../../test/fixtures/make.ts'
import type { ChaosRound } from './chaos-count.ts'
import type { ChaosWorld, Fault } from './chaos-world.ts'
import { putHits, type SentHit } from './hit-load.ts'

export interface Chaos {
  rounds: number
  /** The same seed kills the same at the same moments. */
  seed: number
  /** Hits a second. */
  rate: number
  /** Longest time that what was killed stays away. */
  mostAwayMs: number
  onRound?: (round: ChaosRound) => void
}

export interface ChaosOutcome {
  rounds: ChaosRound[]
  /** How often each hit is in the database, by its name. */
  found: ReadonlyMap<string, number>
}

const MAILS_PER_ROUND = 500
const BEFORE_MS = [200, 800] as const
const AFTER_MS = 200
/** A lease of who was killed runs out after 30 seconds, and what waited since has to be recorded. */
const LONGEST_RECOVERY_MS = 90_000

/** In each round kills one part under load and starts it again; then looks what became of all hits. */
export async function runChaos(world: ChaosWorld, chaos: Chaos): Promise<ChaosOutcome> {
  const random = seededRandom(chaos.seed)
  const rounds: ChaosRound[] = []
  for (let number = 0; number < chaos.rounds; number += 1) {
    const fault = world.faults[number % world.faults.length] as Fault
    const beforeMs = random.between(...BEFORE_MS)
    const awayMs = random.between(0, chaos.mostAwayMs)
    const round = await roundOf(world, { fault, beforeMs, awayMs, rate: chaos.rate })
    rounds.push(round)
    chaos.onRound?.(round)
  }
  await until(world.isDrained)
  return { rounds, found: await foundIn(world) }
}

interface Plan {
  fault: Fault
  beforeMs: number
  awayMs: number
  rate: number
}

async function roundOf(
  world: ChaosWorld,
  { fault, beforeMs, awayMs, rate }: Plan,
): Promise<ChaosRound> {
  const { db } = world.store
  const mails = await insertFollows(db, MAILS_PER_ROUND, {
    activated_at: new Date(Date.now() - 3_600_000),
  })
  const beganAt = performance.now()
  const load = putHits(world.origin, mails, rate)
  await wait(beforeMs)
  const killedAt = performance.now()
  await world.kill(fault)
  const before = load.sent.filter(isAcknowledged)
  await wait(awayMs)
  await world.start(fault)
  await until(world.isReady)
  await until(async () => {
    const found = await foundIn(world, mails)
    return before.every(({ name }) => found.has(name))
  })
  const recoveredMs = performance.now() - killedAt
  await wait(AFTER_MS)
  await load.stop()
  return { fault, sent: load.sent, beganAt, endedAt: performance.now(), recoveredMs }
}

const isAcknowledged = ({ outcome }: SentHit) => outcome === 'acknowledged'

/** How often each hit is in the database. @param mails all, unless given */
async function foundIn({ store }: ChaosWorld, mails?: readonly string[]) {
  const rows = await store.db
    .selectFrom('interaction')
    .select(['follow_key', 'kind', 'link_number'])
    .$if(mails !== undefined, (query) => query.where('follow_key', 'in', mails ?? []))
    .execute()
  const found = new Map<string, number>()
  for (const { follow_key: key, kind, link_number: link } of rows) {
    const name = `${key} ${kind === 'open' ? 'open' : link}`
    found.set(name, (found.get(name) ?? 0) + 1)
  }
  return found
}

/** Looks until it is so, or for long enough: what is not there then is counted as lost. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + LONGEST_RECOVERY_MS
  // A database that was just killed does not answer, and that is no failure here.
  while (!(await isSo().catch(() => false))) {
    if (performance.now() > deadline) return
    await wait(25)
  }
}
