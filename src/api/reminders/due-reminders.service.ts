import type { Context } from '../context.ts'
import { grouped } from '../grouped.ts'
import { listOtherJournalMarks } from '../processes/journal-mark.store.ts'
import { allRecorded } from '../processes/all-recorded.ts'
import { forgetOld } from '../processes/forget-old.service.ts'
import { ALONE, type Turn } from '../processes/turn.service.ts'
import { isSwitchedOn } from '../settings/organisation.store.ts'
import type { ReminderRow } from '../store/schema.ts'
import { listDueReminders, lockDueReminders, type DueReminder } from './due-reminder.store.ts'
import { tellReminders } from './reminder-alerts.service.ts'
import { lockReminderMails } from './reminder-mails.service.ts'
import { updateReminder } from './reminder.store.ts'
import { settlement } from './settled-reminder.ts'

/** So many are settled in one round; the rest a moment later. */
const ROUND = 200

/** How long reminders are kept that do not wait any more; docs/privacy.md says so too. */
export const REMINDERS_KEPT_DAYS = 60

const DAY_MS = 86_400_000

/**
 * Settles the reminders whose time has come, of all tenants: each once, however many processes look,
 * in one transaction with the alert it raises. What should have told while nobody looked tells now.
 */
export async function settleDueReminders(ctx: Context): Promise<void> {
  const now = ctx.now()
  const due = await listDueReminders(ctx.db, { now, limit: ROUND })
  const marks = due.length > 0 ? await bufferMarks(ctx) : []
  const isReady = ({ kind, due_at: dueAt }: DueReminder) =>
    kind !== 'not-opened-by' || allRecorded(marks, dueAt, now)
  const ready = due.filter(isReady)
  for (const [tenantId, reminders] of grouped(ready, ({ tenant_id }) => tenant_id)) {
    const told = await ctx.db
      .transaction()
      .execute((db) => settleOf({ ...ctx, db }, { tenantId, reminders, now }))
    if (told > 0) ctx.alertNews.look(tenantId)
  }
}

/**
 * Hits that came before its time and are not recorded yet may answer a reminder: after an outage they
 * are recorded first, whichever process has them. Those that come later never hold it up.
 */
async function bufferMarks({ db, buffer, processId, now }: Context) {
  const { oldestAt } = buffer.status()
  const own = oldestAt === null ? [] : [{ oldestAt: new Date(oldestAt), seenAt: now() }]
  return [...own, ...(await listOtherJournalMarks(db, processId))]
}

interface Round {
  tenantId: string
  reminders: readonly DueReminder[]
  now: Date
}

/** @returns how many told */
async function settleOf(ctx: Context, { tenantId, reminders, now }: Round): Promise<number> {
  const { db } = ctx
  const keys = [...new Set(reminders.flatMap(({ follow_key }) => follow_key ?? []))]
  // Mails before reminders, as whoever sends holds them.
  const mails = await lockReminderMails(ctx, { tenantId, keys })
  if (!(await isSwitchedOn(db, tenantId))) return 0
  const ids = reminders.map(({ id }) => id)
  const locked = await lockDueReminders(db, { tenantId, ids, now })
  // One that was linked to a mail meanwhile is looked at in the next round.
  const held = locked.filter(({ follow_key: key }) => key === null || mails.has(key))
  const told: ReminderRow[] = []
  for (const reminder of held) {
    const mail = reminder.follow_key === null ? undefined : mails.get(reminder.follow_key)
    const { state, gap, happened } = settlement(reminder, mail, now)
    const isMet = state === 'met'
    const change = { state, gap, happened, settled_at: now, told_at: isMet ? now : null }
    const { id, salesperson_id: salespersonId } = reminder
    await updateReminder(db, { tenantId, salespersonId, id }, change)
    if (isMet) told.push(reminder)
  }
  await tellReminders(ctx, { tenantId, at: now, reminders: told })
  return told.length
}

/** Forgets what has not waited for longer than reminders are kept. */
export async function forgetReminders(
  ctx: Context,
  { isStopped }: Pick<Turn, 'isStopped'> = ALONE,
): Promise<void> {
  const before = new Date(ctx.now().getTime() - REMINDERS_KEPT_DAYS * DAY_MS)
  const forgotten = await forgetOld(ctx, 'reminder', { before, isStopped })
  if (forgotten > 0) ctx.log.info({ forgotten }, 'old reminders were forgotten')
}
