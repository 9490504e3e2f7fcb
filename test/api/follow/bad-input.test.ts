import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Follow } from '../../../src/contract/follow.ts'
import type { Recipient } from '../../../src/contract/recipient.ts'
import { sendTicket } from '../../../src/api/follow/send-ticket.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { ANNA, FABRIKAM, MALLORY, newKey, newTenant, NOW } from '../../fixtures/make.ts'
import { allRows } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi
let draft: Follow
let otherDraft: Follow
let foreignDraft: Follow

const follow = async (as: Caller, recipients: Recipient[] = []) =>
  (await call('createFollow', as, { body: { subject: 'Offer', recipients } })).body

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
})
beforeEach(async () => {
  test.clock.set(NOW)
  draft = await follow(ANNA)
  otherDraft = await follow(ANNA)
  foreignDraft = await follow(MALLORY)
})
afterAll(() => test.close())

const to = (...emails: string[]) => emails.map((email): Recipient => ({ email, field: 'to' }))
const people = (count: number) =>
  to(...Array.from({ length: count }, (_, index) => `p${index}@contoso.example`))
const valid = () => ({ subject: 'Offer', recipients: to('bo@contoso.example'), targets: [] })

interface Sent {
  key?: string
  ticket?: string
  /** In place of the ticket. */
  authorization?: string
  type?: string
  body?: object | string
}

async function finalise({ key, ticket, authorization, type, body = valid() }: Sent) {
  const reply = await test.app.inject({
    method: 'POST',
    url: `/api/follows/${key ?? draft.key}/finalise`,
    headers: {
      authorization: authorization ?? `Ticket ${ticket ?? draft.sendTicket}`,
      'content-type': type ?? 'application/json',
    },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: reply.statusCode, type: reply.headers['content-type'], body: reply.json() }
}

/** Another character in the middle, so that every bit of it counts. */
const tampered = (ticket: string) =>
  ticket.slice(0, 40) + (ticket[40] === 'A' ? 'B' : 'A') + ticket.slice(41)

const cases: readonly [string, number, string, () => Sent | Promise<Sent>][] = [
  ['no credential', 401, 'ticket-invalid', () => ({ authorization: '' })],
  [
    'the access token of the salesperson',
    401,
    'ticket-invalid',
    async () => await test.tokens.headerFor(ANNA),
  ],
  [
    'a ticket nobody was given',
    401,
    'ticket-invalid',
    () => ({ ticket: sendTicket(FABRIKAM, Buffer.alloc(32, 9)) }),
  ],
  ['a tampered ticket', 401, 'ticket-invalid', () => ({ ticket: tampered(draft.sendTicket) })],
  ['a ticket cut short', 401, 'ticket-invalid', () => ({ ticket: draft.sendTicket.slice(0, -4) })],
  ['an over-long ticket', 401, 'ticket-invalid', () => ({ ticket: 'A'.repeat(6_000) })],
  [
    'the ticket of another message',
    401,
    'ticket-invalid',
    () => ({ ticket: otherDraft.sendTicket }),
  ],
  ["another tenant's ticket", 401, 'ticket-invalid', () => ({ ticket: foreignDraft.sendTicket })],
  ["another tenant's message", 401, 'ticket-invalid', () => ({ key: foreignDraft.key })],
  ['a key nobody was given', 401, 'ticket-invalid', () => ({ key: newKey() })],
  ['a key that cannot be one', 400, 'invalid-request', () => ({ key: 'x'.repeat(3_000) })],
  [
    'an expired ticket',
    401,
    'ticket-expired',
    () => {
      test.clock.advance(72 * 3_600_000)
      return {}
    },
  ],
  ['a form', 415, 'unsupported-content', () => ({ type: 'application/x-www-form-urlencoded' })],
  ['an unknown content type', 415, 'unsupported-content', () => ({ type: 'application/x-offer' })],
  [
    'ten megabytes',
    413,
    'too-large',
    () => ({ body: { ...valid(), subject: 'x'.repeat(10 * 1024 * 1024) } }),
  ],
  ['half an object', 400, 'invalid-request', () => ({ body: '{"subject":' })],
  ['a list', 400, 'invalid-request', () => ({ body: '[]' })],
  ['no recipient list', 400, 'invalid-request', () => ({ body: { subject: '', targets: [] } })],
  [
    '501 recipients',
    400,
    'invalid-request',
    () => ({ body: { ...valid(), recipients: people(501) } }),
  ],
  [
    'a malformed recipient among good ones',
    400,
    'invalid-request',
    () => ({ body: { ...valid(), recipients: [...people(2), ...to('bo at contoso')] } }),
  ],
  [
    'a recipient in no field there is',
    400,
    'invalid-request',
    () => ({ body: { ...valid(), recipients: [{ email: 'bo@contoso.example', field: 'from' }] } }),
  ],
  [
    'a target that is no web address',
    400,
    'invalid-request',
    () => ({ body: { ...valid(), targets: ['javascript:alert(1)'] } }),
  ],
  [
    '5,001 targets',
    400,
    'invalid-request',
    () => ({ body: { ...valid(), targets: Array(5001).fill('https://a.example/') } }),
  ],
]

describe('finalising', () => {
  it.each(cases)('with %s is refused with %d %s, and nothing changes', async (...row) => {
    const [, status, code, sent] = row
    const request = await sent()
    const before = await allRows(test.db)

    const answer = await finalise(request)

    expect(answer).toMatchObject({ status, body: { code, status } })
    expect(answer.type).toMatch(/^application\/problem\+json/)
    expect(JSON.stringify(answer.body)).not.toContain(draft.sendTicket)
    expect(await allRows(test.db)).toEqual(before)
  })

  it('with what the cases above begin from is accepted, so that they mean something', async () => {
    expect(await finalise({})).toMatchObject({ status: 200, body: { active: true } })
  })
})

describe('recipients', () => {
  it.each([
    [0, [], { active: false, obstacle: 'no-recipient' }, 0],
    [1, to('bo@contoso.example'), { active: true }, 1],
    [500, people(500), { active: true }, 500],
    [3, to('d@contoso.example', 'D@Contoso.Example', 'd@CONTOSO.example'), { active: true }, 1],
  ])('%d of them are taken when finalising, each once', async (_, recipients, answer, stored) => {
    const { status, body } = await finalise({ body: { ...valid(), recipients } })
    const detail = (await call('getFollow', ANNA, { params: { key: draft.key } })).body

    expect(status).toBe(200)
    expect(body).toMatchObject(answer)
    expect(detail.recipients).toHaveLength(stored)
  })

  it.each([
    ['none', [], 200],
    ['one', people(1), 200],
    ['500', people(500), 200],
    ['the same one twice', to('d@contoso.example', 'D@contoso.example'), 200],
    ['501', people(501), 400],
    ['a malformed one', to('bo@'), 400],
  ])('%s, when following a draft', async (_, recipients, status) => {
    const before = await allRows(test.db)

    const answer = await call('createFollow', ANNA, { body: { subject: 'Offer', recipients } })

    expect(answer.status).toBe(status)
    if (status === 200) return expect(answer.body.recipients).toHaveLength(distinct(recipients))
    expect(answer.problem.code).toBe('invalid-request')
    expect(await allRows(test.db)).toEqual(before)
  })
})

const distinct = (recipients: readonly Recipient[]) =>
  new Set(recipients.map(({ email }) => email.toLowerCase())).size

describe('a call of a signed-in salesperson', () => {
  const headers = async (as: Caller, overrides?: Record<string, unknown>) =>
    test.tokens.headerFor(as, overrides)
  const expired = { exp: Math.floor(NOW.getTime() / 1000) - 3600 }
  const tenant = '12345678-1234-4234-8234-123456789abc'

  it.each([
    ['no token', 401, 'not-signed-in', async () => ({})],
    ['a token of nobody', 401, 'not-signed-in', async () => ({ authorization: 'Bearer x.y.z' })],
    [
      'an over-long token',
      401,
      'not-signed-in',
      async () => ({ authorization: `Bearer ${'A'.repeat(12_000)}` }),
    ],
    ['an expired token', 401, 'not-signed-in', () => headers(ANNA, expired)],
    [
      'a tampered token',
      401,
      'not-signed-in',
      async () => ({ authorization: tampered((await headers(ANNA)).authorization) }),
    ],
    [
      'a send ticket',
      401,
      'not-signed-in',
      async () => ({ authorization: `Ticket ${draft.sendTicket}` }),
    ],
    ['a tenant nobody admitted', 403, 'wrong-tenant', () => headers({ ...ANNA, tenantId: tenant })],
    ['another tenant', 404, 'not-found', () => headers(MALLORY)],
  ])('with %s is refused with %d %s, and nothing changes', async (_, status, code, as) => {
    const given = await as()
    const before = await allRows(test.db)

    const reply = await test.app.inject({
      method: 'POST',
      url: `/api/follows/${draft.key}/activate`,
      headers: given,
      payload: { recipients: to('bo@contoso.example') },
    })

    expect([reply.statusCode, reply.json()]).toMatchObject([status, { code }])
    expect(await allRows(test.db)).toEqual(before)
  })
})
