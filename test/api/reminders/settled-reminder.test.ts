import { describe, expect, it } from '@jest/globals'
import * as fc from '../../fixtures/fast-check.ts'
import type { ReminderKind } from '../../../src/contract/reminder.ts'
import type { Permission } from '../../../src/api/consent/permission.ts'
import { lateMinutes } from '../../../src/api/reminders/late-minutes.ts'
import { reminderGap } from '../../../src/api/reminders/reminder-gap.ts'
import type { ReminderMail } from '../../../src/api/reminders/reminder-mail.ts'
import { settlement } from '../../../src/api/reminders/settled-reminder.ts'
import { daysAgo, NOW } from '../../fixtures/make.ts'

const NOBODY = { opens: 0, clicks: 0, fileViews: 0, replies: 0 }
const ALLOWED: Permission = {
  ...{ mode: 'opt-out', scope: 'default', reason: null, since: null },
  measures: { opens: 'individual', clicks: 'individual' },
}
const SENT: ReminderMail['follow'] = {
  state: 'active',
  activatedAt: daysAgo(2),
  erased: 0,
  measures: { opens: 'individual', clicks: 'individual' },
}
const ORGANISATION: NonNullable<ReminderMail['organisation']> = {
  followEnabled: true,
  followEnabledSince: daysAgo(100),
  mixedGroups: 'block',
  loosenedAt: null,
}

/** A mail to Bo, sent two days ago, with which nobody did anything. */
function mailOf(over: Partial<ReminderMail> = {}): ReminderMail {
  return {
    follow: SENT,
    organisation: ORGANISATION,
    recipients: [{ email: 'bo@contoso.example', permission: ALLOWED }],
    wentOut: true,
    people: NOBODY,
    ...over,
  }
}

const people = (some: Partial<ReminderMail['people']>) => mailOf({ people: { ...NOBODY, ...some } })
const said = (permission: Partial<Permission>) =>
  mailOf({
    recipients: [{ email: 'bo@contoso.example', permission: { ...ALLOWED, ...permission } }],
  })
const measuring = (opens: 'nothing' | 'totals') =>
  mailOf({ follow: { ...SENT, measures: { opens, clicks: 'individual' } } })
const pending = { ...SENT, state: 'pending', activatedAt: null } as const
const voided = { ...SENT, state: 'voided' } as const

describe('what becomes of a reminder at its time', () => {
  it.each<[string, ReminderKind, ReminderMail | undefined, string]>([
    ['nothing happened', 'no-reply-by', mailOf(), 'met'],
    ['it was opened, not answered', 'no-reply-by', people({ opens: 3, clicks: 1 }), 'met'],
    ['somebody replied', 'no-reply-by', people({ replies: 1 }), 'cleared by replied'],
    ['nothing happened', 'not-opened-by', mailOf(), 'met'],
    ['somebody opened it', 'not-opened-by', people({ opens: 1 }), 'cleared by opened'],
    ['a click proves it', 'not-opened-by', people({ clicks: 1 }), 'cleared by clicked'],
    ['a file proves it', 'not-opened-by', people({ fileViews: 1 }), 'cleared by file-viewed'],
    ['a reply proves it', 'not-opened-by', people({ replies: 1 }), 'cleared by replied'],
    ['it tells anyway', 'anyway', people({ replies: 1, opens: 2 }), 'met'],
    ['it tells anyway, unsent', 'anyway', mailOf({ follow: pending, wentOut: false }), 'met'],
    ['it tells anyway, not followed', 'anyway', undefined, 'met'],
    ['never sent', 'no-reply-by', mailOf({ follow: pending, wentOut: false }), 'invalid'],
    ['never sent', 'not-opened-by', mailOf({ follow: pending, wentOut: false }), 'invalid'],
    ['not followed', 'no-reply-by', undefined, 'met, not-followed'],
    ['sent without', 'no-reply-by', mailOf({ follow: pending }), 'met, not-followed'],
    [
      'not delivered yet',
      'not-opened-by',
      mailOf({ follow: { ...SENT, deliverAt: daysAgo(-1) } }),
      'met, held-back',
    ],
    ['unfollowed', 'not-opened-by', mailOf({ follow: voided }), 'met, unfollowed'],
    ['opens not measured', 'not-opened-by', measuring('nothing'), 'met, not-measured'],
    ['opens only counted', 'not-opened-by', measuring('totals'), 'met, not-measured'],
    ['replies are noticed all the same', 'no-reply-by', measuring('nothing'), 'met'],
    ['opted out', 'no-reply-by', said({ reason: 'contact-opted-out' }), 'met, opted-out'],
    ['opted out', 'not-opened-by', said({ reason: 'withdrawn' }), 'met, opted-out'],
    ['allowed since', 'not-opened-by', said({ since: daysAgo(1) }), 'met, opted-out'],
    ['erased', 'no-reply-by', mailOf({ follow: { ...SENT, erased: 1 } }), 'met, opted-out'],
    [
      'switched off in between',
      'no-reply-by',
      mailOf({ organisation: { ...ORGANISATION, followEnabledSince: daysAgo(1) } }),
      'met, organisation-off',
    ],
  ])('%s (%s)', (_, kind, mail, expected) => {
    const { state, gap, happened } = settlement({ kind }, mail, NOW)

    const by = happened ? ` by ${happened}` : ''
    expect(`${state}${by}${gap ? `, ${gap}` : ''}`).toBe(expected)
  })

  it('never says nothing happened where something did, and tells unless it did', () => {
    const count = fc.nat({ max: 2 })
    const anyMail = fc.record({
      people: fc.record({ opens: count, clicks: count, fileViews: count, replies: count }),
      follow: fc.constantFrom<ReminderMail['follow']>(SENT, voided),
      isOptedOut: fc.boolean(),
    })
    const kinds = fc.constantFrom<ReminderKind>('no-reply-by', 'not-opened-by')
    fc.assert(
      fc.property(anyMail, kinds, (given, kind) => {
        const { reason } = given.isOptedOut ? { reason: 'refused' as const } : ALLOWED
        const mail = { ...said({ reason }), people: given.people, follow: given.follow }
        const { opens, clicks, fileViews, replies } = given.people
        const answered =
          kind === 'no-reply-by' ? replies > 0 : opens + clicks + fileViews + replies > 0

        const { state, gap } = settlement({ kind }, mail, NOW)

        expect(state).toBe(answered ? 'cleared' : 'met')
        expect(gap !== null).toBe(!answered && (given.isOptedOut || given.follow === voided))
      }),
      { numRuns: 60 },
    )
  })
})

describe('a reply that one of several keeps from being noticed', () => {
  const shared = (mixedGroups: 'block' | 'partial', email: string) =>
    mailOf({
      organisation: { ...ORGANISATION, mixedGroups },
      recipients: [
        { email: 'bo@contoso.example', permission: ALLOWED },
        { email, permission: { ...ALLOWED, reason: 'refused' } },
      ],
    })

  it.each(['block', 'partial'] as const)('is said to be, mixed groups %s', (mixedGroups) => {
    const mail = shared(mixedGroups, 'cy@contoso.example')

    expect(reminderGap('no-reply-by', mail, { now: NOW, dueAt: NOW })).toBe('opted-out')
  })
})

describe('a reminder that waits', () => {
  const tomorrow = daysAgo(-1)
  const gapOf = (mail: ReminderMail, dueAt: Date) =>
    reminderGap('not-opened-by', mail, { now: NOW, dueAt })

  it('warns of no draft, whose time is still to come', () => {
    expect(gapOf(mailOf({ follow: pending, wentOut: false }), tomorrow)).toBeNull()
  })

  it('warns of a mail that is held back until later', () => {
    const held = mailOf({ follow: { ...SENT, deliverAt: tomorrow } })

    expect(gapOf(held, daysAgo(-0.5))).toBe('held-back')
    expect(gapOf(held, daysAgo(-2))).toBeNull()
  })
})

it.each([
  [-10, 0],
  [0, 0],
  [5, 0],
  [5.9, 0],
  [6, 6],
  [90.5, 90],
])('%d minutes after its time it is late by %d', (minutes, said) => {
  expect(lateMinutes(NOW, new Date(NOW.getTime() + minutes * 60_000))).toBe(said)
})
