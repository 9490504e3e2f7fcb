import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import { listTenants } from '../interactions/rejudge.store.ts'
import { ALONE, type Turn } from '../processes/turn.service.ts'
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

interface Portions extends Turn {
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
 * @param options a turn: who was overtaken writes nothing more; `atOnce` is for tests
 */
export async function applyRetention(
  ctx: Context,
  { atOnce = AT_ONCE, ...turn }: Partial<Portions> = {},
): Promise<void> {
  for (const tenantId of await listTenants(ctx.db))
    await applyTo(ctx, tenantId, { ...ALONE, ...turn, atOnce })
}

async function applyTo(
  ctx: Context,
  tenantId: string,
  { isStopped, guard, atOnce }: Portions,
): Promise<void> {
  const within = held(ctx, guard)
  for (const step of STEPS) {
    let isDone = false
    while (!isDone) {
      if (isStopped()) return
      isDone = await portion(within, tenantId, (db, cutoffs) =>
        step(db, { tenantId, cutoffs, limit: atOnce }),
      )
    }
  }
  await finish(within, tenantId)
}

/** Whose transactions all begin with the guard. */
interface Held extends Pick<Context, 'now' | 'log'> {
  transaction: <T>(work: (db: Db) => Promise<T>) => Promise<T>
}

const held = ({ db, now, log }: Context, guard: Turn['guard']): Held => ({
  now,
  log,
  transaction: (work) => db.transaction().execute((trx) => guard(trx).then(() => work(trx))),
})

/** With the organisation held: what it keeps for how long cannot change, and nothing is recorded. */
async function portion(
  ctx: Held,
  tenantId: string,
  work: (db: Db, cutoffs: RetentionCutoffs) => ReturnType<RetentionStep>,
): Promise<boolean> {
  return ctx.transaction(async (db) => {
    const organisation = await lockOrganisation(db, tenantId)
    if (!organisation) return true
    const cutoffs = retentionCutoffs(ctx.now(), retentionOf(organisation))
    const { removed, isDone } = await work(db, cutoffs)
    const counts = Object.entries(removed).filter(([, count]) => count > 0)
    if (counts.length > 0) await addRemoving(db, { tenantId, removed: Object.fromEntries(counts) })
    return isDone
  })
}

async function finish(ctx: Held, tenantId: string): Promise<void> {
  const at = ctx.now()
  const removed = await ctx.transaction(async (db) => {
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
