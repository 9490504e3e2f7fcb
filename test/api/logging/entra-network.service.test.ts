import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { entraNetwork, EntraUnreachable } from '../../../src/api/logging/entra-network.service.ts'

let server: Server
let origin: string
let answer: RequestListener
let asked: string[]

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})
beforeEach(() => {
  asked = []
  answer = (_, response) => response.writeHead(400, { 'retry-after': '7' }).end('{"error":"x"}')
})

const network = (timeoutMs = 10_000) => entraNetwork({ authorityOrigin: origin, timeoutMs })

describe('the way to the identity provider', () => {
  it('gives answers as they are, refusals too', async () => {
    const answered = { status: 400, body: { error: 'x' }, headers: { 'retry-after': '7' } }
    const sent: string[] = []
    answer = (request, response) => {
      sent.push(String(request.headers['content-type']))
      request.on('data', (bytes) => sent.push(String(bytes)))
      request.on('end', () => response.writeHead(400, { 'retry-after': '7' }).end('{"error":"x"}'))
    }

    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const posted = await network().sendPostRequestAsync(`${origin}/token`, { headers, body: 'a=b' })

    expect(posted).toMatchObject(answered)
    expect(sent).toEqual(['application/x-www-form-urlencoded', 'a=b'])
    expect(await network().sendGetRequestAsync(`${origin}/x`)).toMatchObject(answered)
    expect(asked).toEqual(['POST /token', 'GET /x'])
  })

  it.each([
    'https://evil.example/token',
    'http://127.0.0.1:1/token',
    'http://localhost/token',
    'https://127.0.0.1/token',
  ])('leads nowhere else, whatever its own documents say: %s', async (url) => {
    await expect(network().sendPostRequestAsync(url, { body: 'secret' })).rejects.toThrow(
      EntraUnreachable,
    )
    expect(asked).toEqual([])
  })

  it('follows nobody who sends it elsewhere', async () => {
    answer = (_, response) => response.writeHead(307, { location: `${origin}/other` }).end()

    await expect(network().sendPostRequestAsync(`${origin}/token`)).rejects.toThrow(
      EntraUnreachable,
    )
    expect(asked).toEqual(['POST /token'])
  })

  it('takes nothing but JSON', async () => {
    answer = (_, response) => response.end('<html>')

    await expect(network().sendGetRequestAsync(origin)).rejects.toThrow(EntraUnreachable)
  })

  it('ends where nobody answers', async () => {
    answer = () => undefined

    await expect(network(20).sendGetRequestAsync(origin)).rejects.toThrow(EntraUnreachable)
  })
})
