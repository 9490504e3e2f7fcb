import { describe, expect, it } from '@jest/globals'
import { retentionCutoffs, retentionFault } from '../../../src/api/settings/retention.ts'
import { daysAgo, NOW } from '../../fixtures/make.ts'

const days = (hitDays: number | null, interactionDays: number | null, mails: number | null) => ({
  hitDays,
  interactionDays,
  followedEmailDays: mails,
  logDays: 50,
  quarantineDays: null,
})

describe('retention periods', () => {
  it.each([
    [180, 730, 730, []],
    [30, 30, 30, []],
    [null, null, null, []],
    [null, 30, 30, []],
    [7, null, null, []],
    [7, null, 30, []],
    [null, null, 30, []],
    [null, 30, null, []],
    [31, 30, null, ['hitDays', 'interactionDays']],
    [7, 31, 30, ['interactionDays', 'followedEmailDays']],
    [31, null, 30, ['hitDays', 'followedEmailDays']],
  ])('of %p, %p and %p days: does not fit %p', (hits, interactions, mails, about) => {
    expect(retentionFault(days(hits, interactions, mails))).toEqual(about)
  })
})

describe('what is too old', () => {
  it.each([
    ['by its own period', days(7, 30, 40), [7, 30, 40]],
    ['not where it is kept', days(null, null, null), [null, null, null]],
    [
      'a day before the hits go, where details have no period',
      days(null, 30, null),
      [29, 30, null],
    ],
    ['a day before the hits go, where details go with them', days(30, 30, 30), [29, 30, 30]],
  ])('%s', (_, given, [hits, interactions, followedEmails]) => {
    const at = (ago: number | null | undefined) => (typeof ago === 'number' ? daysAgo(ago) : null)

    expect(retentionCutoffs(NOW, given)).toEqual({
      now: NOW,
      hits: at(hits),
      interactions: at(interactions),
      followedEmails: at(followedEmails),
      log: daysAgo(50),
      quarantine: null,
    })
  })
})
