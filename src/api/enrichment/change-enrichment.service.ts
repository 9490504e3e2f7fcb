import type { AuditAction } from '../../contract/audit.ts'
import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { ensureOrganisation } from '../settings/organisation.store.ts'
import type { Db, EnrichmentRow } from '../store/schema.ts'
import { lockEnrichment } from './enrichment-setup.store.ts'

/** The set-up, held for a change. */
export interface HeldEnrichment {
  db: Db
  row: EnrichmentRow
  at: Date
  by: Pick<Caller, 'tenantId' | 'salespersonId'>
}

/** What goes into the audit log: kinds and counts, never an address. */
export interface EnrichmentAudit {
  action: AuditAction
  detail: Readonly<Record<string, unknown>>
}

/**
 * Changes the set-up of account engagement in one transaction, and writes down who did.
 *
 * @param revision the one that the administrator saw
 * @param change says what was done; null: nothing had to be
 * @throws Problem `changed-meanwhile` where the revision is not the latest
 */
export async function changeHeld(
  ctx: Context,
  { by, revision }: { by: HeldEnrichment['by']; revision: number },
  change: (held: HeldEnrichment) => Promise<EnrichmentAudit | null>,
): Promise<void> {
  const { tenantId, salespersonId } = by
  const at = ctx.now()
  await ctx.db.transaction().execute(async (db) => {
    // Somebody may still be here after everything of the organisation was removed.
    await ensureOrganisation(db, { tenantId, followEnabled: false, now: at })
    const row = await lockEnrichment(db, tenantId)
    if (row.revision !== revision) throw changedMeanwhile()
    const act = await change({ db, row, at, by })
    if (!act) return
    const actor = { actor: 'person' as const, actorId: salespersonId }
    await appendAudit(db, { tenantId, at, ...actor, ...act, subject: null })
  })
}

export const changedMeanwhile = (): Problem =>
  new Problem('changed-meanwhile', 'Somebody else changed it meanwhile; load it again')
