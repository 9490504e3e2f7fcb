import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { recipientPagePath } from '../../contract/paths.ts'
import type { Context } from '../context.ts'
import { transportSecurity } from '../http/browser-access.ts'
import { noteProblem } from '../http/error-reply.ts'
import { createPageLimits } from '../http/rate-limit.ts'
import { originReader } from '../tracking/client-address.ts'
import { languageOf, preferredLanguage, type Language } from '../tracking/preferred-language.ts'
import { PAGE_POLICY } from './page-style.ts'
import { plainPage } from './plain-pages.ts'
import { answerForm } from './recipient-form.service.ts'
import { showPage, type PageAnswer } from './recipient-page.service.ts'

const MOST_FORM_BYTES = 4096
const FORM = 'application/x-www-form-urlencoded'

type PageRequest = FastifyRequest<{ Params: { token: string } }>

/**
 * A recipient's own page: for a browser, with nothing but the token in its address. No sign-in, no
 * cookie, no script. Looking never changes anything: mail scanners follow every link.
 */
export async function recipientPageRoutes(app: FastifyInstance, ctx: Context): Promise<void> {
  const limits = await createPageLimits(app)
  acceptFormsOnly(app)
  answerPages(app, ctx)
  const originOf = originReader(ctx.config.trustedProxies)
  const url = `${recipientPagePath}:token`

  app.get(url, { onRequest: limits.reading }, async (request: PageRequest, reply) =>
    send(reply, await showPage(ctx, asked(request))),
  )

  app.post(url, { onRequest: limits.writing }, async (request: PageRequest, reply) => {
    const { socket, headers } = request.raw
    const isOwnNetwork = (tenantId: string) =>
      ctx.teamNetworks.has(tenantId, originOf({ peer: socket.remoteAddress, headers }), ctx.now())
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
    return send(reply, await answerForm(ctx, { ...asked(request), form, isOwnNetwork }))
  })
}

function acceptFormsOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  const options = { parseAs: 'string', bodyLimit: MOST_FORM_BYTES } as const
  app.addContentTypeParser(FORM, options, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  )
}

/** Whatever happens, people get a page; and none of it is kept, framed, indexed or passed on. */
function answerPages(app: FastifyInstance, { config }: Context): void {
  const security = transportSecurity(config.publicOrigin)
  app.addHook('onSend', async (_request, reply) => {
    void reply.headers({
      ...HEADERS,
      ...(security && { 'strict-transport-security': `max-age=${security.maxAge}` }),
    })
  })
  app.setErrorHandler((error, request, reply) => {
    const { status } = noteProblem(error, request, reply)
    const page = plainPage('busy', languageFor(request), null)
    return reply.code(status).type('text/html; charset=utf-8').send(page)
  })
}

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': PAGE_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
}

function send(reply: FastifyReply, { status, page }: PageAnswer): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(page)
}

function asked(request: PageRequest) {
  return { token: request.params.token, language: languageFor(request) }
}

/** As chosen on the page, else as the browser asks. */
function languageFor({ query, headers }: FastifyRequest): Language {
  const chosen = (query as Readonly<Record<string, unknown>>)['l']
  const language = typeof chosen === 'string' ? languageOf(chosen) : undefined
  return language ?? preferredLanguage(headers['accept-language'])
}
