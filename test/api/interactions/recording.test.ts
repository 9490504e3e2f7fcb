import { describe, expect, it } from '@jest/globals'
import type { Permission } from '../../../src/api/consent/permission.ts'
import { recordingOf, type RecordingTerms } from '../../../src/api/interactions/recording.ts'
import type { InteractionKind } from '../../../src/contract/interaction.ts'
import type { RecipientReason } from '../../../src/contract/recipient.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { atMinute } from '../../fixtures/make.ts'

type Follow = NonNullable<RecordingTerms['follow']>
type Organisation = NonNullable<RecordingTerms['organisation']>
type Recipient = RecordingTerms['recipients'][number]

const ALL = { opens: 'individual', clicks: 'individual' } as const
const NONE = { opens: 'nothing', clicks: 'nothing' } as const
const CLICKS = { opens: 'nothing', clicks: 'individual' } as const
const TOTALS = { opens: 'totals', clicks: 'totals' } as const

const follow: Follow = { state: 'active', activatedAt: atMinute(0), measures: ALL, erased: 0 }
const organisation: Organisation = {
  followEnabled: true,
  followEnabledSince: atMinute(-60),
  mixedGroups: 'block',
  loosenedAt: null,
}
const permission: Permission = {
  ...{ reason: null, measures: ALL, mode: 'opt-out', scope: 'default', since: null },
}
const BO = 'bo@contoso.example'
const person = (overrides: Partial<Permission> = {}, email = BO): Recipient => ({
  email,
  permission: { ...permission, ...overrides },
})
const unwilling = (reason: RecipientReason, email = BO) => person({ reason, measures: NONE }, email)
const willing = person()
const terms = (overrides: Partial<RecordingTerms> = {}): RecordingTerms => ({
  follow,
  organisation,
  recipients: [willing],
  ...overrides,
})
const open = { at: atMinute(1), kind: 'open' } as const
const click = { at: atMinute(1), kind: 'click' } as const

describe('recordingOf', () => {
  it.each([
    ['nothing stands against it', terms(), 'individual'],
    ['nobody outside is a recipient', terms({ recipients: [] }), 'individual'],
    [
      'it is switched on at that very moment',
      terms({ organisation: { ...organisation, followEnabledSince: atMinute(1) } }),
      'individual',
    ],
    [
      'it is sent at that very moment',
      terms({ follow: { ...follow, activatedAt: atMinute(1) } }),
      'individual',
    ],
    ['nobody has the key', terms({ follow: undefined }), 'unknown-key'],
    ['there is no organisation', terms({ organisation: undefined }), 'unknown-key'],
    [
      'the mail was not sent',
      terms({ follow: { ...follow, state: 'pending', activatedAt: null } }),
      'pending',
    ],
    ['it was sent later', terms({ follow: { ...follow, activatedAt: atMinute(2) } }), 'pending'],
    ['it was unfollowed', terms({ follow: { ...follow, state: 'voided' } }), 'voided'],
    [
      'the organisation is off',
      terms({ organisation: { ...organisation, followEnabled: false } }),
      'organisation-off',
    ],
    [
      'the organisation was off then',
      terms({ organisation: { ...organisation, followEnabledSince: atMinute(2) } }),
      'organisation-off',
    ],
    [
      'the recipient opted out',
      terms({ recipients: [unwilling('contact-opted-out')] }),
      'opted-out',
    ],
    ['the recipient withdrew', terms({ recipients: [unwilling('withdrawn')] }), 'opted-out'],
    ['the account opted out', terms({ recipients: [unwilling('account-opted-out')] }), 'opted-out'],
    ['nobody agreed', terms({ recipients: [unwilling('no-consent')] }), 'opted-out'],
    [
      'one of three opted out',
      terms({ recipients: [willing, unwilling('refused'), willing] }),
      'opted-out',
    ],
    [
      'one allowed it later',
      terms({ recipients: [willing, person({ since: atMinute(2) })] }),
      'opted-out',
    ],
    [
      'one allowed it at that very moment',
      terms({ recipients: [willing, person({ since: atMinute(1) })] }),
      'individual',
    ],
    ['one was erased since', terms({ follow: { ...follow, erased: 1 } }), 'opted-out'],
    [
      'the rules allowed less then',
      terms({ organisation: { ...organisation, loosenedAt: atMinute(2) } }),
      'opted-out',
    ],
    [
      'it was sent without measuring',
      terms({ follow: { ...follow, measures: NONE } }),
      'not-measured',
    ],
    ['clicks only', terms({ recipients: [person({ measures: CLICKS })] }), 'not-measured'],
    ['totals only', terms({ recipients: [person({ measures: TOTALS })] }), 'totals'],
    ['totals only when it was sent', terms({ follow: { ...follow, measures: TOTALS } }), 'totals'],
    [
      'one of two in totals only',
      terms({ recipients: [willing, person({ measures: TOTALS })] }),
      'totals',
    ],
  ] as const)('an open, when %s', (_, given, expected) => {
    expect(recordingOf(open, given)).toBe(expected)
  })

  it.each([
    ['clicks only', terms({ recipients: [person({ measures: CLICKS })] }), 'individual'],
    [
      'clicks only when it was sent',
      terms({ follow: { ...follow, measures: CLICKS } }),
      'individual',
    ],
    ['totals only', terms({ recipients: [person({ measures: TOTALS })] }), 'totals'],
    [
      'it was sent without measuring, and all may be by now',
      terms({ follow: { ...follow, measures: NONE } }),
      'not-measured',
    ],
  ] as const)('a click, when %s', (_, given, expected) => {
    expect(recordingOf(click, given)).toBe(expected)
  })

  const partly = { ...organisation, mixedGroups: 'partial' } as const
  const eva = unwilling('contact-opted-out', 'eva@contoso.example')
  it.each([
    ['nothing stands against it', BO, terms(), 'individual'],
    [
      'opens and clicks are not measured',
      BO,
      terms({ follow: { ...follow, measures: NONE } }),
      'individual',
    ],
    [
      'its author has not agreed',
      BO,
      terms({ recipients: [unwilling('no-consent')] }),
      'individual',
    ],
    ['its author withdrew', BO, terms({ recipients: [unwilling('withdrawn')] }), 'opted-out'],
    ['another recipient silences the mail', BO, terms({ recipients: [willing, eva] }), 'opted-out'],
    [
      'another recipient does not silence it',
      BO,
      terms({ organisation: partly, recipients: [willing, eva] }),
      'individual',
    ],
    [
      'its author opted out where others go on',
      eva.email,
      terms({ organisation: partly, recipients: [willing, eva] }),
      'opted-out',
    ],
    [
      'its author allowed it later',
      BO,
      terms({ recipients: [person({ since: atMinute(2) })] }),
      'opted-out',
    ],
    ['another was erased', BO, terms({ follow: { ...follow, erased: 1 } }), 'opted-out'],
    [
      'another was erased and does not silence it',
      BO,
      terms({ organisation: partly, follow: { ...follow, erased: 1 } }),
      'individual',
    ],
    [
      'Follow is off',
      BO,
      terms({ organisation: { ...organisation, followEnabled: false } }),
      'organisation-off',
    ],
  ] as const)('a reply, when %s', (_, by, given, expected) => {
    expect(recordingOf({ at: atMinute(1), kind: 'reply', by }, given)).toBe(expected)
  })

  const minutes = fc.integer({ min: -10, max: 10 }).map(atMinute)
  const measures = fc.constantFrom(ALL, CLICKS, TOTALS, NONE)
  const recipient = fc
    .record({
      reason: fc.constantFrom<RecipientReason | null>(null, null, 'withdrawn', 'no-consent'),
      measures: fc.constantFrom(ALL, CLICKS, TOTALS),
      since: fc.option(minutes),
    })
    .map(({ reason, measures: allowed, since }) =>
      person({ reason, since, measures: reason === null ? allowed : NONE }),
    )
  const anyTerms = fc.record({
    follow: fc.record({
      state: fc.constantFrom('pending' as const, 'active' as const, 'voided' as const),
      activatedAt: minutes,
      measures,
      erased: fc.constantFrom(0, 0, 1),
    }),
    organisation: fc.record({
      followEnabled: fc.boolean(),
      followEnabledSince: minutes,
      mixedGroups: fc.constantFrom('block' as const, 'partial' as const),
      loosenedAt: fc.option(minutes),
    }),
    recipients: fc.array(recipient, { maxLength: 4 }),
  })

  it('law 5: any single switch that is off is enough', () => {
    fc.assert(
      fc.property(
        minutes,
        fc.constantFrom<InteractionKind>('open', 'click', 'file-view'),
        anyTerms,
        (at, kind, given) => {
          const { follow: mail, organisation: own, recipients } = given
          const of = kind === 'open' ? 'opens' : 'clicks'
          const isOff =
            mail.state !== 'active' ||
            at < mail.activatedAt ||
            mail.erased > 0 ||
            mail.measures[of] === 'nothing' ||
            !own.followEnabled ||
            at < own.followEnabledSince ||
            at < (own.loosenedAt ?? at) ||
            recipients.some(
              ({ permission: one }) =>
                one.reason !== null || at < (one.since ?? at) || one.measures[of] === 'nothing',
            )

          const recording = recordingOf({ at, kind }, given)

          expect(!['individual', 'totals'].includes(recording)).toBe(isOff)
        },
      ),
    )
  })

  it('law 6: nothing is kept by itself that one of several may be counted with in totals only', () => {
    fc.assert(
      fc.property(minutes, anyTerms, (at, given) => {
        const isInTotals =
          given.follow.measures.opens === 'totals' ||
          given.recipients.some(({ permission: one }) => one.measures.opens === 'totals')

        if (isInTotals) expect(recordingOf({ at, kind: 'open' }, given)).not.toBe('individual')
      }),
    )
  })
})
