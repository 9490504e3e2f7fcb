import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Context } from '../../src/api/context.ts'
import { startJobs } from '../../src/api/jobs.ts'

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
