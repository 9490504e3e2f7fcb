import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  checkReply,
  knownCall,
  StandInBrokeTheContract,
} from '../../../src/sandbox/graph/contract/check-contract.ts'
import { operations, type Operation } from '../../../src/sandbox/graph/contract/operations.ts'
import type { GraphReply } from '../../../src/sandbox/graph/graph-call.ts'
import { GraphRefusal } from '../../../src/sandbox/graph/graph-refusal.ts'
import { startGraphStandIn, type GraphStandIn } from '../../fixtures/graph-stand-in.ts'

const BOX = '/users/log@fabrikam.example'

const caller = { kind: 'application' as const, clientId: 'x', roles: [] }
const known = (method: string, url: string, body?: unknown) =>
  knownCall({ method, url, body, headers: {}, caller })

describe('a request inside the contract', () => {
  it.each([
    ['GET', `${BOX}/mailFolders/inbox/messages`, 'listFolderMessages'],
    ['GET', `${BOX}/MAILFOLDERS/Inbox/Messages/Delta`, 'listChanges'],
    ['GET', `/users('log%40fabrikam.example')/mailFolders('inbox')/messages`, 'listFolderMessages'],
    ['GET', '/me/messages', 'listMessages'],
    ['GET', `${BOX}/messages/AAk%2Fx%3D`, 'getMessage'],
    ['GET', `${BOX}/messages?$filter=receivedDateTime ge 2026-11-01T00:00:00Z`, 'listMessages'],
    ['GET', `${BOX}/messages?$filter=internetMessageId eq '<o''x@y>'`, 'listMessages'],
    ['GET', `${BOX}/mailFolders?$filter=displayName eq 'Logged'`, 'listFolders'],
  ])('%s %s is %s', (method, url, name) => {
    expect(known(method, url).name).toBe(name)
  })

  it('is taken apart and decoded', () => {
    expect(known('GET', `${BOX}/messages/AAk%2Fx%3D?$select=id`).call).toMatchObject({
      params: { mailbox: 'log@fabrikam.example', id: 'AAk/x=' },
      query: { $select: 'id' },
    })
  })
})

describe('a request outside the contract is refused as Graph would', () => {
  it.each([
    ['a path', 'GET', `${BOX}/mailboxes`, undefined, 'BadRequest'],
    ['a method', 'DELETE', `${BOX}/messages/x`, undefined, 'BadRequest'],
    ['a path below a message', 'GET', `${BOX}/messages/delta/x`, undefined, 'BadRequest'],
    ['an option', 'GET', `${BOX}/messages?$search=x`, undefined, 'RequestBroker--ParseUri'],
    ['an option without $', 'GET', `${BOX}/messages?top=5`, undefined, 'RequestBroker--ParseUri'],
    [
      'an option twice',
      'GET',
      `${BOX}/messages?$top=1&$top=2`,
      undefined,
      'RequestBroker--ParseUri',
    ],
    ['a property', 'GET', `${BOX}/messages?$select=subjct`, undefined, 'RequestBroker--ParseUri'],
    [
      'a filter',
      'GET',
      `${BOX}/messages?$filter=subject eq 'x'`,
      undefined,
      'RequestBroker--ParseUri',
    ],
    ['an order', 'GET', `${BOX}/messages?$orderby=subject`, undefined, 'RequestBroker--ParseUri'],
    [
      'an order of changes',
      'GET',
      `${BOX}/mailFolders/inbox/messages/delta?$orderby=receivedDateTime desc`,
      undefined,
      'RequestBroker--ParseUri',
    ],
    [
      'a link with something added',
      'GET',
      `${BOX}/mailFolders/inbox/messages/delta?$deltatoken=x&$top=5`,
      undefined,
      'RequestBroker--ParseUri',
    ],
    ['a move to nowhere', 'POST', `${BOX}/messages/x/move`, { folderId: 'x' }, 'RequestBodyRead'],
    [
      'a change of nothing known',
      'PATCH',
      `${BOX}/messages/x`,
      { isread: true },
      'RequestBodyRead',
    ],
    [
      'a change of another type',
      'PATCH',
      `${BOX}/messages/x`,
      { isRead: 'yes' },
      'RequestBodyRead',
    ],
    [
      'a batch of 21',
      'POST',
      '/$batch',
      {
        requests: Array.from({ length: 21 }, (_, id) => ({
          id: `${id}`,
          method: 'GET',
          url: '/x',
        })),
      },
      'RequestBodyRead',
    ],
    ['a batch of none', 'POST', '/$batch', { requests: [] }, 'RequestBodyRead'],
    [
      'a subscription without an end',
      'POST',
      '/subscriptions',
      { changeType: 'created' },
      'RequestBodyRead',
    ],
  ])('%s', (_what, method, url, body, code) => {
    expect(() => known(method, url, body)).toThrow(expect.objectContaining({ status: 400, code }))
  })
})

const goodMessage = { id: 'x', subject: 'x', isRead: true }
const refusal = { error: { code: 'TooManyRequests', message: 'Wait' } }

describe('an answer of the stand-in', () => {
  it.each<[string, keyof typeof operations, GraphReply]>([
    ['a message', 'getMessage', { status: 200, body: goodMessage }],
    [
      'an invitation',
      'getMessage',
      {
        status: 200,
        body: {
          ...goodMessage,
          '@odata.type': '#microsoft.graph.eventMessageRequest',
          meetingMessageType: 'meetingRequest',
        },
      },
    ],
    [
      'a last page of changes',
      'listChanges',
      {
        status: 200,
        body: { value: [{ id: 'x', '@removed': { reason: 'deleted' } }], '@odata.deltaLink': 'l' },
      },
    ],
    ['a refusal', 'getMessage', { status: 429, headers: { 'Retry-After': '1' }, body: refusal }],
    ['nothing', 'unsubscribe', { status: 204 }],
  ])('may be %s', (_what, name, reply) => {
    expect(() => checkReply(operations[name], reply)).not.toThrow()
  })

  it.each<[string, keyof typeof operations, GraphReply]>([
    [
      'a property that messages do not have',
      'getMessage',
      { status: 200, body: { ...goodMessage, isread: true } },
    ],
    [
      'a property of another type',
      'getMessage',
      { status: 200, body: { ...goodMessage, isRead: 'true' } },
    ],
    ['a message without an id', 'getMessage', { status: 200, body: { subject: 'x' } }],
    [
      'an instant in words',
      'getMessage',
      { status: 200, body: { ...goodMessage, receivedDateTime: 'today' } },
    ],
    [
      'a recipient that is only an address',
      'getMessage',
      { status: 200, body: { ...goodMessage, toRecipients: ['a@b.c'] } },
    ],
    ['another good status', 'moveMessage', { status: 200, body: goodMessage }],
    ['a page of changes without a link', 'listChanges', { status: 200, body: { value: [] } }],
    [
      'a page of changes with two links',
      'listChanges',
      { status: 200, body: { value: [], '@odata.nextLink': 'n', '@odata.deltaLink': 'd' } },
    ],
    [
      'a reason nobody knows',
      'listChanges',
      {
        status: 200,
        body: { value: [{ id: 'x', '@removed': { reason: 'moved' } }], '@odata.deltaLink': 'l' },
      },
    ],
    [
      'a change in an ordinary list',
      'listMessages',
      { status: 200, body: { value: [{ id: 'x', '@removed': { reason: 'deleted' } }] } },
    ],
    ['a wait of unknown length', 'getMessage', { status: 429, body: refusal }],
    ['a refusal of another form', 'getMessage', { status: 404, body: { message: 'x' } }],
    ['something where nothing belongs', 'unsubscribe', { status: 204, body: {} }],
    ['an object where text belongs', 'getMime', { status: 200, body: {} }],
    ['a folder with a secret', 'getFolder', { status: 200, body: { id: 'x', secret: 1 } }],
  ])('may not be %s', (_what, name, reply) => {
    expect(() => checkReply(operations[name] as Operation, reply)).toThrow(StandInBrokeTheContract)
  })
})

describe('over HTTPS', () => {
  let graph: GraphStandIn
  beforeEach(async () => {
    graph = await startGraphStandIn()
  })
  afterEach(() => graph.close())

  const ask = async (url: string, init: RequestInit = {}) => {
    const headers = {
      authorization: `Bearer ${await graph.token()}`,
      'content-type': 'application/json',
    }
    const answer = await graph.fetch(`${graph.origin}/v1.0${url}`, { ...init, headers })
    const body = (await answer.json()) as { error?: { code: string }; responses?: unknown[] }
    return { status: answer.status, code: body.error?.code, responses: body.responses }
  }

  it('a request outside the contract never reaches the mailbox', async () => {
    expect(await ask(`${BOX}/messages?$search=x`)).toMatchObject({ status: 400 })
  })

  it('an answer outside the contract is a loud 500', async () => {
    // No mail of Exchange's has such a date; the stand-in would say it all the same.
    const { immutableId } = graph.deliver({ sentAt: 'yesterday' })

    expect(await ask(`${BOX}/messages/${immutableId}`)).toMatchObject({
      ...{ status: 500, code: 'StandInBrokeTheContract' },
    })
  })

  it('so are parts of a batch, each for itself', async () => {
    const good = graph.deliver()
    const bad = graph.deliver({ sentAt: 'yesterday' })
    const requests = [
      ...[good, bad].map(({ immutableId }) => ({
        ...{ id: immutableId, method: 'GET', url: `${BOX}/messages/${immutableId}` },
      })),
      { id: 'away', method: 'GET', url: '/teapots' },
      { id: 'inside', method: 'GET', url: '/$batch' },
    ]
    const { responses } = await ask('/$batch', {
      method: 'POST',
      body: JSON.stringify({ requests }),
    })

    expect(responses).toMatchObject([
      { id: good.immutableId, status: 200 },
      { id: bad.immutableId, status: 500, body: { error: { code: 'StandInBrokeTheContract' } } },
      { id: 'away', status: 400 },
      { id: 'inside', status: 400 },
    ])
  })

  it.each([
    ['ids that are not their own', [{ id: '1' }, { id: '1' }]],
    ['a body of no type', [{ id: '1', method: 'POST', body: {} }]],
  ])('a batch with %s is refused', async (_what, parts) => {
    const requests = parts.map((part) => ({ method: 'GET', url: `${BOX}/messages`, ...part }))

    expect(
      await ask('/$batch', { method: 'POST', body: JSON.stringify({ requests }) }),
    ).toMatchObject({ status: 400, code: 'BadRequest' })
  })

  it('every error of the stand-in is a refusal', () => {
    expect(new StandInBrokeTheContract('x')).toBeInstanceOf(GraphRefusal)
  })
})
