import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Buffer } from 'node:buffer'
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { ANNA, MALLORY, NOW } from '../fixtures/make.ts'
import { openTestApp, type TestApp } from '../fixtures/test-app.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

const SECONDS = Math.floor(NOW.getTime() / 1000)
const OTHER = '12345678-1234-4234-8234-123456789abc'

async function session(authorization?: string) {
  const headers = authorization === undefined ? {} : { authorization }
  const reply = await test.app.inject({ url: '/api/session', headers })
  return { status: reply.statusCode, code: reply.json().code as string | undefined, reply }
}

const withClaims = async (overrides: Record<string, unknown>) =>
  session(`Bearer ${await test.tokens.for(ANNA, overrides)}`)

describe('sign-in', () => {
  it('lets in a salesperson of an admitted tenant', async () => {
    expect(await withClaims({})).toMatchObject({ status: 200 })
  })

  it.each([
    ['of another issuer', { iss: 'https://evil.example/v2.0' }],
    ["of another tenant's issuer", { iss: `https://login.example/${MALLORY.tenantId}/v2.0` }],
    ['of the older issuer', { iss: `https://sts.windows.net/${ANNA.tenantId}/` }],
    ['for another audience', { aud: OTHER }],
    ['expired beyond the tolerance', { exp: SECONDS - 61 }],
    ['not valid yet', { nbf: SECONDS + 61 }],
    ['without an expiry', { exp: undefined }],
    ['without an issue time', { iat: undefined }],
    ['without a person', { oid: undefined }],
    ['with a person who is no object id', { oid: "' or 1=1" }],
    ['without a client', { azp: undefined }],
    ['of another client', { azp: OTHER }],
    ['without a tenant', { tid: undefined }],
  ])('refuses a token %s', async (_, overrides) => {
    expect(await withClaims(overrides)).toMatchObject({ status: 401, code: 'not-signed-in' })
  })

  it.each([
    ['just expired', { exp: SECONDS - 59 }],
    ['almost valid', { nbf: SECONDS + 59 }],
  ])('takes a token %s: clocks differ', async (_, overrides) => {
    expect(await withClaims(overrides)).toMatchObject({ status: 200 })
  })

  it.each([
    ['no scope at all', undefined],
    ['another scope', 'Mail.Read'],
    ['a scope that only begins like ours', 'access_as_user_too'],
  ])('refuses %s', async (_, scp) => {
    expect(await withClaims({ scp, roles: ['access_as_user'] })).toMatchObject({
      status: 403,
      code: 'missing-scope',
    })
  })

  it.each([
    ['acct', { acct: 1 }],
    ['idp', { idp: `https://sts.windows.net/${OTHER}/` }],
  ])('refuses a guest, known by %s, and writes nothing down of them', async (_, claims) => {
    const guest = { oid: '99999999-1234-4234-8234-123456789abc', ...claims }

    expect(await withClaims(guest)).toMatchObject({ status: 403, code: 'not-allowed' })

    const known = await test.db
      .selectFrom('salesperson')
      .select('id')
      .where('id', '=', guest.oid)
      .execute()
    expect(known).toEqual([])
  })

  it('refuses a tenant that is not on the list', async () => {
    const token = await test.tokens.for({ ...ANNA, tenantId: OTHER })

    expect(await session(`Bearer ${token}`)).toMatchObject({ status: 403, code: 'wrong-tenant' })
  })

  it('refuses a token whose claims were changed after signing', async () => {
    const [header, payload = '', signature] = (await test.tokens.for(ANNA)).split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object
    const forged = Buffer.from(JSON.stringify({ ...claims, oid: OTHER })).toString('base64url')

    expect(await session(`Bearer ${header}.${forged}.${signature}`)).toMatchObject({
      status: 401,
      code: 'not-signed-in',
    })
  })

  it('refuses an unsigned token', async () => {
    const token = new UnsecuredJWT({ tid: ANNA.tenantId, oid: ANNA.salespersonId }).encode()

    expect(await session(`Bearer ${token}`)).toMatchObject({ status: 401, code: 'not-signed-in' })
    expect(await session(`Bearer ${token}x`)).toMatchObject({ status: 401, code: 'not-signed-in' })
  })

  it.each(['PS256', 'RS512', 'ES256'])('refuses a signature by %s', async (alg) => {
    const { privateKey } = await generateKeyPair(alg)
    const token = await new SignJWT({ tid: ANNA.tenantId, oid: ANNA.salespersonId })
      .setProtectedHeader({ alg, kid: 'test-key' })
      .sign(privateKey)

    expect(await session(`Bearer ${token}`)).toMatchObject({ status: 401, code: 'not-signed-in' })
  })

  it('refuses a shared secret made of the public key', async () => {
    const token = await new SignJWT({ tid: ANNA.tenantId, oid: ANNA.salespersonId })
      .setProtectedHeader({ alg: 'HS256', kid: 'test-key' })
      .sign(Buffer.from('-----BEGIN PUBLIC KEY-----'))

    expect(await session(`Bearer ${token}`)).toMatchObject({ status: 401, code: 'not-signed-in' })
  })

  it.each([
    ['no header', undefined],
    ['another scheme', 'Basic YW5uYTpwYXNz'],
    ['a send ticket', `Ticket ${'A'.repeat(43)}`],
    ['no token', 'Bearer '],
    ['no JWT', 'Bearer a.b.c'],
  ])('refuses %s', async (_, authorization) => {
    const { status, code, reply } = await session(authorization)

    expect({ status, code }).toEqual({ status: 401, code: 'not-signed-in' })
    expect(reply.headers['www-authenticate']).toBe('Bearer')
  })

  it('does not look for a token anywhere else', async () => {
    const token = await test.tokens.for(ANNA)

    const reply = await test.app.inject(`/api/session?access_token=${token}`)

    expect(reply.statusCode).toBe(401)
  })

  it('says nothing of why in the answer that a stranger could use', async () => {
    const { reply } = await withClaims({ aud: OTHER })

    expect(reply.body).not.toContain(OTHER)
    expect(reply.body).not.toContain('aud')
  })

  it('knows people by tenant and id, whatever their name', async () => {
    const reply = await withClaims({ name: '', preferred_username: 'not an address' })

    expect(reply.reply.json().salesperson).toEqual({ id: ANNA.salespersonId, name: '', email: '' })
  })
})
