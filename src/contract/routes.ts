import { Type, type Static, type TSchema } from 'typebox'
import { administratorRoutes } from './administrator-routes.ts'
import {
  AlertList,
  AlertQuery,
  AlertSettings,
  AlertSettingsRequest,
  SeenReply,
  SeenRequest,
} from './alert.ts'
import { ContactConsent, RecordConsentRequest } from './consent.ts'
import {
  AccountPreference,
  AccountPreferenceRequest,
  Contact,
  PreferenceRequest,
} from './contact.ts'
import type { Endpoint } from './endpoint.ts'
import { engagementRoutes } from './engagement-routes.ts'
import {
  ActivateRequest,
  BindRequest,
  FinaliseRequest,
  Finalised,
  Follow,
  FollowRequest,
  TrackedLink,
  TrackedLinkRequest,
  TrackedLinks,
} from './follow.ts'
import { FollowedEmailDetail, FollowList, FollowListQuery } from './followed.ts'
import { fileRoutes } from './file-routes.ts'
import { InteractionList, InteractionQuery } from './interaction.ts'
import { individualRoutes } from './individual-routes.ts'
import { logRoutes } from './log-routes.ts'
import { loggingRoutes } from './logging-routes.ts'
import { ResolvedMessage, ResolveRequest } from './message.ts'
import type { CallName } from './paths.ts'
import { EmailAddress, Id, MessageKey } from './primitives.ts'
import { RecipientCheck, RecipientCheckRequest } from './recipient.ts'
import { reminderRoutes } from './reminder-routes.ts'
import { Session } from './session.ts'
import { templateRoutes } from './template-routes.ts'
import { timingRoutes } from './timing-routes.ts'

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
  prepareFollow: {
    summary: 'Make a draft ready where no send handler will run: as finalising, by the salesperson',
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
  createTrackedLink: {
    summary: 'A tracked link for a draft; nothing is recorded before it is sent',
    params: byKey,
    body: TrackedLinkRequest,
    reply: TrackedLink,
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
    body: AlertSettingsRequest,
    reply: AlertSettings,
  },
  ...fileRoutes,
  ...reminderRoutes,
  ...individualRoutes,
  ...logRoutes,
  ...engagementRoutes,
  ...timingRoutes,
  ...administratorRoutes,
  ...loggingRoutes,
  ...templateRoutes,
} satisfies Record<CallName, Endpoint>

type Routes = typeof routes
type Part<N extends CallName, P extends string> =
  Routes[N] extends Record<P, infer S extends TSchema> ? { [K in P]: Static<S> } : unknown

/** What a call takes: `params`, `query` and `body`, each only where the call has one. */
export type Input<N extends CallName> = Part<N, 'params'> & Part<N, 'query'> & Part<N, 'body'>
export type Reply<N extends CallName> = Static<Routes[N]['reply']>
