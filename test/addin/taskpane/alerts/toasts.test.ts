import { describe, expect, it } from '@jest/globals'
import type { Alert } from '../../../../src/contract/alert.ts'
import { afterAlert, noToasts, without } from '../../../../src/addin/taskpane/alerts/toasts.ts'

const NOW = new Date('2026-06-10T09:30:00.000Z')

const alert = (some: Partial<Alert> = {}): Alert => ({
  id: '1',
  kind: 'reply',
  state: 'shown',
  at: NOW.toISOString(),
  shownAt: NOW.toISOString(),
  quiet: false,
  followKey: 'AAAAAAAAAAAAAAAAAAAAAA',
  subject: 'Offer',
  attribution: { certainty: 'unknown', reason: 'unnamed-recipients' },
  account: null,
  segment: null,
  reminder: null,
  name: null,
  target: null,
  client: null,
  ...some,
})

/** Ids that pop up after these came one after the other. */
const after = (...alerts: Alert[]) =>
  alerts.reduce((toasts, one) => afterAlert(toasts, one, NOW), noToasts).alerts.map(({ id }) => id)

describe('what pops up', () => {
  it.each([
    ['a new alert', [alert()], ['1']],
    ['two, in the order they came', [alert(), alert({ id: '2' })], ['1', '2']],
    ['nothing twice', [alert(), alert()], ['1']],
    ['nothing that came in quiet hours', [alert({ quiet: true })], []],
    ['nothing that was told a while ago', [alert({ shownAt: '2026-06-10T09:19:00Z' })], []],
    ['nothing that was looked at elsewhere', [alert(), alert({ state: 'seen' })], []],
    ['nothing that was taken back', [alert(), alert({ state: 'retracted' })], []],
    ['nothing taken back before it came', [alert({ state: 'retracted' })], []],
  ])('is %s', (_, alerts, expected) => {
    expect(after(...alerts)).toEqual(expected)
  })

  it('does not pop up again once it was closed', () => {
    const closed = without(afterAlert(noToasts, alert(), NOW), '1')

    expect(afterAlert(closed, alert({ at: '2026-06-10T09:29:00Z' }), NOW).alerts).toEqual([])
  })
})
