import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  ConfidentialClientApplication,
  ProtocolMode,
  type AuthenticationResult,
} from '@azure/msal-node'
import { decodeJwt } from 'jose'
import { createHash, randomBytes } from 'node:crypto'
import { entraNetwork } from '../../../src/api/logging/entra-network.service.ts'
import {
  LOGGING_APP_ID,
  LOGGING_APP_OBJECT_ID,
  LOGGING_APP_SECRET,
  MAIL_LOGGER,
  TENANT_ID,
} from '../../../src/sandbox/cast.ts'
import { graphTokenVerifier } from '../../../src/sandbox/graph/verify-token.ts'
import {
  createIdentityProvider,
  type IdentityProvider,
} from '../../../src/sandbox/identity/identity-provider.ts'
import { newSigningKey } from '../../../src/sandbox/identity/signing-key.ts'
import { trustingFetch } from '../../fixtures/trusting-fetch.ts'
import { openLocalServer, type LocalServer } from '../local-server.ts'

const GRAPH = 'https://graph.microsoft.com'
const REDIRECT = 'https://localhost:3000/sign-in/logging'
const SCOPES = [`${GRAPH}/Mail.ReadWrite.Shared`]

let server: LocalServer
let provider: IdentityProvider
let trusting: ReturnType<typeof trustingFetch>
const signingKey = newSigningKey()

beforeAll(async () => {
  server = await openLocalServer()
  trusting = trustingFetch(server.certificate.ca)
  provider = createIdentityProvider({
    origins: {
      api: 'https://localhost:3000',
      mail: 'https://localhost:3100',
      identity: server.origin,
    },
    signingKey,
    http: server.http,
    log: () => undefined,
  })
  server.serve(provider.app)
})
afterAll(async () => {
  trusting.close()
  await server.close()
})

/** Microsoft's own library, as the API uses it. */
const msal = (clientSecret = LOGGING_APP_SECRET) =>
  new ConfidentialClientApplication({
    auth: {
      ...{ clientId: LOGGING_APP_ID, clientSecret },
      authority: `${server.origin}/${TENANT_ID}`,
      knownAuthorities: [new URL(server.origin).host],
    },
    system: {
      protocolMode: ProtocolMode.AAD,
      networkClient: entraNetwork({ authorityOrigin: server.origin, fetch: trusting.fetch }),
    },
  })

/** What a browser does: follows, chooses the account, and comes back with the code. */
async function pick(url: string, accountId: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let next = { url, method: 'GET', body: '' }
  for (let step = 0; step < 10; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await server.http(next.url, {
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

async function signIn(client: ConfidentialClientApplication): Promise<AuthenticationResult> {
  const verifier = randomBytes(32).toString('base64url')
  const url = await client.getAuthCodeUrl({
    ...{ scopes: SCOPES, redirectUri: REDIRECT, state: 'S', prompt: 'select_account' },
    codeChallenge: createHash('sha256').update(verifier).digest('base64url'),
    codeChallengeMethod: 'S256',
  })
  const back = await pick(url, MAIL_LOGGER.id)
  expect(back.searchParams.get('state')).toBe('S')
  return client.acquireTokenByCode({
    ...{ scopes: SCOPES, redirectUri: REDIRECT, codeVerifier: verifier },
    code: back.searchParams.get('code') ?? '',
  })
}

const verify = (token: string) =>
  graphTokenVerifier(signingKey, provider.issuer, provider.signIns.isRevoked)(token)

describe('the logging application', () => {
  it('gets a token of its own with roles and no scopes', async () => {
    const answer = await msal().acquireTokenByClientCredential({ scopes: [`${GRAPH}/.default`] })
    const token = answer?.accessToken ?? ''

    expect(decodeJwt(token)).toMatchObject({
      ...{ aud: GRAPH, azp: LOGGING_APP_ID, tid: TENANT_ID, ver: '2.0' },
      ...{ idtyp: 'app', oid: LOGGING_APP_OBJECT_ID, roles: ['Mail.ReadWrite'] },
    })
    expect(decodeJwt(token)).not.toHaveProperty('scp')
    expect(await verify(token)).toMatchObject({ kind: 'application', roles: ['Mail.ReadWrite'] })
  })

  it('is refused with another secret', async () => {
    await expect(
      msal('wrong').acquireTokenByClientCredential({ scopes: [`${GRAPH}/.default`] }),
    ).rejects.toMatchObject({ errorCode: 'invalid_client' })
  })

  it('gets a token of the account that signed in, and another with its refresh token', async () => {
    const client = msal()
    const { account, accessToken } = await signIn(client)
    const again = await client.acquireTokenSilent({
      ...{ account: account!, scopes: SCOPES, forceRefresh: true },
    })

    expect(account).toMatchObject({ username: MAIL_LOGGER.email, tenantId: TENANT_ID })
    expect(decodeJwt(accessToken)).toMatchObject({
      oid: MAIL_LOGGER.id,
      scp: 'Mail.ReadWrite.Shared',
    })
    expect(again.accessToken).not.toBe(accessToken)
    expect(await verify(again.accessToken)).toMatchObject({
      ...{ kind: 'person', scopes: ['Mail.ReadWrite.Shared'] },
      person: { email: MAIL_LOGGER.email },
    })
  })

  it('has neither token left once sign-ins are revoked, and gets new ones by signing in', async () => {
    const client = msal()
    const { account, accessToken } = await signIn(client)
    provider.signIns.revokeAll()

    expect(await verify(accessToken)).toBeUndefined()
    await expect(
      client.acquireTokenSilent({ account: account!, scopes: SCOPES, forceRefresh: true }),
    ).rejects.toMatchObject({ errorCode: 'invalid_grant' })
    expect(await verify((await signIn(client)).accessToken)).toBeDefined()
  })
})
