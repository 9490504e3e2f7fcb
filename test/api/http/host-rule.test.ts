import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../../src/api/app.ts'
import { hostRule } from '../../../src/api/http/host-rule.ts'
import { ask } from '../../fixtures/ask.ts'
import { FABRIKAM, newKey } from '../../fixtures/make.ts'
import { openTestApp, testConfig, type TestApp } from '../../fixtures/test-app.ts'

const LINKS = 'l.fabrikam.example'
const API = 'api.fabrikam.example'
const ADDIN = 'addin.fabrikam.example'
const FORMER = 'old.fabrikam.example'
const TWO = {
  ...testConfig(''),
  publicOrigin: `https://${LINKS}`,
  apiOrigin: `https://${API}`,
  graph: { origin: 'https://graph.example', notifyOrigin: `https://${LINKS}` },
}

describe('the rule of hosts', () => {
  it.each([
    [LINKS, '/o/x.png', 'here'],
    [LINKS, '/c/x', 'here'],
    [LINKS, '/p/x', 'here'],
    [LINKS, '/f/x', 'here'],
    [LINKS, '/health/live', 'here'],
    [LINKS, '/ready', 'here'],
    [LINKS, '/hooks/graph', 'here'],
    [LINKS, '/taskpane.html', 'nowhere'],
    [LINKS, '/', 'nowhere'],
    [LINKS, '/api/session', 'nowhere'],
    [LINKS, '/sign-in/logging', 'nowhere'],
    [LINKS, '/health/../api/session', 'nowhere'],
    ['L.Fabrikam.example:443', '/taskpane.html', 'nowhere'],
    [`${LINKS}.`, '/taskpane.html', 'nowhere'],
    [`${LINKS}.:443`, '/taskpane.html', 'nowhere'],
    [FORMER, '/api/session', 'nowhere'],
    [FORMER, '/hooks/graph', 'nowhere'],
    [FORMER, '/c/x', 'here'],
    [API, '/api/session', 'here'],
    [ADDIN, '/taskpane.html', 'here'],
    [API, '/c/x', 'at-links'],
    [`${API}:443`, '/p/x', 'at-links'],
    ['10.0.0.7:3000', '/api/session', 'here'],
    ['10.0.0.7:3000', '/c/x', 'here'],
    [undefined, '/c/x', 'here'],
  ] as const)('has for %s%s: %s', (host, path, place) => {
    expect(hostRule(TWO)(host, path)).toBe(place)
  })

  it.each([
    ['one host for everything', { apiOrigin: TWO.publicOrigin }],
    ["the add-in's pages at the host of links", { addinOrigins: [TWO.publicOrigin] }],
  ])('keeps nothing apart with %s', (_, config) => {
    const rule = hostRule({ ...TWO, ...config })

    expect([rule(LINKS, '/taskpane.html'), rule(API, '/c/x')]).toEqual(['here', 'here'])
  })

  it('law 3: leads no link away from a host that had links before', () => {
    const rule = hostRule({ ...TWO, formerPublicHosts: [API] })

    expect([rule(API, '/c/x'), rule(API, '/api/session')]).toEqual(['here', 'here'])
  })
})

describe('a process with two hosts', () => {
  let test: TestApp
  let app: FastifyInstance
  beforeAll(async () => {
    test = await openTestApp()
    app = buildApp({ ...test.ctx, config: { ...test.ctx.config, ...TWO } })
  })
  afterAll(async () => {
    await app.close()
    await test.close()
  })

  const at = (host: string, url: string) => ask(app, { url, headers: { host } })
  const token = (kind: 'open' | 'click') =>
    test.ctx.seal.seal({
      ...{ tenantId: FABRIKAM, followKey: newKey(), linkNumber: 1 },
      ...{ kind, target: 'https://contoso.example/' },
    })

  it.each(['/api/session', '/taskpane.html', '/sign-in/logging', '/nothing'])(
    'has no %s at the host of links',
    async (url) => {
      expect((await at(LINKS, url)).statusCode).toBe(404)
    },
  )

  it('answers the add-in at its own host, and machines at both', async () => {
    expect((await at(API, '/api/session')).statusCode).toBe(401)
    expect((await at(API, '/health/live')).statusCode).toBe(200)
    expect((await at(LINKS, '/health/live')).statusCode).toBe(200)
  })

  it.each([
    ['a link', () => `/c/${token('click')}`],
    ['a beacon', () => `/o/${token('open')}.png`],
  ])('law 3: leads %s to the host of links, and counts it there alone', async (_, path) => {
    const url = path()
    const reply = await at(API, url)

    expect([reply.statusCode, reply.headers.location]).toEqual([308, `https://${LINKS}${url}`])
    expect(test.ctx.buffer.status().waiting).toBe(0)
  })

  it("leads a recipient's page there, and nobody else anywhere", async () => {
    const page = await at(API, '/p/x?l=de')

    expect([page.statusCode, page.headers.location]).toEqual([308, `https://${LINKS}/p/x?l=de`])
    expect((await at(API, '/c/made-up')).statusCode).toBe(404)
    expect((await at(API, '//evil.example/p/x')).headers).not.toHaveProperty('location')
  })

  it('counts a link at its own host', async () => {
    const reply = await at(LINKS, `/c/${token('click')}`)

    expect(reply.headers.location).toBe('https://contoso.example/')
  })
})

describe('what is answered in front of the framework', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await openTestApp()
  })
  afterAll(() => test.close())

  it.each(['/o/x.png', '/c/x'])('is to be had encrypted alone: %s', async (url) => {
    const { headers } = await ask(test.app, url)

    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  })

  it('is not on the machine of a developer', async () => {
    const config = { ...test.ctx.config, publicOrigin: 'https://localhost:3000' }
    const app = buildApp({ ...test.ctx, config })
    const { headers } = await ask(app, '/o/x.png')
    await app.close()

    expect(headers).not.toHaveProperty('strict-transport-security')
  })

  it('lets nobody frame the page of a dead link', async () => {
    const { headers } = await ask(test.app, '/c/x')

    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
  })
})
