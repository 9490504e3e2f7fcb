import { afterEach, describe, expect, it, jest } from '@jest/globals'
import type { HitBuffer } from '../../../src/api/buffer/hit-buffer.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

/** Only what waits for a time: a busy machine takes as long as it takes. */
const NOT_TIMEOUTS = [
  ...(['Date', 'nextTick', 'setImmediate', 'clearImmediate', 'queueMicrotask'] as const),
  ...(['setInterval', 'clearInterval', 'performance', 'hrtime'] as const),
]

let test: TestApp
afterEach(async () => {
  jest.useRealTimers()
  await test.close()
})

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('health', () => {
  it('is live and ready when everything works', async () => {
    test = await openTestApp()

    expect((await test.app.inject('/health/live')).json()).toEqual({ live: true })
    const ready = await test.app.inject('/health/ready')
    expect(ready.statusCode).toBe(200)
    expect(ready.json()).toMatchObject({ ready: true, reasons: [], buffer: { waiting: 0 } })
  })

  it('is live and not ready while the store is away', async () => {
    test = await openTestApp({ ctx: { pingStore: () => Promise.reject(new Error('away')) } })

    expect((await test.app.inject('/health/live')).statusCode).toBe(200)
    expect((await test.app.inject('/health')).json()).toEqual({ live: true })
    const traffic = await test.app.inject('/ready')
    expect([traffic.statusCode, traffic.json()]).toEqual([200, { ready: true, mode: 'buffering' }])
    const ready = await test.app.inject('/health/ready')
    expect(ready.statusCode).toBe(503)
    expect(ready.json()).toMatchObject({ ready: false, reasons: ['store-away'] })
  })

  it('asks the store once for all who ask at the same time', async () => {
    let pings = 0
    let answer = () => {}
    const pingStore = () => {
      pings += 1
      return new Promise<void>((resolve) => (answer = resolve))
    }
    test = await openTestApp({ ctx: { pingStore } })
    jest.useFakeTimers({ doNotFake: NOT_TIMEOUTS })

    const asked = Array.from({ length: 20 }, () => test.app.inject('/health/ready'))
    while (pings === 0) await turn()
    await test.app.inject('/health/live')
    answer()
    const replies = await Promise.all(asked)

    expect(replies.map(({ statusCode }) => statusCode)).toEqual(asked.map(() => 200))
    expect(pings).toBe(1)
    const again = test.app.inject('/health/ready')
    while (pings === 1) await turn()
    answer()
    expect((await again).statusCode).toBe(200)
  })

  it('says after half a second that a store which says nothing is away', async () => {
    let isAsked = false
    const pingStore = () => {
      isAsked = true
      return new Promise<void>(() => {})
    }
    test = await openTestApp({ ctx: { pingStore } })
    jest.useFakeTimers({ doNotFake: NOT_TIMEOUTS })

    const asked = test.app.inject('/ready')
    let isSaid = false
    void asked.then(() => (isSaid = true))
    while (!isAsked) await turn()
    await jest.advanceTimersByTimeAsync(499)
    expect(isSaid).toBe(false)
    await jest.advanceTimersByTimeAsync(1)

    expect((await asked).json()).toEqual({ ready: true, mode: 'buffering' })
  })

  it('is not ready when the buffer is almost full', async () => {
    test = await openTestApp()
    const status: HitBuffer['status'] = () => ({
      ...test.ctx.buffer.status(),
      bytes: test.ctx.config.buffer.maxBytes * 0.95,
    })
    const full = await openTestApp({
      ctx: { buffer: { ...test.ctx.buffer, status, append: () => Promise.resolve() } as HitBuffer },
    })

    const ready = await full.app.inject('/health/ready')
    await full.close()

    expect(ready.json()).toMatchObject({ ready: false, reasons: ['buffer-nearly-full'] })
  })
})
