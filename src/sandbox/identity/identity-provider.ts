import './quiet-provider.ts'
import express, { type Express } from 'express'
import Provider from 'oidc-provider'
import type { JWK } from 'jose'
import { randomBytes } from 'node:crypto'
import { APP_ID, TENANT_ID } from '../cast.ts'
import type { HttpClient } from '../http-client.ts'
import { enrichmentConsentPath, loggingSignInPath } from '../../contract/paths.ts'
import type { Origins } from '../origins.ts'
import { adminConsentRoutes } from './admin-consent-routes.ts'
import { addClientInfo, widenRefreshTokens } from './entra-shape.ts'
import { NESTED_APP_GRANT, registerNestedAppGrant } from './nested-app-grant.ts'
import { createPermissions } from './permissions.ts'
import { providerSettings } from './provider-settings.ts'
import { createProviderStore } from './provider-store.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { createSignIns, type SignIns } from './sign-ins.ts'

/** What a host hands to an add-in that asks for a token. */
export interface IssuedTokens {
  access_token: string
  id_token: string
  expires_in: number
  scope: string
}

/** Gets genuine tokens for a salesperson, the way a host of nested apps does. */
export type IssueTokens = (accountId: string, scope: string) => Promise<IssuedTokens>

export interface IdentityProvider {
  app: Express
  issuer: string
  /** Works once the app is being served. */
  issueTokens: IssueTokens
  signIns: Pick<SignIns, 'revokeAll' | 'isRevoked'>
}

interface IdentityProviderOptions {
  origins: Origins
  signingKey: JWK
  http: HttpClient
  log: (line: string) => void
  /** Where sign-ins for logging outlive a run; nowhere unless given. */
  signInsFile?: string
  /** Where permissions of applications do; nowhere unless given. */
  permissionsFile?: string
}

/** A stand-in for Microsoft Entra ID: the certified oidc-provider with Entra's addresses and claims. */
export function createIdentityProvider(options: IdentityProviderOptions): IdentityProvider {
  const { origins, signingKey, http, log } = options
  const issuer = `${origins.identity}/${TENANT_ID}/v2.0`
  const hostSecret = randomBytes(32).toString('base64url')
  const cookieKey = randomBytes(32).toString('base64url')
  const redirectUris = [`${origins.api}/redirect-bridge.html`]
  const loggingRedirectUri = `${origins.api}${loggingSignInPath}`
  const store = createProviderStore(options.signInsFile ?? null)
  const signIns = createSignIns(store)
  const permissions = createPermissions(options.permissionsFile ?? null)
  const setting = {
    ...{ signingKey, cookieKey, redirectUris, loggingRedirectUri, signIns, permissions, store },
  }
  const provider = new Provider(issuer, providerSettings(setting))
  widenRefreshTokens(provider)
  addClientInfo(provider)
  registerNestedAppGrant(provider, { hostSecret, signingKey })
  for (const event of ['server_error', 'authorization.error', 'grant.error'])
    provider.on(event, (_ctx, error) => log(`identity provider: ${event}: ${error.message}`))

  const app = express()
  app.disable('x-powered-by')
  app.use(express.urlencoded({ extended: false }))
  app.use(withoutOfflineAccessOnRefresh)
  app.use(signInRoutes(provider))
  app.use(
    adminConsentRoutes({ permissions, redirectUri: `${origins.api}${enrichmentConsentPath}` }),
  )
  app.use(`/${TENANT_ID}/v2.0`, provider.callback())

  const issueTokens: IssueTokens = async (account, scope) => {
    const form = { grant_type: NESTED_APP_GRANT, client_id: APP_ID, host_secret: hostSecret }
    const answer = await http(`${issuer}/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...form, account, scope }).toString(),
    })
    if (answer.status !== 200) throw new Error(`No token for ${account}: ${answer.body}`)
    return JSON.parse(answer.body) as IssuedTokens
  }
  return { app, issuer, issueTokens, signIns }
}

/** MSAL asks for offline_access with every refresh; oidc-provider refuses it there, Entra does not. */
const withoutOfflineAccessOnRefresh: express.RequestHandler = (request, _response, next) => {
  const form = request.body as Record<string, string> | undefined
  if (form?.['grant_type'] === 'refresh_token' && form['scope'])
    form['scope'] = form['scope']
      .split(' ')
      .filter((name) => name !== 'offline_access')
      .join(' ')
  next()
}
