import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { decideWaiting } from '../../../src/api/logging/decision.service.ts'
import { takeIn } from '../../../src/api/logging/intake.service.ts'
import { fingerprintOf } from '../../../src/api/privacy/fingerprint.ts'
import {
  findFingerprintKey,
  insertSuppression,
} from '../../../src/api/privacy/suppression.store.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { makeMail, people, switchLoggingOn } from '../../fixtures/mail.ts'
import {
  ANNA,
  FABRIKAM,
  insertCaller,
  insertContact,
  MALLORY,
  newId,
  newTenant,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const BO = 'bo@contoso.example'
const HOME = 'bo@home.example'
const NEW = 'new@litware.example'
const ERASED = 'erased@litware.example'
const ADMINISTRATOR = { ...OLE, claimedRoles: ['administrator' as const] }

let test: TestApp
let call: CallApi
let boId: string

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  ;({
    bo: { id: boId },
  } = await newTenant(test.db))
  await insertCaller(test.db, OLE)
  await insertContact(test.db, { email: 'eva@contoso.example', name: 'Eva Öst' })
  await switchLoggingOn(test.db)
  const fingerprint = fingerprintOf(await findFingerprintKey(test.db, FABRIKAM), ERASED)
  await insertSuppression(test.db, { tenantId: FABRIKAM, fingerprint, at: NOW })
})
afterAll(() => test.close())
beforeEach(async () => {
  for (const table of [
    ...(['logged_message', 'contact_address', 'salesperson_address'] as const),
    ...(['audit_entry', 'audit_head'] as const),
  ])
    await test.db.deleteFrom(table).execute()
  await test.db.deleteFrom('contact').where('email', '=', NEW).execute()
  await test.db.updateTable('contact').set({ privacy_blocked: false }).execute()
})

const audited = async () =>
  (await test.db.selectFrom('audit_entry').select(['action', 'subject', 'detail']).execute()).map(
    ({ action, subject, detail }) => [
      action,
      subject,
      typeof detail === 'string' ? JSON.parse(detail) : detail,
    ],
  )
const logged = async (from = BO) => {
  const messages = [makeMail({ facts: { from: people(from)[0]! } })]
  await takeIn(test.ctx, { tenantId: FABRIKAM, source: 'graph', messages })
  return decideWaiting(test.ctx, FABRIKAM, { limit: 50 })
}
/** To nobody of ours who is known. */
const takeUnmatched = (from: string) => {
  const facts = { from: people(from)[0]!, to: people('nobody@fabrikam.example') }
  const messages = [makeMail({ facts })]
  return takeIn(test.ctx, { tenantId: FABRIKAM, source: 'graph', messages })
}
const params = (email: string) => ({ params: { email } })

describe('further addresses of a contact', () => {
  const put = (addresses: string[], email = BO) =>
    call('setContactAddresses', ANNA, { ...params(email), body: { addresses } })
  const get = async (email = BO, as = ANNA) =>
    (await call('getContactAddresses', as, params(email))).body.addresses

  it('are normalised, each once, without the own one', async () => {
    const { body } = await put([' Bo@Home.example'.trim(), 'bo@home.example', 'BO@contoso.example'])

    expect(body.addresses).toEqual(['bo@home.example'])
    expect(await get('Bo@Contoso.example')).toEqual(['bo@home.example'])
    expect(await get(BO, MALLORY)).toEqual([])
    expect((await logged('bo@home.example')).entries).toBe(1)
  })

  it('are replaced, with what changed in the audit log', async () => {
    await put(['a@home.example', 'b@home.example'])
    await put(['b@home.example', 'c@home.example', 'd@home.example'])
    await put(['b@home.example', 'c@home.example', 'd@home.example'])

    expect(await get()).toEqual(['b@home.example', 'c@home.example', 'd@home.example'])
    expect(await audited()).toEqual([
      ['addresses-changed', `contact ${boId}`, { added: 2, removed: 0 }],
      ['addresses-changed', `contact ${boId}`, { added: 2, removed: 1 }],
    ])
  })

  it('of somebody unknown make them a contact; none do not', async () => {
    await put([], NEW)
    expect((await search('litware')).length).toBe(0)
    await put(['new@home.example'], NEW)
    expect((await search('litware')).length).toBe(1)
  })

  it.each([
    ['a colleague’s', ['ilka@fabrikam.example'], BO, 'internal-only'],
    ['of somebody who was erased', [ERASED], BO, 'refused-by-recipient'],
    ['somebody’s who was erased', ['x@home.example'], ERASED, 'refused-by-recipient'],
    ['that is none', ['nonsense'], BO, 'invalid-request'],
  ])('refuses one %s', async (_, addresses, email, code) => {
    expect((await put(addresses, email)).problem.code).toBe(code)
    expect(await audited()).toEqual([])
  })
})

const search = async (text: string, as = ANNA) =>
  (await call('searchContacts', as, { query: { search: text } })).body.items

describe('contacts to choose from', () => {
  it('are found by name and any address, never those of others', async () => {
    await call('setContactAddresses', ANNA, {
      ...params(BO),
      body: { addresses: ['bo@home.example'] },
    })

    expect((await search('ÖST')).map(({ email }) => email)).toEqual(['eva@contoso.example'])
    expect(await search('home')).toMatchObject([{ id: boId, accountName: 'Contoso' }])
    expect((await search('contoso')).length).toBe(2)
    expect([await search('%'), await search('contoso', MALLORY)]).toEqual([[], []])
  })
})

describe('a privacy block', () => {
  const set = (isBlocked: boolean, email = BO, reason?: string) =>
    call('setPrivacyBlock', ANNA, {
      ...params(email),
      body: { isBlocked, ...(reason !== undefined && { reason }) },
    })
  const get = async (email = BO, as = ANNA) =>
    (await call('getPrivacyBlock', as, params(email))).body

  it('keeps what is logged, and logs no more until it is taken back', async () => {
    expect((await logged()).entries).toBe(1)
    expect((await set(true, BO, ' asked for it ')).body).toEqual({
      ...{ isBlocked: true, changedAt: NOW.toISOString(), changedBy: ANNA.name },
      reason: 'asked for it',
    })
    expect(await logged()).toMatchObject({ entries: 0, excluded: 1 })
    expect(await test.db.selectFrom('log_entry').select('id').execute()).toHaveLength(1)

    await set(false)
    expect((await logged()).entries).toBe(1)
  })

  it('is in the audit log, once for each change', async () => {
    for (const isBlocked of [true, true, false]) await set(isBlocked)

    expect(await audited()).toEqual([
      ['privacy-block-changed', `contact ${boId}`, { from: false, to: true }],
      ['privacy-block-changed', `contact ${boId}`, { from: true, to: false }],
    ])
  })

  it('makes somebody unknown a contact', async () => {
    expect((await get(NEW)).isBlocked).toBe(false)
    await set(false, NEW)
    expect(await search('litware')).toHaveLength(0)

    await set(true, NEW)

    expect(await logged(NEW)).toMatchObject({ quarantined: 0, excluded: 1 })
  })

  it('leaves nothing of mail that waits for a decision', async () => {
    await call('setContactAddresses', ANNA, { ...params(BO), body: { addresses: [HOME] } })
    for (const from of [BO, HOME, 'bo+x@contoso.example', 'eva@contoso.example'])
      await takeUnmatched(from)
    await decideWaiting(test.ctx, FABRIKAM, { limit: 50 })

    await set(true)

    expect(await decideWaiting(test.ctx, FABRIKAM, { limit: 50 })).toMatchObject({ taken: 3 })
    const messages = await test.db
      .selectFrom('logged_message')
      .select(['status', 'reason', 'subject', 'facts'])
      .orderBy('status')
      .execute()
    const gone = { status: 'excluded', reason: 'privacy-blocked', subject: null, facts: null }
    expect(messages.slice(0, 3)).toEqual([gone, gone, gone])
    expect(messages.slice(3)).toMatchObject([{ status: 'quarantined', reason: 'unmatched' }])
  })

  it('is of one tenant, and none of somebody who was erased', async () => {
    await set(true)

    expect((await get(BO, MALLORY)).isBlocked).toBe(false)
    expect((await set(true, ERASED)).problem.code).toBe('refused-by-recipient')
  })
})

describe('further addresses of a salesperson', () => {
  const put = (addresses: string[], id = ANNA.salespersonId) =>
    call('setMemberAddresses', ADMINISTRATOR, { params: { id }, body: { addresses } })

  it('are theirs from the next message on', async () => {
    const { body } = await put(['Sales@Fabrikam.example', ANNA.email])
    expect(body.addresses).toEqual(['sales@fabrikam.example'])

    const messages = [makeMail({ facts: { to: people('sales@fabrikam.example') } })]
    await takeIn(test.ctx, { tenantId: FABRIKAM, source: 'graph', messages })
    expect((await decideWaiting(test.ctx, FABRIKAM, { limit: 50 })).entries).toBe(1)

    expect((await put([])).body.addresses).toEqual([])
    const subject = `salesperson ${ANNA.salespersonId}`
    expect(await audited()).toEqual([
      ['addresses-changed', subject, { added: 1, removed: 0 }],
      ['addresses-changed', subject, { added: 0, removed: 1 }],
    ])
  })

  it('are of nobody who never signed in', async () => {
    expect((await put([], newId())).problem.code).toBe('not-found')
    const read = { params: { id: newId() } }
    expect((await call('getMemberAddresses', ADMINISTRATOR, read)).problem.code).toBe('not-found')
  })
})
