import * as oidc from 'oidc-provider'
import type { Account, OidcContext, default as Provider } from 'oidc-provider'
import type { JWK } from 'jose'
import { timingSafeEqual } from 'node:crypto'
import { identityClaims, salespersonById } from './entra-shape.ts'
import { OIDC_SCOPES, resources, resourcesOf, resourceServer, scopesOf } from './resources.ts'

/**
 * The grant by which the stand-in Outlook, a trusted host, gets tokens for the add-in it shows. In
 * the real world Outlook's own broker does this; it has no public name.
 */
export const NESTED_APP_GRANT = 'urn:follow-sandbox:nested-app'

const EXPIRES_IN_S = 3600

interface NestedAppGrant {
  /** Known to the stand-in Outlook's server only, made afresh for each run. */
  hostSecret: string
  signingKey: JWK
}

export function registerNestedAppGrant(
  provider: Provider,
  { hostSecret, signingKey }: NestedAppGrant,
): void {
  const handle = async (ctx: OidcContext) => {
    const { host_secret: secret = '', account: accountId = '', scope = '' } = ctx.oidc.params
    const person = salespersonById(accountId)
    const resource = resourcesOf(scope).find((id) => resources[id] !== undefined)
    if (!sameSecret(secret, hostSecret)) throw new oidc.errors.InvalidGrant('host_secret')
    if (!person) throw new oidc.errors.InvalidGrant('account')
    if (!resource) throw new oidc.errors.InvalidTarget()

    const claims = identityClaims(person)
    const account: Account = { accountId, claims: () => claims }
    ctx.oidc.entity('Account', account)
    const access = await accessToken(ctx, { accountId, resource, scope, signingKey })
    const idToken = new provider.IdToken(claims, { ctx })
    idToken.scope = 'openid profile email'
    ctx.body = {
      token_type: 'Bearer',
      access_token: access,
      id_token: await idToken.issue({ use: 'idtoken' }),
      expires_in: EXPIRES_IN_S,
      scope,
    }
  }
  provider.registerGrantType(NESTED_APP_GRANT, handle, ['host_secret', 'account', 'scope'])
}

async function accessToken(
  ctx: OidcContext,
  of: { accountId: string; resource: string; scope: string; signingKey: JWK },
): Promise<string> {
  const { provider, client } = ctx.oidc
  const grant = new provider.Grant({ clientId: client.clientId, accountId: of.accountId })
  grant.addResourceScope(of.resource, scopesOf(of.resource).join(' '))
  await grant.save()
  const token = new provider.AccessToken({
    client,
    accountId: of.accountId,
    grantId: grant.jti,
    gty: 'nested-app',
  })
  token.resourceServer = new provider.ResourceServer(
    of.resource,
    resourceServer(of.resource, of.signingKey),
  )
  token.scope = of.scope
    .split(' ')
    .filter((name) => !OIDC_SCOPES.includes(name))
    .join(' ')
  ctx.oidc.entity('AccessToken', token)
  return token.save()
}

function sameSecret(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
