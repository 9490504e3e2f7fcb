import type { Context } from '../context.ts'
import { isSwitchedOn } from '../settings/organisation.store.ts'
import { listAlertPositions } from './alert-inbox.store.ts'
import { listAlertsChangedAfter } from './alert-list.store.ts'
import type { AlertWatch } from './alert-news.service.ts'
import { shownAlert } from './listed-alert.ts'

/** Proxies close what is silent for a minute; readers give up after about two of these. */
const HEARTBEAT_MS = 20_000

/** Shorter than a token lives: who goes on reading signs in again. */
const LIFETIME_MS = 30 * 60_000

const BATCH = 100

/**
 * Alerts of one salesperson as server-sent events, from a position on: what changed since, then
 * everything as it happens. See `contract/alert.ts` for what is in them. Ends after half an hour,
 * when the watch ends, when Follow is switched off, and by throwing when the store is away: the
 * reader comes back.
 *
 * @param after undefined: only what happens from now on
 */
export async function* alertEvents(
  ctx: Context,
  watch: AlertWatch,
  after: number | undefined,
): AsyncGenerator<string> {
  const end = ctx.now().getTime() + LIFETIME_MS
  const start = await standing(ctx, watch)
  // Behind the last one is nothing yet: that database is older than the reader remembers.
  let position = Math.min(after ?? start, start)
  yield `id: ${position}\nevent: ready\ndata: {}\n\n`
  while (await isSwitchedOn(ctx.db, watch.tenantId)) {
    // Looked up before the changes: up to there, they are all in the answer.
    const upTo = await standing(ctx, watch)
    const rows = await listAlertsChangedAfter(ctx.db, { ...watch, position, limit: BATCH })
    for (const row of rows) {
      yield `id: ${row.position}\nevent: alert\ndata: ${JSON.stringify(shownAlert(row))}\n\n`
      position = row.position
    }
    if (rows.length > 0) continue
    if (ctx.now().getTime() >= end) return
    const how = await ctx.alertNews.wait(watch, Math.max(position, upTo), HEARTBEAT_MS)
    if (how === 'closed') return
    if (how === 'nothing') yield ': still here\n\n'
  }
}

async function standing({ db }: Context, { tenantId, salespersonId }: AlertWatch): Promise<number> {
  const positions = await listAlertPositions(db, { tenantId, salespersonIds: [salespersonId] })
  return positions.get(salespersonId) ?? 0
}
