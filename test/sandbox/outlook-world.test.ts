import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { graphMailSource } from '../../src/api/graph/mailbox-source.ts'
import { isReadable } from '../../src/api/logging/mail-message.ts'
import type { MailSource } from '../../src/api/logging/mail-source.ts'
import { ANNA, EMAIL_LOG, everybody, JONAS } from '../../src/sandbox/cast.ts'
import { createIdentityProvider } from '../../src/sandbox/identity/identity-provider.ts'
import { newSigningKey } from '../../src/sandbox/identity/signing-key.ts'
import { openMailStore } from '../../src/sandbox/mail/mail-store.ts'
import { outlookWorld } from '../../src/sandbox/outlook-world.ts'
import { trustingFetch } from '../fixtures/trusting-fetch.ts'
import { loggingApplication, SCOPES, signIn } from './identity/logging-sign-in.ts'
import { openLocalServer, type LocalServer } from './local-server.ts'
import { BO } from './mail/world.ts'

let identityServer: LocalServer
let mailServer: LocalServer
let close: (() => void)[]
/** The API's part: tokens by Microsoft's library, mail by Microsoft's client. */
let source: MailSource
const asked: boolean[] = []

beforeAll(async () => {
  identityServer = await openLocalServer()
  mailServer = await openLocalServer()
  const origins = {
    ...{ api: 'https://localhost:3000', mail: mailServer.origin },
    identity: identityServer.origin,
  }
  const signingKey = newSigningKey()
  const log = () => undefined
  const identity = createIdentityProvider({ origins, signingKey, http: identityServer.http, log })
  const api = { start: async () => {}, stop: async () => {}, isRunning: () => true }
  const store = openMailStore(null, everybody)
  identityServer.serve(identity.app)
  mailServer.serve(
    outlookWorld({ origins, store, identity, signingKey, http: mailServer.http, api }),
  )

  const toIdentity = trustingFetch(identityServer.certificate.ca)
  const toMail = trustingFetch(mailServer.certificate.ca)
  close = [toIdentity.close, toMail.close]
  const client = loggingApplication(identityServer.origin, toIdentity.fetch)
  const { account } = await signIn(client, identityServer.http)
  const token = async (forceRefresh: boolean) => {
    asked.push(forceRefresh)
    const how = { account: account!, scopes: SCOPES, forceRefresh }
    return (await client.acquireTokenSilent(how)).accessToken
  }
  source = graphMailSource({
    ...{ origin: origins.mail, mailbox: EMAIL_LOG.email, archive: 'archive', batchSize: 50 },
    ...{ token, fetch: toMail.fetch },
  })
})
afterAll(async () => {
  for (const one of close) one()
  await identityServer.close()
  await mailServer.close()
})

const post = (path: string, body: object) =>
  mailServer.http(`${mailServer.origin}/sandbox${path}`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify(body),
  })

const send = (from: string, writing: object) => post(`/mailboxes/${from}/send`, { writing })

async function readAll() {
  const messages = []
  for await (const page of source.read(null)) messages.push(...page.messages)
  return messages.filter(isReadable)
}

describe('the sandbox end to end, without the API', () => {
  it('has what was exchanged with the outside in the logging mailbox, and files it', async () => {
    await send(ANNA.email, {
      to: [BO],
      subject: 'Offer',
      headers: { 'x-follow-key': 'k'.repeat(22) },
    })
    await send(ANNA.email, { to: [JONAS], subject: 'Among us' })
    await send(BO.email, { to: [ANNA], subject: 'RE: Offer', inReplyTo: '<x@y>' })
    const messages = await readAll()
    const filed = await source.file(messages.map(({ sourceId }) => ({ sourceId, isRepeat: false })))

    expect(messages.map(({ facts }) => [facts.subject, facts.followKey, facts.inReplyTo])).toEqual([
      ['Offer', 'k'.repeat(22), null],
      ['RE: Offer', null, '<x@y>'],
    ])
    expect(filed.map(({ outcome }) => outcome)).toEqual(['done', 'done'])
    expect(await readAll()).toEqual([])
  })

  it('has no copy of what was sent while the rules were off', async () => {
    await post('/faults/rules-off', { on: true })
    await send(ANNA.email, { to: [BO], subject: 'Unseen' })
    await post('/faults/rules-off', { on: false })

    expect(await readAll()).toEqual([])
  })

  it('passes every step of the check for the account, which is told of no new mail', async () => {
    const steps = await source.check()

    expect(steps.map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed', 'passed'])
    expect(source.subscriptions).toBeUndefined()
  })

  it('lets the account in no more once its sign-in was revoked', async () => {
    asked.length = 0
    await post('/faults/revoke-sign-ins', {})

    await expect(readAll()).rejects.toMatchObject({ errorCode: 'invalid_grant' })
    expect(asked).toEqual([false, true])
  })
})
