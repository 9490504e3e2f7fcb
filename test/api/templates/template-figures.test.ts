import { describe, expect, it } from '@jest/globals'
import * as fc from '../../fixtures/fast-check.ts'
import {
  NO_MAILS,
  templateFigures,
  templateVerdict,
} from '../../../src/api/templates/template-figures.ts'

const share = (sent: number, replied: number) => ({ sent, replied })

describe('figures of a template', () => {
  it('are unknown, not nothing, where no mail was sent', () => {
    expect(templateFigures(NO_MAILS)).toEqual({
      ...NO_MAILS,
      ...{ replyRate: null, openRate: null, clickRate: null },
    })
  })

  it('leave mails out of a rate of which it is not measured', () => {
    const figures = templateFigures({
      ...{ sent: 10, replied: 5, opensMeasured: 4, opened: 1, clicksMeasured: 0, clicked: 0 },
    })

    expect(figures.replyRate?.percent).toBe(50)
    expect(figures.openRate?.percent).toBe(25)
    expect(figures.clickRate).toBeNull()
  })

  it('say how certain they are', () => {
    // Wilson's interval of 14 of 41, computed by hand to one place.
    const { replyRate } = templateFigures({ ...NO_MAILS, sent: 41, replied: 14 })

    expect(replyRate?.percent).toBeCloseTo(34.1, 1)
    expect(replyRate?.low).toBeCloseTo(21.6, 1)
    expect(replyRate?.high).toBeCloseTo(49.5, 1)
  })

  it('hold the share between their bounds, and those between 0 and 100', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (one, other) => {
        const [replied, sent] = [Math.min(one, other), Math.max(one, other, 1)]
        const rate = templateFigures({ ...NO_MAILS, sent, replied }).replyRate
        expect(rate?.low).toBeGreaterThanOrEqual(0)
        expect(rate?.low).toBeLessThanOrEqual((rate?.percent ?? NaN) + 1e-9)
        expect(rate?.high).toBeGreaterThanOrEqual((rate?.percent ?? NaN) - 1e-9)
        expect(rate?.high).toBeLessThanOrEqual(100)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a recommendation', () => {
  it.each([
    ['too few mails, however good', share(19, 19), share(1000, 10), 'too-few'],
    ['no mail', share(0, 0), share(0, 0), 'too-few'],
    ['certainly better than the average', share(20, 10), share(1000, 150), 'recommended'],
    ['better, but not for certain', share(20, 5), share(1000, 150), 'not-above-average'],
    ['exactly the average', share(100, 15), share(100, 15), 'not-above-average'],
    ['worse', share(100, 1), share(1000, 150), 'not-above-average'],
    ['nobody answered, here or elsewhere', share(100, 0), share(1000, 0), 'no-reply'],
    ['everybody answers', share(20, 20), share(20, 20), 'not-above-average'],
  ])('is decided for %s', (_, template, average, verdict) => {
    expect(templateVerdict(template, average)).toBe(verdict)
  })

  it('is never lost by one more answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), fc.nat(1000), (n, k, mean) => {
        const replied = Math.min(k, n - 1)
        const average = { sent: 1000, replied: mean }
        const now = templateVerdict({ sent: n, replied }, average)
        const then = templateVerdict({ sent: n, replied: replied + 1 }, average)
        if (now === 'recommended') expect(then).toBe('recommended')
      }),
      { numRuns: 100 },
    )
  })
})
