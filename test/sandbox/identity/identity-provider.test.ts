import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose'
import { ANNA, APP_ID, TENANT_ID } from '../../../src/sandbox/cast.ts'
import {
  createIdentityProvider,
  type IdentityProvider,
} from '../../../src/sandbox/identity/identity-provider.ts'
import { GRAPH } from '../../../src/sandbox/identity/resources.ts'
import { newSigningKey } from '../../../src/sandbox/identity/signing-key.ts'
import { openLocalServer, type LocalServer } from '../local-server.ts'

const API_SCOPE = `api://${APP_ID}/access_as_user`

let server: LocalServer
let provider: IdentityProvider

beforeAll(async () => {
  server = await openLocalServer()
  provider = createIdentityProvider({
    origins: {
      api: 'https://localhost:3000',
      mail: 'https://localhost:3100',
      identity: server.origin,
    },
    signingKey: newSigningKey(),
    http: server.http,
    log: () => undefined,
  })
  server.serve(provider.app)
})

afterAll(() => server.close())

async function keys() {
  const found = await server.http(`${provider.issuer}/.well-known/openid-configuration`)
  const { issuer, jwks_uri: jwksUri } = JSON.parse(found.body) as Record<string, string>
  expect(issuer).toBe(`${server.origin}/${TENANT_ID}/v2.0`)
  const jwks = await server.http(jwksUri ?? '')
  return createLocalJWKSet(JSON.parse(jwks.body) as JSONWebKeySet)
}

const tokenRequest = (form: Record<string, string>) =>
  server.http(`${provider.issuer}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  })

describe('a token of the identity provider', () => {
  it('verifies against the published keys and reads as one of Entra', async () => {
    const { access_token: token } = await provider.issueTokens(ANNA.id, `openid ${API_SCOPE}`)

    const { payload } = await jwtVerify(token, await keys(), {
      issuer: provider.issuer,
      audience: APP_ID,
      algorithms: ['RS256'],
    })
    expect(payload).toMatchObject({
      tid: TENANT_ID,
      oid: ANNA.id,
      azp: APP_ID,
      scp: 'access_as_user',
      ver: '2.0',
      name: ANNA.name,
      preferred_username: ANNA.email,
    })
    expect(decodeProtectedHeader(token).typ).toBe('JWT')
  })

  it('comes with an ID token of the same person', async () => {
    const { id_token: token } = await provider.issueTokens(ANNA.id, API_SCOPE)

    const { payload } = await jwtVerify(token, await keys(), { audience: APP_ID })
    expect(payload).toMatchObject({ oid: ANNA.id, tid: TENANT_ID, name: ANNA.name })
  })

  it('is for Graph when Graph is asked for', async () => {
    const { access_token: token } = await provider.issueTokens(ANNA.id, `${GRAPH}/Mail.Send`)

    const { payload } = await jwtVerify(token, await keys(), { audience: GRAPH })
    expect(payload['scp']).toBe('Mail.Send')
  })
})

describe('a token is refused', () => {
  const nested = 'urn:follow-sandbox:nested-app'
  const form = { grant_type: nested, client_id: APP_ID, account: ANNA.id, scope: API_SCOPE }

  it('to a host that does not know the secret', async () => {
    const answer = await tokenRequest({ ...form, host_secret: 'guess' })

    expect(answer.status).toBe(400)
    expect(answer.body).toContain('invalid_grant')
  })

  it('to a person nobody knows', async () => {
    await expect(provider.issueTokens('nobody', API_SCOPE)).rejects.toThrow('invalid_grant')
  })

  it('for a resource nobody knows', async () => {
    await expect(provider.issueTokens(ANNA.id, 'api://other/x')).rejects.toThrow()
  })
})

describe('signing in by hand', () => {
  const authorize = (redirect: string) => {
    const query = new URLSearchParams({
      client_id: APP_ID,
      response_type: 'code',
      redirect_uri: redirect,
      scope: `openid profile offline_access ${API_SCOPE}`,
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
      prompt: 'select_account',
    })
    return server.http(`${provider.issuer}/auth?${query.toString()}`)
  }

  it('shows the salespeople to choose from, for the redirect page of the add-in', async () => {
    const started = await authorize('https://localhost:3000/redirect-bridge.html')
    const page = await server.http(`${server.origin}${started.headers['location'] ?? ''}`, {
      headers: { cookie: cookiesOf(started.headers['set-cookie'] ?? '') },
    })

    expect(started.status).toBe(303)
    expect(page.body).toContain(ANNA.name)
  })

  it('is refused for any other redirect page', async () => {
    const refused = await authorize('https://evil.example/')

    expect(refused.status).toBe(400)
  })
})

/** The pairs without their attributes. */
const cookiesOf = (setCookie: string) =>
  setCookie
    .split(/,(?=[^ ])/)
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
