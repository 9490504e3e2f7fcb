import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { ewsClient } from '../../../src/api/ews/ews-client.ts'
import { graphSender } from '../../../src/api/graph/graph-request.ts'
import { limitedFetch } from '../../../src/api/graph/limited-fetch.ts'
import { entraNetwork } from '../../../src/api/logging/entra-network.service.ts'

const MEGABYTE = 1024 * 1024

/** Answers with megabytes for as long as they are read, and counts them. */
function endless() {
  const sent = { megabytes: 0 }
  const body = new ReadableStream({
    pull: (controller) => {
      sent.megabytes++
      controller.enqueue(new Uint8Array(MEGABYTE).fill(32))
    },
  })
  const send: typeof fetch = async () => new Response(body)
  return { send, sent }
}

describe('an answer of Graph', () => {
  it('without end is given up, and calls itself unexpected', async () => {
    const { send, sent } = endless()
    const ask = graphSender({
      ...{ origin: 'https://graph.example', token: async () => 'token' },
      fetch: send,
    })

    await expect(ask({ method: 'GET', url: '/me' })).rejects.toMatchObject({
      fault: 'unexpected-answer',
    })
    expect(sent.megabytes).toBeLessThan(40)
  })

  it('may be as large as is said, to the byte', async () => {
    const limited = limitedFetch(async () => new Response('12345'), 5)

    expect(await (await limited('https://graph.example')).text()).toBe('12345')
    const tooSmall = limitedFetch(async () => new Response('12345'), 4)
    await expect((await tooSmall('https://graph.example')).text()).rejects.toThrow()
  })

  it('without a body is left as it is', async () => {
    const limited = limitedFetch(async () => new Response(null, { status: 204 }), 1)

    expect((await limited('https://graph.example')).status).toBe(204)
  })
})

describe('a server that sends on to another', () => {
  let server: Server
  let origin: string
  let asked: string[]
  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      asked.push(url)
      if (url === '/elsewhere') response.end('{"value":[]}')
      else response.writeHead(307, { location: `${origin}/elsewhere` }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())

  it.each<[string, () => Promise<unknown>]>([
    ['Graph', () => graphSender({ origin, token: async () => 'x' })({ method: 'GET', url: '/me' })],
    [
      'Exchange',
      () => {
        const access = { url: 'https://mail.example/', userName: 'bo', password: 'x' }
        const bySecured: typeof fetch = (_, init) => fetch(origin, init)
        return ewsClient({ ...access, fetch: bySecured }).ask('GetItem', '')
      },
    ],
    [
      'Entra',
      () => entraNetwork({ authorityOrigin: origin }).sendGetRequestAsync(`${origin}/keys`),
    ],
  ])('is not followed, whoever it is: %s', async (_, ask) => {
    asked = []

    await ask().catch(String)

    expect(asked).toHaveLength(1)
    expect(asked).not.toContain('/elsewhere')
  })
})

describe('an answer that is small and unpacks to more than is read', () => {
  const packed = gzipSync(Buffer.alloc(33 * MEGABYTE, ' '), { level: 1 })
  let server: Server
  let bySmallServer: typeof fetch
  beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' })
      response.end(packed)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    bySmallServer = (_, init) => fetch(`http://127.0.0.1:${port}/`, init)
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it.each<[string, () => Promise<unknown>, object]>([
    [
      'Graph',
      () => {
        const access = { origin: 'https://graph.example', token: async () => 'token' }
        return graphSender({ ...access, fetch: bySmallServer })({ method: 'GET', url: '/me' })
      },
      { fault: 'unexpected-answer', message: 'An answer without end' },
    ],
    [
      'Exchange',
      () => {
        const access = { url: 'https://mail.example/', userName: 'bo', password: 'x' }
        return ewsClient({ ...access, fetch: bySmallServer }).ask('GetItem', '')
      },
      { fault: 'unexpected-answer', message: 'the answer is too long' },
    ],
    [
      'Entra',
      () => {
        const authorityOrigin = 'https://login.example'
        const entra = entraNetwork({ authorityOrigin, fetch: bySmallServer })
        return entra.sendGetRequestAsync(`${authorityOrigin}/keys`)
      },
      { name: 'EntraUnreachable', cause: { message: 'An answer without end' } },
    ],
  ])('is given up: %s', async (_, ask, refusal) => {
    expect(packed.length).toBeLessThan(MEGABYTE / 4)
    await expect(ask()).rejects.toMatchObject(refusal)
  })
})
