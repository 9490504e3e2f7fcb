import { describe, expect, it } from '@jest/globals'
import { serverNumbers } from '../../bench/load/exposition.ts'
import { Latencies } from '../../bench/load/latencies.ts'
import { flatness, slopeOf } from '../../bench/load/slope.ts'
import * as fc from '../fixtures/fast-check.ts'

describe('latencies', () => {
  it('of 1 to 1,000 ms have each percentile where it is, to three figures', () => {
    const latencies = new Latencies()
    for (let ms = 1; ms <= 1000; ms += 1) latencies.record(ms)

    const { count, p50Ms, p95Ms, p99Ms, p999Ms, maxMs } = latencies.summary()

    expect(count).toBe(1000)
    for (const [found, meant] of [
      [p50Ms, 500],
      [p95Ms, 950],
      [p99Ms, 990],
      [p999Ms, 999],
      [maxMs, 1000],
    ] as const)
      expect(Math.abs(found / meant - 1)).toBeLessThan(0.002)
  })

  it('show one stall among many fast ones at its own length', () => {
    const latencies = new Latencies()
    for (let count = 0; count < 9_999; count += 1) latencies.record(1)
    latencies.record(30_000)

    expect(latencies.summary().p99Ms).toBeCloseTo(1, 2)
    expect(latencies.summary().maxMs / 30_000).toBeCloseTo(1, 2)
  })

  it('of nothing are no numbers, also after beginning anew', () => {
    const latencies = new Latencies()
    const empty = { count: 0, p50Ms: NaN, p95Ms: NaN, p99Ms: NaN, p999Ms: NaN, maxMs: NaN }

    expect(latencies.summary()).toEqual(empty)
    latencies.record(5)
    latencies.reset()
    expect(latencies.summary()).toEqual(empty)
  })

  it('take what a clock may say: less than nothing, and hours', () => {
    const latencies = new Latencies()
    latencies.record(-0.2)
    latencies.record(36_000_000)

    expect(latencies.summary().count).toBe(2)
    expect(latencies.summary().maxMs).toBeGreaterThan(3_590_000)
  })
})

describe('a slope', () => {
  const samples = (...values: number[]) => values.map((value, minute) => ({ minute, value }))

  it('is found exactly where there is no noise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 100 }),
        fc.integer({ min: 3, max: 40 }),
        (perMinute, count) => {
          const line = Array.from({ length: count }, (_, minute) => 500 + perMinute * minute)
          const slope = slopeOf(samples(...line))
          expect(slope?.perMinute).toBeCloseTo(perMinute, 6)
          expect(slope?.plusMinus).toBeCloseTo(0, 4)
        },
      ),
    )
  })

  it('of noise without growth has nothing within its error', () => {
    const slope = slopeOf(samples(100, 130, 95, 125, 100, 128, 97, 126, 101, 124))

    expect(Math.abs(slope?.perMinute ?? NaN)).toBeLessThan(slope?.plusMinus ?? NaN)
  })

  it('is none of fewer than three, nor of one moment', () => {
    expect(slopeOf(samples(1, 2))).toBeUndefined()
    expect(slopeOf([1, 2, 3].map((value) => ({ minute: 1, value })))).toBeUndefined()
  })

  it.each([
    { perMinute: 0.1, plusMinus: 0.2, minutes: 8, means: 'flat' },
    { perMinute: -5, plusMinus: 1, minutes: 8, means: 'flat' },
    { perMinute: 3, plusMinus: 0.5, minutes: 8, means: 'GROWS' },
    { perMinute: 1.2, plusMinus: 3, minutes: 8, means: 'no clear answer' },
    { perMinute: 0.1, plusMinus: 0.2, minutes: 1, means: 'too short' },
  ])(
    'of $perMinute ± $plusMinus MB/min in $minutes min means: $means',
    ({ minutes, means, ...slope }) => {
      expect(flatness(slope, minutes)).toContain(means)
    },
  )

  it('that is none means nothing', () => {
    expect(flatness(undefined, 60)).toContain('too short')
  })
})

describe('a server’s own numbers', () => {
  it('are read from its metrics, without the loop’s own timer', () => {
    const text = [
      '# HELP process_resident_memory_bytes Resident memory size in bytes.',
      'process_resident_memory_bytes 104857600',
      'nodejs_heap_size_used_bytes 5e7',
      'nodejs_eventloop_lag_p99_seconds 0.0135',
      'nodejs_eventloop_lag_max_seconds 0.004',
      'follow_hits_total{outcome="kept"} 12',
      'follow_store_query_seconds_count{outcome="ok"} 30',
      'follow_store_query_seconds_count{outcome="failed"} 4',
    ].join('\n')

    expect(serverNumbers(text)).toMatchObject({
      ...{ rssBytes: 104_857_600, heapBytes: 50_000_000, kept: 12, queries: 34 },
      ...{ loopP99Ms: expect.closeTo(3.5, 3), loopMaxMs: 0, late: NaN },
    })
  })
})
