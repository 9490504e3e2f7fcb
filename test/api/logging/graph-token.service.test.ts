import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { ConfidentialClientApplication } from '@azure/msal-node'
import { createHash, X509Certificate } from 'node:crypto'
import { credentialPlace } from '../../../src/api/logging/credential.service.ts'
import { entraClient } from '../../../src/api/logging/entra-client.service.ts'
import { graphToken, heldGraphToken } from '../../../src/api/logging/graph-token.service.ts'
import { keptTokens, tokensPlace } from '../../../src/api/logging/kept-tokens.service.ts'
import { findLoggingSetup } from '../../../src/api/logging/logging-setup.store.ts'
import { SecretError } from '../../../src/api/secrets/secret-provider.ts'
import { makeClientCertificate } from '../../fixtures/client-certificate.ts'
import {
  APP_SECRET,
  entraStandIn,
  throughTo,
  LOGGING_ACCOUNT,
  type EntraStandIn,
} from '../../fixtures/entra-stand-in.ts'
import { GRAPH_SOURCE, insertLoggingSetup } from '../../fixtures/logging-setup.ts'
import { FABRIKAM, newTenant, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let entra: EntraStandIn

beforeAll(async () => {
  test = await openTestApp({ ctx: { entra: throughTo(() => entra) } })
  await newTenant(test.db)
})
afterAll(() => test.close())
beforeEach(async () => {
  entra = entraStandIn('https://login.example')
  test.clock.set(NOW)
  await test.db.deleteFrom('logging_setup').execute()
})

const fault = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: { fault?: string }) => error.fault ?? String(error),
  )
const token = async () => graphToken(test.ctx, (await findLoggingSetup(test.db, FABRIKAM))!)

describe('a token of the application', () => {
  it('is asked for with its secret, for what it was granted in Graph', async () => {
    await insertLoggingSetup(test)

    expect(await token()).toMatch(/^access-/)
    const [form] = entra.sent
    expect(Object.fromEntries(form!)).toMatchObject({
      grant_type: 'client_credentials',
      scope: 'https://graph.microsoft.com/.default',
      client_secret: APP_SECRET,
    })
  })

  it('is asked for with its certificate, whose key stays here', async () => {
    const { cert, key } = await makeClientCertificate()
    entra.certificate = cert
    const sealed_credential = test.ctx.vault.seal(cert + key, credentialPlace(FABRIKAM))
    await insertLoggingSetup(test, { credential_kind: 'certificate', sealed_credential })

    expect(await token()).toMatch(/^access-/)
    const sent = entra.sent[0]!.toString()
    expect(sent).not.toContain('PRIVATE')
    const [header = ''] = entra.sent[0]!.get('client_assertion')!.split('.')
    const thumbprint = Buffer.from(
      new X509Certificate(cert).fingerprint256.replaceAll(':', ''),
      'hex',
    )
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({
      'x5t#S256': thumbprint.toString('base64url'),
    })
  })

  it('is asked for with what the operator keeps, taken anew each time', async () => {
    let kept = 'an old secret'
    const config = {
      ...test.ctx.config,
      secrets: { ...test.ctx.config.secrets, provider: { kind: 'environment' as const } },
    }
    const readSecret = (name: string) => {
      expect(name).toBe('LOGGING_SECRET_11111111_2222_4333_8444_555555555555')
      return Promise.resolve(kept)
    }
    const ctx = { ...test.ctx, config, readSecret }
    const setup = await insertLoggingSetup(test, {
      credential_kind: 'external',
      sealed_credential: null,
    })

    expect(await fault(graphToken(ctx, setup))).toBe('credential-refused')
    kept = APP_SECRET
    expect(await fault(graphToken(ctx, setup))).toBe('none')
  })

  it.each([
    ['nothing was given', { credential_kind: null }, 'credential-missing'],
    ['it was sealed elsewhere', { sealed_credential: '1.s1.AAAA.AAAA' }, 'secret-unreadable'],
    ['the operator keeps none', { credential_kind: 'external' as const }, 'secret-unreadable'],
  ])('is not had where %s', async (_, change, expected) => {
    await insertLoggingSetup(test, change)

    expect(await fault(token())).toBe(expected)
  })

  it('is not had with a certificate that ran out', async () => {
    const { cert, key } = await makeClientCertificate({ toDays: 1 })
    const sealed_credential = test.ctx.vault.seal(cert + key, credentialPlace(FABRIKAM))
    await insertLoggingSetup(test, { credential_kind: 'certificate', sealed_credential })
    test.clock.advance(2 * 86_400_000)

    expect(await fault(token())).toBe('credential-refused')
  })

  it('is not had where the operator’s provider fails, and nothing is told of why', async () => {
    const secrets = { ...test.ctx.config.secrets, provider: { kind: 'environment' as const } }
    const readSecret = () => Promise.reject(new SecretError('There is no such variable'))
    const ctx = { ...test.ctx, config: { ...test.ctx.config, secrets }, readSecret }
    const setup = await insertLoggingSetup(test, { credential_kind: 'external' })

    expect(await fault(graphToken(ctx, setup))).toBe('secret-unreadable')
  })

  it.each([
    ['invalid_client', 'AADSTS7000215: Invalid client secret provided.', 'credential-refused'],
    ['unauthorized_client', 'AADSTS700016: Application not found.', 'consent-needed'],
    ['invalid_request', 'AADSTS90002: Tenant not found.', 'unexpected-answer'],
    ['temporarily_unavailable', 'AADSTS90033', 'unreachable'],
  ])('refused with %s (%s) says %s', async (error, error_description, expected) => {
    await insertLoggingSetup(test)
    entra.refuse({ error, error_description })

    expect(await fault(token())).toBe(expected)
  })

  it('is not had while nobody answers', async () => {
    await insertLoggingSetup(test)
    entra.goAway()

    expect(await fault(token())).toBe('unreachable')
  })
})

/** As the sign-in leaves it. */
async function signedIn() {
  const setup = await insertLoggingSetup(test, { source: GRAPH_SOURCE })
  const client = await entraClient(test.ctx, setup)
  const verifier = 'v'.repeat(43)
  const asked = {
    scopes: ['https://graph.microsoft.com/Mail.ReadWrite.Shared'],
    redirectUri: 'https://follow.fabrikam.example/sign-in/logging',
    codeChallenge: createHash('sha256').update(verifier).digest('base64url'),
    codeChallengeMethod: 'S256',
  }
  const back = new URLSearchParams(entra.pick(await client.getAuthCodeUrl(asked)))
  const result = await client.acquireTokenByCode({
    ...{ code: back.get('code')!, scopes: asked.scopes, redirectUri: asked.redirectUri },
    codeVerifier: verifier,
  })
  const sealed_tokens = test.ctx.vault.seal(
    client.getTokenCache().serialize(),
    tokensPlace(FABRIKAM),
  )
  const account_id = result.account!.homeAccountId
  await insertLoggingSetup(test, { source: GRAPH_SOURCE, sealed_tokens, account_id })
  return { first: result.accessToken }
}

const setupNow = async () => (await findLoggingSetup(test.db, FABRIKAM))!

describe('a token of the logging account', () => {
  it('is the kept one while that is good, and nobody is asked', async () => {
    const { first } = await signedIn()

    expect(await token()).toBe(first)
    expect(entra.grants).toEqual(['authorization_code'])
  })

  it('is refreshed when it is not, and kept sealed for every process', async () => {
    entra.lifetimeSeconds = 60
    const { first } = await signedIn()
    entra.lifetimeSeconds = 3600

    const second = await token()
    expect(second).not.toBe(first)
    expect(await token()).toBe(second)
    expect(entra.grants).toEqual(['authorization_code', 'refresh_token'])
    const { sealed_tokens, revision } = await setupNow()
    expect(sealed_tokens).not.toContain('access-')
    expect(test.ctx.vault.open(sealed_tokens!, tokensPlace(FABRIKAM))).toContain(second)
    expect(revision).toBe(2)
  })

  it('is asked for with the shared permission alone', async () => {
    entra.lifetimeSeconds = 60
    await signedIn()
    await token()

    const scopes = entra.sent
      .at(-1)!
      .get('scope')!
      .split(' ')
      .filter((one) => one.includes('/'))
    expect(scopes).toEqual(['https://graph.microsoft.com/Mail.ReadWrite.Shared'])
  })

  it('is had by two processes at once, of which one keeps what it got', async () => {
    entra.lifetimeSeconds = 60
    await signedIn()
    entra.lifetimeSeconds = 3600
    const setup = await setupNow()

    const tokens = await Promise.all([graphToken(test.ctx, setup), graphToken(test.ctx, setup)])

    expect(tokens).toContain(await token())
    expect(entra.grants).toEqual(['authorization_code', 'refresh_token', 'refresh_token'])
  })

  it('is had with what another process got meanwhile', async () => {
    entra.lifetimeSeconds = 60
    await signedIn()
    const before = await setupNow()
    entra.lifetimeSeconds = 3600
    const theirs = await token()
    entra.revoke()

    expect(await graphToken(test.ctx, before)).toBe(theirs)
  })

  it('never takes the place of an account that signed in meanwhile', async () => {
    await signedIn()
    const before = await setupNow()
    const plugin = keptTokens(test.ctx, before)
    await insertLoggingSetup(test, {
      source: GRAPH_SOURCE,
      sealed_tokens: 'of another',
      account_id: 'x',
    })

    const cache = new ConfidentialClientApplication({
      auth: { clientId: 'x', clientSecret: 'x' },
    }).getTokenCache()
    await plugin.afterCacheAccess({ cacheHasChanged: true, tokenCache: cache } as never)

    expect((await setupNow()).sealed_tokens).toBe('of another')
  })

  it('takes signing in anew once it was revoked', async () => {
    entra.lifetimeSeconds = 60
    await signedIn()
    entra.revoke()

    expect(await fault(token())).toBe('sign-in-needed')
  })

  it.each([
    ['invalid_grant', 'AADSTS65001: The user has not consented.', 'consent-needed'],
    ['interaction_required', 'AADSTS50076: MFA is required.', 'sign-in-needed'],
    ['invalid_client', 'AADSTS7000222: The secret has expired.', 'credential-refused'],
  ])('refused with %s (%s) says %s', async (error, error_description, expected) => {
    entra.lifetimeSeconds = 60
    await signedIn()
    entra.refuse({ error, error_description })

    expect(await fault(token())).toBe(expected)
  })

  it('is not had before anybody signed in', async () => {
    await insertLoggingSetup(test, { source: GRAPH_SOURCE })

    expect(await fault(token())).toBe('sign-in-needed')
  })

  it('is not had with tokens that were sealed elsewhere', async () => {
    await signedIn()
    const sealed_tokens = test.ctx.vault.seal('{}', tokensPlace('another'))
    await insertLoggingSetup(test, { source: GRAPH_SOURCE, sealed_tokens })

    expect(await fault(token())).toBe('secret-unreadable')
  })

  it('says nothing of account or tenant when it fails', async () => {
    entra.lifetimeSeconds = 60
    await signedIn()
    const error_description = `AADSTS50173: ${LOGGING_ACCOUNT.email} of ${FABRIKAM}`
    entra.refuse({ error: 'invalid_grant', error_description })

    await expect(token()).rejects.toThrow(/^invalid_grant AADSTS50173$/)
  })
})

describe('a token that is held', () => {
  it('is asked for once, whoever waits, and again before it runs out', async () => {
    await insertLoggingSetup(test)
    test.clock.set(new Date())
    const held = heldGraphToken(test.ctx, FABRIKAM)

    const [one, other] = await Promise.all([held(), held()])
    expect(other).toBe(one)
    expect(await held()).toBe(one)
    test.clock.advance(3_400_000)
    expect(await held()).not.toBe(one)
    expect(entra.grants).toHaveLength(2)
  })

  it('is asked for anew where Graph refused it', async () => {
    await insertLoggingSetup(test)
    test.clock.set(new Date())
    const held = heldGraphToken(test.ctx, FABRIKAM)
    const refused = await held()

    expect(await held(true)).not.toBe(refused)
  })

  it('is not taken from what is kept of a sign-in that was revoked', async () => {
    await signedIn()
    const held = heldGraphToken(test.ctx, FABRIKAM)
    expect(await fault(held())).toBe('none')
    entra.revoke()

    expect(await fault(held(true))).toBe('sign-in-needed')
  })

  it('is another one when the set-up is', async () => {
    await insertLoggingSetup(test)
    const held = heldGraphToken(test.ctx, FABRIKAM)
    await test.db.deleteFrom('logging_setup').execute()

    expect(await fault(held())).toBe('credential-missing')
  })
})
