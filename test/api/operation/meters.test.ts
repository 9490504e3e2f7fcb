import { describe, expect, it, jest } from '@jest/globals'
import { graphOutcome, together, type Meters } from '../../../src/api/operation/meters.ts'

describe('what Graph said', () => {
  it.each([
    [undefined, 'unreachable'],
    [200, 'ok'],
    [204, 'ok'],
    [304, 'ok'],
    [400, 'refused'],
    [404, 'refused'],
    [429, 'throttled'],
    [500, 'failed'],
    [503, 'failed'],
  ])('counts %s as %s', (status, outcome) => {
    expect(graphOutcome(status)).toBe(outcome)
  })
})

describe('several meters together', () => {
  it('are all told everything', () => {
    const make = () => ({
      hit: jest.fn(),
      query: jest.fn(),
      graphCall: jest.fn(),
      jobRun: jest.fn(),
      request: jest.fn(),
      untoldMember: jest.fn(),
    })
    const each = [make(), make()]
    const all: Meters = together(each)
    const request = { method: 'GET', route: '/api/log', status: 200, seconds: 0.1 }

    all.hit('kept', 0.01)
    all.query('failed', 5)
    all.graphCall('throttled', 0.2)
    all.jobRun('drain', 'ok', 1)
    all.request(request)
    all.untoldMember()

    for (const one of each) {
      expect(one.hit).toHaveBeenCalledWith('kept', 0.01)
      expect(one.query).toHaveBeenCalledWith('failed', 5)
      expect(one.graphCall).toHaveBeenCalledWith('throttled', 0.2)
      expect(one.jobRun).toHaveBeenCalledWith('drain', 'ok', 1)
      expect(one.request).toHaveBeenCalledWith(request)
      expect(one.untoldMember).toHaveBeenCalledTimes(1)
    }
  })
})
