import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { recordingObstacle, type RecordingTerms } from '../../../src/api/interactions/recording.ts'
import { atMinute } from '../../fixtures/make.ts'

type Follow = NonNullable<RecordingTerms['follow']>
type Organisation = NonNullable<RecordingTerms['organisation']>
type Recipient = RecordingTerms['recipients'][number]

const follow: Follow = { state: 'active', activatedAt: atMinute(0) }
const organisation: Organisation = { followEnabled: true, followEnabledSince: atMinute(-60) }
const willing: Recipient = { preference: 'allow', allowedSince: null }
const terms = (overrides: Partial<RecordingTerms> = {}): RecordingTerms => ({
  follow,
  organisation,
  recipients: [willing],
  ...overrides,
})

describe('recordingObstacle', () => {
  it.each([
    ['nothing stands against it', terms(), undefined],
    ['nobody outside is a recipient', terms({ recipients: [] }), undefined],
    [
      'it is switched on at that very moment',
      terms({ organisation: { ...organisation, followEnabledSince: atMinute(1) } }),
      undefined,
    ],
    [
      'it is sent at that very moment',
      terms({ follow: { ...follow, activatedAt: atMinute(1) } }),
      undefined,
    ],
    ['nobody has the key', terms({ follow: undefined }), 'unknown-key'],
    ['there is no organisation', terms({ organisation: undefined }), 'unknown-key'],
    [
      'the mail was not sent',
      terms({ follow: { state: 'pending', activatedAt: null } }),
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
      terms({ recipients: [{ ...willing, preference: 'do-not-allow' }] }),
      'opted-out',
    ],
    [
      'one of three opted out',
      terms({
        recipients: [willing, { preference: 'do-not-allow', allowedSince: atMinute(-9) }, willing],
      }),
      'opted-out',
    ],
    [
      'one allowed it later',
      terms({ recipients: [willing, { preference: 'allow', allowedSince: atMinute(2) }] }),
      'opted-out',
    ],
  ] as const)('when %s', (_, given, expected) => {
    expect(recordingObstacle(atMinute(1), given)).toBe(expected)
  })

  it('law 5: any single switch that is off is enough', () => {
    const minutes = fc.integer({ min: -10, max: 10 }).map(atMinute)
    fc.assert(
      fc.property(
        minutes,
        fc.constantFrom('pending' as const, 'active' as const, 'voided' as const),
        minutes,
        fc.boolean(),
        minutes,
        fc.array(
          fc.record({
            preference: fc.constantFrom('allow' as const, 'do-not-allow' as const),
            allowedSince: fc.option(minutes),
          }),
          { maxLength: 4 },
        ),
        (at, state, activatedAt, followEnabled, followEnabledSince, recipients) => {
          const isOff =
            state !== 'active' ||
            at < activatedAt ||
            !followEnabled ||
            at < followEnabledSince ||
            recipients.some((one) => one.preference !== 'allow' || at < (one.allowedSince ?? at))

          const obstacle = recordingObstacle(at, {
            follow: { state, activatedAt },
            organisation: { followEnabled, followEnabledSince },
            recipients,
          })

          expect(obstacle !== undefined).toBe(isOff)
        },
      ),
    )
  })
})
