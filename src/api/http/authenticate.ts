import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { IncomingMessage } from 'node:http'
import type { SignInConfig } from '../role-settings.ts'
import type { Entrance } from '../settings/access.service.ts'
import type { AccessTokenVerifier } from './access-token.ts'
import type { Caller } from './caller.ts'
import { Problem } from './problem.ts'
import type { Limits } from './rate-limit.ts'

type AdmittedMembers = Pick<SignInConfig, 'admitsGuests' | 'admitsUntold'>

interface Doorkeeping {
  verify: AccessTokenVerifier
  limits: Limits
  admitted: AdmittedMembers
  /** Called for every verified caller, before the call is handled. */
  greet: (caller: Caller, request: IncomingMessage) => Promise<void>
  /** Called last: refuses who may not make this call. */
  admit: (caller: Caller, entrance: Entrance) => Promise<void>
}

/**
 * Lets in only signed-in salespeople, no guests of their organisation unless that was said, on every route of this scope but those that take a send
 * ticket; those check the ticket themselves.
 */
export function requireSignIn(api: FastifyInstance, door: Doorkeeping): void {
  const { verify, limits, admitted, greet, admit } = door
  api.addHook('onRequest', async (request, reply) => {
    await limits.byAddress(request, reply)
    if (request.routeOptions.config.credential === 'ticket') return
    const caller = await verify(bearerToken(request))
    request.caller = caller
    await limits.byCaller(request, reply)
    refuseStranger(caller, admitted)
    await greet(caller, request.raw)
    await admit(caller, request.routeOptions.config)
  })
}

/** Where guests may come, nobody has to say that they are none. */
function refuseStranger({ membership = 'untold' }: Caller, admitted: AdmittedMembers): void {
  if (admitted.admitsGuests || membership === 'member') return
  if (membership === 'guest')
    throw new Problem('not-allowed', 'Guests of an organisation are not let in')
  if (!admitted.admitsUntold)
    throw new Problem('not-allowed', "The token does not say whether it is a guest's")
}

/** RFC 6750 §2.1; a token anywhere else is not looked for. */
function bearerToken({ headers }: FastifyRequest): string {
  const match = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(headers.authorization ?? '')
  if (!match?.[1]) throw new Problem('not-signed-in', 'Sign in first')
  return match[1]
}
