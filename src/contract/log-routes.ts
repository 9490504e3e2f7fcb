import { Type } from 'typebox'
import type { Endpoint } from './endpoint.ts'
import { CommentRequest, LogEntryChange, LogEntryDetail, LogList, LogQuery } from './log.ts'
import {
  LogMessageRequest,
  MessageLogging,
  MessageLoggingRequest,
  PrivacyBlock,
  PrivacyBlockRequest,
} from './message-logging.ts'
import { FurtherAddresses } from './address-check.ts'
import {
  FollowUp,
  FollowUpChange,
  FollowUpList,
  FollowUpQuery,
  FollowUpRequest,
} from './follow-up.ts'
import { Timeline, TimelineQuery } from './timeline.ts'
import {
  Opportunity,
  OpportunityChange,
  OpportunityQuery,
  OpportunityRequest,
  Pipeline,
} from './opportunity.ts'
import type { CallName } from './paths.ts'
import { EmailAddress, Id } from './primitives.ts'
import {
  ContactChoice,
  QuarantineDecision,
  QuarantineList,
  QuarantineQuery,
  QuarantineReply,
} from './quarantine.ts'

const byId = Type.Object({ id: Id })
const byEmail = Type.Object({ email: EmailAddress })

/** The interaction log, for everybody who signs in. */
export const logRoutes = {
  getMessageLogging: {
    summary: 'Where the open message stands with email logging',
    body: MessageLoggingRequest,
    reply: MessageLogging,
  },
  logMessage: {
    summary: 'Log the open message now',
    hidden: true,
    body: LogMessageRequest,
    reply: MessageLogging,
  },
  listLog: {
    summary: 'The interaction log, newest first',
    hidden: true,
    query: LogQuery,
    reply: LogList,
  },
  getLogEntry: {
    summary: 'One entry with everything about it',
    hidden: true,
    params: byId,
    reply: LogEntryDetail,
  },
  changeLogEntry: {
    summary: 'Evaluate, cancel or restore an entry',
    hidden: true,
    params: byId,
    body: LogEntryChange,
    reply: LogEntryDetail,
  },
  addLogComment: {
    summary: 'Comment on an entry',
    hidden: true,
    params: byId,
    body: CommentRequest,
    reply: LogEntryDetail,
  },
  addFollowUp: {
    summary: 'Note something to do about an entry',
    hidden: true,
    params: byId,
    body: FollowUpRequest,
    reply: LogEntryDetail,
  },
  createOpportunity: {
    summary: 'Make an opportunity of an entry',
    hidden: true,
    params: byId,
    body: OpportunityRequest,
    reply: Opportunity,
  },
  listFollowUps: {
    summary: 'What I have to do about entries',
    hidden: true,
    query: FollowUpQuery,
    reply: FollowUpList,
  },
  changeFollowUp: {
    summary: 'Done, not done after all, or on another day',
    hidden: true,
    params: byId,
    body: FollowUpChange,
    reply: FollowUp,
  },
  listOpportunities: {
    summary: 'The pipeline',
    hidden: true,
    query: OpportunityQuery,
    reply: Pipeline,
  },
  changeOpportunity: {
    summary: 'Change an opportunity',
    hidden: true,
    params: byId,
    body: OpportunityChange,
    reply: Opportunity,
  },
  listContactTimeline: {
    summary: 'Logged mail and interactions of one contact, newest first',
    hidden: true,
    params: byEmail,
    query: TimelineQuery,
    reply: Timeline,
  },
  getPrivacyBlock: {
    summary: 'May mail with a contact be logged',
    params: byEmail,
    reply: PrivacyBlock,
  },
  setPrivacyBlock: {
    summary: 'Do not log mail with a contact, or do so again',
    params: byEmail,
    body: PrivacyBlockRequest,
    reply: PrivacyBlock,
  },
  getContactAddresses: {
    summary: 'Further addresses of a contact',
    params: byEmail,
    reply: FurtherAddresses,
  },
  setContactAddresses: {
    summary: 'Say which further addresses a contact writes from',
    params: byEmail,
    body: FurtherAddresses,
    reply: FurtherAddresses,
  },
  searchContacts: {
    summary: 'Contacts to choose from, by name or address',
    query: Type.Object({ search: Type.String({ minLength: 1, maxLength: 200 }) }),
    reply: Type.Object({ items: Type.Array(ContactChoice) }),
  },
  listQuarantine: {
    summary: 'Messages that wait for a decision, newest first',
    hidden: true,
    query: QuarantineQuery,
    reply: QuarantineList,
  },
  decideQuarantined: {
    summary: 'Decide what becomes of a quarantined message',
    hidden: true,
    params: byId,
    body: QuarantineDecision,
    reply: QuarantineReply,
  },
} satisfies Partial<Record<CallName, Endpoint>>
