import type { ReminderShow } from '../../contract/reminder.ts'
import { interactionCursor, interactionPosition } from '../interactions/interaction-cursor.ts'
import { textCursor, textPosition } from '../store/text-cursor.ts'

/** Where a listing of reminders goes on: behind this one. */
export interface ReminderPosition {
  at: Date
  id: string
}

const listing = (show: ReminderShow) => `reminders-${show}`

/** The position as an opaque cursor. */
export function reminderCursor(show: ReminderShow, last: { due_at: Date; id: string }): string {
  return textCursor(listing(show), interactionCursor({ at: last.due_at, id: last.id }))
}

/** @returns undefined for what is not a cursor of this listing */
export function reminderPosition(show: ReminderShow, cursor: string): ReminderPosition | undefined {
  const text = textPosition(listing(show), cursor)
  return text === undefined ? undefined : interactionPosition(text)
}
