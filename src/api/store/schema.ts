import type { Generated, Kysely, Selectable } from 'kysely'
import type { FollowState, SendOutcome } from '../../contract/follow.ts'
import type {
  InteractionKind,
  MachineKind,
  VerdictClass,
  VerdictConfidence,
  VerdictReason,
} from '../../contract/interaction.ts'
import type { ConsentMode, ConsentState, Measured, MixedGroups } from '../../contract/consent.ts'
import type { FollowPreference, RecipientField } from '../../contract/recipient.ts'
import type { AlertInboxTable, AlertTable } from './alert-tables.ts'
import type {
  AuditEntryTable,
  AuditHeadTable,
  ConsentEventTable,
  ConsentRuleTable,
  CountedHitTable,
  OrganisationConsentTable,
  OrganisationDayTable,
  PurgeTable,
  SubjectRequestTable,
  SuppressionTable,
} from './rights-tables.ts'

/**
 * Every table begins with its tenant (law 11), and so does every primary, unique and foreign key:
 * the schema can be distributed by tenant later (design §8). Ids are made in the app.
 */
export interface Schema {
  organisation: OrganisationTable
  internal_domain: InternalDomainTable
  salesperson: SalespersonTable
  account: AccountTable
  contact: ContactTable
  follow: FollowTable
  follow_recipient: FollowRecipientTable
  tracked_link: TrackedLinkTable
  interaction: InteractionTable
  own_view: OwnViewTable
  follow_total: FollowTotalTable
  link_total: LinkTotalTable
  contact_total: ContactTotalTable
  contact_day: ContactDayTable
  alert: AlertTable
  alert_inbox: AlertInboxTable
  organisation_consent: OrganisationConsentTable
  consent_event: ConsentEventTable
  consent_rule: ConsentRuleTable
  organisation_day: OrganisationDayTable
  counted_hit: CountedHitTable
  suppression: SuppressionTable
  subject_request: SubjectRequestTable
  purge: PurgeTable
  audit_entry: AuditEntryTable
  audit_head: AuditHeadTable
}

export type Db = Kysely<Schema>

/** One customer of ours: an Entra tenant. */
export interface OrganisationTable {
  tenant_id: string
  follow_enabled: boolean
  /** Hits from before are not recorded: the gap of a switched-off time stays empty (law 5). */
  follow_enabled_since: Date
  created_at: Date
  /** Who switched it last; null: nobody here. */
  changed_by: Generated<string | null>
  /** Everything is removed some time after this; null: not terminated. */
  terminated_at: Generated<Date | null>
  default_mode: Generated<ConsentMode>
  mixed_groups: Generated<MixedGroups>
  /** Followed mail gets a line that leads to the recipient's own page. */
  footer: Generated<boolean>
  organisation_name: Generated<string | null>
  privacy_contact: Generated<string | null>
  privacy_notice: Generated<string | null>
  /** When a mode or an account's preference last began to allow more; earlier hits are not recorded. */
  loosened_at: Generated<Date | null>
  /** Days; null: kept. So are the next two. */
  hit_days: Generated<number | null>
  interaction_days: Generated<number | null>
  followed_email_days: Generated<number | null>
  retention_run_at: Generated<Date | null>
  /** What the last finished run of the job removed. */
  retention_removed: Generated<Record<string, number>>
  /** What the run under way has removed so far. */
  retention_removing: Generated<Record<string, number>>
  /** Key of the fingerprints of erased addresses, 32 bytes; drawn by the store when the row is made. */
  fingerprint_key: Generated<Buffer>
  /** Grows with every change by an administrator. */
  revision: Generated<number>
}

/** Mail domains of the organisation itself; learned from signed-in salespeople. */
export interface InternalDomainTable {
  tenant_id: string
  domain: string
}

export interface SalespersonTable {
  tenant_id: string
  /** Object id in Entra; with the tenant the only identity there is. */
  id: string
  name: string
  email: string
  last_seen_at: Date
  send_handler_last_run_at: Date | null
  /** Roles given by an administrator here; Entra may give more. */
  is_manager: Generated<boolean>
  is_administrator: Generated<boolean>
  /** Sees interactions of contacts although being an administrator. */
  reads_contacts: Generated<boolean>
  /** Whose team this person is in. */
  manager_id: Generated<string | null>
}

export interface AccountTable {
  tenant_id: string
  id: string
  name: string
  /** Registrable domain, lower case, A-label. */
  domain: string
  created_at: Date
  /** "Do not allow" holds for everybody of the account. */
  preference: Generated<FollowPreference>
  preference_changed_at: Generated<Date | null>
  preference_changed_by: Generated<string | null>
  preference_reason: Generated<string | null>
  allowed_since: Generated<Date | null>
}

export interface ContactTable {
  tenant_id: string
  id: string
  type: 'contact' | 'lead'
  /** Trimmed, lower case. */
  email: string
  name: string | null
  account_id: string | null
  preference: FollowPreference
  /** Since when `allow` holds; earlier hits are not recorded. Null: it always did. */
  allowed_since: Date | null
  preference_changed_at: Date | null
  /** Salesperson id. */
  preference_changed_by: string | null
  preference_reason: Generated<string | null>
  consent: Generated<ConsentState>
  /** When the consent became what it is; null while it is `none`. */
  consent_at: Generated<Date | null>
  /** By whom; what a recipient refused, only they can grant. */
  consent_by: Generated<'recipient' | 'organisation' | null>
  /** When they were last asked for consent. */
  asked_at: Generated<Date | null>
  created_at: Date
}

export interface FollowTable {
  tenant_id: string
  /** The message key. */
  key: string
  salesperson_id: string
  subject: string
  state: FollowState
  outcome: SendOutcome | null
  /** SHA-256 of the send ticket. */
  ticket_hash: Buffer
  ticket_expires_at: Date
  created_at: Date
  /** When the key became active; hits from before are not recorded. */
  activated_at: Date | null
  voided_at: Date | null
  /** Links left alone at send, counted by reason. */
  left_alone: Record<string, number>
  /** Recipients of the organisation itself: nobody knows them here, but they got the same body. */
  colleagues: Generated<number>
  /** Recipients whom nobody can name, such as a list: nobody knows how many got the same body. */
  has_others: Generated<boolean>
  internet_message_id: string | null
  conversation_id: string | null
  /** What was to be measured when it was sent; what holds now may be less, never more. */
  measure_opens: Generated<Measured>
  measure_clicks: Generated<Measured>
  /** Recipients who were erased since: like one who opted out, they silence the mail. */
  erased: Generated<number>
  /** It asks recipients for their consent. */
  asks: Generated<boolean>
}

/** Recipients outside the organisation, as they were when the mail went out. */
export interface FollowRecipientTable {
  tenant_id: string
  follow_key: string
  contact_id: string
  field: RecipientField
  position: number
  /** First interaction that is certainly this recipient's and certainly a person's. */
  first_engaged_at: Date | null
}

export interface TrackedLinkTable {
  tenant_id: string
  follow_key: string
  /** 1 … n in order of first appearance. */
  number: number
  target: string
}

/** A recorded hit or reply, with what it was judged to be. Holds no address and no user agent. */
export interface InteractionTable {
  tenant_id: string
  /** Made at ingest, so that a replayed hit is recognised. */
  id: string
  follow_key: string
  kind: InteractionKind
  at: Date
  link_number: number | null
  verdict: VerdictClass
  /** What kind of machine; only where the verdict says machine. */
  machine: MachineKind | null
  confidence: VerdictConfidence
  /** The same reader within a minute: keeps its verdict and counts among no people. */
  repeat: boolean
  reasons: VerdictReason[]
  rules: string
  /** Coarse kind of program, e.g. `Apple Mail`. */
  client: string | null
  /** What was kept of the hit for judging it again: coarse, documented in docs/privacy.md. */
  signals: unknown
  /** `exact` has a contact, `one-of` has a count. */
  attribution: 'exact' | 'one-of' | 'unknown'
  contact_id: string | null
  one_of: number | null
  /** Message-ID of a reply; unique within the tenant: one answer counts for one mail. */
  reply_message_id: string | null
  /** How far off the mail is among those that the reply names, from 0; null: guessed. */
  reply_distance: number | null
}

/**
 * When one of our own people had a followed email, or something that quotes it, open in the pane:
 * hits of those seconds are theirs. Short-lived.
 */
export interface OwnViewTable {
  tenant_id: string
  follow_key: string
  salesperson_id: string
  at: Date
  /** The browser that the pane ran in. */
  browser: string | null
}

/** Counters of one followed email; `people` is what was judged to be people. */
export interface FollowTotalTable {
  tenant_id: string
  follow_key: string
  opens_people: Generated<number>
  opens_all: Generated<number>
  clicks_people: Generated<number>
  clicks_all: Generated<number>
  file_views_people: Generated<number>
  file_views_all: Generated<number>
  replies_people: Generated<number>
  replies_all: Generated<number>
  /** Judged to be our own people's. */
  own_views: Generated<number>
  last_opened_at: Date | null
  last_interaction_at: Date | null
}

export interface LinkTotalTable {
  tenant_id: string
  follow_key: string
  number: number
  clicks_people: Generated<number>
  clicks_all: Generated<number>
  last_clicked_at: Date | null
}

/** Interactions that are certainly this contact's. */
export interface ContactTotalTable {
  tenant_id: string
  contact_id: string
  opens_people: Generated<number>
  opens_all: Generated<number>
  clicks_people: Generated<number>
  clicks_all: Generated<number>
  file_views_people: Generated<number>
  file_views_all: Generated<number>
  replies_people: Generated<number>
  replies_all: Generated<number>
  /** Opens and clicks by one of several recipients, of mails that went to this contact too. */
  one_of_several_people: Generated<number>
  one_of_several_all: Generated<number>
  /** Judged to be our own people's, of mails that went to this contact. */
  own_views: Generated<number>
  last_interaction_at: Date | null
}

/** Interactions that are certainly this contact's by UTC day: people's, and what nobody can tell. */
export interface ContactDayTable {
  tenant_id: string
  contact_id: string
  /** `YYYY-MM-DD`. */
  day: string
  opens: Generated<number>
  clicks: Generated<number>
  file_views: Generated<number>
  replies: Generated<number>
  /** Judged unknown and no repetition; so are the next two. */
  unknown_opens: Generated<number>
  unknown_clicks: Generated<number>
  unknown_file_views: Generated<number>
}

export type ContactRow = Selectable<ContactTable>
export type FollowRow = Selectable<FollowTable>
export type InteractionRow = Selectable<InteractionTable>
export type AlertRow = Selectable<AlertTable>
export type AlertInboxRow = Selectable<AlertInboxTable>
