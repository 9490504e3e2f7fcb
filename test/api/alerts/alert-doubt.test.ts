import { describe, expect, it } from '@jest/globals'
import { alertDoubtMs, OWN_VIEW_MS } from '../../../src/api/alerts/alert-doubt.ts'
import { atMinute, NOW } from '../../fixtures/make.ts'

const BURST = 75_000

const reason = (kind: 'open' | 'click' | 'file-view' | 'reply', confidence = 'likely') => ({
  kind: 'first-open' as const,
  interaction: {
    id: 'i',
    follow_key: 'k',
    kind,
    at: NOW,
    contact_id: null,
    confidence: confidence as 'likely',
    reasons: [],
  },
})
const mail = (links: number, minutesOld = 60) => ({ links, activatedAt: atMinute(-minutesOld) })

describe('an alert is held back', () => {
  it.each([
    ['not for a reply', reason('reply'), mail(9), 0],
    ['not for what is certain', reason('click', 'certain'), mail(9, 0), 0],
    ['while a burst may come to several links', reason('click'), mail(2), BURST],
    ['also for an open of such a mail', reason('open'), mail(2), BURST],
    ['not for a click on the only link', reason('click'), mail(1), 0],
    ['not for a click of a minute after sending', reason('click'), mail(1, 1), 0],
    ['for a click just after sending', reason('click'), mail(1, 0.5), BURST],
    ['for an open until it would be known as our own', reason('open'), mail(1), OWN_VIEW_MS],
    ['for an open of a mail without links likewise', reason('open'), mail(0), OWN_VIEW_MS],
    [
      'where nobody knows when it was sent',
      reason('click'),
      { links: 1, activatedAt: null },
      BURST,
    ],
  ])('%s', (_, why, what, expected) => {
    expect(alertDoubtMs(why, what, { now: NOW, burstMs: BURST })).toBe(expected)
  })
})
