import type {
  Opportunity,
  OpportunityChange,
  OpportunityRequest,
} from '../../contract/opportunity.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { mayChange } from '../log/log-access.ts'
import { lockEntry, updateEntry } from '../log/log-entry.store.ts'
import { changeableEntry, noSuchEntry, readerOf } from '../log/log-reader.service.ts'
import { storableText } from '../store/storable-text.ts'
import { shownOpportunity } from './listed-opportunity.ts'
import { closedAt, isClosed, opportunityObstacle } from './opportunity.ts'
import {
  findOpportunity,
  holdContactBlock,
  insertOpportunity,
  lockOpportunity,
  updateOpportunity,
} from './opportunity.store.ts'

/**
 * Makes an opportunity of an entry; it is the entry's salesperson's.
 *
 * @throws Problem `not-found`, `not-allowed`, `already-decided` when there is one or the entry does not
 *   count, `privacy-blocked`
 */
export async function createOpportunity(
  ctx: Context,
  caller: Caller,
  { id: entryId, ...wanted }: OpportunityRequest & { id: string },
): Promise<Opportunity> {
  const { tenantId } = caller
  const now = ctx.now()
  const id = ctx.newId()
  const name = nameOf(wanted)
  await ctx.db.transaction().execute(async (db) => {
    const reader = await readerOf({ db }, caller)
    const { contact_id } = await changeableEntry({ db }, { tenantId, id: entryId, reader })
    // The contact first, as whoever erases it does.
    const isBlocked = await holdContactBlock(db, { tenantId, id: contact_id })
    const entry = await lockEntry(db, { tenantId, id: entryId })
    if (!entry) throw noSuchEntry()
    refuse({
      isBlocked,
      isCanceled: entry.canceled_at !== null,
      hasOpportunity: entry.opportunity_id !== null,
    })
    await insertOpportunity(db, {
      tenant_id: tenantId,
      ...{ id, name, value: wanted.value, currency: wanted.currency, stage: wanted.stage },
      close_date: wanted.closeDate,
      contact_id,
      salesperson_id: entry.salesperson_id,
      created_at: now,
      closed_at: isClosed(wanted.stage) ? now : null,
    })
    await updateEntry(db, { tenantId, id: entryId }, { opportunity_id: id })
  })
  return showOpportunity(ctx, caller, id)
}

function refuse(entry: Parameters<typeof opportunityObstacle>[0]): void {
  const obstacle = opportunityObstacle(entry)
  if (obstacle === 'has-one')
    throw new Problem('already-decided', 'There is an opportunity of this entry already')
  if (obstacle === 'canceled') throw new Problem('already-decided', 'This entry was canceled')
  if (obstacle === 'blocked')
    throw new Problem('privacy-blocked', 'Mail with this contact must not be logged')
}

/**
 * Changes an opportunity.
 *
 * @throws Problem `not-found` for a colleague's, `changed-meanwhile`
 */
export async function changeOpportunity(
  ctx: Context,
  caller: Caller,
  { id, ...change }: OpportunityChange & { id: string },
): Promise<Opportunity> {
  const { tenantId } = caller
  const name = nameOf(change)
  await ctx.db.transaction().execute(async (db) => {
    const found = await findOpportunity(db, { tenantId, id })
    if (!found || !mayChange(found, await readerOf({ db }, caller))) throw noSuchOpportunity()
    const row = await lockOpportunity(db, { tenantId, id })
    if (row?.revision !== change.revision)
      throw new Problem('changed-meanwhile', 'Somebody changed this opportunity meanwhile')
    const standing = { stage: row.stage, closedAt: row.closed_at }
    const closed = closedAt(standing, change.stage, ctx.now())
    await updateOpportunity(db, { tenantId, id }, { ...change, name, closedAt: closed })
  })
  return showOpportunity(ctx, caller, id)
}

async function showOpportunity(ctx: Context, caller: Caller, id: string): Promise<Opportunity> {
  const row = await findOpportunity(ctx.db, { tenantId: caller.tenantId, id })
  if (!row) throw noSuchOpportunity()
  return shownOpportunity(row, await readerOf(ctx, caller))
}

function nameOf({ name }: { name: string }): string {
  const said = storableText(name).trim()
  if (said === '') throw new Problem('invalid-request', 'There is no name', { about: ['name'] })
  return said
}

const noSuchOpportunity = () => new Problem('not-found', 'There is no such opportunity')
