import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { accountEngagementRoutes } from './accounts/account-engagement.routes.ts'
import { accountRoutes } from './accounts/account.routes.ts'
import { alertStreamRoutes } from './alerts/alert-stream.routes.ts'
import { alertRoutes } from './alerts/alert.routes.ts'
import { auditRoutes } from './audit/audit.routes.ts'
import { consentRoutes } from './consent/consent.routes.ts'
import { policyRoutes } from './consent/policy.routes.ts'
import { contactLoggingRoutes } from './contacts/contact-logging.routes.ts'
import { contactRoutes } from './contacts/contact.routes.ts'
import type { Context } from './context.ts'
import { enrichmentAdminRoutes } from './enrichment/enrichment-admin.routes.ts'
import { enrichmentConsentRoutes } from './enrichment/enrichment-consent.routes.ts'
import { measureRoutes } from './enrichment/measure.routes.ts'
import { filePageRoutes } from './files/file-page.routes.ts'
import { fileSettingsRoutes } from './files/file-settings.routes.ts'
import { fileRoutes } from './files/file.routes.ts'
import { finaliseRoutes } from './follow/finalise.routes.ts'
import { followRoutes } from './follow/follow.routes.ts'
import { recipientRoutes } from './follow/recipients.routes.ts'
import { requireSignIn } from './http/authenticate.ts'
import { admitBrowsers } from './http/browser-access.ts'
import { answerProblems, replyProblem } from './http/error-reply.ts'
import { frontServer, type Front } from './http/front-server.ts'
import { keepHostsApart } from './http/keep-hosts-apart.ts'
import { healthRoutes } from './http/health.routes.ts'
import { openapiRoutes } from './http/openapi.routes.ts'
import { pagesRoutes } from './http/pages.routes.ts'
import { createLimits } from './http/rate-limit.ts'
import { logRequests } from './http/request-log.ts'
import { validateByContract } from './http/validation.ts'
import { watchRequests } from './http/watch-requests.ts'
import { individualRoutes } from './individual/individual.routes.ts'
import { interactionRoutes } from './interactions/interaction.routes.ts'
import { logRoutes } from './log/log.routes.ts'
import { timelineRoutes } from './log/timeline.routes.ts'
import { graphNotificationRoutes } from './logging/graph-notification.routes.ts'
import { loggingAdminRoutes } from './logging/logging-admin.routes.ts'
import { signInRoutes } from './logging/sign-in.routes.ts'
import { messageLoggingRoutes } from './logging/message-logging.routes.ts'
import { quarantineRoutes } from './logging/quarantine.routes.ts'
import { messageRoutes } from './messages/message.routes.ts'
import { healthPageRoutes } from './operation/health.routes.ts'
import { opportunityRoutes } from './opportunities/opportunity.routes.ts'
import { recipientPageRoutes } from './recipient-page/recipient-page.routes.ts'
import { reminderRoutes } from './reminders/reminder.routes.ts'
import { mounts, ROLE_PARTS, type Mount } from './roles.ts'
import { segmentRoutes } from './segments/segment.routes.ts'
import { templateRoutes } from './templates/template.routes.ts'
import { subjectRequestRoutes } from './privacy/subject-request.routes.ts'
import { admit } from './settings/access.service.ts'
import { arrivals } from './settings/arrival.service.ts'
import { memberRoutes } from './settings/member.routes.ts'
import { organisationRoutes } from './settings/organisation.routes.ts'
import { retentionRoutes } from './settings/retention.routes.ts'
import { sessionRoutes } from './settings/session.routes.ts'
import { teamLearner } from './tracking/team-network.service.ts'
import { timingRoutes } from './timing/timing.routes.ts'
import { trackingFront } from './tracking/tracking.routes.ts'

const BODY_LIMIT = 1024 * 1024
/** What is too long is for each call's schema to say; Fastify's own limit would say "not found". */
const MAX_PARAMETER = 8_192

/** The API as it runs, with every route of its role. Nothing listens yet. */
export function buildApp(ctx: Context): FastifyInstance {
  const app = Fastify(serverOptions(ctx)) as FastifyInstance
  // A stopping server waits for its connections: those at work close right behind their answer.
  app.addHook('preClose', async () => void (app.server.keepAliveTimeout = 1))
  // Only JSON: what a foreign page's form could send without asking first is never read.
  app.removeContentTypeParser('text/plain')
  validateByContract(app)
  answerProblems(app)
  logRequests(app)
  watchRequests(app, ctx.watch)
  keepHostsApart(app, ctx.config)

  // Machines: no sign-in, no limits.
  void app.register(async (open) => healthRoutes(open, ctx))
  for (const mount of ROLE_PARTS[ctx.config.role].mounts) MOUNTS[mount](app, ctx)
  return app
}

/** What a role may have; which has what is in roles.ts. */
const MOUNTS: Readonly<Record<Mount, (app: FastifyInstance, ctx: Context) => void>> = {
  // From a link in a mail: no sign-in. The beacon and tracked links are the front's.
  recipients(app, ctx) {
    void app.register((open) => recipientPageRoutes(open, ctx))
    void app.register((open) => filePageRoutes(open, ctx))
  },
  // From the add-in.
  salespeople(app, ctx) {
    void app.register(async (api) => {
      await admitBrowsers(api, ctx.config)
      openapiRoutes(api)
      const limits = await createLimits(api)
      await api.register(async (own) => {
        requireSignIn(own, {
          verify: ctx.verifyAccessToken,
          limits,
          admitted: ctx.config.signIn,
          greet: greeter(ctx),
          admit: (caller, entrance) => admit(ctx, caller, entrance),
        })
        salespersonRoutes(own, ctx)
        administratorRoutes(own, ctx)
      })
    })
  },
  callbacks(app, ctx) {
    void app.register((open) => graphNotificationRoutes(open, ctx))
    // Whoever comes back from signing in as the logging account.
    void app.register((open) => signInRoutes(open, ctx))
    // A tenant's administrator who comes back from giving permission for account engagement.
    void app.register((open) => enrichmentConsentRoutes(open, ctx))
  },
  pages(app, ctx) {
    void app.register((pages) => pagesRoutes(pages, ctx))
  },
}

/** What everybody who signs in works with. One line for each feature. */
function salespersonRoutes(app: FastifyInstance, ctx: Context): void {
  sessionRoutes(app, ctx)
  followRoutes(app, ctx)
  finaliseRoutes(app, ctx)
  fileRoutes(app, ctx)
  recipientRoutes(app, ctx)
  accountRoutes(app, ctx)
  accountEngagementRoutes(app, ctx)
  segmentRoutes(app, ctx)
  templateRoutes(app, ctx)
  contactRoutes(app, ctx)
  contactLoggingRoutes(app, ctx)
  consentRoutes(app, ctx)
  individualRoutes(app, ctx)
  messageRoutes(app, ctx)
  messageLoggingRoutes(app, ctx)
  quarantineRoutes(app, ctx)
  interactionRoutes(app, ctx)
  logRoutes(app, ctx)
  timelineRoutes(app, ctx)
  opportunityRoutes(app, ctx)
  reminderRoutes(app, ctx)
  timingRoutes(app, ctx)
  alertRoutes(app, ctx)
  alertStreamRoutes(app, ctx)
}

/** What administrators set up. One line for each feature. */
function administratorRoutes(app: FastifyInstance, ctx: Context): void {
  organisationRoutes(app, ctx)
  policyRoutes(app, ctx)
  retentionRoutes(app, ctx)
  fileSettingsRoutes(app, ctx)
  subjectRequestRoutes(app, ctx)
  auditRoutes(app, ctx)
  healthPageRoutes(app, ctx)
  memberRoutes(app, ctx)
  loggingAdminRoutes(app, ctx)
  enrichmentAdminRoutes(app, ctx)
  measureRoutes(app, ctx)
}

/** Whoever comes in is known from now on, and so is where from. */
function greeter(ctx: Context): Parameters<typeof requireSignIn>[1]['greet'] {
  const learn = teamLearner(ctx)
  const arrive = arrivals(ctx)
  return (caller, request) => {
    learn(caller, request)
    return arrive(caller)
  }
}

const front = (ctx: Context): Front =>
  mounts(ctx.config.role, 'recipients') ? trackingFront(ctx) : () => false

function serverOptions(ctx: Context): FastifyServerOptions {
  const { config, log } = ctx
  return {
    // Recipients come first, and past everything that is set up for salespeople.
    serverFactory: frontServer(front(ctx), { tls: config.listen.tls, log }),
    loggerInstance: log,
    // Our own line for each request: Fastify's has the URL and the client's address.
    logController: new Fastify.LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    routerOptions: { maxParamLength: MAX_PARAMETER },
    frameworkErrors: (error, request, reply) => void replyProblem(error, request, reply),
  }
}
