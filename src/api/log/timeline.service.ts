import type { Timeline, TimelineItem, TimelineQuery } from '../../contract/timeline.ts'
import { listContactsByAddress } from '../contacts/contact.store.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { listContactInteractions } from '../interactions/interaction-list.store.ts'
import { shownInteraction } from '../interactions/listed-interaction.ts'
import type { Reader } from './log-access.ts'
import { shownEntry } from './log-entry.ts'
import { readerOf } from './log-reader.service.ts'
import { listContactBounces, listContactEntries } from './timeline.store.ts'
import {
  mayShareId,
  mergeTimelines,
  timelineCursor,
  timelinePosition,
  type TimelineKind,
  type TimelinePosition,
} from './timeline.ts'

const DEFAULT_LIMIT = 50

interface Placed extends TimelinePosition {
  item: () => TimelineItem
}

interface Wanted {
  tenantId: string
  contactId: string
  reader: Reader
  show: 'people' | 'everything'
  after: TimelinePosition | undefined
  limit: number
}

/**
 * What happened between a contact and us, newest first: interactions as their own list shows them, the
 * log, and mails that came back. Each kind is asked for one page, so that a page costs the same however
 * long the history is.
 *
 * @throws Problem `invalid-request` for a cursor of another listing
 */
export async function showTimeline(
  ctx: Context,
  caller: Caller,
  { email, limit = DEFAULT_LIMIT, show = 'everything', cursor }: TimelineQuery & { email: string },
): Promise<Timeline> {
  const { tenantId } = caller
  const after = positionOf(cursor)
  const addresses = [normaliseAddress(email)]
  const [contact] = await listContactsByAddress(ctx.db, { tenantId, addresses })
  if (!contact) return { items: [], nextCursor: null }
  const reader = await readerOf(ctx, caller)
  // One more than is shown, to know whether there is a next page.
  const wanted = { tenantId, contactId: contact.id, reader, show, after, limit: limit + 1 }
  const lists = await Promise.all([
    interactions(ctx, wanted),
    entries(ctx, wanted),
    bounces(ctx, wanted),
  ])
  const found = mergeTimelines(lists, limit + 1)
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map(({ item }) => item()),
    nextCursor: last && found.length > limit ? timelineCursor(last) : null,
  }
}

function positionOf(cursor: string | undefined): TimelinePosition | undefined {
  const after = cursor === undefined ? undefined : timelinePosition(cursor)
  if (cursor !== undefined && !after)
    throw new Problem('invalid-request', 'The cursor is not of this listing', { about: ['cursor'] })
  return after
}

async function interactions(ctx: Context, wanted: Wanted): Promise<Placed[]> {
  const { tenantId, contactId, reader, show, after, limit } = wanted
  const { salespersonId } = reader
  const sentBy = reader.readsContacts ? {} : { sentBy: salespersonId }
  const page = { tenantId, contactId, show, after, limit, ...sentBy }
  return (await listContactInteractions(ctx.db, page)).map((row) => ({
    ...{ at: row.at, id: row.id, kind: 'interaction' },
    item: () => ({ type: 'interaction', interaction: shownInteraction(row, salespersonId) }),
  }))
}

async function entries(ctx: Context, { show, ...wanted }: Wanted): Promise<Placed[]> {
  const { reader } = wanted
  const now = ctx.now()
  const rows = await listContactEntries(ctx.db, { ...pageOf('log-entry', wanted), show })
  return rows.map((row) => ({
    ...{ at: row.at, id: row.id, kind: 'log-entry' },
    item: () => ({ type: 'log-entry', entry: shownEntry(row, { reader, now }) }),
  }))
}

/** Whose mail came back is known of followed mail only; its subject is its sender's to read. */
async function bounces(ctx: Context, { reader, ...wanted }: Wanted): Promise<Placed[]> {
  const rows = await listContactBounces(ctx.db, pageOf('bounce', { reader, ...wanted }))
  return rows.map(({ id, at, follow_key: key, subject, salesperson_id: sender }) => {
    const isOwn = sender === reader.salespersonId
    const own = { subject: isOwn ? subject : null, followKey: isOwn ? key : null }
    return {
      ...{ at, id, kind: 'bounce' },
      item: () => ({ type: 'bounce', bounce: { id, at: at.toISOString(), ...own } }),
    }
  })
}

function pageOf(kind: TimelineKind, { reader, after, ...wanted }: Omit<Wanted, 'show'>) {
  return {
    tenantId: wanted.tenantId,
    contactId: wanted.contactId,
    limit: wanted.limit,
    ...(!reader.readsContacts && { of: reader.salespersonId }),
    after: after && { at: after.at, id: after.id, orSame: mayShareId(kind, after) },
  }
}
