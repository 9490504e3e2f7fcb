import type { Kysely, Selectable } from 'kysely'
import type { AlertInboxTable, AlertTable } from './alert-tables.ts'
import type {
  OrganisationTable,
  InternalDomainTable,
  SalespersonTable,
  TeamNetworkTable,
  AccountTable,
  AccountDomainTable,
  ContactTable,
} from './people-tables.ts'
import type {
  AccountScoreDayTable,
  AccountSpanTable,
  AccountStandingTable,
  ActivityPersonTable,
  ActivityTable,
  StaleSpanTable,
} from './engagement-tables.ts'
import type { SegmentMemberTable, SegmentTable } from './segment-tables.ts'
import type {
  CalendarEntryTable,
  EnrichmentCursorTable,
  EnrichmentMailboxTable,
  EnrichmentRunTable,
  EnrichmentTable,
  LeftMailboxTable,
} from './enrichment-tables.ts'
import type { FileLinkTable, FilePartTable, FileTable, FileVersionTable } from './file-tables.ts'
import type { JobLeaseTable, JournalMarkTable } from './process-tables.ts'
import type { ReminderTable } from './reminder-tables.ts'
import type { FollowTable, FollowRecipientTable, TrackedLinkTable } from './follow-tables.ts'
import type { IndividualRecipientTable, IndividualSendTable } from './individual-tables.ts'
import type { InteractionTable, OwnViewTable } from './interaction-tables.ts'
import type {
  FollowTotalTable,
  LinkTotalTable,
  ContactTotalTable,
  ContactDayTable,
} from './total-tables.ts'
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
import type {
  BounceTable,
  ContactAddressTable,
  LoggedMessageTable,
  SalespersonAddressTable,
  SenderRuleTable,
} from './logged-message-tables.ts'
import type { TemplateTable, TemplateUseTable, TemplateVersionTable } from './template-tables.ts'
import type { ContactClockTable } from './timing-tables.ts'
import type {
  FollowUpTable,
  LogCommentTable,
  LogEntryTable,
  OpportunityTable,
} from './log-tables.ts'
import type {
  LoggingBackfillTable,
  LoggingJobTable,
  LoggingRunTable,
  LoggingSetupTable,
  LoggingSignInTable,
} from './logging-tables.ts'

/**
 * Every table about anybody begins with its tenant (law 11), and so does every primary, unique and
 * foreign key: the schema can be distributed by tenant later (design §8). Ids are made in the app.
 */
export interface Schema {
  job_lease: JobLeaseTable
  journal_mark: JournalMarkTable
  contact_clock: ContactClockTable
  organisation: OrganisationTable
  internal_domain: InternalDomainTable
  salesperson: SalespersonTable
  team_network: TeamNetworkTable
  account: AccountTable
  account_domain: AccountDomainTable
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
  reminder: ReminderTable
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
  contact_address: ContactAddressTable
  salesperson_address: SalespersonAddressTable
  sender_rule: SenderRuleTable
  logged_message: LoggedMessageTable
  bounce: BounceTable
  log_entry: LogEntryTable
  log_comment: LogCommentTable
  follow_up: FollowUpTable
  opportunity: OpportunityTable
  logging_setup: LoggingSetupTable
  logging_sign_in: LoggingSignInTable
  logging_job: LoggingJobTable
  logging_run: LoggingRunTable
  logging_backfill: LoggingBackfillTable
  enrichment: EnrichmentTable
  enrichment_mailbox: EnrichmentMailboxTable
  enrichment_cursor: EnrichmentCursorTable
  enrichment_run: EnrichmentRunTable
  left_mailbox: LeftMailboxTable
  activity: ActivityTable
  activity_person: ActivityPersonTable
  calendar_entry: CalendarEntryTable
  account_span: AccountSpanTable
  stale_span: StaleSpanTable
  account_standing: AccountStandingTable
  account_score_day: AccountScoreDayTable
  segment: SegmentTable
  segment_member: SegmentMemberTable
  template: TemplateTable
  template_version: TemplateVersionTable
  template_use: TemplateUseTable
  individual_send: IndividualSendTable
  individual_recipient: IndividualRecipientTable
  file: FileTable
  file_version: FileVersionTable
  file_part: FilePartTable
  file_link: FileLinkTable
}

export type Db = Kysely<Schema>

export type ContactRow = Selectable<ContactTable>
export type FollowRow = Selectable<FollowTable>
export type InteractionRow = Selectable<InteractionTable>
export type AlertRow = Selectable<AlertTable>
export type ReminderRow = Selectable<ReminderTable>
export type AlertInboxRow = Selectable<AlertInboxTable>
export type LoggedMessageRow = Selectable<LoggedMessageTable>
export type LogEntryRow = Selectable<LogEntryTable>
export type LoggingSetupRow = Selectable<LoggingSetupTable>
export type LoggingJobRow = Selectable<LoggingJobTable>
export type EnrichmentRow = Selectable<EnrichmentTable>
export type EnrichmentMailboxRow = Selectable<EnrichmentMailboxTable>
export type AccountStandingRow = Selectable<AccountStandingTable>
export type AccountSpanRow = Selectable<AccountSpanTable>
export type FileRow = Selectable<FileTable>
export type FileVersionRow = Selectable<FileVersionTable>
export type FilePartRow = Selectable<FilePartTable>
export type SegmentRow = Selectable<SegmentTable>
export type TemplateRow = Selectable<TemplateTable>
export type TemplateVersionRow = Selectable<TemplateVersionTable>
export type IndividualSendRow = Selectable<IndividualSendTable>
export type IndividualRecipientRow = Selectable<IndividualRecipientTable>
