import type { Reminder, ReminderRequest } from '../../../../src/contract/reminder.ts'
import { FakeApiError, type Answers } from '../read/fake-api.ts'
import { BO, KEY } from '../read/samples.ts'

export const reminder = (some: Partial<Reminder> = {}): Reminder => ({
  id: '01890000-0000-7000-8000-0000000000a1',
  kind: 'no-reply-by',
  state: 'set',
  text: 'Call about the offer',
  dueAt: '2030-06-12T09:30:00.000Z',
  createdAt: '2026-06-10T09:30:00.000Z',
  settledAt: null,
  lateMinutes: 0,
  gap: null,
  happened: null,
  snoozes: 0,
  followKey: KEY,
  subject: 'Offer 2026',
  recipient: { email: BO.email, name: BO.name },
  ...some,
})

/** Answers of an API that keeps reminders, as the real one does. */
export function reminderAnswers(given: readonly Reminder[] = []) {
  const kept = { reminders: [...given] }
  const find = (id: string) => {
    const found = kept.reminders.find((one) => one.id === id)
    if (!found) throw new FakeApiError('not-found')
    return found
  }
  const put = (one: Reminder) => {
    kept.reminders = [...kept.reminders.filter(({ id }) => id !== one.id), one]
    return one
  }
  const asked = ({ kind, text, dueAt, followKey, subject = '' }: ReminderRequest) => ({
    ...{ kind, text, dueAt, followKey: followKey ?? null, subject, recipient: null },
    ...(followKey === undefined && kind !== 'anyway'
      ? { state: 'set-warning' as const, gap: 'not-followed' as const }
      : { state: 'set' as const, gap: null }),
  })
  const isOpen = ({ state }: Reminder) => state !== 'dismissed' && state !== 'cleared'
  const answers: Answers = {
    listReminders: ({ query }) => ({
      items: kept.reminders.filter((one) => isOpen(one) === (query.show !== 'done')),
      nextCursor: null,
      waiting: kept.reminders.filter(({ state }) => state === 'met' || state === 'invalid').length,
    }),
    getReminder: ({ params }) => find(params.id),
    getFollowReminder: ({ params }) => ({
      reminder: kept.reminders.find(({ followKey }) => followKey === params.key) ?? null,
    }),
    createReminder: ({ body }) => put(reminder(asked(body))),
    changeReminder: ({ params, body }) => put({ ...find(params.id), ...asked(body) }),
    removeReminder: ({ params }) => {
      kept.reminders = kept.reminders.filter(({ id }) => id !== params.id)
      return { done: true }
    },
    snoozeReminder: ({ params, body }) =>
      put({ ...find(params.id), state: 'set', dueAt: body.until, snoozes: 1 }),
    dismissReminder: ({ params }) => put({ ...find(params.id), state: 'dismissed' }),
  }
  return { answers, kept }
}
