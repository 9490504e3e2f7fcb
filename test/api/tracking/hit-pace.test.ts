import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { HitPace, MOST_PER_MINUTE } from '../../../src/api/tracking/hit-pace.ts'
import { openPrometheus } from '../../../src/api/operation/prometheus.service.ts'
import { RecentMeters } from '../../../src/api/operation/recent-meters.service.ts'
import { together } from '../../../src/api/operation/meters.ts'
import type { Watch } from '../../../src/api/operation/watch.service.ts'
import type { Hit } from '../../../src/api/tracking/hit.ts'
import { hitKeeper } from '../../../src/api/tracking/keep-hit.service.ts'
import { FABRIKAM, newKey, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const MINUTE_MS = 60_000
const later = (ms: number) => new Date(NOW.getTime() + ms)
/** How many of so many hits are kept. */
function keptOf(pace: HitPace, key: string, count: number, at = NOW): number {
  return Array.from({ length: count }, () => pace.admits(key, at)).filter(Boolean).length
}

describe('the pace of one key', () => {
  it('is held to so many a minute, and begins anew with the next', () => {
    const pace = new HitPace(1)

    expect(keptOf(pace, 'flood', 100_000)).toBe(MOST_PER_MINUTE)
    expect(keptOf(pace, 'flood', 10, later(MINUTE_MS))).toBe(10)
  })

  it('costs no other key a hit, while a thousand keys are flooded', () => {
    const pace = new HitPace(2)
    for (let flood = 0; flood < 1000; flood++) keptOf(pace, `flood ${flood}`, MOST_PER_MINUTE + 1)

    const kept = Array.from({ length: 2000 }, (_, other) => keptOf(pace, `other ${other}`, 20))

    expect(kept).toEqual(kept.map(() => 20))
  })

  it('crowds out nobody while 200,000 mails are opened in a minute', () => {
    const pace = new HitPace(3)
    for (let key = 0; key < 200_000; key++) pace.admits(`key ${key}`, NOW)

    expect(keptOf(pace, 'one more', 100)).toBe(100)
  })
})

describe('a beacon asked for without end', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await openTestApp()
  })
  afterAll(() => test.close())

  const keptHits = async () => {
    const hits: Hit[] = []
    await test.ctx.buffer.drain(async (batch) => void hits.push(...batch))
    return hits
  }

  it('fills no buffer, costs no other mail and no click a hit, and is told of', async () => {
    const [flooded, other] = [newKey(), newKey()]
    const recent = new RecentMeters(test.clock.now)
    const prometheus = openPrometheus({ version: '1.0.0', now: test.clock.now })
    const watch = { meters: together([recent, prometheus.meters]) } as unknown as Watch
    const keep = hitKeeper({ ...test.ctx, watch })
    const ask = (followKey: string, kind: 'open' | 'click' = 'open') => {
      const link = { linkNumber: 1, target: 'https://contoso.example/' }
      const whose = { tenantId: FABRIKAM, followKey }
      const hit = {
        token: kind === 'open' ? { kind, ...whose } : { kind, ...whose, ...link },
        request: { method: 'GET', userAgent: undefined, headers: {} },
        origin: { address: '203.0.113.7', isShared: false },
      }
      return new Promise<void>((kept) => keep(hit, kept))
    }

    await Promise.all(Array.from({ length: MOST_PER_MINUTE + 500 }, () => ask(flooded)))
    await Promise.all([ask(other), ask(flooded, 'click')])

    const kept = await keptHits()
    expect(kept.filter(({ followKey }) => followKey === other)).toHaveLength(1)
    expect(kept.filter(({ kind }) => kind === 'click')).toHaveLength(1)
    expect(kept).toHaveLength(MOST_PER_MINUTE + 2)
    expect(recent.read().hits).toMatchObject({ excess: 500, lost: 0 })
    expect(await prometheus.exposition()).toContain('follow_hits_total{outcome="excess"} 500')
  })

  it('is answered once, though its hit becomes safe after it was answered', async () => {
    let safe = () => {}
    const append = () => new Promise<void>((resolve) => (safe = resolve))
    const keep = hitKeeper({ ...test.ctx, buffer: { ...test.ctx.buffer, append } })
    const hit = {
      token: { kind: 'open' as const, tenantId: FABRIKAM, followKey: newKey() },
      request: { method: 'GET', userAgent: undefined, headers: {} },
      origin: { address: '203.0.113.7', isShared: false },
    }
    let answers = 0
    await new Promise<void>((answered) =>
      keep(hit, () => {
        answers++
        answered()
      }),
    )

    safe()
    await setImmediate()

    expect(answers).toBe(1)
  })
})
