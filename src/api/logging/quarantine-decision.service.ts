import type { QuarantineDecision } from '../../contract/quarantine.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import type { LoggedMessageRow } from '../store/schema.ts'
import { decideWaiting } from './decision.service.ts'
import { isFiled } from './filed-source.ts'
import { learnFrom } from './learn-decision.service.ts'
import { whileLogging } from './logging-guard.service.ts'
import { findLoggingSetup } from './logging-setup.store.ts'
import { separateContentId } from './message-fingerprint.ts'
import { deciderOf, isConcerned } from './quarantine-decider.service.ts'
import { countSettled, lockMessage, reopenMessages, type Learned } from './quarantine.store.ts'
import { ignoreMessage, separateMessage } from './quarantined-change.store.ts'

const DECIDED_AT_ONCE = 50
/** What is left after so many is decided by the next run. */
const MOST_DECIDED = 500

interface Decision {
  id: string
  decision: QuarantineDecision
}

/**
 * Decides what becomes of a quarantined message. What is learned of an address or domain holds for the
 * next messages, and for those that wait for it: all of them are decided anew at once.
 *
 * @returns how many wait no longer
 * @throws Problem `logging-off`, `not-found` also for one that does not concern the caller,
 *   `already-decided`, and what `learnFrom` throws
 */
export async function decideQuarantined(
  ctx: Context,
  caller: Caller,
  asked: Decision,
): Promise<number> {
  const { tenantId } = caller
  const guard = whileLogging(tenantId)
  const ids = await ctx.db.transaction().execute(async (db) => {
    await guard(db)
    return apply({ ...ctx, db }, caller, asked)
  })
  await decideAll(ctx, tenantId, ids)
  return countSettled(ctx.db, { tenantId, ids })
}

/** @returns the messages that are to be decided, or were */
async function apply(ctx: Context, caller: Caller, { id, decision }: Decision): Promise<string[]> {
  const { tenantId, salespersonId: by } = caller
  const row = await decidable(ctx, caller, id)
  if (decision.act === 'ignore' && decision.scope === 'message') {
    const setup = await findLoggingSetup(ctx.db, tenantId)
    const change = { by, now: ctx.now(), isFiled: isFiled(row.source, setup?.source) }
    await ignoreMessage(ctx.db, { tenantId, id }, change)
    return [id]
  }
  const { facts } = row
  if (!facts) throw new Problem('invalid-request', 'Nothing of this message can be read')
  const known = await separate(ctx, row)
  // What it teaches is written last, as the audit log ends the transaction.
  const reopen = (learned: Learned) =>
    reopenMessages(ctx.db, { tenantId, id }, { learned, by, now: ctx.now() })
  return [...known, ...(await learnFrom(ctx, caller, { row, facts, decision, reopen }))]
}

/** @throws Problem `not-found`, `already-decided` */
async function decidable(ctx: Context, caller: Caller, id: string): Promise<LoggedMessageRow> {
  const decider = await deciderOf(ctx, caller)
  const row = await lockMessage(ctx.db, { tenantId: caller.tenantId, id })
  const isBy = row && (row.decided_by === caller.salespersonId || isConcerned(decider, row))
  if (!row || !(decider.decidesAll || isBy))
    throw new Problem('not-found', 'No such message waits for you')
  if (row.status !== 'quarantined')
    throw new Problem('already-decided', 'This message waits no longer')
  return row
}

/**
 * A message that has another one's Message-ID becomes one of its own, so that it can be logged. One of
 * which there is such a copy already is settled by that.
 */
async function separate(ctx: Context, row: LoggedMessageRow): Promise<string[]> {
  const { tenant_id: tenantId, id, facts, reason } = row
  if (reason !== 'other-content' || !facts) return []
  if (await separateMessage(ctx.db, { tenantId, id }, separateContentId(row.message_id, facts)))
    return []
  throw new Problem('already-decided', 'The same message was decided before')
}

async function decideAll(ctx: Context, tenantId: string, ids: readonly string[]): Promise<void> {
  const guard = whileLogging(tenantId)
  for (let done = 0; done < Math.min(ids.length, MOST_DECIDED); done += DECIDED_AT_ONCE) {
    const limit = DECIDED_AT_ONCE
    await decideWaiting(ctx, tenantId, { limit, guard, ids: ids.slice(done, done + limit) })
  }
}
