import { describe, expect, it } from '@jest/globals'
import { RecentMeters } from '../../../src/api/operation/recent-meters.service.ts'
import { withinSeconds } from '../../../src/api/operation/times.ts'
import { NOW } from '../../fixtures/make.ts'

const MINUTE_MS = 60_000

function started() {
  let time = NOW
  const meters = new RecentMeters(() => time)
  const pass = (minutes: number) => (time = new Date(time.getTime() + minutes * MINUTE_MS))
  return { meters, pass, now: () => time }
}

describe('the last quarter of an hour', () => {
  it('adds up what the minutes had', () => {
    const { meters, pass } = started()
    meters.hit('kept', 0.004)
    meters.graphCall('throttled')
    pass(1)
    meters.hit('kept', 0.02)
    meters.hit('lost', 0.02)
    meters.query('failed', 3)

    const read = meters.read()

    expect(read.hits).toEqual({ kept: 2, late: 0, lost: 1, excess: 0 })
    expect(withinSeconds(read.hitTimes, 0.99)).toBe(0.025)
    expect(read.queries).toEqual({ ok: 0, failed: 1 })
    expect(read.graph).toEqual({ ok: 0, refused: 0, throttled: 1, failed: 0, unreachable: 0 })
  })

  it('begins with the process, and forgets what is older', () => {
    const { meters, pass, now } = started()
    meters.hit('lost', 1)
    pass(14)
    meters.hit('kept', 0.001)
    expect(meters.read()).toMatchObject({ since: NOW, hits: { lost: 1, kept: 1 } })

    pass(1)

    expect(meters.read().hits).toEqual({ kept: 1, late: 0, lost: 0, excess: 0 })
    expect(now().getTime() - meters.read().since.getTime()).toBeLessThanOrEqual(15 * MINUTE_MS)
  })

  it('is empty where nothing happened', () => {
    const { hits, hitTimes, jobs } = started().meters.read()

    expect([hits, withinSeconds(hitTimes, 0.99), jobs.size]).toEqual([
      { kept: 0, late: 0, lost: 0, excess: 0 },
      null,
      0,
    ])
  })
})

describe('a job', () => {
  it('fails since its first failure, until it is well again', () => {
    const { meters, pass, now } = started()
    meters.jobRun('drain', 'ok')
    pass(1)
    const since = now()
    meters.jobRun('drain', 'failed')
    pass(1)
    meters.jobRun('drain', 'failed')
    expect(meters.read().jobs.get('drain')).toEqual({ lastOkAt: NOW, failingSince: since })

    pass(1)
    meters.jobRun('drain', 'ok')

    expect(meters.read().jobs.get('drain')).toEqual({ lastOkAt: now(), failingSince: null })
  })

  it('has never been well where it only failed', () => {
    const { meters } = started()
    meters.jobRun('retention', 'failed')

    expect(meters.read().jobs.get('retention')).toEqual({ lastOkAt: null, failingSince: NOW })
  })
})
