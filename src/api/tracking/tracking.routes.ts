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
import { hitKeeper, type AskedHit } from './keep-hit.service.ts'
import type { RefusedHosts } from './refused-hosts.ts'
import { trackedPath, type TrackedPath } from './tracked-path.ts'
import type { TrackingSeal, TrackingToken } from './tracking-seal.ts'

interface Tracking {
  seal: TrackingSeal
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
    refusedHosts: ctx.refusedHosts,
    originOf: originReader(ctx.config.trustedProxies),
    placeOf: hostRule(ctx.config),
    publicOrigin: ctx.config.publicOrigin,
  }
  const keep = hitKeeper(ctx)
  const security = Object.entries(transportHeaders(ctx.config.publicOrigin)).flat()
  const failed = (response: ServerResponse, error: unknown) => {
    // Nothing that a request holds leads here; a bug of ours must not stop the process.
    ctx.log.error({ err: error }, 'a hit could not be answered')
    response.destroy()
  }
  return (request, response) => {
    const path = trackedPath(request.url ?? '')
    if (!path) return false
    try {
      const { answer, hit } = decided(tracking, path, request)
      const send = () => {
        try {
          response.writeHead(answer.status, [...security, ...answer.headers]).end(answer.body)
        } catch (error) {
          failed(response, error)
        }
      }
      if (hit) keep(hit, send)
      else send()
    } catch (error) {
      failed(response, error)
    }
    return true
  }
}

/**
 * The answer, and the hit that has to be kept before it. Leads only where an authentic token says, and
 * asks nobody but the operator's own list.
 */
function decided(
  { seal, refusedHosts, originOf, placeOf, publicOrigin }: Tracking,
  path: TrackedPath,
  request: IncomingMessage,
): { answer: Answer; hit?: AskedHit } {
  const { method = '', headers, socket } = request
  if (method !== 'GET' && method !== 'HEAD') return { answer: refusalOf(method) }
  const token = tokenFor(path, seal)
  if (!token) return { answer: nobodys(path.kind, request) }
  if (placeOf(headers.host, '/c/') === 'at-links') return { answer: movedTo(publicOrigin, path) }
  const stopped = stoppedTarget(token, refusedHosts)
  // Nobody gets there, so it is no click either.
  if (stopped !== undefined) return { answer: stoppedLink(stopped, headers['accept-language']) }
  const hit = {
    token,
    request: { method, userAgent: headers['user-agent'], headers },
    origin: originOf({ peer: socket.remoteAddress, headers }),
  }
  return { answer: token.kind === 'open' ? BEACON : redirectTo(token.target), hit }
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
