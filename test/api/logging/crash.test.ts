import { describe, expect, it } from '@jest/globals'
import { runWithKills } from '../../fixtures/killed-runs.ts'

const MESSAGES = 2000
const KILLS = 20

describe('a mailbox whose runner is killed again and again (kill -9)', () => {
  it(`has each of ${MESSAGES} messages logged once and moved once, after ${KILLS} kills`, async () => {
    const after = await runWithKills({ messages: MESSAGES, kills: KILLS, seed: 5 })

    expect(after.states).toEqual({ 'logged, filing done': MESSAGES })
    expect(after.entries.size).toBe(MESSAGES)
    expect([...new Set(after.entries.values())]).toEqual([1])
    expect([...new Set(after.moves)]).toEqual([1])
    expect(after.leftInQueue).toBe(0)
  }, 120_000)
})
