import {
  ConfidentialClientApplication,
  ProtocolMode,
  type AuthenticationResult,
} from '@azure/msal-node'
import { createHash, randomBytes } from 'node:crypto'
import { entraNetwork } from '../../../src/api/logging/entra-network.service.ts'
import {
  LOGGING_APP_ID,
  LOGGING_APP_SECRET,
  MAIL_LOGGER,
  TENANT_ID,
} from '../../../src/sandbox/cast.ts'
import type { HttpClient } from '../../../src/sandbox/http-client.ts'

const REDIRECT = 'https://localhost:3000/sign-in/logging'
export const SCOPES = ['https://graph.microsoft.com/Mail.ReadWrite.Shared']

/** Microsoft's own library as the API uses it, for the sandbox's logging application. */
export const loggingApplication = (
  origin: string,
  fetch: typeof globalThis.fetch,
  clientSecret = LOGGING_APP_SECRET,
): ConfidentialClientApplication =>
  new ConfidentialClientApplication({
    auth: {
      ...{ clientId: LOGGING_APP_ID, clientSecret },
      authority: `${origin}/${TENANT_ID}`,
      knownAuthorities: [new URL(origin).host],
    },
    system: {
      protocolMode: ProtocolMode.AAD,
      networkClient: entraNetwork({ authorityOrigin: origin, fetch }),
    },
  })

/** Signs the logging account in, as an administrator does in the browser. */
export async function signIn(
  client: ConfidentialClientApplication,
  http: HttpClient,
): Promise<AuthenticationResult> {
  const verifier = randomBytes(32).toString('base64url')
  const url = await client.getAuthCodeUrl({
    ...{ scopes: SCOPES, redirectUri: REDIRECT, state: 'S', prompt: 'select_account' },
    codeChallenge: createHash('sha256').update(verifier).digest('base64url'),
    codeChallengeMethod: 'S256',
  })
  const back = await pick(http, url, MAIL_LOGGER.id)
  return client.acquireTokenByCode({
    ...{ scopes: SCOPES, redirectUri: REDIRECT, codeVerifier: verifier },
    code: back.searchParams.get('code') ?? '',
  })
}

/** What a browser does: follows, chooses the account, and comes back with the code. */
export async function pick(http: HttpClient, url: string, accountId: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let next = { url, method: 'GET', body: '' }
  for (let step = 0; step < 10; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await http(next.url, {
      method: next.method,
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      ...(next.body && { body: next.body }),
    })
    for (const set of (answer.headers['set-cookie'] ?? '').split(/,(?=[^ ])/)) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=')
      if (name) cookies.set(name, value)
    }
    const location = answer.headers['location']
    if (location?.startsWith(REDIRECT)) return new URL(location)
    next = location
      ? { url: new URL(location, next.url).href, method: 'GET', body: '' }
      : { url: next.url, method: 'POST', body: `account=${accountId}` }
  }
  throw new Error('The sign-in did not come back')
}
