import type { FollowState } from '../../contract/follow.ts'
import type { InteractionKind } from '../../contract/interaction.ts'
import type { Measured, Measures } from '../../contract/consent.ts'
import type { MixedGroups } from '../../contract/consent-policy.ts'
import { lesser, measuresNothing } from '../consent/measures.ts'
import { isRefusal, type Permission } from '../consent/permission.ts'

/**
 * Why an interaction is not recorded; `not-measured`: its kind is not, of this mail; `too-old`: it would
 * not be kept any more.
 */
export type RecordingObstacle =
  | 'unknown-key'
  | 'voided'
  | 'pending'
  | 'organisation-off'
  | 'opted-out'
  | 'not-measured'
  | 'too-old'

/** `individual`: as an interaction; `totals`: as a number of the organisation's only. */
export type Recording = Exclude<Measured, 'nothing'> | RecordingObstacle

/** What decides whether anything about a mail may be recorded, as it stands at this moment. */
export interface RecordingTerms {
  /** Undefined: the tenant has no such key. */
  follow:
    | {
        state: FollowState
        activatedAt: Date | null
        /** Held back until then; null or absent: it was not. */
        deliverAt?: Date | null
        /** As decided when it was sent; never more is measured later. */
        measures: Measures
        /** Recipients who were erased since. */
        erased: number
      }
    | undefined
  organisation:
    | {
        followEnabled: boolean
        followEnabledSince: Date
        mixedGroups: MixedGroups
        /** When rules last began to allow more; null: never. */
        loosenedAt: Date | null
        /** How long interactions are kept; null or absent: without end. */
        interactionDays?: number | null
      }
    | undefined
  recipients: readonly { email: string; permission: Permission }[]
}

/** Something that happened to a mail. */
export interface Happening {
  /** When it happened, not when it is recorded. */
  at: Date
  kind: InteractionKind
  /** Address of a reply's author, normalised. */
  by?: string
}

/**
 * Whether and how something that happened to a mail is recorded (law 5): off means off, also for mail
 * already sent, and a time that was switched off stays a gap after switching on again. Of one body
 * that went to several, the strictest recipient decides.
 */
export function recordingOf(happening: Happening, terms: RecordingTerms): Recording {
  const { follow, organisation } = terms
  if (!follow || !organisation) return 'unknown-key'
  if (follow.state === 'voided') return 'voided'
  if (follow.state === 'pending' || !isSince(happening.at, follow.activatedAt)) return 'pending'
  if (!isOn(organisation, happening.at)) return 'organisation-off'
  return happening.kind === 'reply'
    ? replyRecording(happening, { ...terms, follow, organisation })
    : hitRecording(happening, { ...terms, follow, organisation })
}

type KnownTerms = { [K in keyof RecordingTerms]: NonNullable<RecordingTerms[K]> }

const DAY_MS = 86_400_000

/**
 * Whether something happened longer ago than interactions are kept. A reply may be looked at again at
 * any time: it became a number then, and must not become one twice.
 */
export function isForgotten(
  at: Date,
  { organisation }: Pick<RecordingTerms, 'organisation'>,
  now: Date,
): boolean {
  const days = organisation?.interactionDays ?? Infinity
  return now.getTime() - at.getTime() > days * DAY_MS
}

function hitRecording({ at, kind }: Happening, terms: KnownTerms): Recording {
  const { follow, recipients } = terms
  const of = kind === 'open' ? 'opens' : 'clicks'
  if (follow.measures[of] === 'nothing') return 'not-measured'
  if (follow.erased > 0 || isTightened(at, terms)) return 'opted-out'
  if (!recipients.every(({ permission }) => isAllowed(permission, at))) return 'opted-out'
  const measured = recipients.reduce<Measured>(
    (least, { permission }) => lesser(least, permission.measures[of]),
    follow.measures[of],
  )
  return measured === 'nothing' ? 'not-measured' : measured
}

/**
 * A reply is mail that the salesperson got. It is noticed unless its author said no; and where one
 * recipient silences the whole mail, theirs are not noticed either.
 */
function replyRecording({ at, by }: Happening, terms: KnownTerms): Recording {
  const { follow, organisation, recipients } = terms
  const isPartial = organisation.mixedGroups === 'partial' || measuresNothing(follow.measures)
  const deciding = isPartial ? recipients.filter(({ email }) => email === by) : recipients
  // Who is none of the recipients may be the one who was erased.
  if (follow.erased > 0 && !(isPartial && deciding.length > 0)) return 'opted-out'
  const isSilenced = deciding.some(
    ({ permission: { reason, since } }) => isRefusal(reason) || (since !== null && at < since),
  )
  return isSilenced || isTightened(at, terms) ? 'opted-out' : 'individual'
}

/** It happened while rules allowed less than they do now. */
function isTightened(at: Date, { organisation: { loosenedAt } }: KnownTerms): boolean {
  return loosenedAt !== null && at < loosenedAt
}

function isAllowed({ reason, since }: Permission, at: Date): boolean {
  return reason === null && (since === null || at >= since)
}

function isSince(at: Date, since: Date | null): boolean {
  return since !== null && at >= since
}

function isOn(organisation: KnownTerms['organisation'], at: Date): boolean {
  return organisation.followEnabled && at >= organisation.followEnabledSince
}
