import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildApp } from '../../../src/api/app.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { listInternalDomains } from '../../../src/api/settings/internal-domain.store.ts'
import { findOrganisation } from '../../../src/api/settings/organisation.store.ts'
import { findSalesperson, noteSendHandlerRun } from '../../../src/api/settings/salesperson.store.ts'
import { ANNA, atMinute, MALLORY, OLE } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp({ config: { followEnabledByDefault: false } })
})
afterAll(() => test.close())

const arrive = async (caller: Caller) =>
  test.app.inject({ url: '/api/session', headers: await test.tokens.headerFor(caller) })

describe('the first call of a salesperson', () => {
  it('makes the organisation, the salesperson and its mail domain known', async () => {
    const reply = await arrive(ANNA)

    expect(reply.json()).toMatchObject({ organisation: { followEnabled: false } })
    expect(await findOrganisation(test.db, ANNA.tenantId)).toMatchObject({ follow_enabled: false })
    expect(await findSalesperson(test.db, ANNA)).toMatchObject({
      name: ANNA.name,
      email: ANNA.email,
      send_handler_last_run_at: null,
    })
    expect(await listInternalDomains(test.db, ANNA.tenantId)).toEqual(['fabrikam.example'])
  })

  it('never makes free mail a domain of the organisation', async () => {
    await arrive({ ...OLE, email: 'ole@gmail.com' })

    expect(await listInternalDomains(test.db, ANNA.tenantId)).toEqual(['fabrikam.example'])
  })

  it.each([
    ['acct', { acct: 1 }],
    ['idp', { idp: 'https://sts.windows.net/99999999-8888-4777-8666-555555555555/' }],
  ])("never makes a guest's domain one of the organisation's, known by %s", async (_, claims) => {
    const guest = { ...OLE, email: 'bo@contoso.example' }
    const headers = await test.tokens.headerFor(guest, claims)
    const signIn = { ...test.ctx.config.signIn, admitsGuests: true }
    const app = buildApp({ ...test.ctx, config: { ...test.ctx.config, signIn } })

    const reply = await app.inject({ url: '/api/session', headers })
    await app.close()

    expect(reply.statusCode).toBe(200)
    expect(await listInternalDomains(test.db, ANNA.tenantId)).toEqual(['fabrikam.example'])
  })

  it.each([
    ['acct', { acct: 0, idp: 'https://sts.windows.net/99999999-8888-4777-8666-555555555555/' }],
    ['idp', { idp: `https://sts.windows.net/${MALLORY.tenantId}/` }],
    ['an idp outside Entra', { idp: 'https://adfs.northwind.example/services/trust' }],
  ])("learns a member's domain, known by %s", async (how, claims) => {
    const domain = `${how.replaceAll(' ', '-').toLowerCase()}.example`
    const member = { ...MALLORY, email: `mallory@${domain}` }
    const headers = await test.tokens.headerFor(member, claims)

    await test.app.inject({ url: '/api/session', headers })

    expect(await listInternalDomains(test.db, MALLORY.tenantId)).toContain(domain)
    await test.db.deleteFrom('internal_domain').where('tenant_id', '=', MALLORY.tenantId).execute()
  })

  it('leaves the switches of a known organisation alone', async () => {
    await test.db
      .updateTable('organisation')
      .set({ follow_enabled: true })
      .where('tenant_id', '=', ANNA.tenantId)
      .execute()

    await arrive({ ...ANNA, name: 'Anna Berg-Lind' })

    expect(await findOrganisation(test.db, ANNA.tenantId)).toMatchObject({ follow_enabled: true })
    expect(await findSalesperson(test.db, ANNA)).toMatchObject({ name: 'Anna Berg-Lind' })
  })

  it('keeps tenants apart', async () => {
    await arrive(MALLORY)

    expect(await listInternalDomains(test.db, MALLORY.tenantId)).toEqual(['northwind.example'])
    expect(await findSalesperson(test.db, { ...MALLORY, tenantId: ANNA.tenantId })).toBeUndefined()
  })
})

describe('further calls', () => {
  const lastSeen = async () => (await findSalesperson(test.db, ANNA))?.last_seen_at

  it('write again only after a quarter of an hour', async () => {
    await arrive(ANNA)
    const first = await lastSeen()

    test.clock.set(atMinute(14))
    await arrive(ANNA)
    expect(await lastSeen()).toEqual(first)

    test.clock.set(atMinute(15))
    await arrive(ANNA)
    expect(await lastSeen()).toEqual(atMinute(15))
  })

  it('write again when the clock was set back by a day', async () => {
    test.clock.set(atMinute(1000))
    await arrive(ANNA)
    // Whatever clock wrote it: who has never been seen since has no row.
    await test.db.deleteFrom('salesperson').where('tenant_id', '=', ANNA.tenantId).execute()

    test.clock.set(atMinute(1000 - 24 * 60))
    await arrive(ANNA)

    expect(await lastSeen()).toEqual(test.clock.now())
  })
})

describe('noteSendHandlerRun', () => {
  it('keeps the latest time, also when told out of order', async () => {
    await noteSendHandlerRun(test.db, { ...ANNA, at: atMinute(5) })
    await noteSendHandlerRun(test.db, { ...ANNA, at: atMinute(3) })

    expect(await findSalesperson(test.db, ANNA)).toMatchObject({
      send_handler_last_run_at: atMinute(5),
    })
  })
})
