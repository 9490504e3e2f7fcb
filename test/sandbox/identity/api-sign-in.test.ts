import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Caller } from '../../../src/api/http/caller.ts'
import { entraNetwork } from '../../../src/api/logging/entra-network.service.ts'
import { graphToken } from '../../../src/api/logging/graph-token.service.ts'
import { findLoggingSetup } from '../../../src/api/logging/logging-setup.store.ts'
import { signInCookie } from '../../../src/api/logging/sign-in-cookie.ts'
import {
  LOGGING_APP_ID,
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
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { ANNA } from '../../fixtures/make.ts'
import { openTestApp, testConfig, type TestApp } from '../../fixtures/test-app.ts'
import { trustingFetch } from '../../fixtures/trusting-fetch.ts'
import { openLocalServer, type LocalServer } from '../local-server.ts'
import { pick } from './logging-sign-in.ts'

const ADA: Caller = { ...ANNA, tenantId: TENANT_ID, claimedRoles: ['administrator'] }
const API = 'https://localhost:3000'

let server: LocalServer
let provider: IdentityProvider
let trusting: ReturnType<typeof trustingFetch>
let test: TestApp
let call: CallApi
const signingKey = newSigningKey()

beforeAll(async () => {
  server = await openLocalServer()
  trusting = trustingFetch(server.certificate.ca)
  const origins = { api: API, mail: 'https://localhost:3100', identity: server.origin }
  provider = createIdentityProvider({
    ...{ origins, signingKey, http: server.http, log: () => undefined },
  })
  server.serve(provider.app)
  const { signIn } = testConfig('')
  test = await openTestApp({
    config: {
      apiOrigin: API,
      signIn: { ...signIn, authorityOrigin: server.origin, tenants: [TENANT_ID] },
    },
    ctx: { entra: entraNetwork({ authorityOrigin: server.origin, fetch: trusting.fetch }) },
  })
  test.clock.set(new Date())
  call = callApi(test)
})
afterAll(async () => {
  await test.close()
  trusting.close()
  await server.close()
})

async function setUp(access: 'delegated' | 'application', secret = LOGGING_APP_SECRET) {
  const { body: before } = await call('getLogging', ADA, {})
  const { body } = await call('setLogging', ADA, {
    body: {
      source: {
        ...{ kind: 'graph', access, mailbox: MAIL_LOGGER.email, clientId: LOGGING_APP_ID },
        archive: 'archive',
      },
      ...{ everyMinutes: 10, batchSize: 50, revision: before.revision },
    },
  })
  const { status } = await call('setLoggingCredential', ADA, {
    body: { credential: { kind: 'secret', secret }, revision: body.revision },
  })
  expect(status).toBe(200)
}

/** In the browser that comes back later. */
async function begin() {
  const { body } = await call('beginLoggingSignIn', ADA, {})
  const cookie = signInCookie(new URL(body.url).searchParams.get('state') ?? '', 600)
  return { url: body.url, headers: { cookie: cookie.split(';', 1)[0] ?? '' } }
}

async function signIn() {
  const { url, headers } = await begin()
  const back = await pick(server.http, url, MAIL_LOGGER.id)
  return test.app.inject({ method: 'GET', url: `${back.pathname}${back.search}`, headers })
}

const token = async () => graphToken(test.ctx, (await findLoggingSetup(test.db, TENANT_ID))!)
const verify = async (text: string) =>
  graphTokenVerifier(signingKey, provider.issuer, provider.signIns.isRevoked)(text)
const tokenStep = async () => (await call('validateLogging', ADA, {})).body.steps[1]

describe('the API with an identity provider', () => {
  it('signs the logging account in, and has its token for Graph from then on', async () => {
    await setUp('delegated')
    expect(await tokenStep()).toMatchObject({ problem: 'sign-in-needed' })

    const page = await signIn()

    expect([page.statusCode, page.body]).toEqual([200, expect.stringContaining('Signed in')])
    expect((await call('getLogging', ADA, {})).body.account).toMatchObject({
      ...{ name: MAIL_LOGGER.name, email: MAIL_LOGGER.email },
    })
    expect(await verify(await token())).toMatchObject({
      ...{ kind: 'person', person: { email: MAIL_LOGGER.email } },
    })
  })

  it('has a token of the application alone', async () => {
    await setUp('application')

    expect(await verify(await token())).toMatchObject({ kind: 'application' })
  })

  it('says so when the secret is wrong, also in the window', async () => {
    await setUp('application', 'wrong')
    expect(await tokenStep()).toMatchObject({ problem: 'credential-refused' })

    await setUp('delegated', 'wrong')
    expect((await signIn()).body).toContain('The application was refused')
  })

  it('says so when whoever was not asked comes back', async () => {
    await setUp('delegated')
    const { url, headers } = await begin()
    const state = new URL(url).searchParams.get('state') ?? ''

    const page = await test.app.inject({
      ...{ method: 'GET', headers },
      url: `/sign-in/logging?code=of-nobody&state=${state}`,
    })

    expect([page.statusCode, page.body]).toEqual([400, expect.stringContaining('Not signed in')])
  })
})
