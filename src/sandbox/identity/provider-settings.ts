import * as oidc from 'oidc-provider'
import type { AccessTokenLike, Client, JwtParts, OidcContext } from 'oidc-provider'
import type { JWK } from 'jose'
import {
  APP_ID,
  ENRICHMENT_APP_ID,
  ENRICHMENT_APP_SECRET,
  LOGGING_APP_ID,
  LOGGING_APP_SECRET,
} from '../cast.ts'
import { identityClaims, salespersonById, shapeAccessToken } from './entra-shape.ts'
import { NESTED_APP_GRANT } from './nested-app-grant.ts'
import type { Permissions } from './permissions.ts'
import type { ProviderStore } from './provider-store.ts'
import type { SignIns } from './sign-ins.ts'
import { OIDC_SCOPES, resources, resourcesOf, resourceServer, scopesOf } from './resources.ts'

const HOUR_S = 3600
const DAY_S = 24 * HOUR_S

const LIFETIMES = {
  AccessToken: HOUR_S,
  ClientCredentials: HOUR_S,
  IdToken: HOUR_S,
  Interaction: HOUR_S,
  Session: DAY_S,
  RefreshToken: DAY_S,
  Grant: 90 * DAY_S,
}

interface ProviderSetting {
  signingKey: JWK
  cookieKey: string
  redirectUris: readonly string[]
  /** Of the application that reads the logging mailbox. */
  loggingRedirectUri: string
  signIns: Pick<SignIns, 'note'>
  permissions: Permissions
  store: Pick<ProviderStore, 'adapter'>
}

/** oidc-provider's configuration for behaving as Entra does towards MSAL. */
export const providerSettings = (setting: ProviderSetting): object => ({
  adapter: setting.store.adapter,
  jwks: { keys: [setting.signingKey] },
  cookies: cookies(setting.cookieKey),
  scopes: OIDC_SCOPES,
  claims: {
    openid: ['sub', 'oid', 'tid', 'ver'],
    profile: ['name', 'preferred_username'],
    email: ['email'],
  },
  conformIdTokenClaims: false,
  clients: clients(setting),
  clientBasedCORS: (_ctx: OidcContext, origin: string, client: Client) =>
    client.redirectUris?.some((uri) => new URL(uri).origin === origin) ?? false,
  // Entra asks it of public clients only.
  pkce: { required: (_ctx: OidcContext, client: Client) => client.clientId === APP_ID },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: resourceIndicators(setting.signingKey),
  },
  formats: {
    customizers: {
      jwt: (_ctx: OidcContext, token: AccessTokenLike, jwt: JwtParts) =>
        shapeAccessToken(token, jwt, setting),
    },
  },
  // MSAL asks for offline_access without prompt=consent; Entra grants it all the same.
  issueRefreshToken: (_ctx: OidcContext, client: Client) =>
    client.grantTypeAllowed('refresh_token'),
  expiresWithSession: () => false,
  ttl: LIFETIMES,
  interactions: {
    policy: policyWithAccountChoice(),
    url: (_ctx: OidcContext, { uid }: { uid: string }) => `/interaction/${uid}`,
  },
  findAccount: (_ctx: OidcContext, id: string) => {
    const person = salespersonById(id)
    return person && { accountId: id, claims: () => identityClaims(person) }
  },
  loadExistingGrant,
})

const clients = ({ redirectUris, loggingRedirectUri }: ProviderSetting) => [
  addinClient(redirectUris),
  loggingClient(loggingRedirectUri),
  enrichmentClient,
]

/** The add-in's registration: a public client, in Entra's words a single-page application. */
const addinClient = (redirectUris: readonly string[]) => ({
  client_id: APP_ID,
  application_type: 'web',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token', NESTED_APP_GRANT],
  response_types: ['code'],
  redirect_uris: redirectUris,
})

/** Reads the logging mailbox: a confidential client, signed in to by an account or by itself. */
const loggingClient = (redirectUri: string) => ({
  client_id: LOGGING_APP_ID,
  client_secret: LOGGING_APP_SECRET,
  application_type: 'web',
  token_endpoint_auth_method: 'client_secret_post',
  grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
  response_types: ['code'],
  redirect_uris: [redirectUri],
})

/** Reads metadata for account engagement: by itself, nobody signs in to it. */
const enrichmentClient = {
  client_id: ENRICHMENT_APP_ID,
  client_secret: ENRICHMENT_APP_SECRET,
  application_type: 'web',
  token_endpoint_auth_method: 'client_secret_post',
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
}

/** The pane is a frame of another origin, as in Outlook: cookies have to go along all the same. */
const cookies = (key: string) => ({
  keys: [key],
  long: { secure: true, sameSite: 'none' },
  short: { secure: true, sameSite: 'none' },
})

const resourceIndicators = (signingKey: JWK) => ({
  enabled: true,
  useGrantedResource: () => true,
  defaultResource(ctx: OidcContext, _client: Client, oneOf?: readonly string[]) {
    const asked = resourcesOf(ctx.oidc.params['scope'] ?? '')
    if (oneOf) return asked.find((id) => oneOf.includes(id)) ?? oneOf[0]
    return asked.length > 0 ? asked : undefined
  },
  getResourceServerInfo(_ctx: OidcContext, id: string) {
    if (!resources[id]) throw new oidc.errors.InvalidTarget()
    return resourceServer(id, signingKey)
  },
})

/** Entra also knows prompt=select_account. */
function policyWithAccountChoice(): object {
  const policy = oidc.interactionPolicy.base()
  const choice = new oidc.interactionPolicy.Prompt({ name: 'select_account', requestable: true })
  policy.add(choice, 0)
  return policy
}

/** The administrator consented for everybody: whatever is asked for is granted. */
async function loadExistingGrant(ctx: OidcContext): Promise<object> {
  const { provider, client, session } = ctx.oidc
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope(OIDC_SCOPES.join(' '))
  for (const id of Object.keys(resources)) grant.addResourceScope(id, scopesOf(id).join(' '))
  await grant.save()
  return grant
}
