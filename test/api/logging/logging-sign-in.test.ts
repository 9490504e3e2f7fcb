import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Caller } from '../../../src/api/http/caller.ts'
import { graphToken } from '../../../src/api/logging/graph-token.service.ts'
import { findLoggingSetup } from '../../../src/api/logging/logging-setup.store.ts'
import type { LoggingSignIn } from '../../../src/contract/logging.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  entraStandIn,
  LOGGING_ACCOUNT,
  LOGGING_APP,
  throughTo,
  type EntraAccount,
  type EntraStandIn,
} from '../../fixtures/entra-stand-in.ts'
import {
  APPLICATION_SOURCE,
  GRAPH_SOURCE,
  insertLoggingSetup,
} from '../../fixtures/logging-setup.ts'
import { ANNA, FABRIKAM, newId, newTenant, NORTHWIND, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADA: Caller = {
  ...ANNA,
  salespersonId: newId(),
  name: 'Ada',
  claimedRoles: ['administrator'],
}
const CALLBACK = 'https://follow.fabrikam.example/sign-in/logging'

let test: TestApp
let call: CallApi
let entra: EntraStandIn
/** What the browser keeps. */
let cookie = ''
let setCookie = ''

beforeAll(async () => {
  test = await openTestApp({ ctx: { entra: throughTo(() => entra) } })
  call = callApi(test)
  await newTenant(test.db)
  await test.db
    .insertInto('organisation')
    .values({
      ...{ tenant_id: NORTHWIND, follow_enabled: true, follow_enabled_since: NOW, created_at: NOW },
    })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute()
})
afterAll(() => test.close())
beforeEach(async () => {
  entra = entraStandIn('https://login.example')
  test.clock.set(NOW)
  for (const table of ['logging_sign_in', 'logging_setup', 'logging_job', 'audit_entry'] as const)
    await test.db.deleteFrom(table).execute()
  await test.db.deleteFrom('audit_head').execute()
  await insertLoggingSetup(test, { source: GRAPH_SOURCE })
})

/** Begins in the browser that comes back later. */
const begin = async () => {
  const reply = await test.app.inject({
    ...{ method: 'POST', url: '/api/admin/logging/sign-in' },
    headers: await test.tokens.headerFor(ADA),
  })
  setCookie = String(reply.headers['set-cookie'])
  cookie = setCookie.split(';', 1)[0] ?? ''
  return reply.json<LoggingSignIn>()
}
const comeBack = (query: string) =>
  test.app.inject({ method: 'GET', url: `/sign-in/logging?${query}`, headers: { cookie } })
const account = async () => (await call('getLogging', ADA, {})).body.account
const setup = async () => (await findLoggingSetup(test.db, FABRIKAM))!

async function signIn(as?: EntraAccount) {
  const { url } = await begin()
  return comeBack(entra.pick(url, as))
}

describe('signing in as the logging account', () => {
  it('sends the browser to the tenant’s own authority, where the account is picked', async () => {
    const { url, expiresAt } = await begin()

    const { origin, pathname, searchParams } = new URL(url)
    expect(origin + pathname).toBe(`https://login.example/${FABRIKAM}/oauth2/v2.0/authorize`)
    expect(Object.fromEntries(searchParams)).toMatchObject({
      ...{ client_id: LOGGING_APP, redirect_uri: CALLBACK, response_type: 'code' },
      ...{ prompt: 'select_account', code_challenge_method: 'S256', response_mode: 'query' },
      scope: expect.stringContaining('https://graph.microsoft.com/Mail.ReadWrite.Shared'),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(expiresAt).toBe(new Date(NOW.getTime() + 600_000).toISOString())
  })

  it('keeps nothing with which a reader of the store could end it', async () => {
    const { url } = await begin()
    const { searchParams } = new URL(url)

    const kept = JSON.stringify(await test.db.selectFrom('logging_sign_in').selectAll().execute())
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(kept).not.toContain(searchParams.get(name)!.split('.').at(-1))
  })

  it('ends with the account, its tokens sealed, and says so in the window', async () => {
    const page = await signIn()

    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Signed in')
    expect(await account()).toEqual({
      ...{ name: LOGGING_ACCOUNT.name, email: LOGGING_ACCOUNT.email },
      signedInAt: NOW.toISOString(),
    })
    expect(await graphToken(test.ctx, await setup())).toMatch(/^access-/)
    const trail = await test.db.selectFrom('audit_entry').selectAll().execute()
    expect(
      trail.map(({ action, actor_id, subject, detail }) => [action, actor_id, subject, detail]),
    ).toEqual([['logging-signed-in', ADA.salespersonId, null, '{"account":"other"}']])
  })

  it('has a job that failed for want of it run at once', async () => {
    await test.db
      .insertInto('logging_job')
      .values({ tenant_id: FABRIKAM, next_run_at: new Date(NOW.getTime() + 9e5), failures: 3 })
      .execute()

    await signIn()

    expect((await call('getLogging', ADA, {})).body.job.nextRunAt).toBe(NOW.toISOString())
  })

  it('takes another account in place of the one before', async () => {
    await signIn()
    await signIn({ oid: newId(), name: 'Second', email: 'second@fabrikam.example' })

    expect(await account()).toMatchObject({ email: 'second@fabrikam.example' })
    const { sealed_tokens } = await setup()
    const tokens = test.ctx.vault.open(sealed_tokens!, `logging-tokens ${FABRIKAM}`)
    expect(tokens).not.toContain(LOGGING_ACCOUNT.oid)
  })
})

/** Nobody has signed in, and the window says that. */
async function expectNothing(page: { statusCode: number; body: string }, words: string) {
  expect(page.statusCode).toBe(400)
  expect(page.body).toContain(words)
  expect(await account()).toBeNull()
  expect(await test.db.selectFrom('audit_entry').selectAll().execute()).toEqual([])
}

describe('an answer of a sign-in', () => {
  it('is good once', async () => {
    const { url } = await begin()
    await comeBack(entra.pick(url))
    await call('clearLogging', ADA, { body: { revision: (await setup()).revision } })
    await insertLoggingSetup(test, { source: GRAPH_SOURCE })
    await test.db.deleteFrom('audit_entry').execute()

    await expectNothing(await comeBack(entra.pick(url)), 'not known any more')
  })

  it('is good for ten minutes', async () => {
    const { url } = await begin()
    const query = entra.pick(url)
    test.clock.advance(600_000)

    await expectNothing(await comeBack(query), 'not known any more')
  })

  it('is good for the sign-in that its person began last', async () => {
    const first = await begin()
    await begin()

    await expectNothing(await comeBack(entra.pick(first.url)), 'not known any more')
  })

  it.each([
    ['nothing', () => ''],
    ['a state of nobody’s', () => `code=x&state=${FABRIKAM}.${'A'.repeat(43)}`],
    ['a state twice', () => 'state=a&state=b&code=x'],
    ['no state', () => 'code=x'],
    ['something else', () => `code=x&state=' or 1=1 --`],
  ])('is refused with %s', async (_, query) => {
    await begin()

    await expectNothing(await comeBack(query()), 'not known any more')
  })

  it('leads to no other tenant than its own', async () => {
    const { url } = await begin()
    await insertLoggingSetup(test, { source: GRAPH_SOURCE }, NORTHWIND)
    const query = new URLSearchParams(entra.pick(url))
    query.set('state', query.get('state')!.replace(FABRIKAM, NORTHWIND))

    await expectNothing(await comeBack(query.toString()), 'not known any more')
    expect((await findLoggingSetup(test.db, NORTHWIND))!.account_id).toBeNull()
  })

  it('with the code of somebody else’s sign-in is refused: it takes the verifier', async () => {
    const theirs = new URLSearchParams(entra.pick((await begin()).url))
    const own = new URL((await begin()).url).searchParams
    const query = new URLSearchParams({ code: theirs.get('code')!, state: own.get('state')! })

    await expectNothing(await comeBack(query.toString()), 'Not signed in')
  })

  it('with an ID token that was made for another sign-in is refused: it takes the nonce', async () => {
    const { url } = await begin()
    const tampered = new URL(url)
    tampered.searchParams.set('nonce', 'of-another')

    await expectNothing(await comeBack(entra.pick(tampered.href)), 'Not signed in')
  })

  it('of an account of another organisation is refused', async () => {
    await expectNothing(
      await signIn({ ...LOGGING_ACCOUNT, tid: NORTHWIND }),
      'another organisation',
    )
  })

  it('with an ID token that was made for another application is refused, and nothing is kept', async () => {
    const foreign = { ...LOGGING_ACCOUNT, aud: 'aaaaaaaa-0000-4000-8000-0000000000ff' }

    await signIn(foreign)

    expect(await setup()).toMatchObject({ sealed_tokens: null, account_id: null })
    await signIn({ ...LOGGING_ACCOUNT, aud: LOGGING_APP.toUpperCase() })
    expect(await account()).toMatchObject({ name: LOGGING_ACCOUNT.name })
  })

  it('without the permission is refused', async () => {
    entra.granted = 'https://graph.microsoft.com/User.Read openid profile offline_access'

    await expectNothing(await signIn(), 'Consent is needed')
  })

  it.each([
    ['access_denied', 'AADSTS65004: User declined', 'cancelled or declined'],
    ['invalid_client', 'AADSTS65001: no consent', 'Consent is needed'],
    ['consent_required', 'AADSTS90094: admin consent', 'Consent is needed'],
    ['server_error', 'x', 'does not answer'],
    ['<script>alert(1)</script>', '<img src=x>', 'no usable answer'],
  ])('that is %s (%s) is said in plain words', async (error, error_description, words) => {
    const { url } = await begin()
    const state = new URL(url).searchParams.get('state') ?? ''
    const query = new URLSearchParams({ error, error_description, state })

    const page = await comeBack(query.toString())

    await expectNothing(page, words)
    expect(page.body).not.toMatch(/<script|<img|AADSTS/)
    expect((await comeBack(query.toString())).body).toContain('not known any more')
  })

  it.each([
    ['invalid_client', 'AADSTS7000215: Invalid client secret', 'secret or certificate'],
    ['invalid_grant', 'AADSTS65001: The user has not consented', 'Consent is needed'],
    ['invalid_grant', 'AADSTS70008: The code has expired', 'Not signed in'],
  ])(
    'whose code is refused with %s (%s) is said in plain words',
    async (error, error_description, words) => {
      const { url } = await begin()
      const query = entra.pick(url)
      entra.refuse({ error, error_description })

      await expectNothing(await comeBack(query), words)
    },
  )

  it('says so when the identity provider does not answer', async () => {
    const { url } = await begin()
    const query = entra.pick(url)
    entra.goAway()

    await expectNothing(await comeBack(query), 'does not answer')
  })

  it('is for the application that it was begun for', async () => {
    const { url } = await begin()
    const query = entra.pick(url)
    await insertLoggingSetup(test, { source: { ...GRAPH_SOURCE, clientId: newId() } })

    await expectNothing(await comeBack(query), 'changed meanwhile')
  })

  it('is for nobody where the application reads by itself meanwhile', async () => {
    const { url } = await begin()
    const query = entra.pick(url)
    await insertLoggingSetup(test, { source: APPLICATION_SOURCE })

    await expectNothing(await comeBack(query), 'changed meanwhile')
  })
})

describe('a sign-in that is handed on', () => {
  it('gives the browser that began a cookie that no other page can set, read or send', async () => {
    const { url } = await begin()

    expect(setCookie).toMatch(
      /^__Host-follow-sign-in=[\w-]{43}; Max-Age=600; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
    )
    const state = new URL(url).searchParams.get('state') ?? ''
    expect(setCookie).not.toContain(state.split('.')[1])
    expect((await comeBack(entra.pick(url))).headers['set-cookie']).toContain('Max-Age=0')
  })

  it.each([
    ['no cookie', () => ''],
    ['an empty one', () => '__Host-follow-sign-in='],
    ['one of another name', () => cookie.replace('__Host-', '')],
    [
      'the state itself',
      (url: string) => `__Host-follow-sign-in=${new URL(url).searchParams.get('state')}`,
    ],
  ])('ends in no browser with %s, and not in the right one afterwards', async (_, other) => {
    const { url } = await begin()
    const query = entra.pick(url)
    const own = cookie
    cookie = other(url)

    await expectNothing(await comeBack(query), 'begun in another browser')
    cookie = own
    await expectNothing(await comeBack(query), 'not known any more')
  })

  it('ends in no browser that began another one', async () => {
    await begin()
    const colleagues = cookie
    const query = entra.pick((await begin()).url)
    cookie = colleagues

    await expectNothing(await comeBack(query), 'begun in another browser')
  })

  it('ends for nobody who was shut out meanwhile, whatever Entra had said', async () => {
    const query = entra.pick((await begin()).url)
    const bar = (barred_at: Date | null) =>
      test.db
        .updateTable('salesperson')
        .set({ barred_at })
        .where('tenant_id', '=', FABRIKAM)
        .where('id', '=', ADA.salespersonId)
        .execute()
    await bar(NOW)
    const page = await comeBack(query)
    await bar(null)

    await expectNothing(page, 'Not allowed any more')
  })
})

describe('the page of the way back', () => {
  it('runs nothing, is kept nowhere, framed nowhere, and passes its address on to nobody', async () => {
    const { headers, body } = await signIn()

    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
    })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toMatch(/script-src|unsafe-inline/)
    expect(body).not.toMatch(/<script|javascript:|\son\w+=|src=|@fabrikam/)
  })

  it('leaves neither code nor state in the log', async () => {
    const { url } = await begin()
    const query = new URLSearchParams(entra.pick(url))
    await comeBack(query.toString())

    const log = JSON.stringify(test.logged())
    expect(log).toContain('/sign-in/logging')
    for (const value of query.values()) expect(log).not.toContain(value)
    expect(log).not.toMatch(/access-|refresh-|@fabrikam/)
  })

  it('answers only who asks for it', async () => {
    for (const method of ['POST', 'HEAD', 'PUT'] as const) {
      const { statusCode } = await test.app.inject({ method, url: '/sign-in/logging?code=x' })
      expect([method, statusCode]).toEqual([method, 404])
    }
  })
})

describe('signing in is not begun', () => {
  it.each([
    ['without a source', { source: null }, 'setup-unfinished'],
    ['where the application reads by itself', { source: APPLICATION_SOURCE }, 'setup-unfinished'],
    ['without a credential', { credential_kind: null }, 'setup-unfinished'],
    ['with one that cannot be read', { sealed_credential: 'x' }, 'setup-unfinished'],
  ])('%s', async (_, change, code) => {
    await insertLoggingSetup(test, { source: GRAPH_SOURCE, ...change })

    expect((await call('beginLoggingSignIn', ADA, {})).problem.code).toBe(code)
  })

  it('while the identity provider does not answer', async () => {
    entra.goAway()

    expect((await call('beginLoggingSignIn', ADA, {})).problem.code).toBe('unavailable')
  })
})
