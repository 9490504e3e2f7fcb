import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { filePagePath } from '../../contract/paths.ts'
import type { Context } from '../context.ts'
import { transportSecurity } from '../http/browser-access.ts'
import { noteProblem } from '../http/error-reply.ts'
import { createPageLimits } from '../http/rate-limit.ts'
import { PAGE_POLICY } from '../recipient-page/page-style.ts'
import { plainPage } from '../recipient-page/plain-pages.ts'
import { originReader } from '../tracking/client-address.ts'
import { hitKeeper } from '../tracking/keep-hit.service.ts'
import { languageOf, preferredLanguage, type Language } from '../tracking/preferred-language.ts'
import { downloadFile, type BytesAnswer } from './download-file.service.ts'
import { findAskedFile, pageOf, type FilePageAnswer } from './serve-file.service.ts'

const MOST_FORM_BYTES = 4096
const FORM = 'application/x-www-form-urlencoded'
const PAGE_URL = `${filePagePath}:token`
const DOWNLOAD_URL = `${PAGE_URL}/download`

type FileRequest = FastifyRequest<{ Params: { token: string } }>

/**
 * A tracked file for whoever has its link: a page that says what it is, and behind its button the
 * bytes. No sign-in, no cookie, no script. It needs the store; beacons and links do not, and are
 * answered before any of this (law 3).
 */
export async function filePageRoutes(app: FastifyInstance, ctx: Context): Promise<void> {
  const limits = await createPageLimits(app)
  acceptFormsOnly(app)
  answerPages(app, ctx)
  showPages(app, ctx, limits)

  app.route({
    method: ['GET', 'HEAD'],
    url: DOWNLOAD_URL,
    onRequest: limits.reading,
    handler: async (request, reply) => download(ctx, request as FileRequest, reply),
  })
  app.post(DOWNLOAD_URL, { onRequest: limits.writing }, async (request: FileRequest, reply) =>
    download(ctx, request, reply),
  )
}

function showPages(
  app: FastifyInstance,
  ctx: Context,
  limits: Awaited<ReturnType<typeof createPageLimits>>,
): void {
  const keep = hitKeeper(ctx)
  const originOf = originReader(ctx.config.trustedProxies)
  app.route({
    method: ['GET', 'HEAD'],
    url: PAGE_URL,
    onRequest: limits.reading,
    handler: async (given, reply) => {
      const request = given as FileRequest
      const found = await findAskedFile(ctx, asked(request))
      if (found.kind === 'page') return sendPage(reply, found)
      const { method, headers, socket } = request.raw
      const origin = originOf({ peer: socket.remoteAddress, headers })
      const seen = { method: method ?? '', userAgent: headers['user-agent'], headers }
      const hit = { token: found.link, request: seen, origin }
      await new Promise<void>((kept) => keep(hit, kept))
      return sendPage(reply, pageOf(ctx, found))
    },
  })
}

async function download(
  ctx: Context,
  request: FileRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
  const chosen = form.get('l')
  const language = (chosen === null ? undefined : languageOf(chosen)) ?? languageFor(request)
  const answer = await downloadFile(ctx, {
    ...{ token: request.params.token, language, range: request.headers.range },
    method: request.method as 'GET' | 'HEAD' | 'POST',
    password: form.get('password') ?? undefined,
  })
  if (answer.kind === 'to-page')
    return reply.redirect(`${filePagePath}${request.params.token}?l=${language}`, 303)
  return answer.kind === 'page' ? sendPage(reply, answer) : sendBytes(reply, answer)
}

function sendPage(reply: FastifyReply, { status, page, retryAfter }: FilePageAnswer): FastifyReply {
  if (retryAfter !== undefined) void reply.header('retry-after', retryAfter)
  return reply.code(status).type('text/html; charset=utf-8').send(page)
}

function sendBytes(reply: FastifyReply, { status, headers, bytes }: BytesAnswer): FastifyReply {
  return reply
    .code(status)
    .headers({ ...headers, 'content-security-policy': "default-src 'none'; sandbox" })
    .send(bytes)
}

function acceptFormsOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  const options = { parseAs: 'string', bodyLimit: MOST_FORM_BYTES } as const
  app.addContentTypeParser(FORM, options, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  )
}

/** Whatever happens, people get a page; and nothing is kept, framed, indexed or passed on. */
function answerPages(app: FastifyInstance, { config }: Context): void {
  const security = transportSecurity(config.publicOrigin)
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('content-security-policy'))
      void reply.header('content-security-policy', PAGE_POLICY)
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
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
}

function asked(request: FileRequest) {
  return { token: request.params.token, language: languageFor(request) }
}

/** As chosen on the page, else as the browser asks. */
function languageFor({ query, headers }: FastifyRequest): Language {
  const chosen = (query as Readonly<Record<string, unknown>>)['l']
  const language = typeof chosen === 'string' ? languageOf(chosen) : undefined
  return language ?? preferredLanguage(headers['accept-language'])
}
