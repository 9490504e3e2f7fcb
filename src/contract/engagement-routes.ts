import { Type } from 'typebox'
import {
  ContactImportRequest,
  AccountImportRequest,
  GraphContactQuery,
  GraphContacts,
  ImportReply,
} from './account-import.ts'
import {
  Account,
  AccountChange,
  AccountEngagement,
  AccountEngagementList,
  AccountEngagementQuery,
  MergeRequest,
  SplitRequest,
} from './account.ts'
import type { Endpoint } from './endpoint.ts'
import {
  AgreementRequest,
  Enrichment,
  EnrichmentAct,
  EnrichmentRequest,
  EnrichmentRunList,
  WeightsReply,
  WeightsRequest,
} from './enrichment.ts'
import {
  EnrichmentMailboxList,
  EnrichmentMailboxQuery,
  ResolvedMailboxes,
  ResolveMailboxesRequest,
} from './enrichment-mailbox.ts'
import { OfficeQuery, OfficeRows, OfficeUsers } from './measure.ts'
import type { CallName } from './paths.ts'
import { Id } from './primitives.ts'
import {
  Segment,
  SegmentCount,
  SegmentList,
  SegmentMemberList,
  SegmentMemberQuery,
  SegmentRequest,
  SegmentRules,
} from './segment.ts'

const byId = Type.Object({ id: Id })
const Done = Type.Object({ done: Type.Literal(true) })

/** Account engagement: accounts, what is collected about them, segments. */
export const engagementRoutes = {
  listAccountEngagement: {
    summary: 'Accounts with score and measures',
    hidden: true,
    query: AccountEngagementQuery,
    reply: AccountEngagementList,
  },
  getAccountEngagement: {
    summary: 'One account with score, charts and people',
    hidden: true,
    params: byId,
    reply: AccountEngagement,
  },
  listOfficeRows: {
    summary: 'Measures of all accounts by year, month and week, with the names of the source',
    hidden: true,
    query: OfficeQuery,
    reply: OfficeRows,
  },
  listOfficeUsers: {
    summary: 'Directory ids of the chosen mailboxes',
    role: 'administrator',
    hidden: true,
    reply: OfficeUsers,
  },
  listSegments: { summary: 'Segments of accounts', hidden: true, reply: SegmentList },
  listSegmentMembers: {
    summary: 'Accounts of a segment, with the reason',
    hidden: true,
    params: byId,
    query: SegmentMemberQuery,
    reply: SegmentMemberList,
  },
  countSegment: {
    summary: 'How many accounts fulfil rules',
    hidden: true,
    body: SegmentRules,
    reply: SegmentCount,
  },
  createSegment: {
    summary: 'Save rules as a segment',
    role: 'manager',
    hidden: true,
    body: SegmentRequest,
    reply: Segment,
  },
  changeSegment: {
    summary: 'Change a segment',
    role: 'manager',
    hidden: true,
    params: byId,
    body: SegmentRequest,
    reply: Segment,
  },
  removeSegment: { summary: 'Remove a segment', role: 'manager', params: byId, reply: Done },
  changeAccount: {
    summary: 'Name, domains, parent and salesperson of an account',
    role: 'administrator',
    params: byId,
    body: AccountChange,
    reply: Account,
  },
  mergeAccounts: {
    summary: 'Make two accounts one, for good',
    role: 'administrator',
    params: byId,
    body: MergeRequest,
    reply: Account,
  },
  splitAccount: {
    summary: 'Make an account of some domains or contacts of another',
    role: 'administrator',
    params: byId,
    body: SplitRequest,
    reply: Account,
  },
  importAccounts: {
    summary: 'Preview or import rows of accounts',
    role: 'administrator',
    body: AccountImportRequest,
    reply: ImportReply,
  },
  importContacts: {
    summary: 'Preview or import rows of contacts',
    role: 'administrator',
    body: ContactImportRequest,
    reply: ImportReply,
  },
  getEnrichment: {
    summary: 'Account engagement as it is set up, and how far it is',
    role: 'administrator',
    reply: Enrichment,
  },
  setEnrichment: {
    summary: 'Choose mailboxes, people, names and schedule',
    role: 'administrator',
    body: EnrichmentRequest,
    reply: Enrichment,
  },
  resolveMailboxes: {
    summary: 'What addresses of people and groups stand for',
    role: 'administrator',
    body: ResolveMailboxesRequest,
    reply: ResolvedMailboxes,
  },
  agreeToEnrichment: {
    summary: 'Agree to what is read, stored and shown',
    role: 'administrator',
    body: AgreementRequest,
    reply: Enrichment,
  },
  changeEnrichment: {
    summary: 'Check the permission, start, stop, run now, read anew, or clear',
    role: 'administrator',
    body: EnrichmentAct,
    reply: Enrichment,
  },
  listEnrichmentRuns: {
    summary: 'Runs of account engagement, newest first',
    role: 'administrator',
    reply: EnrichmentRunList,
  },
  listEnrichmentMailboxes: {
    summary: 'How far each chosen mailbox is',
    role: 'administrator',
    query: EnrichmentMailboxQuery,
    reply: EnrichmentMailboxList,
  },
  listGraphContacts: {
    summary: 'Contacts kept in the chosen mailboxes',
    role: 'administrator',
    hidden: true,
    query: GraphContactQuery,
    reply: GraphContacts,
  },
  setScoreWeights: {
    summary: 'Preview or set how much each part of the score counts',
    role: 'administrator',
    body: WeightsRequest,
    reply: WeightsReply,
  },
} satisfies Partial<Record<CallName, Endpoint>>
