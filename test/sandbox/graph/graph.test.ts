import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  AuthenticationHandler,
  Client,
  PageIterator,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client'
import express from 'express'
import { randomUUID } from 'node:crypto'
import { ANNA } from '../../../src/sandbox/cast.ts'
import { createFaults } from '../../../src/sandbox/graph/faults.ts'
import { createGraph } from '../../../src/sandbox/graph/graph.ts'
import { graphRoutes } from '../../../src/sandbox/graph/graph-routes.ts'
import { graphTokenVerifier } from '../../../src/sandbox/graph/verify-token.ts'
import { createIdentityProvider } from '../../../src/sandbox/identity/identity-provider.ts'
import { newSigningKey } from '../../../src/sandbox/identity/signing-key.ts'
import type { MailStore } from '../../../src/sandbox/mail/mail-store.ts'
import type { PostOffice } from '../../../src/sandbox/mail/post-office.ts'
import { openLocalServer, type LocalServer } from '../local-server.ts'
import { openCalendar } from '../../../src/sandbox/mail/calendar.ts'
import { BO, smallWorld } from '../mail/world.ts'

let identityServer: LocalServer
let server: LocalServer
let world: { store: MailStore; office: PostOffice }
let client: Client
const signingKey = newSigningKey()

beforeAll(async () => {
  identityServer = await openLocalServer()
  server = await openLocalServer()
  const provider = createIdentityProvider({
    origins: { api: server.origin, mail: server.origin, identity: identityServer.origin },
    signingKey,
    http: identityServer.http,
    log: () => undefined,
  })
  identityServer.serve(provider.app)
  verify = graphTokenVerifier(signingKey, provider.issuer)
  const tokens = await provider.issueTokens(ANNA.id, 'https://graph.microsoft.com/Mail.ReadWrite')
  apiToken = (await provider.issueTokens(ANNA.id, `api://${APP}/access_as_user`)).access_token
  client = clientWith(tokens.access_token)
})

afterAll(async () => {
  await server.close()
  await identityServer.close()
})

const APP = 'aaaaaaaa-0000-4000-8000-000000000001'
let verify: ReturnType<typeof graphTokenVerifier>
let apiToken: string

beforeEach(() => {
  world = smallWorld()
  const calendar = openCalendar([])
  const parts = { ...world, calendar, verify, origin: server.origin, faults: createFaults() }
  const graph = createGraph({
    ...parts,
    http: server.http,
    now: () => new Date(),
    newId: randomUUID,
  })
  server.serve(express().use(express.json()).use('/v1.0', graphRoutes(graph, parts)))
})

/** Microsoft's own client, its last step trusting the sandbox's certificate. */
function clientWith(token: string): Client {
  const authentication = new AuthenticationHandler({ getAccessToken: async () => token })
  const send: Middleware = {
    async execute(context: Context) {
      const { method = 'GET', headers, body } = context.options ?? {}
      const url = String(context.request)
      const request = {
        method,
        headers: Object.fromEntries(new Headers(headers as HeadersInit).entries()),
        ...(typeof body === 'string' && { body }),
      }
      const answer = await server.http(url, request)
      const content = answer.status === 202 ? null : answer.body
      context.response = new Response(content, { status: answer.status, headers: answer.headers })
    },
  }
  authentication.setNext(send)
  return Client.initWithMiddleware({
    middleware: authentication,
    baseUrl: server.origin,
    customHosts: new Set(['localhost']),
  })
}

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    ({ statusCode, code }: { statusCode: number; code: string }) => ({ statusCode, code }),
  )

const sendMany = (count: number) => {
  for (let index = 0; index < count; index += 1)
    world.office.send(BO, { subject: `Mail ${index}`, to: [ANNA], body: '<p>Hi</p>' })
}

describe('Graph', () => {
  it('lists the folders with what is unread', async () => {
    sendMany(2)
    const { value } = await client.api('/me/mailFolders').get()

    expect(value).toContainEqual(
      expect.objectContaining({ displayName: 'Inbox', unreadItemCount: 2, totalItemCount: 2 }),
    )
  })

  it('pages by nextLink until nothing is left', async () => {
    sendMany(7)
    const first = await client.api('/me/mailFolders/Inbox/messages').top(3).select('subject').get()
    const subjects: string[] = []
    const iterator = new PageIterator(client, first, ({ subject }: { subject: string }) => {
      subjects.push(subject)
      return true
    })
    await iterator.iterate()

    expect(subjects).toEqual([6, 5, 4, 3, 2, 1, 0].map((index) => `Mail ${index}`))
  })

  it('gives internet headers only when they are selected', async () => {
    const sent = world.office.send(ANNA, { to: [BO], headers: { 'x-follow-key': 'K' } })
    const plain = await client.api(`/me/messages/${sent.id}`).get()
    const full = await client.api(`/me/messages/${sent.id}`).select('internetMessageHeaders').get()

    expect(plain).not.toHaveProperty('internetMessageHeaders')
    expect(full.internetMessageHeaders).toContainEqual({ name: 'x-follow-key', value: 'K' })
    expect(full).not.toHaveProperty('subject')
  })

  it('sends: a copy stays, another arrives', async () => {
    await client.api('/me/sendMail').post({
      message: {
        subject: 'Hello',
        body: { contentType: 'HTML', content: '<p>Hi</p>' },
        toRecipients: [{ emailAddress: { address: BO.email } }],
        internetMessageHeaders: [{ name: 'x-follow-key', value: 'K' }],
      },
    })

    expect(world.store.list(ANNA.email)[0]).toMatchObject({ folder: 'sentitems' })
    expect(world.store.list(BO.email)[0]).toMatchObject({
      subject: 'Hello',
      bodyType: 'html',
      headers: { 'x-follow-key': 'K' },
    })
  })

  it('changes the id of a moved message, and not the immutable one', async () => {
    sendMany(1)
    const prefer = 'IdType="ImmutableId"'
    const immutable = await client.api('/me/messages').header('Prefer', prefer).get()
    const ordinary = await client.api('/me/messages').get()
    const moved = await client
      .api(`/me/messages/${ordinary.value[0].id}/move`)
      .post({ destinationId: 'archive' })

    const archive = await client.api('/me/mailFolders/archive').get()

    expect(moved.parentFolderId).toBe(archive.id)
    expect(moved.id).not.toBe(ordinary.value[0].id)
    expect(await refusal(client.api(`/me/messages/${ordinary.value[0].id}`).get())).toEqual({
      statusCode: 404,
      code: 'ErrorItemNotFound',
    })
    const again = await client
      .api(`/me/messages/${immutable.value[0].id}`)
      .header('Prefer', prefer)
      .get()
    expect(again.parentFolderId).toBe(archive.id)
  })

  it('marks as read', async () => {
    sendMany(1)
    const { id } = world.store.list(ANNA.email)[0]!
    await client.api(`/me/messages/${id}`).patch({ isRead: true })

    expect(world.store.find(ANNA.email, id)?.isRead).toBe(true)
  })

  it('hands out the MIME of a message', async () => {
    sendMany(1)
    const { id } = world.store.list(ANNA.email)[0]!
    const mime = await client.api(`/me/messages/${id}/$value`).get()

    expect(String(mime)).toContain('Subject: Mail 0\r\n')
  })
})

describe('Graph refuses', () => {
  it.each([
    ['an unknown property in $select', '/me/messages?$select=nonsense', 400],
    ['an unknown query option', '/me/messages?$expand=x', 400],
    ['a page of nothing', '/me/messages?$top=0', 400],
    ['an unknown folder', '/me/mailFolders/nowhere/messages', 404],
    ['an unknown message', '/me/messages/nothing', 404],
    ['an unknown mailbox', '/users/nobody@fabrikam.example/messages', 404],
    ['an unknown path', '/me/teapots', 400],
  ])('%s', async (_what, path, statusCode) => {
    expect(await refusal(client.api(path).get())).toMatchObject({ statusCode })
  })

  it.each([
    ['a property that messages do not have', { message: { teapot: 1 } }, 'RequestBodyRead'],
    [
      'a header that is not x-',
      { message: { internetMessageHeaders: [{ name: 'Received', value: '1' }] } },
      'InvalidInternetMessageHeader',
    ],
  ])('to send %s', async (_what, body, code) => {
    expect(await refusal(client.api('/me/sendMail').post(body))).toEqual({ statusCode: 400, code })
  })

  it('a token that is for another resource, and none at all', async () => {
    const other = clientWith(apiToken)
    const without = await server.http(`${server.origin}/v1.0/me/messages`)

    expect(await refusal(other.api('/me/messages').get())).toMatchObject({ statusCode: 401 })
    expect(without.status).toBe(401)
  })
})
