import type { Context } from '../context.ts'
import { listUncounted } from './recount.store.ts'
import { recount } from './recount.service.ts'

/**
 * Counts for organisations where something is to be counted and nobody collects: after accounts were
 * merged or people erased, and once a day where collecting is stopped. One that fails keeps none of the
 * others from it.
 */
export async function recountWaiting(
  ctx: Context,
  isStopped: () => boolean = () => false,
): Promise<void> {
  for (const tenantId of await listUncounted(ctx.db, ctx.now())) {
    if (isStopped()) return
    try {
      await recount(ctx, tenantId)
    } catch (err) {
      ctx.log.warn({ tenant: tenantId, err }, 'accounts were not counted')
    }
  }
}
