import { appendAudit } from '../audit/audit.store.ts'
import { isFinal, stateOfNo, type Standing } from '../consent/consent-state.ts'
import { takeConsentStep } from '../consent/consent-step.service.ts'
import { lockConsent } from '../consent/consent.store.ts'
import type { Context } from '../context.ts'
import type { Db } from '../store/schema.ts'
import { eraseFromActivities, holdActivities } from './erase-activity.store.ts'
import { eraseListed } from './erase-subject.service.ts'
import { findContactId } from './hold-subject.store.ts'
import { fingerprintOf } from './fingerprint.ts'
import { keyIdOf, replayTasks, type ReplayEntry, type ReplayTask } from './replay-list.ts'
import { listKnownAddresses } from './replay.store.ts'
import { findFingerprintKey, insertSuppression } from './suppression.store.ts'

const AT_ONCE = 500

/** What doing a list again changed for one organisation. */
export interface Replayed {
  /** People whose data was there again, and is erased. */
  erased: number
  /** People whose no was missing, and is noted. */
  withdrawn: number
  /** What the list asks for and held already, or is about people whom the store does not know. */
  held: number
  /** What was asked under another key, and nobody can tell whom it was about. */
  otherKey: number
}

/**
 * Does again what a replay list asks for, after a backup was restored: erases whom it brought back,
 * and notes the no of those who said it later. Done again it changes nothing more.
 *
 * Whom the backup does not know is kept out: who said no is nobody yet whose no could be noted, and
 * must not become a contact without it.
 */
export async function replayTenant(
  ctx: Context,
  tenantId: string,
  entries: readonly ReplayEntry[],
): Promise<Replayed> {
  const key = await findFingerprintKey(ctx.db, tenantId)
  const all = [...replayTasks(entries, tenantId)]
  const tasks = new Map(all.filter(([, { keyId }]) => keyId === keyIdOf(key)))
  const result = { erased: 0, withdrawn: 0, held: 0, otherKey: all.length - tasks.size }
  const unmatched = await replayKnown(ctx, { tenantId, key, tasks, result })
  for (const [fingerprint, { persons }] of tasks) {
    const isDone = persons.length > 0 && (await eraseNumbers(ctx.db, { tenantId, persons }))
    if (isDone && unmatched.has(fingerprint)) result.erased += 1
  }
  await keepOut(ctx, tenantId, unmatched)
  const { erased, withdrawn } = result
  return { ...result, held: tasks.size - erased - withdrawn }
}

interface Known {
  tenantId: string
  key: Buffer
  tasks: ReadonlyMap<string, ReplayTask>
  /** Is added to. */
  result: Replayed
}

/** Does what is about addresses that the store knows. @returns the other tasks */
async function replayKnown(
  ctx: Context,
  { tenantId, key, tasks, result }: Known,
): Promise<Map<string, ReplayTask>> {
  const unmatched = new Map(tasks)
  for (let after = ''; ;) {
    const page = await listKnownAddresses(ctx.db, { tenantId, after, limit: AT_ONCE })
    for (const email of page) {
      const fingerprint = fingerprintOf(key, email).toString('hex')
      const task = tasks.get(fingerprint)
      const outcome = task && (await replayTask(ctx, { tenantId, email, task }))
      if (!outcome || outcome === 'unknown') continue
      result[outcome] += 1
      unmatched.delete(fingerprint)
    }
    if (page.length < AT_ONCE) return unmatched
    after = page.at(-1) ?? ''
  }
}

interface OneTask {
  tenantId: string
  email: string
  task: ReplayTask
}

/** `unknown`: there is no such contact. */
type Outcome = 'erased' | 'withdrawn' | 'held' | 'unknown'

async function replayTask(ctx: Context, one: OneTask): Promise<Outcome> {
  if (one.task.kind === 'withdraw')
    return ctx.db.transaction().execute((db) => withdraw({ ...ctx, db }, one))
  const by = { actor: 'operator', actorId: null, source: 'administrator' } as const
  await eraseListed(ctx, { tenantId: one.tenantId, email: one.email, ...by })
  return 'erased'
}

async function withdraw(ctx: Context, { tenantId, email, task }: OneTask): Promise<Outcome> {
  const { db } = ctx
  const contactId = await findContactId(db, { tenantId, email })
  const standing = contactId && (await lockConsent(db, { tenantId, contactId }))
  if (!contactId || !standing) return 'unknown'
  if (isFinal(standing) || saidMoreSince(standing, task)) return 'held'
  const { from, to } = await takeConsentStep(ctx, {
    ...{ tenantId, contactId, to: stateOfNo(standing.state), by: 'recipient', at: task.at },
    ...{ recordedBy: null, source: 'own-page', note: null, fromOwnNetwork: false },
  })
  await appendAudit(db, {
    ...{ tenantId, at: ctx.now(), actor: 'operator', actorId: null, action: 'consent-changed' },
    subject: `contact ${contactId}`,
    detail: { from, to, source: 'replay-list' },
  })
  return 'withdrawn'
}

/** What account engagement has of people whose addresses it does not keep. @returns whether it had any */
function eraseNumbers(
  db: Db,
  of: { tenantId: string; persons: readonly number[] },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await holdActivities(trx, of.tenantId)
    return (await eraseFromActivities(trx, of)) > 0
  })
}

function saidMoreSince({ at }: Standing, task: ReplayTask): boolean {
  return at !== null && at > task.at
}

async function keepOut(
  { db }: Context,
  tenantId: string,
  tasks: ReadonlyMap<string, ReplayTask>,
): Promise<void> {
  for (const [hex, { at }] of tasks) {
    await insertSuppression(db, { tenantId, fingerprint: Buffer.from(hex, 'hex'), at })
  }
}
