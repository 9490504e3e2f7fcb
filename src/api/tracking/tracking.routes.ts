import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Context } from '../context.ts'
import type { Front } from '../http/front-server.ts'
import { BEACON, deadLink, redirectTo, refusalOf, type Answer } from './answers.ts'
import { hitKeeper, type KeepHit } from './keep-hit.service.ts'
import { trackedPath, type TrackedPath } from './tracked-path.ts'
import type { TrackingSeal, TrackingToken } from './tracking-seal.ts'

interface Tracking {
  seal: TrackingSeal
  keep: KeepHit
}

/**
 * The beacon and the tracked links: what recipients' programs ask for. No sign-in, no limits, no
 * cookies, and nothing that could fail but the seal (law 3).
 *
 * It stands in front of the API's framework, whose hooks and checks these requests have no use for,
 * and writes no line for a hit: a log of when mails are read is itself a record of readers.
 */
export function trackingFront(ctx: Context): Front {
  const tracking = { seal: ctx.seal, keep: hitKeeper(ctx) }
  return (request, response) => {
    const asked = trackedPath(request.url ?? '')
    if (!asked) return false
    answer(tracking, asked, request).then(
      (found) => send(response, found),
      (error: unknown) => {
        ctx.log.error({ err: error }, 'a hit could not be answered as it should')
        send(response, asked.kind === 'open' ? BEACON : deadLink(undefined))
      },
    )
    return true
  }
}
