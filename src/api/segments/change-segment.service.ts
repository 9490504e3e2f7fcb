import { isDeepStrictEqual } from 'node:util'
import type { Segment, SegmentRequest, SegmentRules } from '../../contract/segment.ts'
import { appendAudit, type AuditAct } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import type { SegmentRow } from '../store/schema.ts'
import { storableText } from '../store/storable-text.ts'
import { holdSwitchedOn } from './compared.store.ts'
import { countNewRules } from './count-segments.service.ts'
import { findShownSegment } from './segment.service.ts'
import {
  countSegmentsOf,
  deleteSegment,
  insertSegment,
  lockSegment,
  updateSegment,
} from './segment.store.ts'

/** More than anybody looks at; each costs a look at every account with every count. */
const MOST_SEGMENTS = 100

type Parts = Pick<Context, 'db' | 'now' | 'newId'>

/**
 * Saves rules as a segment, and counts it.
 *
 * @throws Problem `invalid-request` where there are too many
 */
export async function createSegment(
  ctx: Parts,
  caller: Caller,
  request: SegmentRequest,
): Promise<Segment> {
  const { tenantId, salespersonId } = caller
  return inTransaction(ctx, tenantId, async (own) => {
    const { db } = own
    const id = ctx.newId()
    const one = { tenantId, id }
    if ((await countSegmentsOf(db, tenantId)) >= MOST_SEGMENTS)
      throw new Problem('invalid-request', 'There are too many segments', { about: ['name'] })
    const written = { ...definition(request), created_at: ctx.now(), created_by: salespersonId }
    await insertSegment(db, { tenant_id: tenantId, id, ...written })
    await countNewRules(own, await held(own, one))
    const segment = await findShownSegment(own, one)
    await note(own, caller, { action: 'segment-changed', id, detail: facts('created', request) })
    return segment
  })
}

/**
 * Changes a segment; where the rules are others, it is counted anew and nobody is told of who fulfils
 * them by now. Of the one that comes with Follow only whether salespeople are told.
 *
 * @throws Problem `not-found`, `changed-meanwhile`, `invalid-request` for other rules of that one
 */
export async function changeSegment(
  ctx: Parts,
  caller: Caller,
  { id, ...request }: SegmentRequest & { id: string },
): Promise<Segment> {
  const { tenantId } = caller
  return inTransaction(ctx, tenantId, async (own) => {
    const one = { tenantId, id }
    const before = await held(own, one)
    if (before.revision !== request.revision)
      throw new Problem('changed-meanwhile', 'Somebody else changed it meanwhile; load it again')
    const isOther = !isSameRules(before, request)
    if (before.is_standard && isOther)
      throw new Problem('invalid-request', 'Its rules come with Follow; copy it to change them', {
        about: ['rules'],
      })
    const { name } = before.is_standard ? before : definition(request)
    await updateSegment(own.db, one, { ...definition(request), name })
    if (isOther) await countNewRules(own, await held(own, one))
    const segment = await findShownSegment(own, one)
    await note(own, caller, { action: 'segment-changed', id, detail: facts('changed', request) })
    return segment
  })
}

/** @throws Problem `not-found`, `invalid-request` for the one that comes with Follow */
export async function removeSegment(ctx: Parts, caller: Caller, id: string): Promise<void> {
  const { tenantId } = caller
  await ctx.db.transaction().execute(async (db) => {
    const own = { ...ctx, db }
    const segment = await held(own, { tenantId, id })
    if (segment.is_standard)
      throw new Problem('invalid-request', 'This segment comes with Follow', { about: ['id'] })
    await deleteSegment(db, { tenantId, id })
    await note(own, caller, { action: 'segment-removed', id, detail: {} })
  })
}

/** Runs while Follow is on: it is not switched off before the end. */
async function inTransaction<T>(
  ctx: Parts,
  tenantId: string,
  change: (ctx: Parts) => Promise<T>,
): Promise<T> {
  return ctx.db.transaction().execute(async (db) => {
    if (!(await holdSwitchedOn(db, tenantId)))
      throw new Problem('organisation-off', 'Follow is switched off for this organisation')
    return change({ ...ctx, db })
  })
}

async function held({ db }: Parts, one: { tenantId: string; id: string }): Promise<SegmentRow> {
  const segment = await lockSegment(db, one)
  if (!segment) throw new Problem('not-found', 'There is no such segment')
  return segment
}

/** @throws Problem `invalid-request` where nothing of the name can be stored */
function definition({ name, match, rules, alerts }: SegmentRequest) {
  const called = storableText(name).trim()
  if (called === '') throw new Problem('invalid-request', 'It needs a name', { about: ['name'] })
  return { name: called, match, rules, alerts }
}

const isSameRules = (before: SegmentRules, after: SegmentRules): boolean =>
  before.match === after.match && isDeepStrictEqual(before.rules, after.rules)

/** What was done, without a word that a person typed. */
const facts = (act: 'created' | 'changed', { match, rules, alerts }: SegmentRequest) => ({
  ...{ act, match, alerts },
  fields: rules.map(({ field }) => field),
})

async function note(
  { db, now }: Parts,
  { tenantId, salespersonId }: Caller,
  { action, id, detail }: Pick<AuditAct, 'action' | 'detail'> & { id: string },
): Promise<void> {
  await appendAudit(db, {
    ...{ tenantId, at: now(), actor: 'person', actorId: salespersonId, action, detail },
    subject: `segment ${id}`,
  })
}
