import { Type } from 'typebox'
import { AuditList, AuditQuery, AuditVerification } from './audit.ts'
import {
  ConsentPolicy,
  ConsentPolicyRequest,
  ConsentRuleRequest,
  RemoveRuleRequest,
} from './consent-policy.ts'
import {
  AccountListQuery,
  AccountPreferenceList,
  BulkPreferenceReply,
  BulkPreferenceRequest,
  ContactPreferenceList,
  PreferenceListQuery,
} from './contact.ts'
import type { Endpoint } from './endpoint.ts'
import { Health } from './health.ts'
import { FileSettings, FileSettingsRequest } from './file-settings.ts'
import { FurtherAddresses } from './address-check.ts'
import { Organisation, Retention, RetentionRequest, SwitchRequest } from './organisation.ts'
import type { CallName } from './paths.ts'
import { Member, MemberList, MemberRequest } from './people.ts'
import { Id } from './primitives.ts'
import {
  CloseRequest,
  ErasureCertificate,
  SubjectAddress,
  SubjectExport,
  SubjectExportRequest,
  SubjectRequest,
  SubjectRequestList,
  SubjectRequestQuery,
} from './privacy.ts'

const byId = Type.Object({ id: Id })

/** What administrators do, but for email logging. */
export const administratorRoutes = {
  getOrganisation: {
    summary: 'State of the organisation and of every part',
    role: 'administrator',
    reply: Organisation,
  },
  switchOrganisation: {
    summary: 'Switch Follow on or off, terminate, or restore',
    role: 'administrator',
    body: SwitchRequest,
    reply: Organisation,
  },
  getConsentPolicy: {
    summary: 'What is measured of mail to whom',
    role: 'administrator',
    reply: ConsentPolicy,
  },
  setConsentPolicy: {
    summary: 'Decide what is measured, and what recipients are told',
    role: 'administrator',
    body: ConsentPolicyRequest,
    reply: ConsentPolicy,
  },
  setConsentRule: {
    summary: 'Make an exception for a contact, account, domain or country',
    role: 'administrator',
    body: ConsentRuleRequest,
    reply: ConsentPolicy,
  },
  removeConsentRule: {
    summary: 'Remove an exception',
    role: 'administrator',
    body: RemoveRuleRequest,
    reply: ConsentPolicy,
  },
  listContacts: {
    summary: 'Contacts with their follow preference and consent',
    role: 'administrator',
    query: PreferenceListQuery,
    reply: ContactPreferenceList,
  },
  listAccounts: {
    summary: 'Accounts with their follow preference',
    role: 'administrator',
    query: AccountListQuery,
    reply: AccountPreferenceList,
  },
  setFollowPreferences: {
    summary: 'Set the follow preference of many contacts',
    role: 'administrator',
    body: BulkPreferenceRequest,
    reply: BulkPreferenceReply,
  },
  getRetention: {
    summary: 'How long what is kept',
    role: 'administrator',
    reply: Retention,
  },
  setRetention: {
    summary: 'Decide how long what is kept',
    role: 'administrator',
    body: RetentionRequest,
    reply: Retention,
  },
  getFileSettings: {
    summary: 'What was decided about tracked files, and what there is',
    role: 'administrator',
    reply: FileSettings,
  },
  setFileSettings: {
    summary: 'Decide whether and how files are shared as tracked links',
    role: 'administrator',
    body: FileSettingsRequest,
    reply: FileSettings,
  },
  listSubjectRequests: {
    summary: 'Requests of people about their data',
    role: 'administrator',
    query: SubjectRequestQuery,
    reply: SubjectRequestList,
  },
  exportSubject: {
    summary: 'Everything that is kept about an address',
    role: 'administrator',
    body: SubjectExportRequest,
    reply: SubjectExport,
  },
  eraseSubject: {
    summary: 'Erase everything about an address, for good',
    role: 'administrator',
    body: SubjectAddress,
    reply: ErasureCertificate,
  },
  refuseSubjectRequest: {
    summary: 'Close a request without doing what it asks, with the reason',
    role: 'administrator',
    params: byId,
    body: CloseRequest,
    reply: SubjectRequest,
  },
  listAudit: {
    summary: 'The audit log, newest first',
    role: 'administrator',
    query: AuditQuery,
    reply: AuditList,
  },
  verifyAudit: {
    summary: 'Check that nothing in the audit log was changed or removed',
    role: 'administrator',
    reply: AuditVerification,
  },
  getHealth: {
    summary: 'How the installation is doing, without numbers about people',
    role: 'administrator',
    reply: Health,
  },
  listMembers: {
    summary: 'Everybody who signed in, with their roles',
    role: 'administrator',
    reply: MemberList,
  },
  setMember: {
    summary: 'Give or take roles, and put into a team',
    role: 'administrator',
    params: byId,
    body: MemberRequest,
    reply: Member,
  },
  getMemberAddresses: {
    summary: 'Further addresses of a salesperson',
    role: 'administrator',
    params: byId,
    reply: FurtherAddresses,
  },
  setMemberAddresses: {
    summary: 'Say which further addresses a salesperson writes from',
    role: 'administrator',
    params: byId,
    body: FurtherAddresses,
    reply: FurtherAddresses,
  },
} satisfies Partial<Record<CallName, Endpoint>>
