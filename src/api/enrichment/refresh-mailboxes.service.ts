import type { Context } from '../context.ts'
import { chooseMailboxes } from './choose-mailboxes.service.ts'
import { listChosen } from './chosen-mailbox.store.ts'
import { refreshed } from './enrichment-setup.ts'
import {
  findEnrichment,
  lockEnrichment,
  noteOfEnrichment,
  withoutLease,
} from './enrichment-setup.store.ts'
import { resolveTargets } from './resolve-targets.service.ts'

const DAY_MS = 86_400_000

/**
 * Looks into the chosen groups again, at most once a day: who left one is not read any more, who came is.
 * Whoever collects loses the lease where that changes whose mailboxes are read.
 *
 * @returns whether it changed
 * @throws MailSourceError where the directory cannot be asked; then everything stays as it is
 */
export async function refreshMailboxes(ctx: Context, tenantId: string): Promise<boolean> {
  const before = await findEnrichment(ctx.db, tenantId)
  if (!before || before.name === null || !isDue(before.resolved_at, ctx.now())) return false
  const { mailboxes: found } = await resolveTargets(ctx, tenantId, before.targets)
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
    await noteOfEnrichment(db, tenantId, { resolved_at: at, ...(isChanged && withoutLease) })
    return isChanged
  })
}

const isDue = (resolvedAt: Date | null, now: Date): boolean =>
  resolvedAt === null || now.getTime() - resolvedAt.getTime() >= DAY_MS
