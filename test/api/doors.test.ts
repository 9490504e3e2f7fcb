import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { paths, type CallName } from '../../src/contract/paths.ts'
import { routes } from '../../src/contract/routes.ts'
import type { Caller } from '../../src/api/http/caller.ts'
import { ANNA, newId, newTenant, NORTHWIND, NOW } from '../fixtures/make.ts'
import { openTestApp, type TestApp } from '../fixtures/test-app.ts'
import { madeUpIds, validInput } from '../fixtures/valid-inputs.ts'

/** Every call of the contract, with tokens that are no good and with what it does not take. */
const ADA: Caller = { ...ANNA, claimedRoles: ['administrator', 'manager'] }
const OTHER = '12345678-1234-4234-8234-123456789abc'
const SECONDS = Math.floor(NOW.getTime() / 1000)

let test: TestApp
beforeAll(async () => {
  test = await openTestApp({ config: { enrichment: null } })
  await newTenant(test.db)
})
afterAll(() => test.close())

const names: CallName[] = (Object.keys(paths) as CallName[]).filter(
  (name) => name !== 'finaliseFollow',
)

interface Parts {
  params?: Record<string, string>
  query?: Record<string, string>
  body?: object
}

async function send(name: CallName, { params = {}, query, body }: Parts, authorization: string) {
  const [method = '', pattern = ''] = paths[name].split(' ')
  const path = pattern.replace(/:(\w+)/g, (_, part: string) =>
    encodeURIComponent(params[part] ?? ''),
  )
  const reply = await test.app.inject({
    ...{ method: method as 'GET', url: path, headers: { authorization } },
    remoteAddress: `10.0.0.${names.indexOf(name) % 200}`,
    ...(query && { query }),
    ...(body && { payload: body }),
  })
  return { status: reply.statusCode, ...(reply.json() as { code?: string; about?: string[] }) }
}

const TOKENS: readonly [string, Record<string, unknown>, string][] = [
  ['for another audience', { aud: OTHER }, 'not-signed-in'],
  ['of another issuer', { iss: `https://login.example/${NORTHWIND}/v2.0` }, 'not-signed-in'],
  ['of another application', { azp: OTHER }, 'not-signed-in'],
  ['that has ended', { exp: SECONDS - 61 }, 'not-signed-in'],
  ['without our scope', { scp: 'openid' }, 'missing-scope'],
  ['with roles instead of a scope', { scp: undefined, roles: ['access_as_user'] }, 'missing-scope'],
]

describe('a token', () => {
  let refused: { what: string; header: string; code: string }[]
  beforeAll(async () => {
    refused = await Promise.all(
      TOKENS.map(async ([what, claims, code]) => {
        const { authorization } = await test.tokens.headerFor(ADA, claims)
        return { what, header: authorization, code }
      }),
    )
  })

  it.each(names)('that is no good opens nothing at %s', async (name) => {
    const input = validInput(name, madeUpIds())
    for (const { what, header, code } of refused)
      expect([what, (await send(name, input, header)).code]).toEqual([what, code])
  })
})

interface Schema {
  properties?: Record<string, object>
  allOf?: Schema[]
}

/** What a body may have in it; of one that is either this or that, what the input has. */
function fieldsOf(name: CallName, { properties, allOf = [] }: Schema): string[] {
  const { body = {} } = validInput(name, madeUpIds()) as Parts
  const inner = allOf.flatMap((each) => fieldsOf(name, each))
  return [...new Set([...Object.keys(properties ?? body), ...inner])]
}

/** No field of any call takes a list of lists. */
const NONSENSE = [[[]]]

const bodies = names.flatMap((name) => {
  const { body } = routes[name] as { body?: Schema }
  return body ? [{ name, fields: fieldsOf(name, body) }] : []
})

describe('what a call does not take', () => {
  let header: string
  // Somebody else each time: nobody asks as much in a minute as is asked here.
  beforeEach(async () => {
    const { authorization } = await test.tokens.headerFor({ ...ADA, salespersonId: newId() })
    header = authorization
  })

  it.each(bodies)('is refused in every field of $name', async ({ name, fields }) => {
    const input = validInput(name, madeUpIds()) as Parts
    expect(fields).not.toEqual([])
    for (const field of fields) {
      const body = { ...input.body, [field]: NONSENSE }
      const { status, code } = await send(name, { ...input, body }, header)
      expect([field, status, code]).toEqual([field, 400, 'invalid-request'])
    }
  })

  it.each(bodies)('is refused as the body of $name', async ({ name }) => {
    const input = validInput(name, madeUpIds())
    for (const body of [[], NONSENSE])
      expect((await send(name, { ...input, body }, header)).status).toBe(400)
  })

  it('is refused when it is nested a hundred thousand times, and when it is too long', async () => {
    const depth = 100_000
    const deep = `{"kinds":${'['.repeat(depth)}${']'.repeat(depth)}}`
    const ask = (payload: string) =>
      test.app.inject({
        ...{ method: 'PUT', url: '/api/settings/alerts', payload },
        headers: { authorization: header, 'content-type': 'application/json' },
      })

    expect((await ask(deep)).statusCode).toBe(400)
    expect((await ask(`{"a":"${'x'.repeat(1024 * 1024)}"}`)).statusCode).toBe(413)
    for (const poison of ['__proto__', 'constructor'])
      expect((await ask(`{"${poison}":{"prototype":{"isAdmin":true}}}`)).statusCode).toBe(400)
  })
})
