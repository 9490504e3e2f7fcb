import type { FastifyInstance, FastifyReply } from 'fastify'
import { loggingSignInPath } from '../../contract/paths.ts'
import type { Context } from '../context.ts'
import { transportSecurity } from '../http/browser-access.ts'
import { noteProblem } from '../http/error-reply.ts'
import { createPageLimits } from '../http/rate-limit.ts'
import { PAGE_POLICY } from '../recipient-page/page-style.ts'
import { finishSignIn } from './finish-sign-in.service.ts'
import type { SignInOutcome } from './sign-in-outcome.ts'
import { NO_SIGN_IN_COOKIE } from './sign-in-cookie.ts'
import { signInPage } from './sign-in-page.ts'

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': PAGE_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // The address of this page has a code in it.
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
}

/** Where the browser comes back to after somebody signed in as the logging account: no sign-in here. */
export async function signInRoutes(app: FastifyInstance, ctx: Context): Promise<void> {
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
    return send(reply, 'failed', status)
  })

  const options = { onRequest: limits.reading, exposeHeadRoute: false }
  app.get(loggingSignInPath, options, async ({ query, headers }, reply) => {
    const text = textsOf(query)
    const outcome = await finishSignIn(ctx, {
      ...{ state: text('state'), code: text('code'), error: text('error') },
      ...{ description: text('error_description'), cookies: headers.cookie },
    })
    void reply.header('set-cookie', NO_SIGN_IN_COOKIE)
    return send(reply, outcome, outcome === 'done' ? 200 : 400)
  })
}

/** A parameter that is there twice is as good as none. */
const textsOf = (query: unknown) => (name: string) => {
  const value = (query as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' ? value : ''
}

function send(reply: FastifyReply, outcome: SignInOutcome, status: number): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(signInPage(outcome))
}
