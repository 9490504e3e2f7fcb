import type { Generated } from 'kysely'
import type { ReminderGap, ReminderHappening, ReminderKind } from '../../contract/reminder.ts'

/** "Tell me if nothing happened by …", on a mail of a salesperson's. */
export interface ReminderTable {
  tenant_id: string
  id: string
  salesperson_id: string
  /** Null: the mail is not followed. */
  follow_key: string | null
  /** Who alone got the mail, where that is known. */
  contact_id: string | null
  kind: ReminderKind
  /** What the salesperson wants to be told; may be empty. */
  text: string
  /** Of the mail when the reminder was set. */
  subject: string
  due_at: Date
  state: 'set' | 'met' | 'cleared' | 'invalid' | 'dismissed'
  /** Why nobody could see whether its condition held when it told. */
  gap: ReminderGap | null
  /** What it was cleared by. */
  happened: ReminderHappening | null
  /** When it told; null: it did not, or waits again. */
  told_at: Date | null
  /** Since when it does not wait any more. */
  settled_at: Date | null
  snoozes: Generated<number>
  created_at: Date
}
