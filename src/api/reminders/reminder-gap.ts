import type { ReminderGap, ReminderKind } from '../../contract/reminder.ts'
import { recordingOf, type Happening, type Recording } from '../interactions/recording.ts'
import { isUnsent, type ReminderMail } from './reminder-mail.ts'

/** When a reminder is looked at, and when it is due. */
export interface ReminderMoment {
  now: Date
  dueAt: Date
}

/**
 * Why nobody can see whether the condition of a reminder holds, from when the mail was sent until now
 * (law 5: where nothing is recorded, nothing is not the same as nothing happened).
 *
 * A reply is asked for of every recipient: where one's is not noticed, they may have replied. What is
 * measured of opens for the organisation's numbers only tells nothing of this mail.
 *
 * @param mail undefined: it is not followed
 * @returns null: somebody can see it; also for a draft, whose time is still to come
 */
export function reminderGap(
  kind: ReminderKind,
  mail: ReminderMail | undefined,
  { now, dueAt }: ReminderMoment,
): ReminderGap | null {
  if (kind === 'anyway') return null
  if (!mail) return 'not-followed'
  const { state, activatedAt, deliverAt } = mail.follow
  if (state === 'voided') return 'unfollowed'
  if (activatedAt === null) return isUnsent(mail) ? null : 'not-followed'
  if (deliverAt && deliverAt > latest(now, dueAt)) return 'held-back'
  return recordingGap(kind, mail, [activatedAt, now])
}

/** The first reason for which something awaited would not have been recorded at one of these times. */
function recordingGap(
  kind: ReminderKind,
  mail: ReminderMail,
  times: readonly Date[],
): ReminderGap | null {
  const happenings = times.flatMap((at) => awaited(kind, mail, at))
  const gaps = happenings.map((happening) => GAPS[recordingOf(happening, mail)])
  return gaps.find((gap) => gap !== null) ?? null
}

function awaited(
  kind: ReminderKind,
  { recipients }: Pick<ReminderMail, 'recipients'>,
  at: Date,
): Happening[] {
  if (kind === 'not-opened-by') return [{ kind: 'open', at }]
  const reply = { kind: 'reply', at } as const
  return [reply, ...recipients.map(({ email }) => ({ ...reply, by: email }))]
}

const GAPS: Readonly<Record<Recording, ReminderGap | null>> = {
  individual: null,
  totals: 'not-measured',
  'not-measured': 'not-measured',
  'opted-out': 'opted-out',
  'organisation-off': 'organisation-off',
  voided: 'unfollowed',
  pending: 'not-followed',
  'unknown-key': 'not-followed',
  'too-old': 'not-measured',
}

const latest = (one: Date, other: Date): Date => (one > other ? one : other)
