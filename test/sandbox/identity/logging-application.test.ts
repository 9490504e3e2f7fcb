import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { decodeJwt } from 'jose'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  LOGGING_APP_ID,
  LOGGING_APP_OBJECT_ID,
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
import { loggingApplication, SCOPES, signIn } from './logging-sign-in.ts'

const GRAPH = 'https://graph.microsoft.com'

let server: LocalServer
let provider: IdentityProvider
let setting: Parameters<typeof createIdentityProvider>[0]
let trusting: ReturnType<typeof trustingFetch>
const signingKey = newSigningKey()

beforeAll(async () => {
  server = await openLocalServer()
  trusting = trustingFetch(server.certificate.ca)
  setting = {
    origins: {
      api: 'https://localhost:3000',
      mail: 'https://localhost:3100',
      identity: server.origin,
    },
    signingKey,
    http: server.http,
    log: () => undefined,
  }
  provider = createIdentityProvider(setting)
  server.serve(provider.app)
})
afterAll(async () => {
  trusting.close()
  await server.close()
})

const msal = (secret?: string) => loggingApplication(server.origin, trusting.fetch, secret)

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
    const { account, accessToken } = await signIn(client, server.http)
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

  it('is signed in still when the provider was started anew', async () => {
    const signInsFile = path.join(mkdtempSync(path.join(tmpdir(), 'follow-sign-ins-')), 'kept.json')
    const started = () => {
      const again = createIdentityProvider({ ...setting, signInsFile })
      server.serve(again.app)
      return again
    }
    started()
    const client = msal()
    const { account } = await signIn(client, server.http)
    const again = started()
    const silently = () =>
      client.acquireTokenSilent({ account: account!, scopes: SCOPES, forceRefresh: true })

    expect((await silently()).accessToken).toBeTruthy()
    again.signIns.revokeAll()
    started()
    await expect(silently()).rejects.toMatchObject({ errorCode: 'invalid_grant' })
    server.serve(provider.app)
  })

  it('has neither token left once sign-ins are revoked, and gets new ones by signing in', async () => {
    const client = msal()
    const { account, accessToken } = await signIn(client, server.http)
    provider.signIns.revokeAll()

    expect(await verify(accessToken)).toBeUndefined()
    await expect(
      client.acquireTokenSilent({ account: account!, scopes: SCOPES, forceRefresh: true }),
    ).rejects.toMatchObject({ errorCode: 'invalid_grant' })
    expect(await verify((await signIn(client, server.http)).accessToken)).toBeDefined()
  })
})
