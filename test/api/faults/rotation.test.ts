import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { Agent, request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TLSSocket } from 'node:tls'
import { frontServer } from '../../../src/api/http/front-server.ts'
import { createVerifier } from '../../../src/api/http/jose-verifier.ts'
import { createTrackingSeal } from '../../../src/api/tracking/aes-seal.ts'
import { ensureCertificate } from '../../../src/sandbox/certificates.ts'
import { ANNA, FABRIKAM, newKey } from '../../fixtures/make.ts'
import { testConfig } from '../../fixtures/test-app.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  jest.useRealTimers()
  for (const close of closing.splice(0)) await close()
})

function closed(server: Server) {
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return server
}

const TARGET = 'https://contoso.example/offer'

const plain = (pem: string) => new X509Certificate(pem).fingerprint256

describe('a certificate that is replaced while requests come', () => {
  it('is taken for new connections, breaks none that is open, and is not taken by halves', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'rotation-'))
    closing.push(() => rm(folder, { recursive: true }))
    const old = await ensureCertificate(folder, new Date())
    const other = await mkdtemp(path.join(folder, 'next-'))
    const next = await ensureCertificate(other, new Date())
    const warnings: unknown[] = []
    let tell = () => {}
    const told = new Promise<void>((resolve) => (tell = resolve))
    const log = { info: () => tell(), warn: (why: unknown) => warnings.push(why) }
    const make = frontServer(() => false, { tls: old, log: log as never, lookEveryMs: 20 })
    const server = closed(make((_request, response) => void response.end('here')))
    server.listen(0, 'localhost')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    // Both authorities have the same name; which certificate it is is looked at below.
    const trust = { rejectUnauthorized: false }

    const counts = { asked: 0, answered: 0, onOpen: 0 }
    const ask = async (agent: Agent | false) => {
      counts.asked += 1
      const asking = request({ host: 'localhost', port, ...trust, agent }).end()
      const [reply] = (await once(asking, 'response')) as [IncomingMessage]
      if (reply.statusCode === 200) counts.answered += 1
      if (asking.reusedSocket) counts.onOpen += 1
      const from = (reply.socket as TLSSocket).getPeerX509Certificate()?.fingerprint256
      await once(reply.resume(), 'end')
      return from
    }
    const kept = new Agent({ keepAlive: true, maxSockets: 1 })
    closing.push(() => kept.destroy())
    let isOver = false
    const load = async () => {
      while (!isOver) await ask(false)
    }
    const loads = [load(), load(), load()]
    await ask(kept)
    const before = await ask(false)
    let onKept = 0

    await writeFile(old.certFile, next.cert)
    while (warnings.length === 0) onKept += Number((await ask(kept)) !== '')
    const halfway = await ask(false)
    await writeFile(old.keyFile, next.key)
    await told
    await ask(kept)
    const after = await ask(false)
    isOver = true
    await Promise.all(loads)

    expect([before, halfway]).toEqual([old.cert, old.cert].map(plain))
    expect(after).toBe(plain(next.cert))
    // The same connection, all the time.
    expect(counts.onOpen).toBe(onKept + 1)
    expect(counts.answered).toBe(counts.asked)
    expect(counts.asked).toBeGreaterThan(10)
  })
})

describe("the authority's signing keys, rotated while calls come", () => {
  it('refuse no call, and are asked for at most once in 30 s however many keys nobody knows', async () => {
    const pairs = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')])
    const jwks = await Promise.all(
      pairs.map(async ({ publicKey }, index) => ({
        ...(await exportJWK(publicKey)),
        ...{ kid: `k${index}`, alg: 'RS256' },
      })),
    )
    let published = jwks.slice(0, 1)
    let keysAsked = 0
    const authority = closed(
      createServer((asked, response) => {
        const isKeys = asked.url?.endsWith('/keys') === true
        if (isKeys) keysAsked += 1
        const issuer = `${origin}/${FABRIKAM}/v2.0`
        const body = isKeys ? { keys: published } : { issuer, jwks_uri: `${origin}/keys` }
        response.end(JSON.stringify(body))
      }),
    )
    authority.listen(0, '127.0.0.1')
    await once(authority, 'listening')
    const origin = `http://127.0.0.1:${(authority.address() as AddressInfo).port}`
    // Only the clock: what the network needs goes on.
    jest.useFakeTimers({ now: Date.now(), doNotFake: NOT_THE_CLOCK })
    const signIn = { ...testConfig('').signIn, authorityOrigin: origin }
    const verify = createVerifier(signIn, { now: () => new Date() })
    const token = (index: number, kid = `k${index}`) =>
      signed(pairs[index]!.privateKey, kid, signIn)
    const calls = async (tokens: readonly string[]) => {
      const ended = await Promise.allSettled(tokens.map((one) => verify(one)))
      return ended.filter(({ status }) => status === 'fulfilled').length
    }
    const many = (one: string) => Array.from({ length: 50 }, () => one)

    expect(await calls(many(await token(0)))).toBe(50)
    expect(keysAsked).toBe(1)

    // As Entra does it: the new key is published beside the old one, and then signs.
    jest.setSystemTime(Date.now() + 31_000)
    published = jwks
    expect(await calls([...many(await token(1)), ...many(await token(0))])).toBe(100)
    expect(keysAsked).toBe(2)

    expect(await calls(many(await token(0, 'nobody-has-it')))).toBe(0)
    expect(keysAsked).toBe(2)
    jest.setSystemTime(Date.now() + 31_000)
    expect(await calls(many(await token(0, 'nobody-has-it')))).toBe(0)
    expect(await calls(many(await token(0, 'nor-this')))).toBe(0)
    expect(keysAsked).toBe(3)
    expect(await calls([...many(await token(1)), ...many(await token(0))])).toBe(100)

    // The clock is set back by a day, and the key is rotated before it has caught up.
    jest.setSystemTime(Date.now() - 86_400_000)
    published = jwks.slice(0, 1)
    expect(await calls(many(await token(0)))).toBe(50)
    jest.setSystemTime(Date.now() + 31_000)
    published = jwks
    expect(await calls(many(await token(1)))).toBe(50)
    expect(keysAsked).toBe(5)
  })
})

const NOT_THE_CLOCK = [
  ...(['nextTick', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout'] as const),
  ...(['setInterval', 'clearInterval', 'queueMicrotask', 'performance', 'hrtime'] as const),
]

function signed(
  key: CryptoKey,
  kid: string,
  signIn: ReturnType<typeof testConfig>['signIn'],
): Promise<string> {
  const seconds = Math.floor(Date.now() / 1000)
  return new SignJWT({
    iss: `${signIn.authorityOrigin}/${FABRIKAM}/v2.0`,
    ...{ aud: signIn.audience, azp: signIn.clients[0], scp: signIn.scope },
    ...{ iat: seconds, exp: seconds + 3600, tid: FABRIKAM, oid: ANNA.salespersonId },
    ...{ name: ANNA.name, preferred_username: ANNA.email },
  })
    .setProtectedHeader({ alg: 'RS256', kid })
    .sign(key)
}

describe('our own ring of tracking keys, rotated', () => {
  it('opens every link sealed before, seals with the new key, and the old alone opens none of those', () => {
    const ring = ['k1', 'k2', 'k3'].map((id, index) => ({
      id,
      secret: Buffer.alloc(32, index + 1),
    }))
    const [first, second, third] = ring
    const rings = [[first!], [second!, first!], [third!, second!, first!]]
    const links = rings.map((keys) => {
      const seal = createTrackingSeal(keys)
      return Array.from({ length: 200 }, () =>
        seal.seal({
          ...{ kind: 'click', tenantId: FABRIKAM, followKey: newKey() },
          ...{ linkNumber: 1, target: TARGET },
        }),
      )
    })
    const opened = (keys: typeof ring, some: readonly string[]) => {
      const seal = createTrackingSeal(keys)
      return some.filter((one) => seal.open(one)?.kind === 'click').length
    }

    expect(links.map((some) => opened(rings[2]!, some))).toEqual([200, 200, 200])
    expect(links.map((some) => opened([first!], some))).toEqual([200, 0, 0])
    expect(links.map((some) => opened([third!], some))).toEqual([0, 0, 200])
  })
})
