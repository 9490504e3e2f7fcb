import type { AccessTokenLike, JwtParts, OidcContext, default as Provider } from 'oidc-provider'
import {
  accounts,
  ENRICHMENT_APP_ID,
  ENRICHMENT_APP_OBJECT_ID,
  LOGGING_APP_OBJECT_ID,
  TENANT_ID,
  type Salesperson,
} from '../cast.ts'
import type { Permissions } from './permissions.ts'
import type { SignIns } from './sign-ins.ts'
import { allScopes, resources, rolesOf, shortScope } from './resources.ts'

export const salespersonById = (id: string): Salesperson | undefined =>
  accounts.find((person) => person.id === id)

/** Claims about a person in ID tokens. */
export const identityClaims = ({ id, name, email }: Salesperson): Record<string, unknown> => ({
  sub: id,
  oid: id,
  tid: TENANT_ID,
  ver: '2.0',
  name,
  preferred_username: email,
  email,
})

/** Renames and adds claims so that an access token reads as Entra's version 2.0 does. */
export function shapeAccessToken(
  token: AccessTokenLike,
  jwt: JwtParts,
  { signIns, permissions }: { signIns: Pick<SignIns, 'note'>; permissions: Permissions },
): void {
  const { scope, client_id: client, ...claims } = jwt.payload
  const person = token.accountId === undefined ? undefined : salespersonById(token.accountId)
  const scopes = String(scope ?? '')
    .split(' ')
    .map(shortScope)
    .filter((name) => name !== '' && name !== '.default')
  if (person) signIns.note(String(client), String(claims['jti']))
  // oidc-provider writes at+jwt (RFC 9068), Entra does not.
  jwt.header = { ...jwt.header, typ: 'JWT' }
  jwt.payload = {
    ...claims,
    azp: client,
    tid: TENANT_ID,
    ver: '2.0',
    nbf: claims['iat'],
    uti: claims['jti'],
    ...(person
      ? { scp: scopes.join(' ') }
      : applicationClaims(String(client), { audience: claims['aud'], permissions })),
    ...(person && { oid: person.id, preferred_username: person.email, name: person.name }),
    // Entra leaves the claim out for who has none.
    ...(person?.roles && { roles: person.roles }),
  }
}

/** An application of its own accord has no scopes: the tenant gave it roles. */
function applicationClaims(
  clientId: string,
  { audience, permissions }: { audience: unknown; permissions: Permissions },
) {
  const id = clientId === ENRICHMENT_APP_ID ? ENRICHMENT_APP_OBJECT_ID : LOGGING_APP_OBJECT_ID
  const roles = rolesOf(clientId, String(audience))
  // Entra leaves the claim out while nothing was given.
  return { idtyp: 'app', oid: id, sub: id, ...(permissions.isGiven(clientId) && { roles }) }
}

/**
 * Entra's refresh tokens are good for every resource that was consented to; oidc-provider's only
 * for those of the first request.
 */
export function widenRefreshTokens(provider: Provider): void {
  const prototype = provider.RefreshToken.prototype
  const save = prototype.save
  prototype.save = function widened(...args) {
    const own = (this.scope ?? '').split(' ').filter(Boolean)
    this.scope = [...new Set([...own, ...allScopes()])].join(' ')
    this.resource = Object.keys(resources)
    return save.apply(this, args)
  }
}

/** MSAL takes the account's id from `client_info`, which only Entra adds. */
export function addClientInfo(provider: Provider): void {
  provider.use(async (ctx: OidcContext, next) => {
    await next()
    const account = ctx.oidc?.entities.Account
    if (ctx.oidc?.route !== 'token' || ctx.status !== 200 || !account) return
    ctx.body = {
      ...(ctx.body as object),
      client_info: base64Json({ uid: account.accountId, utid: TENANT_ID }),
    }
  })
}

const base64Json = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
