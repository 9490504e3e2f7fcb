import { Type, type Static, type TSchema } from 'typebox'
import { AlertList, AlertQuery, AlertSettings, SeenReply, SeenRequest } from './alert.ts'
import { AuditList, AuditQuery, AuditVerification } from './audit.ts'
import {
  ConsentPolicy,
  ConsentPolicyRequest,
  ConsentRuleRequest,
  ContactConsent,
  RecordConsentRequest,
  RemoveRuleRequest,
} from './consent.ts'
import {
  AccountListQuery,
  AccountPreference,
  AccountPreferenceList,
  AccountPreferenceRequest,
  BulkPreferenceReply,
  BulkPreferenceRequest,
  Contact,
  ContactPreferenceList,
  PreferenceListQuery,
  PreferenceRequest,
} from './contact.ts'
import {
  ActivateRequest,
  BindRequest,
  FinaliseRequest,
  Finalised,
  Follow,
  FollowedEmailDetail,
  FollowList,
  FollowListQuery,
  FollowRequest,
  TrackedLinks,
} from './follow.ts'
import { InteractionList, InteractionQuery } from './interaction.ts'
import { ResolvedMessage, ResolveRequest } from './message.ts'
import { Organisation, Retention, RetentionRequest, SwitchRequest } from './organisation.ts'
import type { CallName } from './paths.ts'
import { Member, MemberList, MemberRequest, type Role } from './people.ts'
import { EmailAddress, Id, MessageKey } from './primitives.ts'
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
import { RecipientCheck, RecipientCheckRequest } from './recipient.ts'
import { Session } from './session.ts'

interface Endpoint {
  summary: string
  /** `ticket`: the send ticket of that one message instead of a signed-in salesperson. */
  credential?: 'ticket'
  /** The role it takes; a salesperson's where it is not said. */
  role?: Exclude<Role, 'salesperson'>
  /** Answered with `organisation-off` while Follow is switched off: what was collected is hidden. */
  hidden?: true
  params?: TSchema
  query?: TSchema
  body?: TSchema
  reply: TSchema
}

const byKey = Type.Object({ key: MessageKey })
const byEmail = Type.Object({ email: EmailAddress })
const byId = Type.Object({ id: Id })
const Done = Type.Object({ done: Type.Literal(true) })

/** What goes into and comes out of every call. Server and add-in are both typed from here. */
export const routes = {
  getSession: { summary: 'Who is signed in, and what may they do', reply: Session },
  checkRecipients: {
    summary: 'May a draft to these recipients be followed',
    body: RecipientCheckRequest,
    reply: RecipientCheck,
  },
  createFollow: { summary: 'Follow a draft', body: FollowRequest, reply: Follow },
  listFollows: {
    summary: 'Own followed emails',
    hidden: true,
    query: FollowListQuery,
    reply: FollowList,
  },
  getFollow: {
    summary: 'One own followed email',
    hidden: true,
    params: byKey,
    reply: FollowedEmailDetail,
  },
  unfollow: { summary: 'Stop following; voids the key', params: byKey, reply: Done },
  finaliseFollow: {
    summary: 'The mail is going out: activate the key and get its tracked links',
    credential: 'ticket',
    params: byKey,
    body: FinaliseRequest,
    reply: Finalised,
  },
  activateFollow: {
    summary: 'Activate a key late, from the sent copy',
    hidden: true,
    params: byKey,
    body: ActivateRequest,
    reply: FollowedEmailDetail,
  },
  bindFollow: {
    summary: 'Tell what became of a followed mail once it was sent',
    params: byKey,
    body: BindRequest,
    reply: Done,
  },
  listTrackedLinks: {
    summary: 'What the tracked links of one own followed email stand for',
    params: byKey,
    reply: TrackedLinks,
  },
  listFollowInteractions: {
    summary: 'Interactions with one own followed email, newest first',
    hidden: true,
    params: byKey,
    query: InteractionQuery,
    reply: InteractionList,
  },
  resolveMessage: {
    summary: 'How the open message relates to followed emails; notes replies',
    body: ResolveRequest,
    reply: ResolvedMessage,
  },
  getContact: { summary: 'A contact with engagement', params: byEmail, reply: Contact },
  listContactInteractions: {
    summary: 'Interactions of one contact, newest first',
    hidden: true,
    params: byEmail,
    query: InteractionQuery,
    reply: InteractionList,
  },
  setFollowPreference: {
    summary: 'Allow or do not allow following mail to a contact, also mail already sent',
    params: byEmail,
    body: PreferenceRequest,
    reply: Contact,
  },
  getContactConsent: {
    summary: 'What a contact said to being measured, with proof',
    params: byEmail,
    reply: ContactConsent,
  },
  recordConsent: {
    summary: 'Record what a contact told us',
    params: byEmail,
    body: RecordConsentRequest,
    reply: ContactConsent,
  },
  setAccountPreference: {
    summary: 'Allow or do not allow following mail to everybody of an account',
    params: byId,
    body: AccountPreferenceRequest,
    reply: AccountPreference,
  },
  listAlerts: {
    summary: 'Own alerts, newest first',
    hidden: true,
    query: AlertQuery,
    reply: AlertList,
  },
  markAlertsSeen: {
    summary: 'Own alerts were looked at',
    hidden: true,
    body: SeenRequest,
    reply: SeenReply,
  },
  getAlertSettings: { summary: 'Which alerts I get, and when', reply: AlertSettings },
  setAlertSettings: {
    summary: 'Choose which alerts I get, and when',
    body: AlertSettings,
    reply: AlertSettings,
  },
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
} satisfies Record<CallName, Endpoint>

type Routes = typeof routes
type Part<N extends CallName, P extends string> =
  Routes[N] extends Record<P, infer S extends TSchema> ? { [K in P]: Static<S> } : unknown

/** What a call takes: `params`, `query` and `body`, each only where the call has one. */
export type Input<N extends CallName> = Part<N, 'params'> & Part<N, 'query'> & Part<N, 'body'>
export type Reply<N extends CallName> = Static<Routes[N]['reply']>
