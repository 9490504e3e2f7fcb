import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import { BEACON_IMAGE } from './beacon-image.ts'
import { deadLinkPage } from './dead-link-page.ts'
import { hitKeeper, type KeepHit } from './keep-hit.service.ts'
import { locationOf } from './location.ts'
import type { TrackingSeal, TrackingToken } from './tracking-seal.ts'

interface Tracking {
  seal: TrackingSeal
  keep: KeepHit
}

const NOT_READING = ['OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
const ALLOW = 'GET, HEAD, OPTIONS'
/** No line for each hit: a log of when mails are read is itself a record of readers. */
const LOG_LEVEL = 'warn'

/**
 * The beacon and the tracked links: what recipients' programs ask for. No sign-in, no limits, no
 * cookies, and nothing that could fail but the seal (law 3).
 *
 * Whoever registers this keeps hooks of the rest of the API away from it, and URLs out of the log.
 */
export function trackingRoutes(app: FastifyInstance, ctx: Context): void {
  const tracking = { seal: ctx.seal, keep: hitKeeper(ctx) }
  void app.register(async (own) => {
    // Requests with a body are answered, their bodies never read.
    own.removeAllContentTypeParsers()
    own.addContentTypeParser('*', (_request, _body, done) => done(null))
    serve(own, '/o/*', (request, reply) => answerBeacon(tracking, request, reply))
    serve(own, '/c/*', (request, reply) => answerLink(tracking, request, reply))
  })
}

type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

function serve(app: FastifyInstance, url: string, answer: Answer): void {
  // Fastify answers HEAD with the same handler.
  app.get(url, { logLevel: LOG_LEVEL }, answer)
  app.route({ method: [...NOT_READING], url, logLevel: LOG_LEVEL, handler: refuse })
}

/** Always the same image: whoever asks learns nothing from it, and no mail shows a broken one. */
async function answerBeacon(
  { seal, keep }: Tracking,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const token = opened(seal, tokenText(request).replace(/\.png$/, ''), 'open')
  if (token) await keep(token, hitRequest(request))
  return reply
    .header('content-type', 'image/png')
    .header('cache-control', 'no-store, private')
    .send(BEACON_IMAGE)
}

/** Leads only where an authentic token says, and asks nobody on the way. */
async function answerLink({ seal, keep }: Tracking, request: FastifyRequest, reply: FastifyReply) {
  reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer')
  const token = opened(seal, tokenText(request), 'click')
  if (!token)
    return reply
      .code(404)
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'")
      .header('x-content-type-options', 'nosniff')
      .send(deadLinkPage(request.headers['accept-language']))
  await keep(token, hitRequest(request))
  return reply.code(302).header('location', locationOf(token.target)).send()
}

/** Says what may be asked; nothing is kept of a request that asks for nothing. */
async function refuse(request: FastifyRequest, reply: FastifyReply) {
  reply.header('allow', ALLOW)
  if (request.method === 'OPTIONS') return reply.code(204).send()
  // A body may still be on its way.
  return reply.code(405).header('connection', 'close').send()
}

function opened<K extends TrackingToken['kind']>(
  seal: TrackingSeal,
  text: string,
  kind: K,
): Extract<TrackingToken, { kind: K }> | undefined {
  const token = seal.open(text)
  return token?.kind === kind ? (token as Extract<TrackingToken, { kind: K }>) : undefined
}

function tokenText({ params }: FastifyRequest): string {
  return (params as { '*': string })['*']
}

function hitRequest({ method, headers }: FastifyRequest) {
  return { method, userAgent: headers['user-agent'], headers }
}
