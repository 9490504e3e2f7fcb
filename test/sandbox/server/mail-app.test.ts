import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import express from 'express'
import { ANNA } from '../../../src/sandbox/cast.ts'
import { createFaults } from '../../../src/sandbox/graph/faults.ts'
import { originsOf, USUAL_PORTS } from '../../../src/sandbox/origins.ts'
import { createMailApp } from '../../../src/sandbox/server/mail-app.ts'
import { openLocalServer, type LocalServer } from '../local-server.ts'
import { BO, smallWorld } from '../mail/world.ts'

let server: LocalServer
const world = smallWorld()
const api = { start: async () => {}, stop: async () => {}, isRunning: () => true }
const faults = createFaults()
let acts = 0
const act = () => void (acts += 1)
const tokens = { access_token: 'a', id_token: 'i', expires_in: 1, scope: 's' }

beforeAll(async () => {
  server = await openLocalServer()
  const app = createMailApp({
    origins: originsOf(USUAL_PORTS),
    ...world,
    http: server.http,
    issueTokens: async () => tokens,
    api,
    faults,
    acts: { 'expire-change-lists': act, 'revoke-sign-ins': act },
    graph: express.Router(),
  })
  server.serve(app)
})
afterAll(() => server.close())

const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  server.http(`${server.origin}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

describe('the server of the stand-in Outlook', () => {
  it('saves, sends and deletes into the deleted items', async () => {
    const box = `/sandbox/mailboxes/${ANNA.email}`
    const draft = JSON.parse(
      (await call('PUT', `${box}/drafts`, { writing: { subject: 'Hi', to: [BO] } })).body,
    ) as { id: string }
    const sent = JSON.parse(
      (await call('POST', `${box}/send`, { id: draft.id, writing: {} })).body,
    ) as { id: string }
    await call('DELETE', `${box}/messages/${sent.id}`)

    expect(world.store.list(BO.email)[0]).toMatchObject({ subject: 'Hi', folder: 'inbox' })
    expect(world.store.list(ANNA.email)).toEqual([
      expect.objectContaining({ folder: 'deleteditems' }),
    ])
  })

  it('says that a mailbox or a mail is not there', async () => {
    expect((await call('GET', '/sandbox/mailboxes/nobody@x.example/messages')).status).toBe(404)
    expect((await call('GET', `/sandbox/mailboxes/${ANNA.email}/messages/none`)).status).toBe(404)
  })

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another name for this computer', { host: 'rebound.example' }, 403],
    ['its own page', { 'sec-fetch-site': 'same-origin' }, 200],
  ])('answers a request for a token from %s with %s', async (_who, headers, status) => {
    const answer = await call('POST', '/sandbox/naa-token', { account: 'x', scope: 'y' }, headers)

    expect(answer.status).toBe(status)
  })

  it('lets no other page frame it', async () => {
    const answer = await call('GET', '/site/contoso')

    expect(answer.headers['x-frame-options']).toBe('DENY')
  })

  it('hands out the unmodified Office.js to pages of other origins', async () => {
    const script = await call('GET', '/officejs/office.js')

    expect(script.status).toBe(200)
    expect(script.headers['access-control-allow-origin']).toBe('*')
    expect(script.headers['cross-origin-resource-policy']).toBe('cross-origin')
  })

  it('has a page wherever a link of the sandbox leads, without running what is in its address', async () => {
    const page = await call('GET', '/site/fabrikam/offers/%3Cscript%3E')

    expect(page.status).toBe(200)
    expect(page.body).not.toContain('<script>')
  })

  it('switches faults of Graph on and off, and knows no others', async () => {
    await call('POST', '/sandbox/faults/throttle', { on: true })
    const on = await call('GET', '/sandbox/faults')
    await call('POST', '/sandbox/faults/throttle', { on: false })
    await call('POST', '/sandbox/faults/revoke-sign-ins', {})

    expect(JSON.parse(on.body)).toMatchObject({ on: ['throttle'] })
    expect(faults.list()).toEqual([])
    expect(acts).toBe(1)
    expect((await call('POST', '/sandbox/faults/teapot', {})).status).toBe(404)
  })
})
