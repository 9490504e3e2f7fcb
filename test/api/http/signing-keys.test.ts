import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { createVerifier } from '../../../src/api/http/jose-verifier.ts'
import { ANNA, NOW } from '../../fixtures/make.ts'
import { testConfig } from '../../fixtures/test-app.ts'

/** These tokens say nothing of guests. */
const CALLER = { ...ANNA, membership: 'untold' }
const pair = generateKeyPair('RS256')
let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

interface Answers {
  issuer?: string
  keysAt?: string
  status?: number
  /** Of the keys alone. */
  keysStatus?: number
  /** In place of the document, or of the keys. */
  document?: string
  /** Where the document is said to be instead. */
  movedTo?: string
  keys?: string
}

/** An authority of one tenant, over real HTTP. */
async function openAuthority(answers: Answers = {}) {
  const asked: string[] = []
  const { publicKey } = await pair
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }
  const listening = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.statusCode = answers.status ?? 200
    const isKeys = request.url === `/${ANNA.tenantId}/discovery/v2.0/keys`
    const issuer = answers.issuer ?? `${origin}/${ANNA.tenantId}/v2.0`
    const jwks = answers.keysAt ?? `${origin}/${ANNA.tenantId}/discovery/v2.0/keys`
    if (answers.movedTo !== undefined && request.url?.endsWith('openid-configuration'))
      return void response.writeHead(302, { location: answers.movedTo }).end()
    if (isKeys) response.statusCode = answers.keysStatus ?? response.statusCode
    const document = answers.document ?? JSON.stringify({ issuer, jwks_uri: jwks })
    const keys = answers.keys ?? JSON.stringify({ keys: [jwk] })
    response.end(isKeys ? keys : document)
  })
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`
  const clock = { time: NOW.getTime() }
  const signIn = { ...testConfig('').signIn, authorityOrigin: origin }
  const verify = createVerifier(signIn, { now: () => new Date(clock.time) })
  return { asked, clock, answers, origin, verify, signIn }
}

async function token(origin: string, claims: Record<string, unknown> = {}) {
  const { privateKey } = await pair
  const seconds = Math.floor(NOW.getTime() / 1000)
  const { audience, clients, scope } = testConfig('').signIn
  return new SignJWT({
    iss: `${origin}/${ANNA.tenantId}/v2.0`,
    aud: audience,
    azp: clients[0],
    scp: scope,
    iat: seconds,
    exp: seconds + 3600,
    tid: ANNA.tenantId,
    oid: ANNA.salespersonId,
    name: ANNA.name,
    preferred_username: ANNA.email,
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'k' })
    .sign(privateKey)
}

describe('signing keys', () => {
  it("are found by the tenant's discovery document, and asked for once", async () => {
    const { verify, asked, origin } = await openAuthority()

    const callers = [await verify(await token(origin)), await verify(await token(origin))]

    expect(callers).toEqual([CALLER, CALLER])
    expect(asked).toEqual([
      `/${ANNA.tenantId}/v2.0/.well-known/openid-configuration`,
      `/${ANNA.tenantId}/discovery/v2.0/keys`,
    ])
  })

  it('are not asked for on behalf of a tenant that may not enter', async () => {
    const { verify, asked, origin } = await openAuthority()
    const foreign = await token(origin, { tid: '12345678-1234-4234-8234-123456789abc' })

    await expect(verify(foreign)).rejects.toMatchObject({ code: 'wrong-tenant' })
    expect(asked).toEqual([])
  })

  it('are only those of tenants named by a GUID where every tenant may enter', async () => {
    const { signIn, asked, origin } = await openAuthority()
    const verify = createVerifier({ ...signIn, tenants: null }, { now: () => NOW })

    await expect(verify(await token(origin))).resolves.toEqual(CALLER)
    const before = asked.length
    for (const tid of ['../../evil', 'common', 'organizations']) {
      await expect(verify(await token(origin, { tid }))).rejects.toMatchObject({
        code: 'wrong-tenant',
      })
    }
    expect(asked.length).toBe(before)
  })

  it('are refused from a document of another issuer', async () => {
    const { verify, origin } = await openAuthority({ issuer: 'https://evil.example/v2.0' })

    await expect(verify(await token(origin))).rejects.toMatchObject({ code: 'not-signed-in' })
  })

  it.each([
    ['another host', 'http://evil.example/keys'],
    ['the browser’s own', 'blob:ORIGIN/keys'],
    ['a file', 'file:///etc/keys'],
    ['a user', 'http://user@127.0.0.1/keys'],
    ['a path alone', '//evil.example/keys'],
  ])('are refused from another place than the authority: %s', async (_, place) => {
    const answers: Answers = {}
    const { verify, asked, origin } = await openAuthority(answers)
    answers.keysAt = place.replace('ORIGIN', origin)

    const told = { code: 'unavailable', message: 'The authority keeps its keys somewhere else' }
    await expect(verify(await token(origin))).rejects.toMatchObject(told)
    expect(asked).toHaveLength(1)
  })

  it.each<[string, Answers]>([
    ['a document that is no JSON', { document: '<html>' }],
    ['a document without end', { document: `"${'x'.repeat(2 ** 20)}"` }],
    ['keys that are no JSON', { keys: '<html>' }],
    ['keys that are none', { keys: '[]' }],
    ['keys without end', { keys: `{"keys":[${' '.repeat(2 ** 20)}]}` }],
    ['no keys at the moment', { keysStatus: 503 }],
    ['keys from elsewhere', { keysStatus: 302 }],
    ['a document that is somewhere else', { movedTo: '/elsewhere' }],
  ])('are away, and nobody’s token is to blame, where the authority has %s', async (_, answers) => {
    const { verify, origin } = await openAuthority(answers)

    await expect(verify(await token(origin))).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('are asked for again after a while when the authority was out of order', async () => {
    const { verify, asked, answers, clock, origin } = await openAuthority({ status: 503 })
    const anna = await token(origin)
    await expect(verify(anna)).rejects.toMatchObject({ code: 'unavailable' })
    delete answers.status

    await expect(verify(anna)).rejects.toMatchObject({ code: 'unavailable' })
    expect(asked).toHaveLength(1)
    clock.time += 30_000
    await expect(verify(anna)).resolves.toEqual(CALLER)
  })

  it('are not asked for without end on behalf of tenants that are made up', async () => {
    const { signIn, asked, answers, clock, origin } = await openAuthority()
    const now = () => new Date(clock.time)
    const verify = createVerifier({ ...signIn, tenants: null }, { now })
    const anna = await token(origin)
    await verify(anna)
    answers.status = 400
    const before = asked.length
    const madeUp = async (at: number) => {
      const tid = `12345678-1234-4234-8234-${String(at).padStart(12, '0')}`
      const { code } = await verify(await token(origin, { tid })).catch((error) => error)
      return code as string
    }

    const codes: string[] = []
    for (let at = 0; at < 70; at++) codes.push(await madeUp(at))

    expect(asked.length - before).toBe(60)
    expect(codes.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 'not-signed-in'))
    expect(codes.slice(60)).toEqual(Array.from({ length: 10 }, () => 'unavailable'))
    // Whoever was found before is none the worse, and others are looked up again soon.
    await expect(verify(anna)).resolves.toEqual(CALLER)
    clock.time += 60_000
    expect(await madeUp(99)).toBe('not-signed-in')
  })
})
