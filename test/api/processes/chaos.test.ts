import { describe, expect, it } from '@jest/globals'
import process from 'node:process'
import { countRounds, type ChaosRound } from '../../../bench/chaos/chaos-count.ts'
import { openChaosWorld, type ChaosPlace } from '../../../bench/chaos/chaos-world.ts'
import type { SentHit } from '../../../bench/chaos/hit-load.ts'
import { runChaos } from '../../../bench/chaos/run-chaos.ts'

/** Only who can start a PostgreSQL can kill one. `npm run chaos` is the same for many rounds. */
const hasOwnDatabase = process.env['TEST_DATABASE_URL'] !== undefined

const roles = ['tracking', 'worker'] as const
const PLACES: ChaosPlace[] = [
  { buffer: 'file', roles, hasOwnDatabase },
  { buffer: 'azure', roles, hasOwnDatabase: false, breaksLeases: true },
]

describe.each(PLACES)(
  'processes that are killed in the middle of load, buffer $buffer',
  (place) => {
    it('law 4: lose no hit that was acknowledged, and record none twice', async () => {
      const world = await openChaosWorld(place)
      try {
        const rounds = world.faults.length
        const outcome = await runChaos(world, { rounds, seed: 8, rate: 100, mostAwayMs: 200 })

        const count = countRounds(outcome.rounds, outcome.found)
        expect(count).toMatchObject({ rounds, lost: 0, doubled: 0, once: count.acknowledged })
        expect(count.acknowledged).toBeGreaterThan(rounds * 10)
        const others = outcome.rounds.filter(({ fault }) => fault !== 'tracking')
        // Law 3: only without the process that they lead to do links lead nowhere.
        expect(countRounds(others, outcome.found).redirectsFailed).toBe(0)
      } finally {
        await world.close()
      }
    })
  },
)

describe('the count of a round', () => {
  const hit = (name: string, outcome: SentHit['outcome'], endedAt: number): SentHit => ({
    ...{ name, outcome, endedAt },
    kind: name.endsWith('open') ? 'open' : 'click',
  })
  const round: ChaosRound = {
    ...{ fault: 'tracking', beganAt: 0, endedAt: 1000, recoveredMs: 700 },
    sent: [
      hit('a open', 'acknowledged', 10),
      hit('a 1', 'acknowledged', 100),
      hit('a 2', 'failed', 300),
      hit('a 3', 'failed', 400),
      hit('a 4', 'late', 700),
      hit('a 5', 'late', 800),
      hit('a 6', 'acknowledged', 900),
    ],
  }

  it('tells what was lost, what is there twice, and for how long no link was answered', () => {
    const found = new Map([
      ['a open', 1],
      ['a 1', 2],
      ['a 2', 1],
      ['a 3', 2],
      ['a 4', 1],
    ])

    expect(countRounds([round], found)).toEqual({
      ...{ rounds: 1, acknowledged: 3, once: 1, lost: 1, doubled: 2, late: 2, lateLost: 1 },
      ...{ redirects: 4, redirectsFailed: 2, longestSilenceMs: 600, longestRecoveryMs: 700 },
    })
  })

  it('is nothing of no rounds', () => {
    expect(Object.values(countRounds([], new Map())).every((number) => number === 0)).toBe(true)
  })
})
