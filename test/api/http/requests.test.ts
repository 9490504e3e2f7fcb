import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { ask } from '../../fixtures/ask.ts'
import { ANNA } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let anna: { authorization: string }
beforeAll(async () => {
  test = await openTestApp()
  anna = await test.tokens.headerFor(ANNA)
})
afterAll(() => test.close())

const CHECK = '/api/recipients/check'
const post = (payload: string | object, headers: Record<string, string> = {}) =>
  test.app.inject({ method: 'POST', url: CHECK, payload, headers: { ...anna, ...headers } })

describe('a request', () => {
  it('is refused when it is larger than a megabyte', async () => {
    const reply = await post({ recipients: [], padding: 'x'.repeat(1024 * 1024) })

    expect(reply.statusCode).toBe(413)
    expect(reply.json()).toMatchObject({ code: 'too-large', status: 413 })
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
    'is refused as %s, which a foreign page could send',
    async (type) => {
      const reply = await post('{"recipients":[]}', { 'content-type': type })

      expect(reply.statusCode).toBe(415)
      expect(reply.json()).toMatchObject({ code: 'unsupported-content' })
    },
  )

  it.each([
    ['half an object', '{"recipients":['],
    ['nothing', ''],
    ['a polluted prototype', '{"__proto__":{"isAdmin":true},"recipients":[]}'],
    ['a polluted prototype in disguise', '{"\\u005f_proto__":{"a":1},"recipients":[]}'],
    ['a polluted constructor', '{"constructor":{"prototype":{"a":1}},"recipients":[]}'],
    ['a bottomless list', `{"recipients":${'['.repeat(250_000)}${']'.repeat(250_000)}}`],
  ])('is refused with %s for a body', async (_, body) => {
    const reply = await post(body, { 'content-type': 'application/json' })

    expect(reply.statusCode).toBe(400)
    expect(reply.json()).toMatchObject({ code: 'invalid-request' })
  })

  it.each([
    [{}, ['recipients']],
    [{ recipients: 'bo@contoso.example' }, ['recipients']],
    [{ recipients: [{ email: 'bo', field: 'to' }] }, ['recipients.0.email']],
    [{ recipients: [{ email: 'bo@contoso.example' }] }, ['recipients.0.field']],
  ])('is told which field to mend in %j', async (body, about) => {
    const reply = await post(body)

    expect(reply.statusCode).toBe(400)
    expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(reply.json()).toMatchObject({ code: 'invalid-request', about })
  })

  it('keeps numbers and texts apart in a body', async () => {
    const name = { email: 'bo@contoso.example', field: 'to', name: 5 }

    expect((await post({ recipients: [name] })).statusCode).toBe(400)
  })

  it('may have numbers in its query, which knows only texts', async () => {
    const list = (limit: string) =>
      test.app.inject({ url: `/api/follows?limit=${limit}`, headers: anna })

    expect((await list('5')).statusCode).toBe(200)
    expect((await list('many')).json()).toMatchObject({ code: 'invalid-request', about: ['limit'] })
    expect((await list('0')).statusCode).toBe(400)
  })

  it('may have properties nobody knows, of a newer add-in', async () => {
    const reply = await post({ recipients: [], sensitivity: 'none' })

    expect(reply.statusCode).toBe(200)
  })

  it.each(['/api/nothing', '/nothing', '/api/follows/a/b/c'])(
    'for %s is answered with a problem too',
    async (url) => {
      const reply = await test.app.inject({ url, headers: anna })

      expect(reply.statusCode).toBe(404)
      expect(reply.json()).toMatchObject({ code: 'not-found' })
    },
  )

  it('with a broken URL is refused without repeating it', async () => {
    const reply = await test.app.inject('/api/contacts/%zz-secret')

    expect(reply.statusCode).toBe(400)
    expect(reply.body).not.toContain('secret')
    expect(reply.json()).toMatchObject({ code: 'invalid-request' })
  })
})

describe('a failure of ours', () => {
  it('is logged once with its stack, and tells the caller nothing', async () => {
    const broken = await openTestApp({
      ctx: {
        verifyAccessToken: () => Promise.reject(new Error('secret detail of ours')),
      },
    })

    const reply = await broken.app.inject({ url: '/api/session', headers: anna })
    await broken.close()

    expect(reply.statusCode).toBe(500)
    expect(reply.json()).toMatchObject({ code: 'internal' })
    expect(reply.body).not.toContain('secret')
    const errors = broken.logged().filter(({ level }) => level === 50)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({
      route: '/api/session',
      err: { message: 'secret detail of ours', stack: expect.stringContaining('requests.test') },
    })
  })

  describe('that passes', () => {
    const failure = Object.assign(new Error(), { code: '' })
    let broken: TestApp
    beforeAll(async () => {
      broken = await openTestApp({ ctx: { verifyAccessToken: () => Promise.reject(failure) } })
    })
    afterAll(() => broken.close())

    it.each([
      ['no database', 'ECONNREFUSED', 'connect ECONNREFUSED'],
      ['a connection that broke', '08006', 'connection failure'],
      ['one that ended without a code', '', 'Connection terminated unexpectedly'],
      ['no connection that is free', '', 'timeout exceeded when trying to connect'],
      ['a database that ends', '57P01', 'terminating connection'],
      ['a statement that takes too long', '57014', 'canceling statement due to statement timeout'],
      ['a transaction that waits too long', '25P03', 'terminating connection due to idle'],
      ['transactions that wait for each other', '40P01', 'deadlock detected'],
      ['a full disk', '53100', 'could not extend file: No space left on device'],
      ['too many connections', '53300', 'sorry, too many clients already'],
    ])('is a matter of trying again, and told once: %s', async (_, code, message) => {
      Object.assign(failure, { code, message })
      const before = broken.logged().length

      const reply = await broken.app.inject({ url: '/api/session', headers: anna })

      expect(reply.statusCode).toBe(503)
      expect(reply.json()).toMatchObject({ code: 'unavailable' })
      expect(reply.body).not.toContain(message)
      expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0)
      const errors = broken
        .logged()
        .slice(before)
        .filter(({ level }) => level === 50)
      expect(errors).toMatchObject([{ route: '/api/session', err: { message } }])
    })
  })
})

describe('a browser', () => {
  const preflight = (origin: string, url = '/api/contacts/bo@contoso.example/follow-preference') =>
    test.app.inject({
      ...{ method: 'OPTIONS', url },
      headers: {
        origin,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'authorization,content-type',
      },
    })

  it("may call the API from the add-in's pages", async () => {
    const reply = await preflight('https://addin.fabrikam.example')

    expect(reply.statusCode).toBe(204)
    expect(reply.headers['access-control-allow-origin']).toBe('https://addin.fabrikam.example')
    expect(reply.headers['access-control-allow-methods']).toContain('PUT')
    expect(reply.headers['access-control-allow-headers']).toContain('authorization')
    expect(reply.headers['access-control-allow-credentials']).toBeUndefined()
  })

  it('may keep a cookie of the call that begins a sign-in, and of no page but the add-in’s', async () => {
    const begin = '/api/admin/logging/sign-in'
    const own = await preflight('https://addin.fabrikam.example', begin)
    const other = await preflight('https://evil.example', begin)

    expect(own.headers['access-control-allow-credentials']).toBe('true')
    expect(other.headers['access-control-allow-origin']).toBeUndefined()
  })

  it.each(['https://evil.example', 'https://addin.fabrikam.example.evil.example', 'null'])(
    'may not from %s',
    async (origin) => {
      const reply = await preflight(origin)

      expect(reply.headers['access-control-allow-origin']).toBeUndefined()
    },
  )

  it('is told that answers are data and never a page', async () => {
    const { headers } = await test.app.inject({ url: '/api/session', headers: anna })

    expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['x-powered-by']).toBeUndefined()
  })
})

/** However long so many calls take here, they come in one minute. */
const standingClock = () => jest.spyOn(Date, 'now').mockReturnValue(Date.now())

describe('one caller', () => {
  it('is asked to wait after 600 calls in a minute, alone, and not until a clock that was set back caught up', async () => {
    const limited = await openTestApp()
    const mine = await limited.tokens.headerFor(ANNA)
    const other = await limited.tokens.headerFor({
      ...ANNA,
      salespersonId: 'dddddddd-4444-4444-8444-444444444444',
    })
    const call = (headers: { authorization: string }) =>
      limited.app.inject({ url: '/api/session', headers })
    const clock = standingClock()
    for (let calls = 0; calls < 600; calls += 1) await call(mine)

    const refused = await call(mine)
    const ofOther = await call(other)
    clock.mockReturnValue(Date.now() - 86_400_000)
    const afterwards = await call(mine)
    clock.mockRestore()
    await limited.close()

    expect(afterwards.statusCode).toBe(200)
    expect(refused.statusCode).toBe(429)
    expect(refused.json()).toMatchObject({ code: 'too-many-requests' })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(ofOther.statusCode).toBe(200)
  })
})

describe('one address', () => {
  it('is asked to wait after 3000 tries, but never for beacons and links', async () => {
    const limited = await openTestApp()
    // Of one network: an address of IPv6 costs nothing.
    const call = (url: string, remoteAddress = '2001:db8::1') =>
      limited.app.inject({ url, remoteAddress })
    const clock = standingClock()
    for (let calls = 0; calls < 3000; calls += 1)
      await call('/api/session', `2001:db8::${(calls % 50).toString(16)}:7`)

    const refused = await call('/api/session')
    const others = [
      await call('/api/session', '2001:db8:0:1::1'),
      await call('/api/session', '::1'),
    ]
    clock.mockRestore()
    const beacon = await ask(limited.app, '/o/anything.png')
    await limited.close()

    expect(refused.statusCode).toBe(429)
    expect(others.map(({ statusCode }) => statusCode)).toEqual([401, 401])
    expect(beacon.statusCode).toBe(200)
    expect(beacon.headers['x-ratelimit-limit']).toBeUndefined()
  })
})
