import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Caller } from '../../../src/api/http/caller.ts'
import { CONSENT_WORDS } from '../../../src/api/enrichment/consent-words.ts'
import {
  consentState,
  isGoodState,
  tenantOfState,
} from '../../../src/api/enrichment/consent-state.ts'
import { LANGUAGES, type Language } from '../../../src/api/tracking/preferred-language.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { entraStandIn, throughTo, type EntraStandIn } from '../../fixtures/entra-stand-in.ts'
import { ANNA, FABRIKAM, newId, newTenant, NORTHWIND, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADA: Caller = {
  ...ANNA,
  salespersonId: newId(),
  name: 'Ada',
  claimedRoles: ['administrator'],
}
const DAY_MS = 86_400_000
const KEY = Buffer.alloc(32, 3)

let test: TestApp
let call: CallApi
let entra: EntraStandIn

beforeAll(async () => {
  test = await openTestApp({ ctx: { entra: throughTo(() => entra) } })
  call = callApi(test)
  await newTenant(test.db)
})
afterAll(() => test.close())
beforeEach(async () => {
  entra = entraStandIn('https://login.example')
  test.clock.set(NOW)
  await test.db.deleteFrom('enrichment').execute()
})

const enrichment = async () => (await call('getEnrichment', ADA, {})).body
const state = async () =>
  new URL((await enrichment()).application!.consentUrl).searchParams.get('state') ?? ''
const comeBack = (query: Record<string, string>, language = 'en') =>
  test.app.inject({
    method: 'GET',
    url: `/sign-in/enrichment?${new URLSearchParams(query).toString()}`,
    headers: { 'accept-language': language },
  })
const agreed = { tenant: FABRIKAM, admin_consent: 'True' }
const words = (
  outcome: 'given' | 'incomplete' | 'declined' | 'unknown' | 'unreachable' | 'failed',
) => CONSENT_WORDS.en[outcome].title

describe('the administrator of a tenant who comes back', () => {
  it('is told that permission was given, which a token says; nobody here saw it yet', async () => {
    const page = await comeBack({ ...agreed, state: await state() })

    expect([page.statusCode, page.body]).toEqual([200, expect.stringContaining(words('given'))])
    expect((await enrichment()).permission).toEqual({
      ...{ state: 'given', given: null, checkedAt: NOW.toISOString(), missing: [], problem: null },
    })
    expect(await test.db.selectFrom('audit_entry').selectAll().execute()).toEqual([])
  })

  it('is not believed where the token says otherwise', async () => {
    entra.roles = ['Mail.ReadBasic.All']
    const page = await comeBack({ ...agreed, state: await state() })

    expect(page.body).toContain(words('incomplete'))
    expect((await enrichment()).permission.state).toBe('missing')
  })

  it.each([
    [{ admin_consent: 'False' }, 'declined', 200],
    [{ error: 'access_denied', error_description: 'AADSTS65004 <b>no</b>' }, 'declined', 200],
    [{ error: 'server_error' }, 'failed', 400],
    [{}, 'declined', 200],
  ] as const)('is told of %j, and nothing is asked or written', async (answer, outcome, status) => {
    const page = await comeBack({ tenant: FABRIKAM, ...answer, state: await state() })

    expect([page.statusCode, page.body]).toEqual([status, expect.stringContaining(words(outcome))])
    expect(page.body).not.toContain('AADSTS')
    expect(entra.sent).toEqual([])
    expect((await enrichment()).permission.state).toBe('unknown')
  })

  it('is told where the sign-in service does not answer', async () => {
    const good = await state()
    entra.refuse({ error: 'temporarily_unavailable' })

    const page = await comeBack({ ...agreed, state: good })

    expect([page.statusCode, page.body]).toEqual([
      503,
      expect.stringContaining(words('unreachable')),
    ])
  })

  it.each<[string, (good: string) => Record<string, string>]>([
    ['no link of ours', () => ({ ...agreed, state: 'x' })],
    ['none at all', () => agreed],
    ['one for another tenant', (good) => ({ ...agreed, tenant: NORTHWIND, state: good })],
    ['one that was altered', (good) => ({ ...agreed, state: good.replace(FABRIKAM, NORTHWIND) })],
    [
      'one of nobody',
      (good) => ({ ...agreed, tenant: '', state: good.replace(FABRIKAM, newId()) }),
    ],
  ])('is answered nothing with %s', async (_, query) => {
    const page = await comeBack(query(await state()))

    expect([page.statusCode, page.body]).toEqual([400, expect.stringContaining(words('unknown'))])
    expect(entra.sent).toEqual([])
  })

  it('may take a month, and not longer', async () => {
    const good = await state()
    test.clock.advance(30 * DAY_MS)
    expect((await comeBack({ ...agreed, state: good })).statusCode).toBe(200)
    test.clock.advance(2 * DAY_MS)
    expect((await comeBack({ ...agreed, state: good })).statusCode).toBe(400)
  })

  it.each(LANGUAGES)(
    'is spoken to in %s, on a page that runs, keeps and frames nothing',
    async (language) => {
      const page = await comeBack({}, language)

      expect(page.body).toContain(`<html lang="${language}">`)
      expect(page.body).toContain(CONSENT_WORDS[language].unknown.title)
      expect(page.headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        ...{ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
        ...{ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' },
        'strict-transport-security': expect.stringContaining('max-age='),
      })
      expect(page.headers['set-cookie']).toBeUndefined()
    },
  )

  it('reads different things in different languages', () => {
    const titles = LANGUAGES.flatMap((one: Language) =>
      Object.values(CONSENT_WORDS[one]).map(({ title }) => title),
    )

    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('what goes to the identity provider and comes back', () => {
  const whose = { tenantId: FABRIKAM, expiresAt: new Date(NOW.getTime() + DAY_MS) }

  it('is good with its key, until it expires', () => {
    const made = consentState(KEY, whose)

    expect(tenantOfState(made)).toBe(FABRIKAM)
    expect(isGoodState(KEY, made, NOW)).toBe(true)
    expect(isGoodState(KEY, made, whose.expiresAt)).toBe(false)
    expect(isGoodState(Buffer.alloc(32, 4), made, NOW)).toBe(false)
  })

  it('cannot be made to last longer', () => {
    const [tenantId, , signed] = consentState(KEY, whose).split('.')

    expect(isGoodState(KEY, `${tenantId}.zzzzzzzz.${signed}`, NOW)).toBe(false)
  })

  it.each(['', 'x', `${FABRIKAM}.1.x`, `${FABRIKAM}.${'A'.repeat(43)}`])('is not %j', (text) => {
    expect(tenantOfState(text)).toBeUndefined()
    expect(isGoodState(KEY, text, NOW)).toBe(false)
  })
})
