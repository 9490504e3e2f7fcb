import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { ask } from '../fixtures/ask.ts'
import { ANNA, insertFollow, newTenant, TICKET } from '../fixtures/make.ts'
import { openTestApp, type TestApp } from '../fixtures/test-app.ts'

let test: TestApp
let token: string
let beacon: string
let link: string
const READER = '203.0.113.77'
const AGENT = 'Mozilla/5.0 (Zarquon; reader)'

beforeAll(async () => {
  test = await openTestApp({ config: { logLevel: 'debug' } })
  await newTenant(test.db)
  const { key } = await insertFollow(test.db)
  token = await test.tokens.for(ANNA)
  const mail = { tenantId: ANNA.tenantId, followKey: key }
  beacon = test.ctx.seal.seal({ ...mail, kind: 'open' })
  const target = 'https://fabrikam.example/private-offer'
  link = test.ctx.seal.seal({ ...mail, kind: 'click', linkNumber: 1, target })

  const headers = { 'user-agent': AGENT, 'x-forwarded-for': READER }
  const from = { remoteAddress: READER, headers }
  const signedIn = { authorization: `Bearer ${token}`, 'user-agent': AGENT }
  await ask(test.app, { url: `/o/${beacon}.png`, headers })
  await ask(test.app, { url: `/c/${link}`, headers })
  await test.app.inject({
    url: '/api/contacts/bo@contoso.example',
    headers: signedIn,
    remoteAddress: READER,
  })
  await test.app.inject({
    method: 'POST',
    url: `/api/follows/${key}/finalise`,
    headers: { authorization: `Ticket ${TICKET}` },
    payload: { subject: 'A secret subject', recipients: [], targets: [] },
    remoteAddress: READER,
  })
  await test.app.inject({ url: '/not/here?token=secret-token', ...from })
  await ask(test.app, { url: '/o/%zz-broken', headers })
  await test.app.inject({ url: '/api/%zz-broken', ...from })
})
afterAll(() => test.close())

describe('the log', () => {
  it('has a line for every call with the pattern of its route, and none for hits', () => {
    const answered = test.logged().filter(({ msg }) => msg === 'answered')

    const routes = answered.map(({ route }) => route)
    expect(routes).toEqual(
      expect.arrayContaining(['/api/contacts/:email', '/api/follows/:key/finalise']),
    )
    expect(routes.filter((route) => /^\/[oc]\//.test(String(route)))).toEqual([])
    expect(answered.find(({ status, tenant }) => status === 200 && tenant)).toMatchObject({
      method: 'GET',
      tenant: ANNA.tenantId,
    })
  })

  it.each([
    ['an address of a reader', () => READER],
    ['a user agent', () => 'Zarquon'],
    ['a token', () => token.split('.')[2] ?? ''],
    ['a send ticket', () => TICKET],
    ["a beacon's token", () => beacon.slice(0, 30)],
    ["a tracked link's token", () => link.slice(0, 30)],
    ["a link's target", () => 'private-offer'],
    ["a contact's address", () => 'bo@contoso'],
    ['a subject', () => 'secret subject'],
    ['a URL', () => 'secret-token'],
    ['a broken URL', () => '%zz-broken'],
    ['an Authorization header', () => 'Bearer'],
  ])('never has %s', (_, text) => {
    const everything = JSON.stringify(test.logged())

    expect(text().length).toBeGreaterThan(4)
    expect(everything).not.toContain(text())
  })

  it('leaves out what PostgreSQL tells about the rows of a failed statement', async () => {
    const insert = sql`insert into contact (tenant_id, id, type, email, preference, created_at)
      select tenant_id, gen_random_uuid(), type, email, preference, created_at from contact`
    const error = await insert.execute(test.db).catch((caught: Error) => caught)

    test.ctx.log.error({ err: error }, 'a test of the log')

    const line = test.logged().find(({ msg }) => msg === 'a test of the log')
    expect((error as { detail?: string }).detail).toContain('bo@contoso')
    expect(line).toMatchObject({ err: { code: '23505' } })
    expect(JSON.stringify(line)).not.toContain('bo@contoso')
  })

  it.each([
    ['PostgreSQL', () => sql`select ${'bo@contoso.example'}::text::uuid`.execute(test.db)],
    ['a JSON parser', async () => JSON.parse('"bo@contoso.example" and "more"') as unknown],
    ['a JSON parser of a start', async () => JSON.parse('bo@contoso.example') as unknown],
  ])('leaves out the value that %s could not read', async (_, read) => {
    const error = await read().catch((caught: Error) => caught)

    test.ctx.log.error({ err: error }, 'a value that could not be read')

    const line = test.logged().findLast(({ msg }) => msg === 'a value that could not be read')
    expect(JSON.stringify(line)).not.toContain('contoso')
    expect(line).toMatchObject({
      err: { message: (error as Error).message.replace(/".*"/s, '"…"') },
    })
  })
})
