import type { IncomingMessage } from 'node:http'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { originReader } from './client-address.ts'

/**
 * Makes the function that notes where verified callers are. Guests are left out: they sit in the
 * network of another organisation, which may be a recipient's.
 */
export function teamLearner(ctx: Context): (caller: Caller, request: IncomingMessage) => void {
  const originOf = originReader(ctx.config.trustedProxies)
  return ({ tenantId, membership }, { socket, headers }) => {
    if (membership === 'guest') return
    const origin = originOf({ peer: socket.remoteAddress, headers })
    ctx.teamNetworks.learn(tenantId, origin, ctx.now())
  }
}
