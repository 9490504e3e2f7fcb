import type { AuditAction } from '../../contract/audit.ts'
import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { ensureOrganisation } from '../settings/organisation.store.ts'
import type { LoggingSetupRow } from '../store/schema.ts'
import { lockLoggingSetup } from './logging-setup.store.ts'

/** The set-up, held for a change; `ctx.db` is that of the transaction. */
export interface HeldSetup {
  ctx: Context
  row: LoggingSetupRow
  at: Date
  by: Pick<Caller, 'tenantId' | 'salespersonId'>
}

/** What goes into the audit log: kinds and counts, never an address. */
export interface SetupAct {
  action: AuditAction
  detail: Readonly<Record<string, unknown>>
}

/**
 * Changes the set-up of email logging in one transaction, and writes down who did.
 *
 * @param revision the one that the administrator saw; undefined: whatever it is by now
 * @param change says what was done; null: nothing had to be
 * @throws Problem `changed-meanwhile` where the revision is not the latest
 */
export async function changeSetup(
  ctx: Context,
  { by, revision }: { by: HeldSetup['by']; revision?: number },
  change: (held: HeldSetup) => Promise<SetupAct | null>,
): Promise<void> {
  const { tenantId, salespersonId } = by
  const at = ctx.now()
  await ctx.db.transaction().execute(async (db) => {
    // Somebody may still be here after everything of the organisation was removed.
    await ensureOrganisation(db, { tenantId, followEnabled: false, now: at })
    const row = await lockLoggingSetup(db, tenantId)
    if (revision !== undefined && row.revision !== revision)
      throw new Problem('changed-meanwhile', 'Somebody else changed it meanwhile; load it again')
    const act = await change({ ctx: { ...ctx, db }, row, at, by })
    if (!act) return
    const actor = { actor: 'person' as const, actorId: salespersonId }
    await appendAudit(db, { tenantId, at, ...actor, ...act, subject: null })
  })
}
