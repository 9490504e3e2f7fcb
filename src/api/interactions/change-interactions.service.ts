import type { Context } from '../context.ts'
import type { Db } from '../store/schema.ts'
import type { InteractionChange } from './interaction-change.ts'

/**
 * Runs a transaction that changes interactions of one tenant, and tells the listeners.
 *
 * @param change returns what it changed
 * @returns the same, committed
 */
export async function changeInteractions(
  ctx: Context,
  tenantId: string,
  change: (db: Db) => Promise<readonly InteractionChange[]>,
): Promise<readonly InteractionChange[]> {
  const made = await ctx.db.transaction().execute(async (db) => {
    const changes = await change(db)
    for (const { within } of changes.length > 0 ? ctx.interactionListeners : [])
      await within?.(db, { tenantId, changes })
    return { tenantId, changes }
  })
  if (made.changes.length > 0) for (const { after } of ctx.interactionListeners) after?.(made)
  return made.changes
}
