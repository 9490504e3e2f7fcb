import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { setTimeout as wait } from 'node:timers/promises'
import { claimDueRound } from '../../../src/api/enrichment/claim-round.store.ts'
import { isLookUpDue } from '../../../src/api/enrichment/collect-schedule.ts'
import {
  ANNAS,
  mailOf,
  meetingOf,
  OLES,
  openCollectApp,
  type CollectApp,
} from '../../fixtures/collect-app.ts'
import { atMinute, newId, NOW } from '../../fixtures/make.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

let test: CollectApp
beforeAll(async () => {
  test = await openCollectApp()
})
beforeEach(() => test.reset())
afterAll(() => test.close())

/** What the rounds read of mail, and of how many mailboxes each. */
const rounds = async () =>
  (await test.runs())
    .map(({ mailboxes, failed, emails }) => [mailboxes, failed, emails])
    .toSorted((one, other) => (other[2] ?? 0) - (one[2] ?? 0))

describe('collecting, when the clock is set back by a day', () => {
  it('goes on at once with every mailbox, and then by its schedule', async () => {
    test.mailboxes.put(ANNAS, mailOf(2))
    await test.run()

    test.clock.advance(-DAY_MS)
    test.mailboxes.put(ANNAS, mailOf(1))
    await test.run()
    expect(await rounds()).toEqual([
      [2, 0, 1],
      [2, 0, 1],
    ])

    test.clock.advance(59 * MINUTE_MS)
    await test.run()
    expect(await test.runs()).toHaveLength(2)
    test.clock.advance(MINUTE_MS)
    await test.run()
    expect(await test.runs()).toHaveLength(3)
  })

  it('tries a mailbox again that failed before, and not a day later', async () => {
    test.mailboxes.fail(OLES, 'folders', 'unreachable')
    await test.run()
    // The next try is in a minute, and the round after it in an hour.
    expect((await test.boxes()).map(({ state }) => state)).toEqual(['done', 'failing'])

    test.clock.advance(-DAY_MS)
    await test.run()

    expect((await test.boxes()).map(({ state }) => state)).toEqual(['done', 'done'])
  })

  it('waits no longer than a day for what Graph asked for', async () => {
    for (const box of [ANNAS, OLES])
      test.mailboxes.fail(box, 'folders', 'throttled', { retryAfterMs: DAY_MS })
    await test.run()
    expect((await test.boxes()).map(({ problem }) => problem)).toEqual(['throttled', 'throttled'])
    test.clock.advance(HOUR_MS)
    await test.run()
    expect(await test.runs()).toHaveLength(1)

    test.clock.advance(-2 * HOUR_MS)
    await test.run()

    expect((await test.boxes()).map(({ problem }) => problem)).toEqual([null, null])
  })

  it('reads a folder that is new from before, not from the future', async () => {
    await test.run()
    test.clock.advance(-DAY_MS)
    test.mailboxes.put(ANNAS, mailOf(1.5), 'customers')
    test.mailboxes.box(ANNAS).folders.push('customers')

    await test.run()

    expect(await rounds()).toEqual([
      [2, 0, 1],
      [2, 0, 0],
    ])
  })

  it('in the middle of a calendar takes no meeting for gone', async () => {
    for (let number = 1; number <= 7; number += 1) test.mailboxes.meet(ANNAS, meetingOf(number))
    let pages = 0
    test.mailboxes.onCall = (call) => {
      if (call !== 'meetings') return
      pages += 1
      if (pages === 3) test.clock.advance(-DAY_MS)
    }

    await test.run()

    expect(pages).toBeGreaterThanOrEqual(3)
    expect(await test.activities()).toHaveLength(7)
  })

  it('counts what is there by then, though a mailbox takes long', async () => {
    test.mailboxes.put(ANNAS, mailOf(2))
    let counted = 0
    test.mailboxes.onCall = async (call, mailboxId) => {
      if (call !== 'folders') return
      if (mailboxId === ANNAS) return test.clock.advance(-DAY_MS)
      // Ole's answers only when Anna's is counted, or never will be.
      for (let tries = 0; tries < 5_000 && counted === 0; tries += 1) {
        await wait(20)
        const standings = await test.db
          .selectFrom('account_standing')
          .select('account_id')
          .execute()
        counted = standings.length
      }
    }

    await test.run()

    expect(counted).toBe(1)
  })

  it('is taken over from a process that was killed before', async () => {
    const claim = async () => {
      const now = test.clock.now()
      const leaseUntil = new Date(now.getTime() + MINUTE_MS)
      return claimDueRound(test.db, { runner: newId(), now, leaseUntil })
    }
    const first = await claim()
    // Clocks that differ by less than a lease take nothing from each other.
    test.clock.advance(-59_000)
    expect(await claim()).toBeUndefined()

    test.clock.advance(-DAY_MS)

    expect(await claim()).toMatchObject({ fence: (first?.fence ?? 0) + 1, isResumed: true })
  })
})

describe('groups of mailboxes', () => {
  const DAY = 1440

  it.each([
    ['never before', null, null, true],
    ['a moment ago', 0, null, false],
    ['nearly a day ago', 1 - DAY, null, false],
    ['a day ago', -DAY, null, true],
    ['by a clock that is a little ahead', 2, null, false],
    ['before the clock was set back', 3, null, true],
    ['a day ago, and the directory wants to be left alone', -DAY, 1, false],
    ['a day ago, and the directory wanted to be left alone', -DAY, 0, true],
    ['a day ago, and the directory wants a day', -DAY, DAY, false],
    ['a day ago, and refused before the clock was set back', -DAY, DAY + 1, true],
  ])('looked into %s are looked into now: %s, %s, %s', (_, resolved, after, isDue) => {
    const time = (minute: number | null) => (minute === null ? null : atMinute(minute))
    const lookUps = { resolved_at: time(resolved), resolve_after: time(after) }

    expect(isLookUpDue(lookUps, NOW)).toBe(isDue)
  })
})
