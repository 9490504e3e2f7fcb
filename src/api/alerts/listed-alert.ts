import type { Alert } from '../../contract/alert.ts'
import { shownAttribution, type AttributedInteraction } from '../interactions/attribution.ts'
import type { AlertRow } from '../store/schema.ts'

type Stored =
  'id' | 'kind' | 'at' | 'quiet' | 'follow_key' | 'account_id' | 'segment_id' | 'position'

/** Of the interaction; null where the alert is about an account. */
type Happened = { [K in 'attribution' | 'one_of' | 'email']: AttributedInteraction[K] | null } & {
  interaction_kind: AttributedInteraction['kind'] | null
}

/** An alert that was told, with what is shown beside it. */
export type ListedAlert = Pick<AlertRow, Stored> &
  Happened & {
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

function named(id: string | null, name: string | null) {
  return id === null || name === null ? null : { id, name }
}
