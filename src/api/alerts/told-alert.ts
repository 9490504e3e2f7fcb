import type { AlertInboxRow, AlertRow } from '../store/schema.ts'
import { released } from './alert-changes.ts'

/** What an alert is about, beside a followed mail. */
type About = Pick<AlertRow, 'kind'> &
  Partial<Pick<AlertRow, 'account_id' | 'segment_id' | 'reminder_id' | 'contact_id'>>

export interface Told {
  id: string
  at: Date
  /** Of whom is told. */
  inbox: AlertInboxRow
}

/** A new alert that is no one's doing with a mail: there is nothing to doubt, and it is told at once. */
export function toldAlert(about: About, { id, at, inbox }: Told): AlertRow {
  const nothing = { account_id: null, segment_id: null, reminder_id: null, contact_id: null }
  const alert: AlertRow = {
    ...{ tenant_id: inbox.tenant_id, id, salesperson_id: inbox.salesperson_id },
    ...{ follow_key: null, interaction_id: null, ...nothing, ...about },
    ...{ at, state: 'pending', muted: false, quiet: false },
    ...{ held_until: at, shown_at: null, seen_at: null, created_at: at, position: 0 },
  }
  return released(alert, { now: at, inbox })
}
