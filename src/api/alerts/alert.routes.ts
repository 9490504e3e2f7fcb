import type { FastifyInstance } from 'fastify'
import type { AlertList } from '../../contract/alert.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { route } from '../http/route.ts'
import { interactionCursor, interactionPosition } from '../interactions/interaction-cursor.ts'
import { alertSettings, EVERYTHING, inboxChoice } from './alert-inbox.ts'
import { findAlertInbox, upsertAlertChoice } from './alert-inbox.store.ts'
import { countUnseenAlerts, listAlerts } from './alert-list.store.ts'
import { shownAlert } from './listed-alert.ts'
import { isTimeZone } from './quiet-hours.ts'
import { markAlertsSeen } from './seen-alerts.service.ts'

const DEFAULT_LIMIT = 30

export function alertRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'listAlerts', ({ query, caller }) => alertPage(ctx, caller, query))

  route(app, 'markAlertsSeen', async ({ body, caller }) => {
    await markAlertsSeen(ctx, { ...caller, upTo: body.upTo })
    return { unseen: await countUnseenAlerts(ctx.db, caller) }
  })

  route(app, 'getAlertSettings', async ({ caller }) =>
    alertSettings((await findAlertInbox(ctx.db, caller)) ?? EVERYTHING),
  )

  route(app, 'setAlertSettings', async ({ body, caller }) => {
    const timeZone = body.quietHours?.timeZone
    if (timeZone !== undefined && !isTimeZone(timeZone))
      throw new Problem('invalid-request', 'There is no such time zone', { about: ['timeZone'] })
    const choice = inboxChoice(body, await findAlertInbox(ctx.db, caller))
    await upsertAlertChoice(ctx.db, { ...caller, choice })
    return alertSettings(choice)
  })
}

interface PageQuery {
  cursor?: string
  limit?: number
}

async function alertPage(
  { db }: Context,
  caller: Caller,
  { cursor, limit = DEFAULT_LIMIT }: PageQuery,
): Promise<AlertList> {
  const after = pagePosition(cursor)
  // The position first: what comes in between is then told twice rather than never.
  const inbox = await findAlertInbox(db, caller)
  // One more than is shown, to know whether there is a next page.
  const found = await listAlerts(db, { ...caller, after, limit: limit + 1 })
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map(shownAlert),
    nextCursor: last && found.length > limit ? interactionCursor(last) : null,
    unseen: await countUnseenAlerts(db, caller),
    position: inbox?.position ?? 0,
  }
}

function pagePosition(cursor: string | undefined) {
  const after = cursor === undefined ? undefined : interactionPosition(cursor)
  if (cursor !== undefined && !after)
    throw new Problem('invalid-request', 'The cursor is not of this listing', { about: ['cursor'] })
  return after
}
