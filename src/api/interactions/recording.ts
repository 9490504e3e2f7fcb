import type { FollowState } from '../../contract/follow.ts'
import type { FollowPreference } from '../../contract/recipient.ts'

/** Why an interaction is not recorded. */
export type RecordingObstacle =
  'unknown-key' | 'voided' | 'pending' | 'organisation-off' | 'opted-out'

/** What decides whether anything about a mail may be recorded, as it stands at this moment. */
export interface RecordingTerms {
  /** Undefined: the tenant has no such key. */
  follow: { state: FollowState; activatedAt: Date | null } | undefined
  organisation: { followEnabled: boolean; followEnabledSince: Date } | undefined
  recipients: readonly { preference: FollowPreference; allowedSince: Date | null }[]
}

/**
 * Whether something that happened to a mail may be recorded (law 5): off means off, also for mail
 * already sent, and a time that was switched off stays a gap after switching on again. One recipient
 * who may not be followed silences the whole mail, since it is the same body for all.
 *
 * @param at when it happened, not when it is recorded
 * @returns the first obstacle; undefined when it may be recorded
 */
export function recordingObstacle(at: Date, terms: RecordingTerms): RecordingObstacle | undefined {
  const { follow, organisation, recipients } = terms
  if (!follow || !organisation) return 'unknown-key'
  if (follow.state === 'voided') return 'voided'
  if (follow.state === 'pending' || !isWithin(at, follow.activatedAt)) return 'pending'
  if (!isOn(organisation, at)) return 'organisation-off'
  return recipients.every((recipient) => mayFollow(recipient, at)) ? undefined : 'opted-out'
}

function isWithin(at: Date, since: Date | null): boolean {
  return since !== null && at >= since
}

function isOn(organisation: NonNullable<RecordingTerms['organisation']>, at: Date): boolean {
  return organisation.followEnabled && at >= organisation.followEnabledSince
}

function mayFollow(recipient: RecordingTerms['recipients'][number], at: Date): boolean {
  const { preference, allowedSince } = recipient
  return preference === 'allow' && (allowedSince === null || at >= allowedSince)
}
