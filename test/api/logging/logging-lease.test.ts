import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { runDueMailboxes } from '../../../src/api/logging/due-mailboxes.service.ts'
import { LeaseLost } from '../../../src/api/logging/lease-lost.ts'
import { startLoggingJob, stopLoggingJob } from '../../../src/api/logging/logging-job.service.ts'
import { takeLease } from '../../../src/api/logging/logging-lease.service.ts'
import { renewLease } from '../../../src/api/logging/logging-job.store.ts'
import { runMailbox } from '../../../src/api/logging/run-mailbox.service.ts'
import { switchLoggingOn } from '../../fixtures/mail.ts'
import { openMailboxApp, type MailboxApp } from '../../fixtures/mailbox-app.ts'
import { atMinute, FABRIKAM, insertOrganisation, NORTHWIND, NOW } from '../../fixtures/make.ts'

const DAY_MS = 86_400_000

let test: MailboxApp
beforeAll(async () => {
  test = await openMailboxApp()
})
beforeEach(() => test.reset())
afterAll(() => test.close())

const switchFollow = (follow_enabled: boolean) =>
  test.db.updateTable('organisation').set({ follow_enabled }).execute()
const switchLogging = (is_enabled: boolean) =>
  test.db.updateTable('logging_setup').set({ is_enabled }).execute()

describe('a mailbox', () => {
  it('has one runner, however many want it at once', async () => {
    const leases = await Promise.all(Array.from({ length: 8 }, () => takeLease(test.ctx)))

    const taken = leases.filter((lease) => lease !== undefined)
    taken.forEach((lease) => lease.letGo())
    expect(taken).toHaveLength(1)
  })

  it('is logged once by two processes that both look for due ones', async () => {
    test.receive(25)

    await Promise.all([runDueMailboxes(test.ctx), runDueMailboxes(test.ctx)])

    expect(await test.tally()).toEqual({ logged: 25, 'filing done': 25 })
    expect(test.mailbox.moves().every((moves) => moves === 1)).toBe(true)
    expect(await test.runs()).toHaveLength(1)
  })

  it('is taken over when its runner has been silent for a minute', async () => {
    const first = await takeLease(test.ctx)
    first?.letGo()
    test.clock.advance(59_999)
    expect(await takeLease(test.ctx)).toBeUndefined()
    test.clock.advance(1)

    const second = await takeLease(test.ctx)
    second?.letGo()

    expect(second?.fence).toBe((first?.fence ?? 0) + 1)
  })

  it('is kept by a runner that renews its lease', async () => {
    const first = await takeLease(test.ctx)
    first?.letGo()
    test.clock.advance(40_000)
    const until = new Date(test.clock.now().getTime() + 60_000)
    const isRenewed = await renewLease(test.db, {
      ...{ tenantId: FABRIKAM, fence: first?.fence ?? 0, until },
    })
    test.clock.advance(40_000)

    expect(isRenewed).toBe(true)
    expect(await takeLease(test.ctx)).toBeUndefined()
  })

  it('goes on at once when the clock is set back by a day, and not a day later', async () => {
    await runDueMailboxes(test.ctx)
    expect(await takeLease(test.ctx)).toBeUndefined()

    test.clock.advance(-DAY_MS)
    await runDueMailboxes(test.ctx)
    expect(await test.runs()).toHaveLength(2)
    expect(await takeLease(test.ctx)).toBeUndefined()
  })

  it('is taken over from a runner that was killed before the clock was set back', async () => {
    const first = await takeLease(test.ctx)
    first?.letGo()
    // Clocks that differ by less than a lease take nothing from each other.
    test.clock.advance(-59_000)
    expect(await takeLease(test.ctx)).toBeUndefined()

    test.clock.advance(-DAY_MS)
    const second = await takeLease(test.ctx)
    second?.letGo()

    expect(second?.fence).toBe((first?.fence ?? 0) + 1)
    await expect(test.db.transaction().execute((db) => first!.guard(db))).rejects.toThrow(LeaseLost)
  })

  it.each([
    ['Follow is off', () => switchFollow(false)],
    ['email logging is off', () => switchLogging(false)],
    ['its job is stopped', () => stopLoggingJob(test.db, FABRIKAM)],
  ])('is not looked at while %s', async (_, switchOff) => {
    await switchOff()

    expect(await takeLease(test.ctx)).toBeUndefined()
  })

  it('is looked at after those that wait longer', async () => {
    await insertOrganisation(test.db, { tenant_id: NORTHWIND })
    await switchLoggingOn(test.db, { tenantId: NORTHWIND })
    await startLoggingJob(test.db, NORTHWIND, atMinute(-1))

    const leases = [await takeLease(test.ctx), await takeLease(test.ctx), await takeLease(test.ctx)]

    leases.forEach((lease) => lease?.letGo())
    expect(leases.map((lease) => lease?.tenantId)).toEqual([NORTHWIND, FABRIKAM, undefined])
  })
})

describe('a runner that was overtaken', () => {
  it('writes nothing any more, and the other one does it all', async () => {
    test.receive(25)
    let isOvertaken = false
    test.mailbox.onCall = async (call) => {
      // Silent for longer than its lease, while it waits for the second page.
      if (call !== 'read' || isOvertaken || test.mailbox.in('archive').length < 10) return
      isOvertaken = true
      test.clock.advance(60_000)
      await test.run()
    }

    await test.run()

    expect(isOvertaken).toBe(true)
    expect(await test.tally()).toEqual({ logged: 25, 'filing done': 25 })
    expect(await test.entries()).toBe(25)
    expect(test.mailbox.moves().every((moves) => moves === 1)).toBe(true)
    const runs = await test.runs()
    expect(runs).toHaveLength(2)
    expect(runs.map(({ problem }) => problem)).toEqual([null, null])
    expect((await test.job()).job).toMatchObject({ state: 'waiting', problem: null })
  })

  it('is refused by the first statement of its transaction', async () => {
    const first = await takeLease(test.ctx)
    test.clock.advance(60_000)
    const second = await takeLease(test.ctx)
    for (const lease of [first, second]) lease?.letGo()

    await expect(first?.guard(test.db)).rejects.toThrow(LeaseLost)
    await expect(second?.guard(test.db)).resolves.toBeUndefined()
  })

  it('does not give back what is not its own', async () => {
    const first = await takeLease(test.ctx)
    test.clock.advance(60_000)
    const second = await takeLease(test.ctx)

    await runMailbox(test.ctx, first!)

    second?.letGo()
    expect((await test.job()).job.state).toBe('running')
  })
})

describe('law 5: off means off', () => {
  it.each([
    ['Follow', () => switchFollow(false)],
    ['email logging', () => switchLogging(false)],
    ['the job', () => stopLoggingJob(test.db, FABRIKAM)],
  ])('also for a run that is under way when %s is switched off', async (_, switchOff) => {
    test.receive(25)
    test.mailbox.onCall = async (call) => {
      if (call === 'read' && test.mailbox.in('archive').length === 10) await switchOff()
    }

    await test.run()

    expect(await test.tally()).toEqual({ logged: 10, 'filing done': 10 })
    expect(test.mailbox.in('queue')).toHaveLength(15)
    expect((await test.runs())[0]).toMatchObject({ problem: null, finishedAt: NOW.toISOString() })
  })

  it('and everything that came meanwhile is logged when it is on again', async () => {
    test.receive(25)
    test.mailbox.onCall = async (call) => {
      if (call === 'read' && test.mailbox.in('archive').length === 10) await switchFollow(false)
    }
    await test.run()
    test.mailbox.onCall = () => undefined
    await switchFollow(true)
    test.clock.advance(60_000)

    await test.run()

    expect(await test.tally()).toEqual({ logged: 25, 'filing done': 25 })
  })

  it('and a move that was under way is known when it is on again', async () => {
    test.receive(5)
    test.mailbox.onCall = async (call) => {
      if (call === 'file') await switchLogging(false)
    }
    await test.run()
    expect(await test.tally()).toEqual({ logged: 5, 'filing waiting': 5 })
    test.mailbox.onCall = () => undefined
    await switchLogging(true)
    test.clock.advance(60_000)

    await test.run()

    expect(await test.tally()).toEqual({ logged: 5, 'filing done': 5 })
    expect(test.mailbox.moves()).toEqual([1, 1, 1, 1, 1])
  })
})

describe('a process that stops', () => {
  it('ends its run at the next step, and another one goes on at once', async () => {
    test.receive(25)
    const isStopped = () => test.mailbox.in('archive').length >= 10

    await runDueMailboxes(test.ctx, isStopped)
    expect(await test.tally()).toEqual({ logged: 10, 'filing done': 10 })
    expect((await test.job()).job).toMatchObject({ state: 'waiting', nextRunAt: NOW.toISOString() })
    await test.run()

    expect(await test.tally()).toEqual({ logged: 25, 'filing done': 25 })
    expect((await test.runs()).every(({ finishedAt }) => finishedAt !== null)).toBe(true)
  })

  it('begins no run', async () => {
    await runDueMailboxes(test.ctx, () => true)

    expect(await test.runs()).toEqual([])
  })
})

describe('a database that is away', () => {
  it('fails the job, and its run is made up for when it is back', async () => {
    test.receive(5)
    const away = new Error('Connection terminated')
    test.mailbox.onCall = (call) => {
      if (call === 'file') throw away
    }
    await test.run()
    expect((await test.job()).job.problem).toBe('unexpected-answer')
    test.mailbox.onCall = () => undefined
    test.clock.advance(60_000)

    await test.run()

    expect(await test.tally()).toEqual({ logged: 5, 'filing done': 5 })
  })
})
