import { describe, expect, it } from '@jest/globals'
import { healthStates, type HealthNumbers } from '../../../src/api/operation/health-states.ts'
import { NOW } from '../../fixtures/make.ts'

const GOOD: HealthNumbers = {
  hits: { perMinute: 10, p99Ms: 5, late: 0, lost: 0, excess: 0 },
  waiting: { hits: 3, oldestAt: NOW.toISOString(), filled: 0.01 },
  store: { p99Ms: 25, failed: 0 },
  jobs: { failing: [] },
  graph: { throttled: 0, failed: 0 },
}
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000).toISOString()

describe('how the parts are doing', () => {
  it('is good where nothing is wrong, and where nothing happened', () => {
    const nothing: HealthNumbers = {
      hits: { perMinute: null, p99Ms: null, late: 0, lost: 0, excess: 0 },
      waiting: { hits: 0, oldestAt: null, filled: 0 },
      store: { p99Ms: null, failed: null },
      jobs: { failing: [] },
      graph: { throttled: null, failed: null },
    }
    for (const numbers of [GOOD, nothing])
      expect(new Set(Object.values(healthStates(numbers, NOW)))).toEqual(new Set(['good']))
  })

  it.each<[string, keyof HealthNumbers, object, string]>([
    ['hits take 101 ms', 'hits', { p99Ms: 101 }, 'attention'],
    ['hits take 100 ms', 'hits', { p99Ms: 100 }, 'good'],
    ['a hit was late', 'hits', { late: 1 }, 'attention'],
    ['a hit was lost', 'hits', { lost: 1, late: 4 }, 'failing'],
    ['a mail had more hits than are kept', 'hits', { excess: 1 }, 'good'],
    ['hits wait for a minute', 'waiting', { oldestAt: ago(1) }, 'good'],
    ['hits wait for two', 'waiting', { oldestAt: ago(2) }, 'attention'],
    ['hits wait for eleven', 'waiting', { oldestAt: ago(11) }, 'failing'],
    ['the buffer is half full', 'waiting', { filled: 0.51 }, 'failing'],
    ['a query failed', 'store', { failed: 0.001 }, 'attention'],
    ['many queries fail', 'store', { failed: 0.06 }, 'failing'],
    ['the store is slow', 'store', { p99Ms: 2500 }, 'attention'],
    ['a job fails', 'jobs', { failing: [{ name: 'purge', since: ago(1) }] }, 'attention'],
    ['a job fails for long', 'jobs', { failing: [{ name: 'purge', since: ago(31) }] }, 'failing'],
    ['Graph has had enough', 'graph', { throttled: 0.3 }, 'attention'],
    ['Graph fails now and then', 'graph', { failed: 0.1 }, 'attention'],
    ['Graph is away', 'graph', { failed: 1 }, 'failing'],
  ])('when %s', (_, part, change, state) => {
    const numbers = { ...GOOD, [part]: { ...GOOD[part], ...change } } as HealthNumbers

    expect(healthStates(numbers, NOW)).toEqual({
      ...{ hits: 'good', waiting: 'good', store: 'good', jobs: 'good', graph: 'good' },
      [part]: state,
    })
  })
})
