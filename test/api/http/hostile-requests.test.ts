import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AddressInfo } from 'node:net'
import { ANNA } from '../../fixtures/make.ts'
import { rawRequest } from '../../fixtures/raw-request.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

/** What no client of HTTP says, over a real connection: the parser and its limits are Node's. */
let test: TestApp
let port: number
let authorization: string
beforeAll(async () => {
  test = await openTestApp()
  await test.app.listen({ host: '127.0.0.1', port: 0 })
  port = (test.app.server.address() as AddressInfo).port
  authorization = (await test.tokens.headerFor(ANNA)).authorization
})
afterAll(() => test.close())

const LINE = '\r\n'
const HOST = 'Host: follow.example'
/** The end: what comes in answer is all that comes. */
const CLOSE = 'Connection: close'
const lines = (...said: string[]) => [...said, '', ''].join(LINE)
const get = (path: string, ...headers: string[]) =>
  rawRequest(port, lines(`GET ${path} HTTP/1.1`, HOST, CLOSE, ...headers))
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 0)
/** How many requests it was taken for. */
const answersIn = (answer: string) => answer.match(/^HTTP\/1\.1 /gm)?.length

const DOORS = [
  ...['/o/k1.token.png', '/c/k1.token', '/p/k1.token', '/f/k1.token', '/f/k1.token/download'],
  ...['/hooks/graph', '/logging/sign-in', '/health', '/health/ready', '/ready', '/taskpane.html'],
  ...['/api/session', '/api/contacts/bo@contoso.example', '/api/openapi.json', '/nothing'],
]

describe('a request that is too long', () => {
  const LONG = 'x'.repeat(16 * 1024)
  const MANY = Array.from({ length: 2000 }, (_, at) => `X-${at}: ${at}`)

  it.each(DOORS)(
    'is refused at %s, costs one connection, and is not worth a line',
    async (path) => {
      const before = test.logged().length

      const answers = await Promise.all([
        get(path, `Cookie: ${LONG}`),
        get(path, ...MANY),
        get(`${path}?q=${LONG}`),
        get(`${path}/${LONG}`),
      ])

      expect(answers.map(statusOf)).toEqual([431, 431, 431, 431])
      expect(answers.join()).not.toMatch(/xxx|X-1/)
      expect(test.logged()).toHaveLength(before)
      expect(statusOf(await get('/health'))).toBe(200)
    },
  )

  it.each(DOORS)('by a little less is answered at %s, and nothing fails', async (path) => {
    const most = 'x'.repeat(15 * 1024)

    const answers = await Promise.all([
      get(`${path}?q=${most}`),
      get(`${path}/${most}`),
      get(path, `Cookie: ${most}`),
      get(path, `User-Agent: ${most}`, `Accept-Language: ${'de,'.repeat(10)}`),
    ])

    for (const answer of answers) expect(statusOf(answer)).toBeLessThan(500)
    expect(test.logged().filter(({ level }) => Number(level) >= 50)).toEqual([])
  })
})

describe('a request that two servers could take for two', () => {
  const inner = lines('GET /api/session HTTP/1.1', HOST, CLOSE, `Authorization: $TOKEN`)
  const length = (text: string) => `Content-Length: ${text.length}`

  it.each([
    ['two lengths', ['Content-Length: 0', length(inner)], inner],
    [
      'a length and chunks',
      [length(inner), 'Transfer-Encoding: chunked'],
      `0${LINE}${LINE}${inner}`,
    ],
    ['chunks in disguise', ['Transfer-Encoding : chunked'], `0${LINE}${LINE}${inner}`],
    ['chunks that are not last', ['Transfer-Encoding: chunked, identity'], inner],
    ['a chunk of no length', ['Transfer-Encoding: chunked'], `xyz${LINE}${inner}`],
    ['a chunk with a bare end', ['Transfer-Encoding: chunked'], `1\nA\n0\n\n${inner}`],
    ['a length with a sign', [`Content-Length: +${inner.length}`], inner],
    ['a length in hex', ['Content-Length: 0x10'], inner],
    ['a folded header', ['X-One: 1', ' Content-Length: 5'], inner],
    ['a header without a name', [': 1'], inner],
    ['a header with a NUL', ['X-One: a\0b'], inner],
    ['a bare line feed', [`X-One: 1\n${length(inner)}`], inner],
  ])('is refused once, with the connection: %s', async (_, headers, body) => {
    const asked = lines('POST /api/recipients/check HTTP/1.1', HOST, ...headers) + body

    const answer = await rawRequest(port, asked.replace('$TOKEN', authorization))

    expect([statusOf(answer), answersIn(answer)]).toEqual([400, 1])
  })

  it.each([
    ['no host', lines('GET /health HTTP/1.1')],
    ['another protocol', lines('PRI * HTTP/2.0', '', 'SM')],
    ['a tunnel', lines('CONNECT evil.example:443 HTTP/1.1', HOST)],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ])('is not spoken with for long: %s', async (_, said) => {
    const answer = await rawRequest(port, said)

    expect([400, 0]).toContain(statusOf(answer))
    expect(statusOf(await get('/health'))).toBe(200)
  })
})

describe('a host that is not ours', () => {
  const FORGED = [
    'X-Forwarded-Host: evil.example',
    'X-Forwarded-Proto: ftp',
    'X-Original-URL: /api/session',
    'X-Rewrite-URL: /api/session',
    'Forwarded: host=evil.example',
    'X-HTTP-Method-Override: DELETE',
  ]
  const shown = (answer: string) => answer.replace(/^date: .*$/gim, '')

  it.each(DOORS)(
    'is in no answer of %s, and changes none that a cache could keep',
    async (path) => {
      const ours = await get(path)
      const forged = await get(path, ...FORGED)
      const theirs = await rawRequest(
        port,
        lines(`GET ${path} HTTP/1.1`, 'Host: evil.example', CLOSE, ...FORGED),
      )
      const absolute = await get(`http://evil.example${path}`)

      expect(shown(forged)).toBe(shown(ours))
      expect(forged + theirs + absolute).not.toContain('evil')
    },
  )
})
