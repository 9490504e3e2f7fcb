import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { enrichmentConsentPath } from '../../contract/paths.ts'
import type { Context } from '../context.ts'
import { transportSecurity } from '../http/browser-access.ts'
import { noteProblem } from '../http/error-reply.ts'
import { createPageLimits } from '../http/rate-limit.ts'
import { PAGE_POLICY } from '../recipient-page/page-style.ts'
import { preferredLanguage } from '../tracking/preferred-language.ts'
import type { ConsentOutcome } from './consent-outcome.ts'
import { consentPage } from './consent-page.ts'
import { finishConsent } from './finish-consent.service.ts'

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': PAGE_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  vary: 'accept-language',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
}

/** Where the tenant's administrator comes back to after giving permission: no sign-in here. */
export async function enrichmentConsentRoutes(app: FastifyInstance, ctx: Context): Promise<void> {
  const limits = await createPageLimits(app)
  const security = transportSecurity(ctx.config.apiOrigin)
  app.addHook('onSend', async (_request, reply) => {
    void reply.headers({
      ...HEADERS,
      ...(security && { 'strict-transport-security': `max-age=${security.maxAge}` }),
    })
  })
  app.setErrorHandler((error, request, reply) => {
    const { status } = noteProblem(error, request, reply)
    return send(request, reply, { outcome: 'failed', status })
  })

  const options = { onRequest: limits.reading, exposeHeadRoute: false }
  app.get(enrichmentConsentPath, options, async (request, reply) => {
    const text = textsOf(request.query)
    const outcome = await finishConsent(ctx, {
      ...{ state: text('state'), tenant: text('tenant') },
      ...{ consent: text('admin_consent'), error: text('error') },
    })
    return send(request, reply, { outcome, status: STATUS[outcome] })
  })
}

const STATUS: Readonly<Record<ConsentOutcome, number>> = {
  ...{ given: 200, incomplete: 200, declined: 200 },
  ...{ unknown: 400, unreachable: 503, failed: 400 },
}

/** A parameter that is there twice is as good as none. */
const textsOf = (query: unknown) => (name: string) => {
  const value = (query as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' ? value : ''
}

function send(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { outcome, status }: { outcome: ConsentOutcome; status: number },
): FastifyReply {
  const page = consentPage(outcome, preferredLanguage(headers['accept-language']))
  return reply.code(status).type('text/html; charset=utf-8').send(page)
}
