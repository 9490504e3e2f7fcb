import { afterEach, describe, expect, it } from '@jest/globals'
import type { HitBuffer } from '../../../src/api/buffer/hit-buffer.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
afterEach(() => test.close())

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

    const asked = Array.from({ length: 20 }, () => test.app.inject('/health/ready'))
    while (pings === 0) await new Promise((resolve) => setImmediate(resolve))
    await test.app.inject('/health/live')
    answer()
    const replies = await Promise.all(asked)

    expect(replies.map(({ statusCode }) => statusCode)).toEqual(asked.map(() => 200))
    expect(pings).toBe(1)
    const again = test.app.inject('/health/ready')
    while (pings === 1) await new Promise((resolve) => setImmediate(resolve))
    answer()
    expect((await again).statusCode).toBe(200)
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
