import type { LogEntryChange, LogEntryDetail } from '../../contract/log.ts'
import type { FollowUpRequest } from '../../contract/follow-up.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { storableText } from '../store/storable-text.ts'
import { shownFollowUp } from './follow-up.ts'
import { maySee, type Reader } from './log-access.ts'
import { entryUpdate } from './log-entry-change.ts'
import { findEntryMail, lockEntry, updateEntry } from './log-entry.store.ts'
import { shownEntry } from './log-entry.ts'
import { insertComment, insertFollowUp, listComments, listFollowUpsOf } from './log-note.store.ts'
import { changeableEntry, noSuchEntry, readableEntry, readerOf } from './log-reader.service.ts'

/**
 * One entry with everything about it.
 *
 * @throws Problem `not-found`
 */
export async function showEntry(ctx: Context, caller: Caller, id: string): Promise<LogEntryDetail> {
  const { tenantId } = caller
  const reader = await readerOf(ctx, caller)
  const entry = await readableEntry(ctx, { tenantId, id, reader })
  const [mail, notes, followUps] = await Promise.all([
    findEntryMail(ctx.db, { tenantId, id }),
    listComments(ctx.db, { tenantId, entryId: id }),
    listFollowUpsOf(ctx.db, { tenantId, entryId: id }),
  ])
  // Gone meanwhile.
  if (!mail) throw noSuchEntry()
  return {
    entry: shownEntry(entry, { reader, now: ctx.now() }),
    notes: notes.map((note) => ({ ...note, at: note.at.toISOString() })),
    followUps: followUps.map(shownFollowUp),
    others: othersOf(mail.entries, id, reader),
    followKey: mail.followed_by === caller.salespersonId ? mail.follow_key : null,
    internetMessageId: hasOwnId(mail.message_id) ? mail.message_id : null,
    senderProof: mail.sender_proof,
  }
}

/** A mail without a Message-ID got one made of its content. */
const hasOwnId = (messageId: string) => !/@no-message-id>?$/.test(messageId)

type MailEntries = NonNullable<Awaited<ReturnType<typeof findEntryMail>>>['entries']

function othersOf(entries: MailEntries, id: string, reader: Reader): LogEntryDetail['others'] {
  return entries
    .filter((other) => other.id !== id && maySee(other, reader))
    .map((other) => ({
      id: other.id,
      contactEmail: other.contact_email,
      salespersonName: other.salesperson_name,
    }))
}

/**
 * Evaluates, cancels or restores an entry.
 *
 * @throws Problem `not-found`, `not-allowed`, `changed-meanwhile`
 */
export async function changeEntry(
  ctx: Context,
  caller: Caller,
  { id, ...change }: LogEntryChange & { id: string },
): Promise<LogEntryDetail> {
  const { tenantId } = caller
  await ctx.db.transaction().execute(async (db) => {
    const reader = await readerOf({ db }, caller)
    await changeableEntry({ db }, { tenantId, id, reader })
    const row = await lockEntry(db, { tenantId, id })
    if (!row) throw noSuchEntry()
    if (row.revision !== change.revision)
      throw new Problem('changed-meanwhile', 'Somebody changed this entry meanwhile')
    const update = entryUpdate(row, change, { by: caller.salespersonId, now: ctx.now() })
    if (update) await updateEntry(db, { tenantId, id }, update)
  })
  return showEntry(ctx, caller, id)
}

/** @throws Problem `not-found`, `not-allowed`, `invalid-request` for a text of blanks */
export async function comment(
  ctx: Context,
  caller: Caller,
  { id, text }: { id: string; text: string },
): Promise<LogEntryDetail> {
  const { tenantId, salespersonId } = caller
  const said = saidText(text)
  await changeableEntry(ctx, { tenantId, id, reader: await readerOf(ctx, caller) })
  await insertComment(ctx.db, {
    tenant_id: tenantId,
    id: ctx.newId(),
    entry_id: id,
    at: ctx.now(),
    salesperson_id: salespersonId,
    text: said,
  })
  return showEntry(ctx, caller, id)
}

/**
 * Notes something to do; it is the caller's to do.
 *
 * @throws Problem `not-found`, `not-allowed`, `invalid-request` for a text of blanks
 */
export async function addFollowUp(
  ctx: Context,
  caller: Caller,
  { id, text, dueAt }: FollowUpRequest & { id: string },
): Promise<LogEntryDetail> {
  const { tenantId, salespersonId } = caller
  const said = saidText(text)
  await changeableEntry(ctx, { tenantId, id, reader: await readerOf(ctx, caller) })
  await insertFollowUp(ctx.db, {
    tenant_id: tenantId,
    id: ctx.newId(),
    entry_id: id,
    salesperson_id: salespersonId,
    text: said,
    due_at: new Date(dueAt),
    created_at: ctx.now(),
    done_at: null,
  })
  return showEntry(ctx, caller, id)
}

function saidText(text: string): string {
  const said = storableText(text).trim()
  if (said === '') throw new Problem('invalid-request', 'There is no text', { about: ['text'] })
  return said
}
