import { describe, expect, it } from '@jest/globals'
import * as fc from '../../fixtures/fast-check.ts'
import { sentOffsetMinutes as ofLog } from '../../../src/api/logging/sent-offset.ts'
import { sentOffsetMinutes } from '../../../src/addin/follow/sent-offset.ts'

const inHeader = (value: string) => sentOffsetMinutes([{ name: 'date', value }])

describe('the clock of a mail’s writer', () => {
  it.each([
    ['Tue, 10 Jun 2026 15:30:00 +0530', 330],
    ['10 Jun 2026 15:30 -0330', -210],
    ['Tue, 10 Jun 2026 15:30:00 +0200 (CEST)', 120],
    ['Tue, 10 Jun 2026 15:30:00 +0000', 0],
    ['Tue, 10 Jun 2026 15:30:00 GMT', 0],
    ['Tue, 10 Jun 2026 15:30:00 EDT', -240],
    ['Tue, 10 Jun 2026 15:30:00 +1400', 840],
    // It says that it says nothing.
    ['Tue, 10 Jun 2026 15:30:00 -0000', undefined],
    ['Tue, 10 Jun 2026 15:30:00 +1500', undefined],
    ['Tue, 10 Jun 2026 15:30:00 -1300', undefined],
    ['Tue, 10 Jun 2026 15:30:00 +0275', undefined],
    ['Tue, 10 Jun 2026 15:30:00 XYZ', undefined],
    ['Tue, 10 Jun 2026 15:30:00', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('by %j is %s', (date, minutes) => {
    expect(inHeader(date)).toBe(minutes)
    expect(ofLog(date)).toBe(minutes)
  })

  it('is nothing without a date', () => {
    expect(sentOffsetMinutes([{ name: 'subject', value: '15:30:00 +0530' }])).toBeUndefined()
  })

  it('is the same for the pane and for the log, whatever is written', () => {
    const zone = fc.stringMatching(/^[+-]?[0-9A-Z]{1,4}$/)
    fc.assert(
      fc.property(zone, (text) => {
        const date = `Tue, 10 Jun 2026 15:30:00 ${text}`
        expect(inHeader(date)).toBe(ofLog(date))
      }),
    )
  })
})
