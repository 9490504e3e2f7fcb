import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { ApiError, createApiClient } from '../../../src/addin/client/api-client.ts'
import { requestFor } from '../../../src/addin/client/request.ts'

const ORIGIN = 'https://follow.example'

afterEach(() => {
  jest.useRealTimers()
})

type Fetch = typeof fetch

/** A client over one canned answer, and what it sent. */
function client(send: Fetch, authorization = () => Promise.resolve('Bearer token')) {
  const sent: Parameters<Fetch>[] = []
  const spy: Fetch = (...request) => {
    sent.push(request)
    return send(...request)
  }
  return {
    sent,
    call: createApiClient({ origin: ORIGIN, authorization, fetch: spy, timeoutMs: 1000 }),
  }
}

const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Fetch =>
  () =>
    Promise.resolve(new Response(JSON.stringify(body), { status, headers }))

/** Waits for its signal, like a request that is never answered. */
const silent: Fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
  })

describe('a request', () => {
  it.each([
    [requestFor('getSession', {}), { method: 'GET', path: '/api/session' }],
    [
      requestFor('getContact', { params: { email: 'bo+x@contoso.example/ä' } }),
      { method: 'GET', path: '/api/contacts/bo%2Bx%40contoso.example%2F%C3%A4' },
    ],
    [
      requestFor('listFollows', { query: { search: 'a & b', cursor: undefined, limit: 20 } }),
      { method: 'GET', path: '/api/follows?search=a%20%26%20b&limit=20' },
    ],
    [
      requestFor('activateFollow', { params: { key: 'K' }, body: { recipients: [] } }),
      { method: 'POST', path: '/api/follows/K/activate', body: '{"recipients":[]}' },
    ],
  ])('%# is built from its line in the contract', (request, expected) => {
    expect(request).toEqual(expected)
  })
})

describe('the API client', () => {
  it('sends credential and JSON, and no cookies', async () => {
    const { call, sent } = client(json({ done: true }))
    const body = { outcome: 'ok' as const }
    expect(await call('bindFollow', { params: { key: 'K' }, body })).toEqual({ done: true })
    expect(sent).toEqual([
      [
        `${ORIGIN}/api/follows/K/binding`,
        expect.objectContaining({
          method: 'POST',
          credentials: 'omit',
          body: '{"outcome":"ok"}',
          headers: {
            accept: 'application/json',
            authorization: 'Bearer token',
            'content-type': 'application/json',
          },
        }),
      ],
    ])
  })

  it('keeps a cookie of the call that begins a sign-in, and of that alone', async () => {
    const { call, sent } = client(json({}))
    await call('beginLoggingSignIn', {})
    await call('getSession', {})
    expect(sent.map(([, init]) => init?.credentials)).toEqual(['include', 'omit'])
  })

  it('says no content type where there is no content', async () => {
    const { call, sent } = client(json({}))
    await call('getSession', {})
    expect(sent[0]?.[1]?.headers).not.toHaveProperty('content-type')
    expect(sent[0]?.[1]).not.toHaveProperty('body')
  })

  it('passes a refusal on with its code and whom it is about', async () => {
    const problem = { code: 'recipient-opted-out', title: 'No', about: ['bo@contoso.example'] }
    await expect(client(json(problem, 409)).call('getSession', {})).rejects.toMatchObject({
      name: 'ApiError',
      code: 'recipient-opted-out',
      message: 'No',
      about: ['bo@contoso.example'],
    })
  })

  it('says how long to wait where the API does', async () => {
    const busy = json({ code: 'too-many-requests', title: 'Slow' }, 429, { 'retry-after': '7' })
    await expect(client(busy).call('getSession', {})).rejects.toMatchObject({
      code: 'too-many-requests',
      retryAfterSeconds: 7,
    })
  })

  it.each<[string, Fetch, string]>([
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    [
      'an error page',
      () => Promise.resolve(new Response('<h1>502</h1>', { status: 502 })),
      'unreadable',
    ],
    ['a page where JSON should be', () => Promise.resolve(new Response('<p>hi')), 'unreadable'],
    ['JSON that is not ours', json({ message: 'no' }, 500), 'unreadable'],
    ['a bare value', json(42), 'unreadable'],
  ])('calls %3$s: %1$s', async (_, send, code) => {
    const error = await client(send)
      .call('getSession', {})
      .catch((e: unknown) => e)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ code })
  })

  it('gives up after its time, and aborts the request', async () => {
    jest.useFakeTimers()
    const { call, sent } = client(silent)
    const failed = expect(call('getSession', {})).rejects.toMatchObject({ code: 'timeout' })
    await jest.advanceTimersByTimeAsync(1000)
    await failed
    expect(sent[0]?.[1]?.signal?.aborted).toBe(true)
  })

  it('counts waiting for the credential too', async () => {
    jest.useFakeTimers()
    const { call, sent } = client(json({}), () => new Promise<string>(() => {}))
    const failed = expect(call('getSession', {})).rejects.toMatchObject({ code: 'timeout' })
    await jest.advanceTimersByTimeAsync(1000)
    await failed
    expect(sent).toEqual([])
  })

  it('gives up after its time where the engine has no AbortController', async () => {
    jest.useFakeTimers()
    const { AbortController } = globalThis
    Reflect.deleteProperty(globalThis, 'AbortController')
    try {
      const call = client(() => new Promise(() => {})).call
      const failed = expect(call('getSession', {})).rejects.toMatchObject({ code: 'timeout' })
      await jest.advanceTimersByTimeAsync(1000)
      await failed
    } finally {
      globalThis.AbortController = AbortController
    }
  })

  it('stops when the caller aborts, with the caller’s reason', async () => {
    const controller = new AbortController()
    const { call } = client(silent)
    const failed = expect(call('getSession', {}, { signal: controller.signal })).rejects.toThrow(
      'another mail was opened',
    )
    controller.abort(new Error('another mail was opened'))
    await failed
  })

  it('sends nothing when it was aborted before', async () => {
    const { call, sent } = client(json({}))
    const signal = AbortSignal.abort(new Error('gone'))
    await expect(call('getSession', {}, { signal })).rejects.toThrow('gone')
    expect(sent).toEqual([])
  })

  it('lets the need to sign in through as it is', async () => {
    const needed = Object.assign(new Error('sign in'), { name: 'SignInNeeded' })
    const { call } = client(json({}), () => Promise.reject(needed))
    await expect(call('getSession', {})).rejects.toBe(needed)
  })
})
