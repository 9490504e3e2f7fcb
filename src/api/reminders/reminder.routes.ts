import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { describeReminder, listOwnReminders, reminderOfMail } from './own-reminders.service.ts'
import {
  changeReminder,
  dismissReminder,
  removeReminder,
  setReminder,
  snoozeReminder,
} from './reminder.service.ts'

export function reminderRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'listReminders', ({ query, caller }) => listOwnReminders(ctx, caller, query))

  route(app, 'createReminder', ({ body, caller }) => setReminder(ctx, caller, body))

  route(app, 'getReminder', ({ params, caller }) => describeReminder(ctx, caller, params.id))

  route(app, 'changeReminder', ({ params, body, caller }) =>
    changeReminder(ctx, caller, { ...body, ...params }),
  )

  route(app, 'removeReminder', async ({ params, caller }) => {
    await removeReminder(ctx, caller, params.id)
    return { done: true }
  })

  route(app, 'snoozeReminder', ({ params, body, caller }) =>
    snoozeReminder(ctx, caller, { ...body, ...params }),
  )

  route(app, 'dismissReminder', ({ params, caller }) => dismissReminder(ctx, caller, params.id))

  route(app, 'getFollowReminder', ({ params, caller }) => reminderOfMail(ctx, caller, params.key))
}
