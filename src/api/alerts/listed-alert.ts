import type { Alert } from '../../contract/alert.ts'
import { shownAttribution, type AttributedInteraction } from '../interactions/attribution.ts'
import { lateMinutes } from '../reminders/late-minutes.ts'
import type { AlertRow, ReminderRow } from '../store/schema.ts'

type Stored =
  | 'id'
  | 'kind'
  | 'at'
  | 'quiet'
  | 'follow_key'
  | 'account_id'
  | 'segment_id'
  | 'reminder_id'
  | 'position'

/** Of the reminder; null where the alert is about something else. */
type Due = { [K in 'text' | 'due_at' | 'gap']: ReminderRow[K] | null } & {
  reminder_kind: ReminderRow['kind'] | null
}

/** Of the interaction; null where the alert is about an account. */
type Happened = { [K in 'attribution' | 'one_of' | 'email']: AttributedInteraction[K] | null } & {
  interaction_kind: AttributedInteraction['kind'] | null
}

/** An alert that was told, with what is shown beside it. */
export type ListedAlert = Pick<AlertRow, Stored> &
  Happened &
  Due & {
    state: Alert['state']
    shown_at: Date
    /** Null where it is about an account. */
    subject: string | null
    /** Of the contact whose it certainly is. */
    name: string | null
    client: string | null
    target: string | null
    /** Of the account and its segment; null where it is about a mail. */
    account_name: string | null
    segment_name: string | null
    segment_is_standard: boolean | null
  }

/** An alert as the contract shows it, to the salesperson whose mail it is about. */
export function shownAlert(row: ListedAlert): Alert {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    at: row.at.toISOString(),
    shownAt: row.shown_at.toISOString(),
    quiet: row.quiet,
    followKey: row.follow_key,
    subject: row.subject ?? '',
    attribution: attributionOf(row),
    account: named(row.account_id, row.account_name),
    segment: segmentOf(row),
    reminder: reminderOf(row),
    name: row.name,
    target: row.target,
    client: row.client,
  }
}

function attributionOf({ interaction_kind: kind, attribution, one_of, email }: ListedAlert) {
  if (kind === null || attribution === null) return null
  return shownAttribution({ kind, attribution, one_of, email })
}

function segmentOf({ segment_id, segment_name, segment_is_standard }: ListedAlert) {
  const segment = named(segment_id, segment_name)
  return segment && { ...segment, isStandard: segment_is_standard ?? false }
}

/** The text may be another one by now; of when it told and was due, the alert knows the first. */
function reminderOf(row: ListedAlert): Alert['reminder'] {
  const { reminder_id: id, reminder_kind: kind, text, due_at: dueAt, gap, at } = row
  if (id === null || kind === null || text === null || dueAt === null) return null
  return { id, kind, text, gap, dueAt: dueAt.toISOString(), lateMinutes: lateMinutes(dueAt, at) }
}

function named(id: string | null, name: string | null) {
  return id === null || name === null ? null : { id, name }
}
