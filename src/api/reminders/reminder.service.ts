import type { Reminder, ReminderRequest } from '../../contract/reminder.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import type { ReminderRow } from '../store/schema.ts'
import { storableText } from '../store/storable-text.ts'
import { describeReminder } from './own-reminders.service.ts'
import { markReminderSeen } from './reminder-alerts.service.ts'
import { mailOfRequest } from './reminder-of-mail.service.ts'
import { futureTime, noSuchReminder } from './reminder-refusal.ts'
import {
  deleteReminder,
  insertReminder,
  lockReminder,
  lockWaitingReminder,
  updateReminder,
} from './reminder.store.ts'

/** What a reminder is like that waits, whatever it was before. */
const WAITING = {
  state: 'set',
  gap: null,
  happened: null,
  told_at: null,
  settled_at: null,
} as const satisfies Partial<ReminderRow>

/**
 * Sets a reminder. One that waits on the same followed email is changed instead: asking twice makes no
 * second one.
 *
 * @throws Problem `due-in-past`, `invalid-request`, or `not-found` for a key that is not the caller's
 */
export async function setReminder(
  ctx: Context,
  caller: Caller,
  request: ReminderRequest,
): Promise<Reminder> {
  const { tenantId, salespersonId } = caller
  const now = ctx.now()
  const due_at = futureTime(request.dueAt, { now, field: 'dueAt' })
  const id = await ctx.db.transaction().execute(async (db) => {
    const mail = await mailOfRequest({ db }, caller, request)
    const wanted = { ...mail, kind: request.kind, text: storableText(request.text), due_at }
    const { follow_key: followKey = null } = mail
    const before = followKey && (await lockWaitingReminder(db, { ...caller, followKey }))
    if (before) {
      await updateReminder(db, one(before), wanted)
      return before.id
    }
    const row = { tenant_id: tenantId, id: ctx.newId(), salesperson_id: salespersonId }
    const empty = { follow_key: null, contact_id: null, subject: '' }
    await insertReminder(db, { ...row, ...empty, ...WAITING, created_at: now, ...wanted })
    return row.id
  })
  return describeReminder(ctx, caller, id)
}

/**
 * Changes a reminder, which waits again.
 *
 * @throws Problem as `setReminder`, and `not-found`
 */
export async function changeReminder(
  ctx: Context,
  caller: Caller,
  { id, ...request }: ReminderRequest & { id: string },
): Promise<Reminder> {
  const due_at = futureTime(request.dueAt, { now: ctx.now(), field: 'dueAt' })
  const { kind } = request
  return change(ctx, { caller, id }, async (within) => ({
    ...(await mailOfRequest(within, caller, request)),
    ...WAITING,
    ...{ kind, due_at, text: storableText(request.text) },
  }))
}

/**
 * Puts a reminder off: it waits again, and its condition is looked at again then.
 *
 * @throws Problem `not-found`, `due-in-past`, `invalid-request`
 */
export async function snoozeReminder(
  ctx: Context,
  caller: Caller,
  { id, until }: { id: string; until: string },
): Promise<Reminder> {
  const due_at = futureTime(until, { now: ctx.now(), field: 'until' })
  return change(ctx, { caller, id }, async (_, { snoozes }) => ({
    ...WAITING,
    due_at,
    snoozes: snoozes + 1,
  }))
}

/**
 * Notes that the salesperson is done with a reminder; once is as good as twice. What it told stays.
 *
 * @throws Problem `not-found`
 */
export async function dismissReminder(ctx: Context, caller: Caller, id: string): Promise<Reminder> {
  return change(ctx, { caller, id }, async ({ now }, { settled_at }) => ({
    state: 'dismissed',
    settled_at: settled_at ?? now(),
  }))
}

/** @throws Problem `not-found` */
export async function removeReminder(ctx: Context, caller: Caller, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (db) => {
    const before = await lockReminder(db, { ...caller, id })
    if (!before) throw noSuchReminder()
    await deleteReminder(db, one(before))
  })
}

type Change = (
  within: Context,
  before: ReminderRow,
) => Promise<Parameters<typeof updateReminder>[2]>

/** Changes a reminder that is held, and what it told is seen by that. */
async function change(
  ctx: Context,
  { caller, id }: { caller: Caller; id: string },
  changed: Change,
): Promise<Reminder> {
  await ctx.db.transaction().execute(async (db) => {
    const before = await lockReminder(db, { ...caller, id })
    if (!before) throw noSuchReminder()
    await updateReminder(db, one(before), await changed({ ...ctx, db }, before))
    await markReminderSeen({ ...ctx, db }, { ...caller, id })
  })
  ctx.alertNews.look(caller.tenantId)
  return describeReminder(ctx, caller, id)
}

const one = ({ tenant_id: tenantId, salesperson_id: salespersonId, id }: ReminderRow) => ({
  tenantId,
  salespersonId,
  id,
})
