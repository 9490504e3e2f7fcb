import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Context } from '../../src/api/context.ts'
import { startJobs } from '../../src/api/jobs.ts'
import { testConfig } from '../fixtures/test-app.ts'

const log = { info: jest.fn(), error: jest.fn(), debug: jest.fn() }
const ctx = { log } as unknown as Context

beforeEach(() => {
  jest.useFakeTimers()
  jest.clearAllMocks()
})
afterEach(() => {
  jest.useRealTimers()
})

describe('a job', () => {
  it('runs again and again, never while it is running', async () => {
    const ends: (() => void)[] = []
    const run = jest.fn(() => new Promise<void>((resolve) => ends.push(resolve)))
    const jobs = startJobs(ctx, [{ name: 'slow', everyMs: 100, run }])

    await jest.advanceTimersByTimeAsync(1000)
    expect(run).toHaveBeenCalledTimes(1)
    ends[0]?.()
    await jest.advanceTimersByTimeAsync(100)
    expect(run).toHaveBeenCalledTimes(2)

    ends[1]?.()
    await jobs.stop()
  })

  it('runs at once where that is asked for, and then as often as the others', async () => {
    const run = jest.fn(() => Promise.resolve())
    const jobs = startJobs(ctx, [{ name: 'purge', everyMs: 1000, atStart: true, run }])

    expect(run).toHaveBeenCalledTimes(1)
    await jest.advanceTimersByTimeAsync(999)
    expect(run).toHaveBeenCalledTimes(1)
    await jest.advanceTimersByTimeAsync(1)
    expect(run).toHaveBeenCalledTimes(2)

    await jobs.stop()
  })

  it('goes on after a failure, which is told once, as is its end', async () => {
    let isBroken = true
    const run = jest.fn(() => (isBroken ? Promise.reject(new Error('away')) : Promise.resolve()))
    const jobs = startJobs(ctx, [{ name: 'drain', everyMs: 100, run }])

    await jest.advanceTimersByTimeAsync(350)
    isBroken = false
    await jest.advanceTimersByTimeAsync(200)
    await jobs.stop()

    expect(run.mock.calls.length).toBe(5)
    expect(log.error).toHaveBeenCalledTimes(1)
    expect(log.debug).toHaveBeenCalledTimes(2)
    expect(log.info).toHaveBeenCalledTimes(1)
  })

  it('is waited for when everything stops, and not started again', async () => {
    let end: () => void = () => undefined
    const run = jest.fn(() => new Promise<void>((resolve) => (end = resolve)))
    const jobs = startJobs(ctx, [{ name: 'slow', everyMs: 100, run }])
    await jest.advanceTimersByTimeAsync(100)
    let isStopped = false

    const stopped = jobs.stop().then(() => (isStopped = true))
    await jest.advanceTimersByTimeAsync(1000)
    expect(isStopped).toBe(false)
    end()
    await stopped
    await jest.advanceTimersByTimeAsync(1000)

    expect(run).toHaveBeenCalledTimes(1)
  })
})

describe('a process beside others', () => {
  const SWITCHED_WITHIN_MS = 5_000

  it('looks often enough for what others switched to hold within five seconds', async () => {
    const looks = { scanners: 0, refused: 0, news: 0 }
    const looked = (what: keyof typeof looks) => async () => void (looks[what] += 1)
    const whole = {
      ...{ log, config: testConfig('unused') },
      scanners: { refresh: looked('scanners') },
      refusedHosts: { refresh: looked('refused') },
      alertNews: { lookAll: looked('news') },
    } as unknown as Context
    const jobs = startJobs(whole)

    // Twice: what is switched a moment after a look is seen by the next one.
    await jest.advanceTimersByTimeAsync(SWITCHED_WITHIN_MS)
    await jobs.stop()

    expect(Object.values(looks).filter((times) => times < 2)).toEqual([])
  })
})
