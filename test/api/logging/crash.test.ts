import { describe, expect, it } from '@jest/globals'
import { runWithKills, type AfterKills } from '../../fixtures/killed-runs.ts'

/** Each message exactly once in the log and in the archive, and none lost. */
function expectOnce(after: AfterKills, messages: number) {
  expect(after.states).toEqual({ 'logged, filing done': messages })
  expect(after.entries.size).toBe(messages)
  expect([...new Set(after.entries.values())]).toEqual([1])
  expect([...new Set(after.moves)]).toEqual([1])
  expect(after.leftInQueue).toBe(0)
}

describe('a mailbox whose runner is killed again and again (kill -9)', () => {
  it('has each of 2,000 messages logged once and moved once, after 20 kills', async () => {
    const given = { messages: 2000, kills: 20, seed: 5, store: 'outlives' } as const

    expectOnce(await runWithKills(given), 2000)
  })

  it('has them so too where the store is killed along with it', async () => {
    const given = { messages: 300, kills: 3, seed: 7, store: 'killed-too' } as const

    expectOnce(await runWithKills(given), 300)
  })
})
