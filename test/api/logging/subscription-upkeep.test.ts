import { describe, expect, it } from '@jest/globals'
import { subscriptionUpkeep } from '../../../src/api/logging/subscription-upkeep.ts'
import { atMinute, NOW } from '../../fixtures/make.ts'

const HOUR = 60

describe('a subscription', () => {
  it.each([
    ['is made where there never was one', null, null, 'create'],
    ['is not tried again at once where it could not be made', null, atMinute(59), 'nothing'],
    ['is tried again later', null, NOW, 'create'],
    ['is left alone for a day', 's1', atMinute(25 * HOUR), 'nothing'],
    ['is renewed on its last day', 's1', atMinute(24 * HOUR), 'renew'],
    ['is renewed in its last minute', 's1', atMinute(1), 'renew'],
    ['is made anew after its end', 's1', NOW, 'create'],
    ['is made anew where its end is not known', 's1', null, 'create'],
  ])('%s', (_, subscription_id, subscription_until, act) => {
    expect(subscriptionUpkeep({ subscription_id, subscription_until }, NOW).act).toBe(act)
  })
})
