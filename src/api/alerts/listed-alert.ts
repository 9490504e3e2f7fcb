import type { Alert } from '../../contract/alert.ts'
import { shownAttribution, type AttributedInteraction } from '../interactions/attribution.ts'
import type { AlertRow } from '../store/schema.ts'

/** An alert that was told, with what is shown beside it. */
export type ListedAlert = Pick<
  AlertRow,
  'id' | 'kind' | 'at' | 'quiet' | 'follow_key' | 'position'
> &
  Omit<AttributedInteraction, 'kind'> & {
    state: Alert['state']
    shown_at: Date
    subject: string
    /** Of the contact whose it certainly is. */
    name: string | null
    interaction_kind: AttributedInteraction['kind']
    client: string | null
    target: string | null
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
    subject: row.subject,
    attribution: shownAttribution({ ...row, kind: row.interaction_kind }),
    name: row.name,
    target: row.target,
    client: row.client,
  }
}
