import type { ReminderGap, ReminderHappening } from '../../contract/reminder.ts'
import type { ReminderRow } from '../store/schema.ts'
import { reminderGap } from './reminder-gap.ts'
import { isUnsent, reminderHappening, type ReminderMail } from './reminder-mail.ts'

/** What becomes of a reminder at its time. */
export type Settlement =
  | { state: 'met'; gap: ReminderGap | null; happened: null }
  | { state: 'cleared'; gap: null; happened: ReminderHappening }
  | { state: 'invalid'; gap: null; happened: null }

/**
 * What becomes of a reminder whose time has come (R7):
 *
 * | what is known | what becomes of it |
 * |---|---|
 * | it tells anyway | met |
 * | its mail was never sent, as far as anybody knows | invalid |
 * | people did what it waits for | cleared |
 * | nobody could see whether they did | met, and says so |
 * | they did not | met |
 *
 * It is asked only then, and not when something happens: until then a verdict may still turn.
 *
 * @param mail undefined: it is not followed
 */
export function settlement(
  { kind }: Pick<ReminderRow, 'kind'>,
  mail: ReminderMail | undefined,
  now: Date,
): Settlement {
  if (kind === 'anyway') return { state: 'met', gap: null, happened: null }
  if (mail && isUnsent(mail)) return { state: 'invalid', gap: null, happened: null }
  const happened = reminderHappening(kind, mail)
  if (happened) return { state: 'cleared', gap: null, happened }
  return { state: 'met', gap: reminderGap(kind, mail, { now, dueAt: now }), happened: null }
}
