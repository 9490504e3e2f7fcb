import type { Context } from '../context.ts'
import type { GraphAccess } from '../graph/graph-request.ts'
import { APPLICATION_SCOPES, applicationClient } from '../logging/entra-client.service.ts'
import { entraFault } from '../logging/entra-fault.ts'
import { MailSourceError } from '../logging/mail-source.ts'
import type { ApplicationTokens } from './application-tokens.ts'
import { permissionsOf } from './graph-permission.ts'

export type ApplicationTokenParts = Pick<Context, 'config' | 'entra' | 'now'>

interface Held {
  token: string
  goodUntil: number
}

/** A request that takes its time still has a token that is good. */
const EARLY_MS = 300_000

/** Each is asked for once, whoever waits for it. */
export function applicationTokens(parts: ApplicationTokenParts): ApplicationTokens {
  const held = new Map<string, Held>()
  const asking = new Map<string, Promise<string>>()
  const fresh = (tenantId: string): Promise<string> => {
    const waiting = asking.get(tenantId)
    if (waiting) return waiting
    const asked = acquire(parts, tenantId)
      .then((got) => {
        held.set(tenantId, got)
        return got.token
      })
      .finally(() => asking.delete(tenantId))
    asking.set(tenantId, asked)
    return asked
  }
  return {
    async token(tenantId, isRefused = false) {
      const kept = held.get(tenantId)
      const isGood = kept !== undefined && kept.goodUntil > parts.now().getTime()
      return isGood && !isRefused ? kept.token : fresh(tenantId)
    },
    async permissions(tenantId) {
      const permissions = permissionsOf(await fresh(tenantId))
      if (!permissions) throw new MailSourceError('unexpected-answer', 'A token that says nothing')
      return permissions
    },
  }
}

/** A new client each time: MSAL's own cache would answer with the permissions of an hour ago. */
async function acquire(parts: ApplicationTokenParts, tenantId: string): Promise<Held> {
  const auth = parts.config.enrichment
  if (!auth) throw new MailSourceError('credential-missing', 'The operator has no application')
  try {
    const client = applicationClient(parts, { tenantId, auth })
    const answer = await client.acquireTokenByClientCredential({ scopes: APPLICATION_SCOPES })
    if (!answer?.accessToken) throw new MailSourceError('unexpected-answer', 'There is no token')
    const until = answer.expiresOn?.getTime() ?? 0
    return { token: answer.accessToken, goodUntil: until - EARLY_MS }
  } catch (error) {
    throw entraFault(error)
  }
}

/** How Graph is reached for an organisation's mailboxes and directory. */
export function enrichmentGraph(
  ctx: Pick<Context, 'config' | 'applicationTokens' | 'fetchGraph' | 'watch'>,
  tenantId: string,
): GraphAccess {
  return {
    origin: ctx.config.graph.origin,
    token: (isRefused) => ctx.applicationTokens.token(tenantId, isRefused),
    ...(ctx.fetchGraph && { fetch: ctx.fetchGraph }),
    ...(ctx.watch && { watch: ctx.watch }),
  }
}
