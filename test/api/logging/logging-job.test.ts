import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startBackfill } from '../../../src/api/logging/backfill.service.ts'
import {
  recreateJob,
  runNow,
  startLoggingJob,
  stopLoggingJob,
} from '../../../src/api/logging/logging-job.service.ts'
import { findJob, updateJob } from '../../../src/api/logging/logging-job.store.ts'
import { takeLease } from '../../../src/api/logging/logging-lease.service.ts'
import { openMailboxApp, type MailboxApp } from '../../fixtures/mailbox-app.ts'
import { atMinute, FABRIKAM, insertOrganisation, NORTHWIND, NOW } from '../../fixtures/make.ts'

let test: MailboxApp
beforeAll(async () => {
  test = await openMailboxApp()
})
beforeEach(() => test.reset())
afterAll(() => test.close())

const job = async () => (await test.job()).job
const failing = { problem: 'throttled' as const, failing_since: NOW, failures: 2 }

describe('the job of a mailbox', () => {
  it.each([
    ['stopped where nobody ever started it', { next_run_at: null }, 'stopped'],
    ['waiting for its time', { failures: 0 }, 'waiting'],
    ['failing', failing, 'failing'],
    ['running', { runner: FABRIKAM, lease_until: atMinute(1) }, 'running'],
    [
      'running though it failed before',
      { ...failing, runner: FABRIKAM, lease_until: atMinute(1) },
      'running',
    ],
    ['waiting where its runner is gone', { runner: FABRIKAM, lease_until: NOW }, 'waiting'],
  ] as const)('is told to be %s', async (_, change, state) => {
    await updateJob(test.db, FABRIKAM, change)

    expect((await job()).state).toBe(state)
  })

  it('is stopped, with nothing that ever ran, for who never set anything up', async () => {
    await test.db.deleteFrom('logging_job').execute()

    expect(await job()).toEqual({
      ...{ state: 'stopped', nextRunAt: null, problem: null, failingSince: null, run: null },
    })
  })

  it('begins now when somebody wants that, also where it is failing', async () => {
    await updateJob(test.db, FABRIKAM, { ...failing, next_run_at: atMinute(25) })

    await runNow(test.db, FABRIKAM, NOW)
    await test.run()

    expect(await job()).toMatchObject({ state: 'waiting', problem: null })
    expect((await test.runs())[0]?.trigger).toBe('by-hand')
  })

  it('does not begin where it is stopped', async () => {
    await stopLoggingJob(test.db, FABRIKAM)

    await runNow(test.db, FABRIKAM, NOW)
    await test.run()

    expect(await test.runs()).toEqual([])
  })

  it('goes on where it stopped when it is started again', async () => {
    test.receive(5)
    test.mailbox.put({ sourceId: 'broken', problem: 'stays in the queue' })
    await test.run()
    await stopLoggingJob(test.db, FABRIKAM)

    await startLoggingJob(test.db, FABRIKAM, NOW)
    test.receive(1, 5)
    await test.run()

    expect((await test.runs())[0]?.seen).toBe(1)
  })

  it('looks at everything again when it is begun anew, and logs nothing twice', async () => {
    test.receive(5)
    await test.run()
    await updateJob(test.db, FABRIKAM, { subscription_id: 'sub-1' })

    await recreateJob(test.db, FABRIKAM, NOW)
    expect(await findJob(test.db, FABRIKAM)).toMatchObject({ cursor: null, subscription_id: null })
    await test.run()

    expect((await test.runs()).map(({ trigger, seen }) => [trigger, seen])).toEqual([
      ['by-hand', 0],
      ['schedule', 5],
    ])
    expect(await test.entries()).toBe(5)
  })

  it.each([
    ['stopped', () => stopLoggingJob(test.db, FABRIKAM)],
    ['started', () => startLoggingJob(test.db, FABRIKAM, NOW)],
    ['begun anew', () => recreateJob(test.db, FABRIKAM, NOW)],
  ])('that is %s takes the mailbox from who has it', async (_, act) => {
    const lease = await takeLease(test.ctx)
    lease?.letGo()

    await act()

    await expect(lease?.guard(test.db)).rejects.toThrow('not this runner')
  })
})

describe('law 11: the job of one tenant', () => {
  it('is not touched by what another one does', async () => {
    await insertOrganisation(test.db, { tenant_id: NORTHWIND })
    await startBackfill(test.db, { tenantId: FABRIKAM, days: 3, at: NOW })
    const before = await test.job()

    await startLoggingJob(test.db, NORTHWIND, NOW)
    await startBackfill(test.db, { tenantId: NORTHWIND, days: 9, at: NOW })
    await recreateJob(test.db, NORTHWIND, NOW)
    await stopLoggingJob(test.db, NORTHWIND)

    expect(await test.job()).toEqual(before)
  })
})
