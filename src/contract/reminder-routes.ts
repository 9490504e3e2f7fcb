import { Type } from 'typebox'
import type { Endpoint } from './endpoint.ts'
import type { CallName } from './paths.ts'
import { Id, MessageKey } from './primitives.ts'
import {
  FollowReminder,
  Reminder,
  ReminderList,
  ReminderQuery,
  ReminderRequest,
  SnoozeRequest,
} from './reminder.ts'

const byId = Type.Object({ id: Id })
const Done = Type.Object({ done: Type.Literal(true) })

/** Reminders, each its salesperson's own. */
export const reminderRoutes = {
  listReminders: {
    summary: 'Own reminders, open ones first',
    hidden: true,
    query: ReminderQuery,
    reply: ReminderList,
  },
  createReminder: {
    summary: 'Set a reminder; one that is open for the same followed email is changed',
    hidden: true,
    body: ReminderRequest,
    reply: Reminder,
  },
  getReminder: { summary: 'One own reminder', hidden: true, params: byId, reply: Reminder },
  changeReminder: {
    summary: 'Change an own reminder; it waits again',
    hidden: true,
    params: byId,
    body: ReminderRequest,
    reply: Reminder,
  },
  removeReminder: { summary: 'Remove an own reminder', params: byId, reply: Done },
  snoozeReminder: {
    summary: 'Put an own reminder off',
    hidden: true,
    params: byId,
    body: SnoozeRequest,
    reply: Reminder,
  },
  dismissReminder: {
    summary: 'Be done with an own reminder',
    hidden: true,
    params: byId,
    reply: Reminder,
  },
  getFollowReminder: {
    summary: 'The own reminder of one own followed email',
    hidden: true,
    params: Type.Object({ key: MessageKey }),
    reply: FollowReminder,
  },
} satisfies Partial<Record<CallName, Endpoint>>
