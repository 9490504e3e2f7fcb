import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import pg from 'pg'
import { sendTicket } from '../../src/api/follow/send-ticket.ts'
import { createTrackingSeal } from '../../src/api/tracking/aes-seal.ts'
import type { TrackingToken } from '../../src/api/tracking/tracking-seal.ts'
import type { LoggingSignIn } from '../../src/contract/logging.ts'
import type { Reply } from '../fixtures/ask.ts'
import { entraStandIn, throughTo } from '../fixtures/entra-stand-in.ts'
import { callApi } from '../fixtures/call-api.ts'
import { browse, linkedFile } from '../fixtures/files.ts'
import { GRAPH_SOURCE, insertLoggingSetup } from '../fixtures/logging-setup.ts'
import {
  ANNA,
  FABRIKAM,
  insertCaller,
  insertOrganisation,
  newId,
  newKey,
  NORTHWIND,
  NOW,
} from '../fixtures/make.ts'
import { insertMail } from '../fixtures/recipient-page.ts'
import { openTestApp, type TestApp } from '../fixtures/test-app.ts'

const ADA = { ...ANNA, salespersonId: newId(), claimedRoles: ['administrator' as const] }
const DAY_MS = 86_400_000
const entra = entraStandIn('https://login.example')

let test: TestApp
let mail: string
beforeAll(async () => {
  test = await openTestApp({
    config: { trustedProxies: ['loopback'] },
    ctx: { entra: throughTo(() => entra) },
  })
  await insertOrganisation(test.db)
  await insertOrganisation(test.db, { tenant_id: NORTHWIND })
  await insertCaller(test.db, ANNA)
  await insertLoggingSetup(test, { source: GRAPH_SOURCE })
  mail = (await insertMail(test, { to: ['bo@contoso.example'] })).key
})
afterAll(() => test.close())

const seal = (token: TrackingToken) => test.ctx.seal.seal(token)
const tokens = {
  open: (tenantId = FABRIKAM, followKey = mail) => seal({ kind: 'open', tenantId, followKey }),
  click: (tenantId = FABRIKAM, followKey = mail) =>
    seal({ kind: 'click', tenantId, followKey, linkNumber: 1, target: 'https://contoso.example/' }),
  page: (tenantId = FABRIKAM, followKey = mail) => seal({ kind: 'page', tenantId, followKey }),
  file: (tenantId = FABRIKAM, followKey = mail, number = 1) =>
    seal({ kind: 'file', tenantId, followKey, number }),
}

/** All that can be seen from outside, whatever the token in it. */
function seen({ statusCode, headers, rawPayload, body }: Reply, token: string) {
  const { date, 'content-length': length, ...others } = headers
  // A page names the token that it was asked with, and is as long as that.
  expect(length).toBe(String(rawPayload.length))
  expect(date).toBeDefined()
  return { statusCode, headers: others, body: body.replaceAll(token, 'TOKEN') }
}

interface Place {
  method: 'GET' | 'POST'
  path(token: string): string
}

async function answer({ method, path }: Place, token: string) {
  const form = method === 'POST' ? { choice: 'opt-out', password: 'x' } : undefined
  return seen(await browse(test, path(token), { method, ...(form && { form }) }), token)
}

const beacon: Place = { method: 'GET', path: (token) => `/o/${token}.png` }
const link: Place = { method: 'GET', path: (token) => `/c/${token}` }
const page: Place = { method: 'GET', path: (token) => `/p/${token}` }
const decision: Place = { ...page, method: 'POST' }
const file: Place = { method: 'GET', path: (token) => `/f/${token}` }
const download: Place = { method: 'GET', path: (token) => `/f/${token}/download` }
const password: Place = { ...download, method: 'POST' }

const swapped = (text: string, at: number) =>
  text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)

describe('a token that is not ours gets the answer of one that never was', () => {
  it.each<[string, Place, keyof typeof tokens]>([
    ['a beacon', beacon, 'open'],
    ['a link', link, 'click'],
    ["a recipient's page", page, 'page'],
    ["a recipient's decision", decision, 'page'],
    ['a file', file, 'file'],
    ['a download', download, 'file'],
    ['a password', password, 'file'],
  ])('of %s', async (_, place, kind) => {
    const good = tokens[kind]()
    const others = (Object.keys(tokens) as (keyof typeof tokens)[]).filter((one) => one !== kind)
    const foreign = createTrackingSeal([{ id: 'k1', secret: Buffer.alloc(32, 8) }])
    const bad = {
      'forged at its start': swapped(good, 4),
      'forged at its end': swapped(good, good.length - 3),
      truncated: good.slice(0, -1),
      'cut in half': good.slice(0, good.length / 2),
      'of another ring': foreign.seal(test.ctx.seal.open(good)!),
      'of an unknown key': good.replace(/^k1/, 'k9'),
      'that is a key': mail,
      ...Object.fromEntries(others.map((one) => [`of a ${one}`, tokens[one]()])),
    }

    const never = await answer(place, `k1.${'A'.repeat(good.length - 3)}`)

    for (const [name, token] of Object.entries(bad))
      expect({ name, ...(await answer(place, token)) }).toEqual({ name, ...never })
    if (kind !== 'open') expect(await answer(place, good)).not.toEqual(never)
  })
})

describe('a token of ours that leads nowhere gets the answer of a mail that never was', () => {
  it.each([
    ["a recipient's page", page],
    ["a recipient's decision", decision],
  ])('of %s', async (_, place) => {
    const never = await answer(place, tokens.page(FABRIKAM, newKey()))

    expect(await answer(place, tokens.page(NORTHWIND))).toEqual(never)
    expect(await answer(place, tokens.page(newId()))).toEqual(never)
    expect(await answer(place, tokens.page())).not.toEqual(never)
  })

  it.each([
    ['a file', file],
    ['a download', download],
    ['a password', password],
  ])('of %s', async (_, place) => {
    const once = await sharedFile({ oneTime: true })
    await browse(test, `/f/${once}/download`, { method: 'POST', form: {} })
    const expired = await sharedFile()
    test.clock.advance(366 * DAY_MS)
    const fresh = await sharedFile({ password: 'correct horse' })
    const never = await answer(place, tokens.file(FABRIKAM, newKey()))

    expect(await answer(place, once)).toEqual(never)
    expect(await answer(place, expired)).toEqual(never)
    expect(await answer(place, tokens.file(FABRIKAM, mail, 99))).toEqual(never)
    expect(await answer(place, tokens.file(NORTHWIND))).toEqual(never)
    expect(await answer(place, fresh)).not.toEqual(never)
    test.clock.set(NOW)
  })
})

async function sharedFile(request = {}): Promise<string> {
  const { key } = await insertMail(test, { to: ['bo@contoso.example'] })
  const { path } = await linkedFile(test, key, request)
  return path.slice('/f/'.length)
}

/** What the store is asked meanwhile: who measures how long an answer takes measures this. */
async function asked(work: () => Promise<unknown>): Promise<string[]> {
  const spy = jest.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    return spy.mock.calls.map(([text]) => String(text))
  } finally {
    spy.mockRestore()
  }
}

describe('how long an answer takes tells nothing of a token', () => {
  it.each<[string, Place, keyof typeof tokens]>([
    ['a beacon', beacon, 'open'],
    ['a link', link, 'click'],
  ])('of %s: the store is asked nothing, be it good or not', async (_, place, kind) => {
    for (const token of [tokens[kind](), swapped(tokens[kind](), 40), tokens.page(), mail])
      expect(await asked(() => browse(test, place.path(token)))).toEqual([])
  })

  it.each<[string, Place, keyof typeof tokens]>([
    ["a recipient's page", page, 'page'],
    ["a recipient's decision", decision, 'page'],
    ['a file', file, 'file'],
    ['a password', password, 'file'],
  ])('of %s: the store is asked nothing for one that is not ours', async (_, place, kind) => {
    const good = tokens[kind]()

    for (const token of [swapped(good, 40), good.replace(/^k1/, 'k9'), tokens.open(), mail])
      expect(await asked(() => answer(place, token))).toEqual([])
    expect(await asked(() => answer(place, good))).not.toEqual([])
  })

  it.each<[string, Place, keyof typeof tokens]>([
    ["a recipient's page", page, 'page'],
    ['a file', file, 'file'],
  ])('of %s: it is asked the same, whyever it leads nowhere', async (_, place, kind) => {
    const never = await asked(() => answer(place, tokens[kind](FABRIKAM, newKey())))

    expect(never).not.toEqual([])
    for (const [tenant, key] of [
      [NORTHWIND, mail],
      [newId(), mail],
      [NORTHWIND, newKey()],
    ] as const)
      expect(await asked(() => answer(place, tokens[kind](tenant, key)))).toEqual(never)
  })

  it('of a send ticket: it is asked the same for a wrong one, and for a mail that is none', async () => {
    const body = { subject: 'x', recipients: [], targets: [] }
    const finalise = (key: string, ticket: string) => () =>
      callApi(test)('finaliseFollow', { ticket }, { params: { key }, body })
    const wrong = (tenantId: string) => sendTicket(tenantId, Buffer.alloc(32))

    const never = await asked(finalise(newKey(), wrong(FABRIKAM)))

    expect(never).not.toEqual([])
    expect(await asked(finalise(mail, wrong(FABRIKAM)))).toEqual(never)
    expect(await asked(finalise(mail, wrong(NORTHWIND)))).toEqual(never)
    expect(await asked(finalise(mail, wrong(newId())))).toEqual(never)
  })
})

describe('a state of a sign-in that is not good gets the answer of one that never was', () => {
  const begin = async () => {
    const headers = await test.tokens.headerFor(ADA)
    const reply = await test.app.inject({
      ...{ method: 'POST', url: '/api/admin/logging/sign-in' },
      headers,
    })
    const cookie = String(reply.headers['set-cookie']).split(';', 1)[0] ?? ''
    const query = new URLSearchParams(entra.pick(reply.json<LoggingSignIn>().url))
    return { cookie, state: query.get('state')!, code: query.get('code')! }
  }
  type Begun = Awaited<ReturnType<typeof begin>>
  const comeBack = async ({ state, code, cookie }: Begun) => {
    const url = `/sign-in/logging?${new URLSearchParams({ state, code })}`
    const reply = await browse(test, url, { headers: { cookie } })
    return seen(reply, state)
  }

  it.each<[string, (begun: Begun) => Promise<string> | string]>([
    ['forged', ({ state }) => swapped(state, state.length - 3)],
    ['truncated', ({ state }) => state.slice(0, -1)],
    ['of another tenant', ({ state }) => state.replace(FABRIKAM, NORTHWIND)],
    ['of nobody’s tenant', ({ state }) => state.replace(FABRIKAM, newId())],
    [
      'replayed',
      async (begun) => {
        expect((await comeBack(begun)).body).toContain('Signed in')
        return begun.state
      },
    ],
    [
      'expired',
      ({ state }) => {
        test.clock.advance(600_000)
        return state
      },
    ],
  ])('%s', async (_, spoil) => {
    const begun = await begin()
    const never = await comeBack({ ...begun, state: `${FABRIKAM}.${'A'.repeat(43)}` })

    const state = await spoil(begun)

    expect(await comeBack({ ...begun, state })).toEqual(never)
    test.clock.set(NOW)
  })
})
