import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import { listTenants } from '../interactions/rejudge.store.ts'
import { lockOrganisation } from '../settings/organisation.store.ts'
import { retentionCutoffs, type RetentionCutoffs } from '../settings/retention.ts'
import { retentionOf } from '../settings/retention.service.ts'
import type { Db } from '../store/schema.ts'
import { expireQuarantine, removeOldLog } from './log-retention.service.ts'
import {
  forgetCountedHits,
  forgetReplyClocks,
  forgetDetails,
  forgetIndividual,
  forgetOldActivities,
  removeOldInteractions,
  removeOldMails,
  type RetentionStep,
} from './retention-steps.service.ts'
import { addRemoving, finishRetention } from './retention.store.ts'

/** So many go at a time: hits that arrive meanwhile wait no longer than for these. */
const AT_ONCE = 500

interface Portions {
  isStopped: () => boolean
  atOnce: number
}

const STEPS: readonly RetentionStep[] = [
  forgetDetails,
  removeOldInteractions,
  removeOldMails,
  forgetIndividual,
  forgetCountedHits,
  forgetReplyClocks,
  expireQuarantine,
  removeOldLog,
  forgetOldActivities,
]

/**
 * Removes what is older than each organisation keeps it, whether Follow is on or off. What happened
 * stays in numbers without persons. Works in portions, each a transaction of its own that counts what
 * it removes: it may be interrupted at any moment, and goes on with the next run.
 *
 * @param options `isStopped` is asked between two portions; `atOnce` is for tests
 */
export async function applyRetention(
  ctx: Context,
  { isStopped = () => false, atOnce = AT_ONCE }: Partial<Portions> = {},
): Promise<void> {
  for (const tenantId of await listTenants(ctx.db))
    await applyTo(ctx, tenantId, { isStopped, atOnce })
}

async function applyTo(
  ctx: Context,
  tenantId: string,
  { isStopped, atOnce }: Portions,
): Promise<void> {
  for (const step of STEPS) {
    let isDone = false
    while (!isDone) {
      if (isStopped()) return
      isDone = await portion(ctx, tenantId, (db, cutoffs) =>
        step(db, { tenantId, cutoffs, limit: atOnce }),
      )
    }
  }
  await finish(ctx, tenantId)
}

/** With the organisation held: what it keeps for how long cannot change, and nothing is recorded. */
async function portion(
  ctx: Context,
  tenantId: string,
  work: (db: Db, cutoffs: RetentionCutoffs) => ReturnType<RetentionStep>,
): Promise<boolean> {
  return ctx.db.transaction().execute(async (db) => {
    const organisation = await lockOrganisation(db, tenantId)
    if (!organisation) return true
    const cutoffs = retentionCutoffs(ctx.now(), retentionOf(organisation))
    const { removed, isDone } = await work(db, cutoffs)
    const counts = Object.entries(removed).filter(([, count]) => count > 0)
    if (counts.length > 0) await addRemoving(db, { tenantId, removed: Object.fromEntries(counts) })
    return isDone
  })
}

async function finish(ctx: Context, tenantId: string): Promise<void> {
  const at = ctx.now()
  const removed = await ctx.db.transaction().execute(async (db) => {
    const organisation = await lockOrganisation(db, tenantId)
    const detail = organisation?.retention_removing ?? {}
    await finishRetention(db, { tenantId, at })
    if (Object.keys(detail).length > 0)
      await appendAudit(db, {
        ...{ tenantId, at, actor: 'job', actorId: null },
        ...{ action: 'retention-applied', subject: null, detail },
      })
    return detail
  })
  if (Object.keys(removed).length > 0)
    ctx.log.info({ tenant: tenantId, removed }, 'what was too old to be kept was removed')
}
