import type { JWK } from 'jose'
import { API_SCOPE, APP_ID, ENRICHMENT_APP_ID, LOGGING_APP_ID } from '../cast.ts'

export const GRAPH = 'https://graph.microsoft.com'

/** Something tokens are issued for, by the prefix of its scopes. */
interface Resource {
  audience: string
  scopes: readonly string[]
  /** What applications without a person ask of the tenant, by client id. */
  roles: Readonly<Record<string, readonly string[]>>
}

export const resources: Readonly<Record<string, Resource>> = {
  [`api://${APP_ID}`]: { audience: APP_ID, scopes: [API_SCOPE], roles: {} },
  [GRAPH]: {
    audience: GRAPH,
    scopes: ['User.Read', 'Mail.ReadWrite', 'Mail.ReadWrite.Shared', 'Mail.Send'],
    roles: {
      [LOGGING_APP_ID]: ['Mail.ReadWrite'],
      [ENRICHMENT_APP_ID]: [
        'Mail.ReadBasic.All',
        'Calendars.ReadBasic.All',
        'Contacts.Read',
        'GroupMember.Read.All',
        'User.Read.All',
      ],
    },
  },
}

export const OIDC_SCOPES: readonly string[] = ['openid', 'profile', 'email', 'offline_access']

/** A resource's scopes in every spelling that Entra takes; Graph's may come without the prefix. */
export function scopesOf(id: string): string[] {
  const scopes = resources[id]?.scopes ?? []
  const full = scopes.map((scope) => `${id}/${scope}`)
  return [...full, `${id}/.default`, ...(id === GRAPH ? scopes : [])]
}

/** Roles of an application for whom the tokens are. */
export const rolesOf = (clientId: string, audience: string): readonly string[] =>
  Object.values(resources).find((resource) => resource.audience === audience)?.roles[clientId] ?? []

export const allScopes = (): string[] => Object.keys(resources).flatMap(scopesOf)

/**
 * Resources that a request's scopes belong to. Entra derives them from the scopes: MSAL never says
 * `resource`.
 */
export function resourcesOf(scope: string): string[] {
  const asked = scope.split(' ').filter((name) => name !== '' && !OIDC_SCOPES.includes(name))
  return [...new Set(asked.map(resourceOf))]
}

const resourceOf = (scope: string) =>
  scope.includes('/') ? scope.slice(0, scope.lastIndexOf('/')) : GRAPH

/** What Entra writes into `scp`: the scope without its resource. */
export const shortScope = (scope: string): string => scope.slice(scope.lastIndexOf('/') + 1)

const LIFETIME_S = 3600

/** How oidc-provider makes an access token for this resource. */
export const resourceServer = (id: string, signingKey: JWK): object => ({
  scope: scopesOf(id).join(' '),
  audience: resources[id]?.audience,
  accessTokenFormat: 'jwt',
  accessTokenTTL: LIFETIME_S,
  jwt: { sign: { alg: 'RS256', kid: signingKey.kid } },
})
