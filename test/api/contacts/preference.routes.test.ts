import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { MAX_BULK } from '../../../src/contract/contact.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import type { Input } from '../../../src/contract/routes.ts'
import {
  ANNA,
  FABRIKAM,
  insertContact,
  insertInternalDomain,
  MALLORY,
  newTenant,
  NORTHWIND,
  NOW,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADMIN = { ...ANNA, claimedRoles: ['administrator'] } as const

let test: TestApp
let call: CallApi
let batch = 0
/** An address of this test's own. */
let at: (name: string) => string

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
})
afterAll(() => test.close())
beforeEach(() => {
  test.clock.set(NOW)
  const mine = (batch += 1)
  at = (name) => `${name}.${mine}@contoso.example`
})

type Body = Input<'setFollowPreferences'>['body']
const setMany = (body: Body, as = ADMIN as typeof ANNA) =>
  call('setFollowPreferences', as, { body })
const outcomes = async (body: Body) =>
  (await setMany(body)).body.results.map(({ outcome }) => outcome)

const contactOf = (email: string, tenantId = FABRIKAM) =>
  test.db
    .selectFrom('contact')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('email', '=', email)
    .executeTakeFirst()
const audited = () =>
  test.db
    .selectFrom('audit_entry')
    .selectAll()
    .where('tenant_id', '=', FABRIKAM)
    .orderBy('position')
    .execute()

describe('setting the preference of many', () => {
  it('answers line by line, and one bad line stops no other', async () => {
    const said = { consent: 'withdrawn', consent_at: NOW, consent_by: 'recipient' } as const
    await insertContact(test.db, { email: at('opted-out'), preference: 'do-not-allow' })
    await insertContact(test.db, { email: at('allowed') })
    await insertContact(test.db, { email: at('withdrew'), ...said })
    const addresses = [
      ...[at('opted-out'), 'nonsense', at('allowed'), at('withdrew'), at('new')],
      ...['ole@fabrikam.example', at('OPTED-OUT'), ''],
    ]

    const { status, body } = await setMany({ addresses, preference: 'allow', reason: 'Agreed' })

    expect(status).toBe(200)
    expect(body.results.map(({ address }) => address)).toEqual(addresses)
    expect(body.results.map(({ outcome }) => outcome)).toEqual([
      ...['changed', 'invalid', 'unchanged', 'refused', 'changed'],
      ...['colleague', 'repeated', 'invalid'],
    ])
    expect(await contactOf(at('opted-out'))).toMatchObject({
      ...{ preference: 'allow', allowed_since: NOW, preference_reason: 'Agreed' },
      ...{ preference_changed_at: NOW, preference_changed_by: ANNA.salespersonId },
    })
    expect(await contactOf(at('allowed'))).toMatchObject({ preference_changed_at: null })
    expect(await contactOf(at('withdrew'))).toMatchObject({ preference_changed_at: null })
    expect(await contactOf('ole@fabrikam.example')).toBeUndefined()
  })

  it('is refused for somebody who was erased, who stays unknown', async () => {
    await insertContact(test.db, { email: at('erased') })
    await call('eraseSubject', ADMIN, { body: { email: at('erased') } })
    const addresses = [at('erased'), at('other')]

    for (const preference of ['allow', 'do-not-allow'] as const)
      expect(await outcomes({ addresses, preference })).toEqual(['refused', 'changed'])
    expect(await contactOf(at('erased'))).toBeUndefined()
  })

  it('is one entry in the audit log, with whom it changed and no address', async () => {
    const changed = await insertContact(test.db, { email: at('a') })
    const same = await insertContact(test.db, { email: at('b'), preference: 'do-not-allow' })
    const before = (await audited()).length

    await setMany({
      addresses: [same.email, changed.email],
      ...{ preference: 'do-not-allow', reason: at('a') },
    })

    const entries = (await audited()).slice(before)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      ...{ actor: 'person', actor_id: ANNA.salespersonId },
      ...{ action: 'preference-changed', subject: null },
    })
    expect(JSON.parse(entries[0]?.detail ?? '')).toEqual({
      ...{ to: 'do-not-allow', changed: 1, contacts: [changed.id] },
    })
  })

  it('changes nothing the second time, and says nothing about it', async () => {
    const body = { addresses: [at('a'), at('b')], preference: 'do-not-allow' as const }
    await outcomes(body)
    const before = (await audited()).length
    test.clock.advance(60_000)

    expect(await outcomes(body)).toEqual(['unchanged', 'unchanged'])
    expect(await contactOf(at('a'))).toMatchObject({ preference_changed_at: NOW })
    expect((await audited()).length).toBe(before)
  })

  it('makes leads of unknown addresses where asked to, and of known ones', async () => {
    await insertContact(test.db, { email: at('known') })
    const addresses = [at('known'), at('new')]

    expect(await outcomes({ addresses, preference: 'allow', type: 'lead' })).toEqual([
      'changed',
      'changed',
    ])
    expect(await contactOf(at('known'))).toMatchObject({
      type: 'lead',
      preference_changed_at: null,
    })
    expect(await contactOf(at('new'))).toMatchObject({ type: 'lead', preference: 'allow' })
  })

  it('leaves a lead a lead where nothing else is asked for', async () => {
    await insertContact(test.db, { email: at('lead'), type: 'lead' })

    expect(await outcomes({ addresses: [at('lead')], preference: 'do-not-allow' })).toEqual([
      'changed',
    ])
    expect(await contactOf(at('lead'))).toMatchObject({ type: 'lead' })
  })

  it('takes back the opt-out of somebody whose domain became ours', async () => {
    await insertInternalDomain(test.db, FABRIKAM, `ours${batch}.example`)
    const email = `bo@ours${batch}.example`
    await insertContact(test.db, { email, preference: 'do-not-allow' })

    expect(await outcomes({ addresses: [email], preference: 'do-not-allow' })).toEqual([
      'colleague',
    ])
    expect(await outcomes({ addresses: [email], preference: 'allow' })).toEqual(['changed'])
    expect(await outcomes({ addresses: [email], preference: 'allow' })).toEqual(['colleague'])
  })

  it(`takes ${MAX_BULK} addresses at once, and not one more`, async () => {
    const addresses = Array.from({ length: MAX_BULK }, (_, index) => at(`p${index}`))

    const { body } = await setMany({ addresses, preference: 'do-not-allow' })
    const { problem } = await setMany({ addresses: [...addresses, at('x')], preference: 'allow' })

    expect(body.results.every(({ outcome }) => outcome === 'changed')).toBe(true)
    expect(problem.code).toBe('invalid-request')
    expect(await contactOf(at('p1999'))).toMatchObject({ preference: 'do-not-allow' })
  })

  it('is for administrators', async () => {
    const { problem } = await setMany({ addresses: [at('a')], preference: 'allow' }, ANNA)

    expect(problem.code).toBe('not-allowed')
    expect(await contactOf(at('a'))).toBeUndefined()
  })

  it('law 11: changes nothing in another tenant', async () => {
    const { id } = await insertContact(test.db, { email: at('a') })
    const mallory = { ...MALLORY, claimedRoles: ['administrator'] } as typeof ANNA

    await setMany({ addresses: [at('a')], preference: 'do-not-allow', type: 'lead' }, mallory)

    expect(await contactOf(at('a'))).toMatchObject({ id, preference: 'allow', type: 'contact' })
    expect(await contactOf(at('a'), NORTHWIND)).toMatchObject({ preference: 'do-not-allow' })
  })
})
