import type { Reminder } from '../../contract/reminder.ts'
import type { ReminderRow } from '../store/schema.ts'
import { lateMinutes } from './late-minutes.ts'
import { reminderGap } from './reminder-gap.ts'
import { reminderHappening, type ReminderMail } from './reminder-mail.ts'

/** A reminder with what is shown of its mail. */
export type ListedReminder = ReminderRow & {
  /** Of the mail as it was sent; null where it is not followed. */
  followed_subject: string | null
  email: string | null
  name: string | null
}

/**
 * A reminder as the contract shows it. Whether anybody will see its condition is worked out at this
 * moment while it waits; once it told, what held then stands.
 *
 * @param mail undefined: it is not followed
 */
export function shownReminder(
  row: ListedReminder,
  mail: ReminderMail | undefined,
  now: Date,
): Reminder {
  return {
    id: row.id,
    kind: row.kind,
    ...standing(row, mail, now),
    text: row.text,
    dueAt: row.due_at.toISOString(),
    createdAt: row.created_at.toISOString(),
    settledAt: row.settled_at?.toISOString() ?? null,
    lateMinutes: row.told_at ? lateMinutes(row.due_at, row.told_at) : 0,
    happened: row.happened ?? reminderHappening(row.kind, mail),
    snoozes: row.snoozes,
    followKey: row.follow_key,
    subject: row.followed_subject ?? row.subject,
    recipient: row.email === null ? null : { email: row.email, name: row.name },
  }
}

function standing(
  { state, kind, gap, due_at: dueAt }: ReminderRow,
  mail: ReminderMail | undefined,
  now: Date,
): Pick<Reminder, 'state' | 'gap'> {
  if (state !== 'set') return { state, gap }
  const warning = reminderGap(kind, mail, { now, dueAt })
  return { state: warning ? 'set-warning' : 'set', gap: warning }
}
