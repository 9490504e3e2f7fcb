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
 * when the watch ends, when Follow is switched off, and by throwing when the store is away while there is
 * something to tell: the reader comes back.
 *
 * @param after undefined: only what happens from now on
 */
export async function* alertEvents(
  ctx: Context,
  watch: AlertWatch,
  after: number | undefined,
): AsyncGenerator<string> {
  const end = ctx.now().getTime() + LIFETIME_MS
  const upTo = await standing(ctx, watch)
  // Behind the last one is nothing yet: that database is older than the reader remembers.
  const place = { position: Math.min(after ?? upTo, upTo), upTo }
  yield `id: ${place.position}\nevent: ready\ndata: {}\n\n`
  // Who was let in a moment ago may read, and who stands where their alerts do has nothing to read.
  if (place.position < upTo && !(yield* news(ctx, watch, place))) return
  while (ctx.now().getTime() < end) {
    // Nothing is asked of the store for a silent stream: `AlertNews` looks for all of them together.
    const position = Math.max(place.position, place.upTo)
    const how = await ctx.alertNews.wait(watch, position, HEARTBEAT_MS)
    if (how === 'closed') return
    if (how === 'nothing') yield ': still here\n\n'
    else if (!(yield* news(ctx, watch, place))) return
  }
}

interface Place {
  /** Of the last alert that was told. */
  position: number
  /** Up to there, everything was told. */
  upTo: number
}

/** What changed behind a place, which goes on with it. @returns false: it may not be read any more */
async function* news(
  ctx: Context,
  watch: AlertWatch,
  place: Place,
): AsyncGenerator<string, boolean> {
  while (await isSwitchedOn(ctx.db, watch.tenantId)) {
    // Looked up before the changes: up to there, they are all in the answer.
    place.upTo = await standing(ctx, watch)
    const { position } = place
    const rows = await listAlertsChangedAfter(ctx.db, { ...watch, position, limit: BATCH })
    for (const row of rows) {
      yield `id: ${row.position}\nevent: alert\ndata: ${JSON.stringify(shownAlert(row))}\n\n`
      place.position = row.position
    }
    if (rows.length === 0) return true
  }
  return false
}

async function standing({ db }: Context, { tenantId, salespersonId }: AlertWatch): Promise<number> {
  const positions = await listAlertPositions(db, { tenantId, salespersonIds: [salespersonId] })
  return positions.get(salespersonId) ?? 0
}
