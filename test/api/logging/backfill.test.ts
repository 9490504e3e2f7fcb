import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  cancelBackfill,
  pauseBackfill,
  resumeBackfill,
  startBackfill,
} from '../../../src/api/logging/backfill.service.ts'
import { runDueMailboxes } from '../../../src/api/logging/due-mailboxes.service.ts'
import { hurryJob, updateJob } from '../../../src/api/logging/logging-job.store.ts'
import { openMailboxApp, type MailboxApp } from '../../fixtures/mailbox-app.ts'
import { atMinute, daysAgo, FABRIKAM, NOW } from '../../fixtures/make.ts'
import { mailOf } from '../../fixtures/numbered-mail.ts'

let test: MailboxApp
beforeAll(async () => {
  test = await openMailboxApp()
})
beforeEach(() => test.reset())
afterAll(() => test.close())

/** So many mails that another product archived, one each day before now. */
function archived(count: number, from = 0) {
  for (let number = from; number < from + count; number += 1)
    test.mailbox.put(mailOf(1000 + number), { receivedAt: daysAgo(number), folder: 'archive' })
}
const start = (days = 365) => startBackfill(test.db, { tenantId: FABRIKAM, days, at: NOW })
const backfill = async () => (await test.job()).backfill

/** Does something once so many pages of the back-fill were asked for. */
function atPage(page: number, act: () => unknown) {
  let pages = 0
  test.mailbox.onCall = async (call) => {
    if (call !== 'read-since') return
    pages += 1
    if (pages === page) await act()
  }
}

describe('a back-fill', () => {
  it('logs mail of the last days that was archived before, and leaves it there', async () => {
    archived(35)
    test.receive(5)
    await start(30)

    await test.run()

    expect(await backfill()).toEqual({
      ...{ days: 30, state: 'done', problem: null },
      // Thirty days and the one that begins at that moment; and what is in the archive by now.
      ...{ done: 36, total: 36 },
      ...{ startedAt: NOW.toISOString(), finishedAt: NOW.toISOString() },
    })
    expect((await test.tally())['logged']).toBe(36)
    expect(test.mailbox.moves().filter((moves) => moves > 0)).toHaveLength(5)
    expect(test.mailbox.requests).toBeLessThan(10)
  })

  it('is a run of its own in the history, after the one for what is new', async () => {
    archived(3)
    test.receive(2)
    await start()

    await test.run()

    expect((await test.runs()).map(({ trigger, seen }) => [trigger, seen])).toEqual([
      ['backfill', 3],
      ['schedule', 2],
    ])
  })

  it('begins at once', async () => {
    await test.run()
    expect((await test.job()).job.nextRunAt).toBe(atMinute(10).toISOString())

    await start()

    expect((await test.job()).job.nextRunAt).toBe(NOW.toISOString())
  })

  it('moves what came into the queue meanwhile', async () => {
    archived(12)
    await start()
    atPage(1, () => test.receive(1))

    await test.run()
    test.clock.advance(10 * 60_000)
    await test.run()

    expect(test.mailbox.in('queue')).toEqual([])
    expect((await test.tally())['logged']).toBe(13)
  })

  it('shows how far it is', async () => {
    archived(25)
    await start()
    const seen: unknown[] = []
    test.mailbox.onCall = async (call) => {
      const { done, total } = (await backfill()) ?? {}
      if (call === 'read-since') seen.push([done, total])
    }

    await test.run()

    expect(seen).toEqual([
      [0, null],
      [10, 25],
      [20, 25],
    ])
  })

  it('stops when it is paused, and goes on from there', async () => {
    archived(25)
    await start()
    atPage(2, () => pauseBackfill(test.db, FABRIKAM))
    await test.run()
    expect(await backfill()).toMatchObject({ state: 'paused', done: 10 })
    expect((await test.tally())['logged']).toBe(10)
    const before = test.mailbox.requests
    test.mailbox.onCall = () => undefined

    await resumeBackfill(test.db, FABRIKAM, NOW)
    await test.run()

    expect(await backfill()).toMatchObject({ state: 'done', done: 25 })
    // One look at the queue, and the two pages that are left.
    expect(test.mailbox.requests - before).toBe(3)
  })

  it('stays paused', async () => {
    archived(5)
    await start()
    await pauseBackfill(test.db, FABRIKAM)

    await test.run()

    expect(await test.tally()).toEqual({})
    expect(await backfill()).toMatchObject({ state: 'paused', done: 0 })
  })

  it('is forgotten when it is canceled, and what it logged stays', async () => {
    archived(25)
    await start()
    atPage(2, () => cancelBackfill(test.db, FABRIKAM))

    await test.run()

    expect(await backfill()).toBeNull()
    expect((await test.tally())['logged']).toBe(10)
  })

  it('that is begun anew in the middle is not mixed up with the former one', async () => {
    archived(25)
    await start(365)
    const at = new Date(NOW.getTime() + 1)
    atPage(2, () => startBackfill(test.db, { tenantId: FABRIKAM, days: 5, at }))
    await test.run()
    expect(await backfill()).toMatchObject({ state: 'running', done: 0, days: 5 })
    test.clock.advance(10 * 60_000)

    await test.run()

    expect(await backfill()).toMatchObject({ state: 'done', done: 5, total: 5 })
  })

  it('goes on where it was when the process stops', async () => {
    archived(25)
    await start()
    const seen = async () => (await test.messages()).length
    let isStopped = false
    atPage(2, () => (isStopped = true))
    await runDueMailboxes(test.ctx, () => isStopped)
    expect(await seen()).toBe(20)
    test.mailbox.onCall = () => undefined

    await test.run()

    expect((await test.tally())['logged']).toBe(25)
    expect((await test.runs()).map((run) => run.seen)).toEqual([5, 0, 20, 0])
  })

  it('lets new mail through first', async () => {
    archived(25)
    await start()
    atPage(1, async () => {
      test.receive(1)
      await hurryJob(test.db, { tenantId: FABRIKAM, at: NOW, trigger: 'notification' })
    })

    await test.run()

    expect((await test.runs()).map(({ trigger, seen }) => [trigger, seen])).toEqual([
      ['backfill', 15],
      ['notification', 1],
      ['backfill', 10],
      ['schedule', 0],
    ])
  })

  it.each([
    ['throttled', 'running'],
    ['unreachable', 'running'],
    ['permission-missing', 'failed'],
    ['folder-not-found', 'failed'],
  ] as const)('that is %s is %s, and says why', async (fault, state) => {
    archived(25)
    await start()
    atPage(2, () => test.mailbox.failNext('read-since', { kind: 'refused', fault }))

    await test.run()

    expect(await backfill()).toMatchObject({ state, problem: fault, done: 10 })
    expect((await test.job()).job).toMatchObject({ state: 'failing', problem: fault })
  })

  it('goes on after it failed when somebody resumes it', async () => {
    archived(25)
    await start()
    atPage(2, () =>
      test.mailbox.failNext('read-since', { kind: 'refused', fault: 'permission-missing' }),
    )
    await test.run()
    await updateJob(test.db, FABRIKAM, { failures: 0 })
    await resumeBackfill(test.db, FABRIKAM, NOW)

    await test.run()

    expect(await backfill()).toMatchObject({ state: 'done', done: 25, problem: null })
  })

  it('begins again, and sees nothing twice, where its place is too old', async () => {
    archived(25)
    await start()
    atPage(2, () => pauseBackfill(test.db, FABRIKAM))
    await test.run()
    test.mailbox.onCall = () => undefined
    test.mailbox.failNext('read-since', { kind: 'refused', fault: 'cursor-expired' })
    await resumeBackfill(test.db, FABRIKAM, NOW)

    await test.run()

    expect(await backfill()).toMatchObject({ state: 'done', done: 25 })
    expect((await test.tally())['logged']).toBe(25)
    expect((await test.runs())[0]).toMatchObject({ seen: 15, problem: null })
  })

  it.each([
    ['paused', () => pauseBackfill(test.db, FABRIKAM)],
    ['resumed', () => resumeBackfill(test.db, FABRIKAM, NOW)],
    ['canceled', () => cancelBackfill(test.db, FABRIKAM)],
  ])('that there is none of cannot be %s', async (_, act) => {
    await expect(act()).rejects.toMatchObject({ code: 'not-found' })
  })
})
