import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { frontServer } from '../../../src/api/http/front-server.ts'
import { ensureCertificate } from '../../../src/sandbox/certificates.ts'

let folder: string
let server: Server
let ca: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'follow-for-outlook-'))
  const { certFile, keyFile, ...made } = await ensureCertificate(folder, new Date())
  ca = made.ca
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
