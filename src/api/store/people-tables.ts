import type { Generated } from 'kysely'
import type { ConsentMode, ConsentState } from '../../contract/consent.ts'
import type { MixedGroups } from '../../contract/consent-policy.ts'
import type { FollowPreference } from '../../contract/recipient.ts'

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
  log_days: Generated<number | null>
  quarantine_days: Generated<number | null>
  /** Salespeople may share files as tracked links. */
  files_shared: Generated<boolean>
  /** Largest file in megabytes, and longest time it can be had in days. */
  file_max_mb: Generated<number>
  file_most_days: Generated<number>
  /** Room for all files of the organisation, in megabytes; null: no limit. */
  file_quota_mb: Generated<number | null>
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
  /** When the newest mail was sent of which is known that the send handler did not run. */
  send_handler_missed_at: Generated<Date | null>
  /** Roles given by an administrator here; Entra may give more. */
  is_manager: Generated<boolean>
  is_administrator: Generated<boolean>
  /** Sees interactions of contacts although being an administrator. */
  reads_contacts: Generated<boolean>
  /** Since when they are let in no more; null: they are. */
  barred_at: Generated<Date | null>
  /** Whose team this person is in. */
  manager_id: Generated<string | null>
  /** Are mails that were sent individually put into a folder of their own; null: never chosen. */
  tidies_individual: Generated<boolean | null>
  /** That folder as Microsoft Graph knows it; null: there was none yet. */
  individual_folder: Generated<string | null>
  /** On which day links to new targets were last made, in days since 1970, and how many; null: never. */
  targets_day: Generated<number | null>
  targets_made: Generated<number>
}

export interface AccountTable {
  tenant_id: string
  id: string
  name: string
  /**
   * Registrable domain, lower case, A-label: what it is known by. Whose a domain is says `account_domain`:
   * an account that was split off by its contacts shares the domain of another.
   */
  domain: string
  created_at: Date
  /** "Do not allow" holds for everybody of the account. */
  preference: Generated<FollowPreference>
  preference_changed_at: Generated<Date | null>
  preference_changed_by: Generated<string | null>
  preference_reason: Generated<string | null>
  allowed_since: Generated<Date | null>
  parent_id: Generated<string | null>
  /** The salesperson responsible. */
  owner_id: Generated<string | null>
  /** Grows with every change by an administrator. */
  revision: Generated<number>
}

/** Whose addresses are an account's. */
export interface AccountDomainTable {
  tenant_id: string
  domain: string
  account_id: string
}

export interface ContactTable {
  tenant_id: string
  id: string
  type: 'contact' | 'lead'
  /** Trimmed, lower case. */
  email: string
  name: string | null
  account_id: string | null
  /** Somebody said which account; it does not follow the domain of the address. */
  account_is_chosen: Generated<boolean>
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
  /** Mail with them must not be logged. */
  privacy_blocked: Generated<boolean>
  privacy_blocked_at: Generated<Date | null>
  privacy_blocked_by: Generated<string | null>
  privacy_blocked_reason: Generated<string | null>
  /** IANA name, set by somebody here; null: nobody did. */
  time_zone: Generated<string | null>
  created_at: Date
}

/** A network from which people of the organisation called within 12 hours; whose it is or who called is not there. */
export interface TeamNetworkTable {
  tenant_id: string
  /** Under a key of its day; see `teamHashes`. */
  hash: number
  /** When somebody called from there, by the hour and the database's clock. */
  written_at: Date
}
