import type { FollowUp, FollowUpChange, FollowUpList } from '../../contract/follow-up.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { shownFollowUp } from './follow-up.ts'
import { findFollowUp, listOwnFollowUps, updateFollowUp } from './log-note.store.ts'
import { changeableEntry, readerOf } from './log-reader.service.ts'

const DEFAULT_LIMIT = 100

/** What the caller has to do about entries. */
export async function ownFollowUps(
  ctx: Pick<Context, 'db'>,
  { tenantId, salespersonId }: Caller,
  { state = 'open', limit = DEFAULT_LIMIT }: { state?: 'open' | 'done'; limit?: number },
): Promise<FollowUpList> {
  const rows = await listOwnFollowUps(ctx.db, { tenantId, salespersonId, state, limit })
  return { items: rows.map(shownFollowUp) }
}

/**
 * Done, not done after all, or on another day. For whoever has to do it, and for who may change the
 * entry.
 *
 * @throws Problem `not-found`, `not-allowed` for a colleague's
 */
export async function changeFollowUp(
  ctx: Context,
  caller: Caller,
  { id, isDone, dueAt }: FollowUpChange & { id: string },
): Promise<FollowUp> {
  const { tenantId, salespersonId } = caller
  const row = await findFollowUp(ctx.db, { tenantId, id })
  if (!row) throw noSuchFollowUp()
  if (row.salesperson_id !== salespersonId) {
    const reader = await readerOf(ctx, caller)
    await changeableEntry(ctx, { tenantId, id: row.entry_id, reader })
  }
  await updateFollowUp(
    ctx.db,
    { tenantId, id },
    {
      ...(dueAt !== undefined && { due_at: new Date(dueAt) }),
      ...(isDone !== undefined && { done_at: isDone ? (row.done_at ?? ctx.now()) : null }),
    },
  )
  const changed = await findFollowUp(ctx.db, { tenantId, id })
  if (!changed) throw noSuchFollowUp()
  return shownFollowUp(changed)
}

const noSuchFollowUp = () => new Problem('not-found', 'There is no such follow-up')
