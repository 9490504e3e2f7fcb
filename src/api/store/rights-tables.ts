import type { Generated } from 'kysely'
import type { AuditAction } from '../../contract/audit.ts'
import type { ConsentMode, ConsentSource, ConsentState } from '../../contract/consent.ts'
import type {
  ErasureCertificate,
  SubjectRequestKind,
  SubjectRequestState,
} from '../../contract/privacy.ts'

/** An administrator agreed to what Follow does. */
export interface OrganisationConsentTable {
  tenant_id: string
  id: string
  at: Date
  salesperson_id: string
  wording: string
  locale: string
}

/** One step of a contact's consent, as proof. Only ever added to, and erased with the contact. */
export interface ConsentEventTable {
  tenant_id: string
  id: string
  contact_id: string
  state: ConsentState
  /** When the recipient said so, or was asked. */
  at: Date
  recorded_at: Date
  by: 'recipient' | 'organisation'
  /** Salesperson id; null: the recipient did it on their own page. */
  recorded_by: string | null
  source: ConsentSource | null
  wording: string
  note: string | null
  from_own_network: boolean
}

/** An exception from the organisation's default mode. */
export interface ConsentRuleTable {
  tenant_id: string
  scope: 'contact' | 'account' | 'domain' | 'country'
  /** Contact id, account id, domain as A-labels, or ISO 3166 code in capitals. */
  target: string
  mode: ConsentMode
  changed_at: Date
  changed_by: string | null
}

/** Numbers of a UTC day without persons: hits that are only counted, and what was too old to keep. */
export interface OrganisationDayTable {
  tenant_id: string
  /** `YYYY-MM-DD`. */
  day: string
  opens_people: Generated<number>
  opens_all: Generated<number>
  clicks_people: Generated<number>
  clicks_all: Generated<number>
  file_views_people: Generated<number>
  file_views_all: Generated<number>
  replies_people: Generated<number>
  replies_all: Generated<number>
}

/** A hit that was only counted, so that a replay does not count it again. Short-lived. */
export interface CountedHitTable {
  tenant_id: string
  id: string
  at: Date
}

/** Somebody who was erased and must not come back: a keyed hash of their address. */
export interface SuppressionTable {
  tenant_id: string
  fingerprint: Buffer
  at: Date
}

export interface SubjectRequestTable {
  tenant_id: string
  id: string
  kind: SubjectRequestKind
  state: SubjectRequestState
  /** Null once it was erased. */
  email: string | null
  source: 'own-page' | 'administrator'
  received_at: Date
  due_at: Date
  closed_at: Date | null
  closed_by: string | null
  note: string | null
  certificate: ErasureCertificate | null
}

/** What a purge removed, in numbers. Stays when everything else of the organisation is gone. */
export interface PurgeTable {
  tenant_id: string
  id: string
  started_at: Date
  finished_at: Date | null
  removed: Record<string, number>
}

export interface AuditEntryTable {
  tenant_id: string
  position: number
  at: Date
  actor: 'person' | 'recipient' | 'job' | 'operator'
  actor_id: string | null
  action: AuditAction
  /** Kind and id, e.g. `contact 0199…`. */
  subject: string | null
  /** JSON, byte for byte as it was hashed. */
  detail: string
  hash: Buffer
}

/** The last entry. Whoever adds one locks this row, as the last thing of a transaction. */
export interface AuditHeadTable {
  tenant_id: string
  position: number
  hash: Buffer
}
