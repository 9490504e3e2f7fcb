import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { request } from 'node:https'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { frontServer } from '../../../src/api/http/front-server.ts'
import { ensureCertificate } from '../../../src/sandbox/certificates.ts'
import { rawRequest } from '../../fixtures/raw-request.ts'

let folder: string
let server: Server
let ca: string
let files: { certFile: string; keyFile: string }
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'follow-for-outlook-'))
  const { certFile, keyFile, ...made } = await ensureCertificate(folder, new Date())
  ca = made.ca
  files = { certFile, keyFile }
  const make = frontServer(
    ({ url }, response) => url === '/front' && Boolean(response.end('the front')),
    { tls: { certFile, keyFile }, log: { info: () => {}, warn: () => {} } },
  )
  server = make((_request, response) => void response.end('the rest'))
  server.listen(0, 'localhost')
  await once(server, 'listening')
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

it.each([
  ['/front', 'the front'],
  ['/other', 'the rest'],
])('is asked for %s over TLS and answers with %s', async (url, answer) => {
  const { port } = server.address() as AddressInfo
  const asking = request({ host: 'localhost', port, path: url, ca, agent: false }).end()
  const [reply] = await once(asking, 'response')

  expect(await text(reply)).toBe(answer)
})

describe('a connection that somebody only holds', () => {
  const SOON = { handshakeMs: 50, headersMs: 50, requestMs: 100, silenceMs: 50, lookEveryMs: 10 }
  const LATER = {
    ...{ handshakeMs: 60_000, headersMs: 60_000, requestMs: 60_000 },
    ...{ silenceMs: 60_000, lookEveryMs: 10 },
  }
  const log = { info: () => {}, warn: () => {} }

  /** A server that reads all of a request before it answers, while `doing` is at work. */
  async function held(
    { tls = null, ...patience }: Partial<typeof SOON> & { tls?: typeof files | null },
    doing: (port: number, listening: Server) => Promise<void>,
  ) {
    const make = frontServer(() => false, { tls, log, patience: { ...LATER, ...patience } })
    const listening = make((asked, response) => {
      if (asked.url === '/long') response.end(Buffer.alloc(64 * 1024 * 1024))
      else asked.resume().on('end', () => response.end('read'))
    })
    listening.listen(0, '127.0.0.1')
    await once(listening, 'listening')
    await doing((listening.address() as AddressInfo).port, listening)
    listening.closeAllConnections()
    listening.close()
  }

  it('is ended where the headers do not end', () =>
    held({ headersMs: SOON.headersMs }, async (port) => {
      expect(await rawRequest(port, 'GET / HTTP/1.1\r\nHost: a\r\n')).toMatch(/^HTTP\/1.1 408 /)
    }))

  it('is ended where the body does not end', () =>
    held({ headersMs: SOON.headersMs, requestMs: SOON.requestMs }, async (port) => {
      const said = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nslow'
      expect(await rawRequest(port, said)).toMatch(/^HTTP\/1.1 408 /)
    }))

  it('is ended where nobody agrees on TLS', () =>
    held({ handshakeMs: SOON.handshakeMs, tls: files }, async (port) => {
      expect(await rawRequest(port, '')).toBe('')
    }))

  it('is ended where nobody reads the answer', () =>
    held({ silenceMs: SOON.silenceMs }, async (port, listening) => {
      const reader = connect({ host: '127.0.0.1', port })
      reader.on('error', () => undefined).write('GET /long HTTP/1.1\r\nHost: a\r\n\r\n')
      const [kept] = (await once(listening, 'connection')) as [Socket]

      await once(kept, 'close')

      reader.destroy()
    }))
})
