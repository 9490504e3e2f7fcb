import type { Context } from '../context.ts'
import { ALONE, type Turn } from '../processes/turn.service.ts'
import { lockOrganisation } from '../settings/organisation.store.ts'
import type { Db } from '../store/schema.ts'
import {
  addRemoved,
  deleteOrganisation,
  deleteSome,
  findOpenPurge,
  finishPurge,
  insertPurge,
  listTerminatedBy,
  lockOrganisationAlone,
  PURGED_TABLES,
  type PurgedTable,
} from './purge.store.ts'

/** Rows that go at once: whoever needs the store meanwhile waits no longer than for these. */
const ROWS_AT_ONCE = 1000

const DAY_MS = 86_400_000

/**
 * Removes everything of organisations whose time to be restored is over. Works in portions, each a
 * transaction of its own: it may be interrupted at any moment, and goes on with the next run. An
 * organisation that is restored meanwhile keeps what is left.
 *
 * @param options a turn: who was overtaken writes nothing more; `rowsAtOnce` is for tests
 */
export async function purgeTerminated(
  ctx: Context,
  { rowsAtOnce = ROWS_AT_ONCE, ...turn }: Partial<Portions> = {},
): Promise<void> {
  const due = new Date(ctx.now().getTime() - ctx.config.purgeAfterDays * DAY_MS)
  for (const tenantId of await listTerminatedBy(ctx.db, due))
    await purge(ctx, { ...ALONE, ...turn, tenantId, due, rowsAtOnce })
}

interface Portions extends Turn {
  rowsAtOnce: number
}

interface Purge extends Portions {
  tenantId: string
  /** Terminated then or before. */
  due: Date
}

async function purge(ctx: Context, one: Purge): Promise<void> {
  const { tenantId } = one
  const id = await held(ctx, one, (db) => begin({ ...ctx, db }, tenantId))
  if (id === undefined) return
  for (const table of PURGED_TABLES) await removeAll(ctx, { ...one, id, table })
  if (one.isStopped()) return
  await ctx.files.removeTenant(tenantId)
  const removed = await held(ctx, one, async (db) => {
    await lockOrganisationAlone(db, tenantId)
    await removeLatecomers(db, { ...one, id })
    await deleteOrganisation(db, tenantId)
    return finishPurge(db, { tenantId, id, at: ctx.now() })
  })
  if (removed) ctx.log.info({ tenant: tenantId, removed }, 'everything of a tenant was removed')
  else await giveUp(ctx, tenantId, id)
}

async function begin({ db, newId, now }: Context, tenantId: string): Promise<string> {
  const open = await findOpenPurge(db, tenantId)
  if (open) return open.id
  const id = newId()
  await insertPurge(db, { tenantId, id, at: now() })
  return id
}

async function removeAll(
  ctx: Context,
  one: Purge & { id: string; table: PurgedTable },
): Promise<void> {
  const { tenantId, id, table, rowsAtOnce: limit } = one
  let removed: number | undefined = limit
  while (removed === limit && !one.isStopped()) {
    removed = await held(ctx, one, async (db) => {
      const count = await deleteSome(db, { tenantId, table, limit })
      if (count > 0) await addRemoved(db, { tenantId, id, removed: { [table]: count } })
      return count
    })
  }
}

/** Somebody who signed in while it was going on is known again. */
async function removeLatecomers(db: Db, { tenantId, id }: Purge & { id: string }): Promise<void> {
  for (const table of PURGED_TABLES) {
    const count = await deleteSome(db, { tenantId, table, limit: Number.MAX_SAFE_INTEGER })
    if (count > 0) await addRemoved(db, { tenantId, id, removed: { [table]: count } })
  }
}

/** It was restored: what is gone is gone, and counted. */
async function giveUp(ctx: Context, tenantId: string, id: string): Promise<void> {
  const removed = await finishPurge(ctx.db, { tenantId, id, at: ctx.now() })
  ctx.log.warn({ tenant: tenantId, removed }, 'a tenant was restored while it was being removed')
}

/**
 * Does a step with the organisation held, as long as it is to be removed.
 *
 * @returns undefined where it is not any more
 */
async function held<T>(
  ctx: Context,
  { tenantId, due, guard }: Purge,
  step: (db: Db) => Promise<T>,
): Promise<T | undefined> {
  return ctx.db.transaction().execute(async (db) => {
    await guard(db)
    const organisation = await lockOrganisation(db, tenantId)
    const terminatedAt = organisation?.terminated_at
    return terminatedAt && terminatedAt <= due ? step(db) : undefined
  })
}
