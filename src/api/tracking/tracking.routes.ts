import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Context } from '../context.ts'
import { transportHeaders } from '../http/browser-access.ts'
import type { Front } from '../http/front-server.ts'
import { hostRule, type HostRule } from '../http/host-rule.ts'
import {
  BEACON,
  deadLink,
  movedTo,
  redirectTo,
  refusalOf,
  stoppedLink,
  type Answer,
} from './answers.ts'
import { originReader } from './client-address.ts'
import { hitKeeper, type KeepHit } from './keep-hit.service.ts'
import type { RefusedHosts } from './refused-hosts.ts'
import { trackedPath, type TrackedPath } from './tracked-path.ts'
import type { TrackingSeal, TrackingToken } from './tracking-seal.ts'

interface Tracking {
  seal: TrackingSeal
  keep: KeepHit
  refusedHosts: RefusedHosts
  originOf: ReturnType<typeof originReader>
  placeOf: HostRule
  publicOrigin: string
}

/**
 * The beacon and the tracked links: what recipients' programs ask for. No sign-in, no limits, no
 * cookies, and nothing that could fail but the seal (law 3).
 *
 * It stands in front of the API's framework, whose hooks and checks these requests have no use for,
 * and writes no line for a hit: a log of when mails are read is itself a record of readers.
 */
export function trackingFront(ctx: Context): Front {
  const tracking = {
    seal: ctx.seal,
    keep: hitKeeper(ctx),
    refusedHosts: ctx.refusedHosts,
    originOf: originReader(ctx.config.trustedProxies),
    placeOf: hostRule(ctx.config),
    publicOrigin: ctx.config.publicOrigin,
  }
  const security = Object.entries(transportHeaders(ctx.config.publicOrigin)).flat()
  return (request, response) => {
    const asked = trackedPath(request.url ?? '')
    if (!asked) return false
    const failed = (error: unknown) => {
      // Nothing that a request holds leads here; a bug of ours must not stop the process.
      ctx.log.error({ err: error }, 'a hit could not be answered')
      response.destroy()
    }
    try {
      const { answer, kept } = answerTo(tracking, asked, request)
      if (kept) kept.then(() => send(response, answer, security)).catch(failed)
      else send(response, answer, security)
    } catch (error) {
      failed(error)
    }
    return true
  }
}

/**
 * The answer, and what it has to wait for. Leads only where an authentic token says, and asks nobody but
 * the operator's own list.
 */
function answerTo(
  { seal, keep, refusedHosts, originOf, placeOf, publicOrigin }: Tracking,
  asked: TrackedPath,
  request: IncomingMessage,
): { answer: Answer; kept?: Promise<void> } {
  const { method = '', headers, socket } = request
  if (method !== 'GET' && method !== 'HEAD') return { answer: refusalOf(method) }
  const token = tokenFor(asked, seal)
  if (!token) return { answer: nobodys(asked.kind, request) }
  if (placeOf(headers.host, '/c/') === 'at-links') return { answer: movedTo(publicOrigin, asked) }
  const stopped = stoppedTarget(token, refusedHosts)
  // Nobody gets there, so it is no click either.
  if (stopped !== undefined) return { answer: stoppedLink(stopped, headers['accept-language']) }
  const origin = originOf({ peer: socket.remoteAddress, headers })
  const kept = keep(token, { method, userAgent: headers['user-agent'], headers }, origin)
  return { answer: token.kind === 'open' ? BEACON : redirectTo(token.target), kept }
}

function tokenFor(
  { kind, token: text }: TrackedPath,
  seal: TrackingSeal,
): BeaconOrLink | undefined {
  const token = seal.open(text)
  return token && isOfFront(token) && token.kind === kind ? token : undefined
}

const stoppedTarget = (token: BeaconOrLink, refused: RefusedHosts): string | undefined =>
  token.kind === 'click' && refused.has(token.target) ? token.target : undefined

/** Pages and files take a look into the store: they are not answered here. */
function isOfFront(token: TrackingToken): token is BeaconOrLink {
  return token.kind === 'open' || token.kind === 'click'
}

type BeaconOrLink = Extract<TrackingToken, { kind: 'open' | 'click' }>

/** To who asks with anything but a token of ours: nothing is kept, and nothing can be learnt. */
function nobodys(kind: TrackedPath['kind'], { headers }: IncomingMessage): Answer {
  return kind === 'open' ? BEACON : deadLink(headers['accept-language'])
}

function send(
  response: ServerResponse,
  { status, headers, body }: Answer,
  security: readonly string[],
): void {
  response.writeHead(status, [...security, ...headers]).end(body)
}
