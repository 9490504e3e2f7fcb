import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { readAccess } from '../settings/access.service.ts'
import { findSalesperson } from '../settings/salesperson.store.ts'
import type { FollowRow } from '../store/schema.ts'
import { noSuchFollow } from './follow-refusal.ts'
import { findFollow } from './follow.store.ts'

/**
 * A followed email that the caller may look at: their own, or one that somebody of their team sent.
 * Only to look at: what is changed is the owner's.
 *
 * @throws Problem `not-found` for any other, so that nobody learns what there is
 */
export async function readableFollow(
  ctx: Pick<Context, 'db'>,
  caller: Caller,
  key: string,
): Promise<FollowRow> {
  const follow = await findFollow(ctx.db, { tenantId: caller.tenantId, key })
  if (!follow) throw noSuchFollow()
  const isOwn = follow.salesperson_id === caller.salespersonId
  if (isOwn || (follow.activated_at && (await isOfTeam(ctx, caller, follow)))) return follow
  throw noSuchFollow()
}

async function isOfTeam(
  ctx: Pick<Context, 'db'>,
  caller: Caller,
  { tenant_id: tenantId, salesperson_id: salespersonId }: FollowRow,
): Promise<boolean> {
  const owner = await findSalesperson(ctx.db, { tenantId, salespersonId })
  if (owner?.manager_id !== caller.salespersonId) return false
  return (await readAccess(ctx, caller)).roles.has('manager')
}
