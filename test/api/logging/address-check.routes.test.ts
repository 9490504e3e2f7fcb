import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import type { Caller } from '../../../src/api/http/caller.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { ANNA, FABRIKAM, insertContact, newId, newTenant, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADA: Caller = {
  ...ANNA,
  salespersonId: newId(),
  name: 'Ada',
  email: 'ada@fabrikam.example',
  claimedRoles: ['administrator'],
}

let test: TestApp
let call: CallApi

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
  await call('getSession', ADA, {})
})
afterAll(() => test.close())

describe('checking addresses', () => {
  it('reads everybody with all their addresses', async () => {
    const cy = await insertContact(test.db, { email: 'cy@contoso.example', name: 'Cy' })
    await test.db
      .insertInto('contact_address')
      .values({
        tenant_id: FABRIKAM,
        contact_id: cy.id,
        address: 'bo@contoso.example',
        created_at: NOW,
      })
      .execute()

    const { body } = await call('checkAddresses', ADA, {})

    expect(body).toMatchObject({ internalDomains: ['fabrikam.example'], total: 2 })
    expect(body.items).toEqual([
      expect.objectContaining({
        fault: 'shared',
        address: 'bo@contoso.example',
        email: 'bo@contoso.example',
      }),
      expect.objectContaining({ id: cy.id, fault: 'shared', sharedWith: [expect.any(String)] }),
    ])
    await test.db.deleteFrom('contact_address').execute()
  })

  it('takes other domains for its own, once they are said, and writes down how many', async () => {
    const domains = ['Contoso.example']
    const { body } = await call('setInternalDomains', ADA, { body: { domains } })

    expect(body.internalDomains).toEqual(['contoso.example'])
    expect(new Set(body.items.map(({ fault }) => fault))).toEqual(new Set(['outside', 'internal']))
    const [act] = await test.db.selectFrom('audit_entry').selectAll().execute()
    expect([act!.action, act!.detail]).toEqual([
      'addresses-changed',
      '{"internalDomains":{"from":1,"to":1}}',
    ])

    await call('setInternalDomains', ADA, { body: { domains } })
    expect(await test.db.selectFrom('audit_entry').selectAll().execute()).toHaveLength(1)
  })

  it('keeps the domains where one of the new ones is none', async () => {
    await call('setInternalDomains', ADA, { body: { domains: ['fabrikam.example'] } })

    const { status, problem } = await call('setInternalDomains', ADA, {
      body: { domains: ['new.example', 'x..y'] },
    })

    expect([status, problem.code, problem.about]).toEqual([400, 'invalid-request', ['x..y']])
    expect((await call('checkAddresses', ADA, {})).body.internalDomains).toEqual([
      'fabrikam.example',
    ])
  })

  it('counts 20,000 contacts, and shows no more than 500 of them', async () => {
    await sql`
      insert into contact (tenant_id, id, type, email, name, preference, created_at)
      select ${FABRIKAM}::uuid, gen_random_uuid(), 'contact', 'wrong address ' || n, null, 'allow', ${NOW}
      from generate_series(1, 20000) n
    `.execute(test.db)

    const { body } = await call('checkAddresses', ADA, {})

    expect(body.total).toBe(20_000)
    expect(body.items).toHaveLength(500)
    expect(body.checked.contacts).toBeGreaterThan(20_000)
  })
})
