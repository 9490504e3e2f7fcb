import type { MessageLogging } from '../../contract/message-logging.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { readAccess } from '../settings/access.service.ts'
import { findSalesperson } from '../settings/salesperson.store.ts'
import type { LoggedMessageRow } from '../store/schema.ts'
import { storedMessageId } from './stored-message-id.ts'
import { isLogging } from './logging-setup.store.ts'
import { findMessage, findNextRun, listMessageEntries } from './message-status.store.ts'

type Asking = Pick<Context, 'db'>

/**
 * Where a message stands with email logging: the same for every colleague, but that an administrator
 * who may not read contacts sees no entries of others.
 */
export async function messageStatus(
  ctx: Asking,
  caller: Caller,
  internetMessageId: string,
): Promise<MessageLogging> {
  if (!(await isLogging(ctx.db, caller.tenantId))) return { ...UNKNOWN, state: 'off' }
  const messageId = storedMessageId(internetMessageId)
  return messageId === undefined ? notSeen(ctx, caller) : statusOf(ctx, caller, messageId)
}

/** @param messageId as stored */
export async function statusOf(
  ctx: Asking,
  caller: Caller,
  messageId: string,
): Promise<MessageLogging> {
  const { tenantId } = caller
  const row = await findMessage(ctx.db, { tenantId, messageId })
  if (!row) return notSeen(ctx, caller)
  return {
    state: row.status,
    reason: row.reason,
    id: row.id,
    source: row.source,
    seenAt: row.seen_at.toISOString(),
    decidedAt: row.decided_at?.toISOString() ?? null,
    by: await nameOf(ctx, tenantId, row),
    entries: await shownEntries(ctx, caller, messageId),
    nextRunAt: row.status === 'waiting' ? await nextRun(ctx, tenantId) : null,
    webLink: row.web_link,
  }
}

const UNKNOWN = {
  ...{ reason: null, id: null, source: null, seenAt: null, decidedAt: null, by: null },
  ...{ entries: [], nextRunAt: null, webLink: null },
}

const notSeen = async (ctx: Asking, { tenantId }: Caller): Promise<MessageLogging> => ({
  ...UNKNOWN,
  state: 'not-seen',
  nextRunAt: await nextRun(ctx, tenantId),
})

const nextRun = async ({ db }: Asking, tenantId: string): Promise<string | null> =>
  (await findNextRun(db, tenantId))?.toISOString() ?? null

async function nameOf(
  { db }: Asking,
  tenantId: string,
  { decided_by: decidedBy, pushed_by: pushedBy }: LoggedMessageRow,
): Promise<string | null> {
  const salespersonId = decidedBy ?? pushedBy
  if (salespersonId === null) return null
  return (await findSalesperson(db, { tenantId, salespersonId }))?.name ?? null
}

async function shownEntries(
  ctx: Asking,
  caller: Caller,
  messageId: string,
): Promise<MessageLogging['entries']> {
  const { tenantId, salespersonId } = caller
  const entries = await listMessageEntries(ctx.db, { tenantId, messageId })
  const { readsContacts } = await readAccess(ctx, caller)
  return entries
    .filter((entry) => readsContacts || entry.salesperson_id === salespersonId)
    .map((entry) => ({
      entryId: entry.id,
      direction: entry.direction,
      contactEmail: entry.contact_email,
      contactName: entry.contact_name,
      salespersonName: entry.salesperson_name,
      isCanceled: entry.canceled_at !== null,
    }))
}
