import type {
  FollowReminder,
  Reminder,
  ReminderList,
  ReminderShow,
} from '../../contract/reminder.ts'
import type { Context } from '../context.ts'
import { noSuchFollow } from '../follow/follow-refusal.ts'
import { findOwnFollow } from '../follow/follow.store.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { reminderCursor, reminderPosition } from './reminder-cursor.ts'
import {
  countWaitingReminders,
  findReminder,
  findReminderOfMail,
  listReminders,
} from './reminder-list.store.ts'
import { readReminderMails } from './reminder-mails.service.ts'
import { noSuchReminder } from './reminder-refusal.ts'
import { shownReminder, type ListedReminder } from './shown-reminder.ts'

const DEFAULT_LIMIT = 30

interface ListRequest {
  show?: ReminderShow
  cursor?: string
  limit?: number
}

/**
 * A page of the caller's reminders.
 *
 * @throws Problem `invalid-request` for a cursor that is not of this listing
 */
export async function listOwnReminders(
  ctx: Context,
  caller: Caller,
  { show = 'open', cursor, limit = DEFAULT_LIMIT }: ListRequest,
): Promise<ReminderList> {
  const after = positionOf(show, cursor)
  // One more than is shown, to know whether there is a next page.
  const found = await listReminders(ctx.db, { ...caller, show, after, limit: limit + 1 })
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    items: await shown(ctx, caller, page),
    nextCursor: last && found.length > limit ? reminderCursor(show, last) : null,
    waiting: await countWaitingReminders(ctx.db, caller),
  }
}

/** @throws Problem `not-found` also for a colleague's */
export async function describeReminder(
  ctx: Context,
  caller: Caller,
  id: string,
): Promise<Reminder> {
  const row = await findReminder(ctx.db, { ...caller, id })
  const [reminder] = row ? await shown(ctx, caller, [row]) : []
  if (!reminder) throw noSuchReminder()
  return reminder
}

/**
 * What the caller set on a followed email of theirs.
 *
 * @throws Problem `not-found` for a key that is not theirs
 */
export async function reminderOfMail(
  ctx: Context,
  caller: Caller,
  followKey: string,
): Promise<FollowReminder> {
  if (!(await findOwnFollow(ctx.db, { ...caller, key: followKey }))) throw noSuchFollow()
  const row = await findReminderOfMail(ctx.db, { ...caller, followKey })
  const [reminder] = row ? await shown(ctx, caller, [row]) : []
  return { reminder: reminder ?? null }
}

async function shown(
  ctx: Context,
  { tenantId }: Caller,
  rows: readonly ListedReminder[],
): Promise<Reminder[]> {
  const keys = [...new Set(rows.flatMap(({ follow_key }) => follow_key ?? []))]
  const mails = await readReminderMails(ctx, { tenantId, keys })
  const now = ctx.now()
  return rows.map((row) => shownReminder(row, mails.get(row.follow_key ?? ''), now))
}

function positionOf(show: ReminderShow, cursor: string | undefined) {
  const after = cursor === undefined ? undefined : reminderPosition(show, cursor)
  if (cursor !== undefined && !after)
    throw new Problem('invalid-request', 'The cursor is not of this listing', { about: ['cursor'] })
  return after
}
