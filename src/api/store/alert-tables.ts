import type { Generated } from 'kysely'
import type { AlertKind } from '../../contract/alert.ts'

/** Something a salesperson is told, is about to be told, or was told wrongly. */
export interface AlertTable {
  tenant_id: string
  id: string
  /** Whose mail it is about. */
  salesperson_id: string
  /** Null: it is about an account or a reminder. */
  follow_key: string | null
  kind: AlertKind
  /** The interaction it is about; another one when an earlier one turns up. */
  interaction_id: string | null
  /** The account that entered a segment; null: it is about a mail. */
  account_id: Generated<string | null>
  segment_id: Generated<string | null>
  /** The reminder that was due; its mail is the reminder's. */
  reminder_id: Generated<string | null>
  /** Whose it certainly is. */
  contact_id: string | null
  /** When that happened. */
  at: Date
  /** `pending`: held back. */
  state: 'pending' | 'shown' | 'seen' | 'retracted'
  /** Kept so that it is not raised again, and told to nobody: the salesperson switched it off, or a
   * recipient said no meanwhile. */
  muted: boolean
  /** Told in quiet hours. */
  quiet: boolean
  /** Until when it is held back. */
  held_until: Date
  /** When it was first told; null: never. */
  shown_at: Date | null
  seen_at: Date | null
  created_at: Date
  /** Of its last change that could be seen; 0: there was none. */
  position: number
}

/** One salesperson's choice of alerts, and where theirs stand. */
export interface AlertInboxTable {
  tenant_id: string
  salesperson_id: string
  /** Of the last change. Whoever changes alerts of a salesperson locks this row first. */
  position: number
  kinds_off: AlertKind[]
  /** `HH:MM`. All three or none. */
  quiet_from: string | null
  quiet_to: string | null
  time_zone: string | null
}
