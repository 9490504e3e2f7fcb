import type { Context } from '../context.ts'
import { MailSourceError } from '../logging/mail-source.ts'
import type { EnrichmentRow } from '../store/schema.ts'
import { chooseMailboxes } from './choose-mailboxes.service.ts'
import { listChosen } from './chosen-mailbox.store.ts'
import { isLookUpDue, nextTry } from './collect-schedule.ts'
import { refreshed } from './enrichment-setup.ts'
import {
  findEnrichment,
  lockEnrichment,
  noteOfEnrichment,
  withoutLease,
} from './enrichment-setup.store.ts'
import { resolveTargets, type ResolvedTargets } from './resolve-targets.service.ts'

/**
 * Looks into the chosen groups again, at most once a day: who left one is not read any more, who came is.
 * Whoever collects loses the lease where that changes whose mailboxes are read.
 *
 * @returns whether it changed
 * @throws MailSourceError where the directory cannot be asked; then everything stays as it is, and it is
 *   left alone as long as it wants to be
 */
export async function refreshMailboxes(ctx: Context, tenantId: string): Promise<boolean> {
  const before = await findEnrichment(ctx.db, tenantId)
  if (!before || before.name === null || !isLookUpDue(before, ctx.now())) return false
  const { mailboxes: found } = await lookUp(ctx, before)
  const at = ctx.now()
  return ctx.db.transaction().execute(async (db) => {
    const row = await lockEnrichment(db, tenantId)
    // Somebody chose otherwise meanwhile.
    if (row.revision !== before.revision) return false
    const chosen = await listChosen(db, tenantId)
    const mailboxes = refreshed(
      chosen.map(({ id }) => id),
      found,
    )
    const { added, removed } = await chooseMailboxes(db, { tenantId, mailboxes, at })
    const isChanged = added + removed > 0
    await noteOfEnrichment(db, tenantId, {
      ...{ resolved_at: at, resolve_after: null },
      ...(isChanged && withoutLease),
    })
    return isChanged
  })
}

async function lookUp(
  ctx: Context,
  { tenant_id: tenantId, targets }: EnrichmentRow,
): Promise<ResolvedTargets> {
  try {
    return await resolveTargets(ctx, tenantId, targets)
  } catch (error) {
    if (!(error instanceof MailSourceError)) throw error
    const resolve_after = nextTry(1, error.retryAfterMs, ctx.now())
    await noteOfEnrichment(ctx.db, tenantId, { resolve_after })
    throw error
  }
}
