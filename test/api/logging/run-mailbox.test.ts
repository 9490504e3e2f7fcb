import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { insertRun } from '../../../src/api/logging/logging-run.store.ts'
import { openMailboxApp, type MailboxApp } from '../../fixtures/mailbox-app.ts'
import { atMinute, FABRIKAM, newId, NOW } from '../../fixtures/make.ts'
import { mailOf } from '../../fixtures/numbered-mail.ts'

let test: MailboxApp
beforeAll(async () => {
  test = await openMailboxApp()
})
beforeEach(() => test.reset())
afterAll(() => test.close())

describe('a run', () => {
  it('logs and moves everything in the queue, over several pages', async () => {
    test.receive(25)

    await test.run()

    expect(await test.tally()).toEqual({ logged: 25, 'filing done': 25 })
    expect(await test.entries()).toBe(25)
    expect(test.mailbox.in('queue')).toEqual([])
    expect(test.mailbox.moves()).toEqual(Array.from({ length: 25 }, () => 1))
  })

  it('tells what it did, and when the next one is', async () => {
    test.receive(25)

    await test.run()

    const { job } = await test.job()
    expect(job).toMatchObject({
      ...{ state: 'waiting', problem: null, failingSince: null },
      nextRunAt: atMinute(10).toISOString(),
      run: {
        ...{ trigger: 'schedule', seen: 25, logged: 25, entries: 25, filed: 25, problem: null },
        // Three pages, and two moves for each of the first two and one for the last.
        requests: 3 + 3,
        finishedAt: NOW.toISOString(),
      },
    })
  })

  it('goes on where the last one stopped', async () => {
    test.receive(5)
    await test.run()
    test.receive(3, 5)
    test.clock.advance(10 * 60_000)

    await test.run()

    const [second] = await test.runs()
    expect(second).toMatchObject({ seen: 3, logged: 3, requests: 2 })
    expect(await test.tally()).toEqual({ logged: 8, 'filing done': 8 })
  })

  it('does not begin before its time', async () => {
    await test.run()
    test.receive(1)
    test.clock.advance(10 * 60_000 - 1)

    await test.run()

    expect(await test.runs()).toHaveLength(1)
  })

  it('shows how far it is while it is under way', async () => {
    test.receive(25)
    const seen: (number | undefined)[] = []
    test.mailbox.onCall = async (call) => {
      if (call === 'read') seen.push((await test.job()).job.run?.filed)
    }

    await test.run()

    expect(seen).toEqual([0, 10, 20])
  })

  it('keeps what cannot be read for somebody to look at, and logs the rest', async () => {
    test.receive(3)
    test.mailbox.put({ sourceId: 'broken', problem: 'from is not an address' })
    test.receive(3, 3)

    await test.run()

    expect(await test.tally()).toEqual({
      'quarantined/unreadable': 1,
      logged: 6,
      'filing done': 6,
    })
    expect(test.mailbox.in('queue')).toEqual(['broken'])
  })

  it('takes in the rest of a page on which one message cannot be written', async () => {
    test.receive(3)
    test.mailbox.put({ ...mailOf(3), facts: null as never })
    test.receive(3, 4)

    await test.run()

    expect(await test.tally()).toEqual({
      'quarantined/unreadable': 1,
      logged: 6,
      'filing done': 6,
    })
    expect((await test.job()).job.problem).toBeNull()
  })
})

describe('moving to the archive', () => {
  const BUSY = { kind: 'put-off', isPassing: true } as const

  it('is tried again after a minute where the answer was lost, and is done once', async () => {
    test.receive(3)
    test.mailbox.failNext('file', { kind: 'lost-answer' })

    await test.run()
    expect(await test.tally()).toEqual({ logged: 3, 'filing waiting': 3 })
    expect((await test.job()).job.nextRunAt).toBe(atMinute(1).toISOString())
    test.clock.advance(60_000)
    await test.run()

    expect(await test.tally()).toEqual({ logged: 3, 'filing done': 3 })
    expect(test.mailbox.moves()).toEqual([1, 1, 1])
  })

  it('is given up after four times, and what was logged stays', async () => {
    test.receive(1)
    for (let time = 0; time < 4; time += 1) test.mailbox.failNext('file', { kind: 'put-off' })

    const tries: number[] = []
    for (let minute = 0; minute < 60; minute += 1) {
      const before = test.mailbox.requests
      await test.run()
      if ((await test.tally())['filing failed']) tries.push(minute)
      if (tries.length > 0) break
      test.clock.advance(60_000)
      expect(test.mailbox.requests - before).toBeLessThanOrEqual(2)
    }

    expect(tries).toEqual([31])
    expect(await test.entries()).toBe(1)
    expect(test.mailbox.in('queue')).toHaveLength(1)
  })

  it('is not given up where the server is too busy more than four times', async () => {
    test.receive(3)
    for (let time = 0; time < 6; time += 1) test.mailbox.failNext('file', BUSY)
    for (let run = 0; run < 6; run += 1) {
      await test.run()
      expect(await test.tally()).toEqual({ logged: 3, 'filing waiting': 3 })
      test.clock.advance(25 * 60_000)
    }

    await test.run()

    expect(await test.tally()).toEqual({ logged: 3, 'filing done': 3 })
    expect(test.mailbox.moves()).toEqual([1, 1, 1])
  })

  it('asks for nothing else to be moved where the server was too busy for all of a batch', async () => {
    test.receive(45)
    for (let time = 0; time < 20; time += 1) test.mailbox.failNext('file', BUSY)
    await test.run()
    test.clock.advance(60_000)
    const before = test.mailbox.requests

    await test.run()

    // A batch of what is there, what is new, and a batch once more.
    expect(test.mailbox.requests - before).toBe(3)
    expect(await test.tally()).toEqual({ logged: 45, 'filing waiting': 45 })
  })

  it('is tried again at once where the clock was set back by a day meanwhile', async () => {
    test.receive(1)
    test.mailbox.failNext('file', { kind: 'put-off' })
    await test.run()

    test.clock.advance(-86_400_000)
    await test.run()

    expect(await test.tally()).toEqual({ logged: 1, 'filing done': 1 })
  })

  it('waits as long as the server says', async () => {
    test.receive(1)
    test.mailbox.failNext('file', { kind: 'put-off', retryAfterMs: 7 * 60_000 })

    await test.run()

    expect((await test.job()).job.nextRunAt).toBe(atMinute(7).toISOString())
  })

  it('of a message that somebody took away fails, and of the others not', async () => {
    test.receive(3)
    test.mailbox.onCall = (call) => {
      if (call === 'file') test.mailbox.remove('mail-1')
    }

    await test.run()

    expect(await test.tally()).toEqual({ logged: 3, 'filing done': 2, 'filing failed': 1 })
    const gone = (await test.messages()).find(({ filing }) => filing === 'failed')
    expect(gone).toMatchObject({ source_id: 'mail-1', problem: 'gone' })
  })

  it('goes on message by message where they cannot be moved together', async () => {
    test.receive(3)
    test.mailbox.failNext('file', { kind: 'broken', error: new TypeError('of one message') })

    await test.run()

    expect(await test.tally()).toEqual({ logged: 3, 'filing done': 3 })
  })

  it('that is refused altogether is a problem of the mailbox, and is tried again', async () => {
    test.receive(1)
    test.mailbox.failNext('file', { kind: 'refused', fault: 'permission-missing' })

    await test.run()
    expect(await test.tally()).toEqual({ logged: 1, 'filing waiting': 1 })
    expect((await test.job()).job).toMatchObject({
      state: 'failing',
      problem: 'permission-missing',
    })
    test.clock.advance(60_000)
    await test.run()

    expect(await test.tally()).toEqual({ logged: 1, 'filing done': 1 })
    expect((await test.job()).job).toMatchObject({ state: 'waiting', problem: null })
  })
})

describe('a mailbox that cannot be read', () => {
  it.each(['open', 'read'] as const)('at %s is tried again later, and says why', async (call) => {
    test.receive(1)
    test.mailbox.failNext(call, { kind: 'refused', fault: 'sign-in-needed' })

    await test.run()

    const { job } = await test.job()
    expect(job).toMatchObject({
      ...{ state: 'failing', problem: 'sign-in-needed', failingSince: NOW.toISOString() },
      nextRunAt: atMinute(1).toISOString(),
      run: { problem: 'sign-in-needed', finishedAt: NOW.toISOString() },
    })
  })

  it('is tried after 1, 5, 25 and 25 minutes, and then goes on as before', async () => {
    for (let time = 0; time < 4; time += 1)
      test.mailbox.failNext('read', { kind: 'refused', fault: 'unreachable' })
    test.receive(1)

    const waited: number[] = []
    for (let time = 0; time < 4; time += 1) {
      await test.run()
      const { nextRunAt } = (await test.job()).job
      waited.push((Date.parse(nextRunAt ?? '') - test.clock.now().getTime()) / 60_000)
      test.clock.set(new Date(nextRunAt ?? ''))
    }
    await test.run()

    expect(waited).toEqual([1, 5, 25, 25])
    expect((await test.job()).job).toMatchObject({ state: 'waiting', failingSince: null })
    expect(await test.entries()).toBe(1)
  })

  it('is left alone as long as it asks for', async () => {
    const throttled = { kind: 'refused', fault: 'throttled', retryAfterMs: 300_000 } as const
    test.mailbox.failNext('read', throttled)

    await test.run()

    expect((await test.job()).job.nextRunAt).toBe(atMinute(5).toISOString())
  })

  it('keeps the pages that came before', async () => {
    test.receive(25)
    test.mailbox.onCall = (call) => {
      if (call === 'read' && test.mailbox.in('archive').length === 10)
        test.mailbox.failNext('read', { kind: 'refused', fault: 'unreachable' })
    }

    await test.run()

    expect(await test.tally()).toEqual({ logged: 10, 'filing done': 10 })
  })

  it('by a cursor that is too old is read from the beginning, and nothing twice', async () => {
    test.receive(5)
    test.mailbox.put({ sourceId: 'broken', problem: 'stays in the queue' })
    await test.run()
    test.receive(2, 5)
    test.clock.advance(10 * 60_000)
    test.mailbox.failNext('read', { kind: 'refused', fault: 'cursor-expired' })

    await test.run()

    const [second] = await test.runs()
    expect(second).toMatchObject({ seen: 2, logged: 2, problem: null })
    expect(await test.tally()).toEqual({
      'quarantined/unreadable': 1,
      logged: 7,
      'filing done': 7,
    })
  })

  it('by a bug of ours does not stop the others, and the bug is logged', async () => {
    test.mailbox.failNext('read', { kind: 'broken', error: new Error('a bug') })

    await test.run()

    expect((await test.job()).job.problem).toBe('unexpected-answer')
    expect(test.logged()).toContainEqual(
      expect.objectContaining({ msg: 'a mailbox was not read', tenant: FABRIKAM }),
    )
  })
})

describe('the run history', () => {
  it('keeps the last 200', async () => {
    for (let number = 0; number < 205; number += 1) {
      const at = new Date(NOW.getTime() - (number + 1) * 60_000)
      await insertRun(test.db, { tenantId: FABRIKAM, id: newId(), trigger: 'schedule', at })
    }

    await test.run()

    const runs = await test.runs()
    expect(runs).toHaveLength(200)
    expect(runs[0]?.startedAt).toBe(NOW.toISOString())
    expect(runs.at(-1)?.startedAt).toBe(atMinute(-199).toISOString())
  })
})
