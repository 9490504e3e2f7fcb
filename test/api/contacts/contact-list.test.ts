import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Caller } from '../../../src/api/http/caller.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import * as fc from '../../fixtures/fast-check.ts'
import {
  ANNA,
  FABRIKAM,
  insertAccount,
  insertCaller,
  insertContact,
  MALLORY,
  newTenant,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADMIN: Caller = { ...ANNA, claimedRoles: ['administrator'] }

let test: TestApp
let call: CallApi

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
  await insertCaller(test.db, OLE)
  const litware = await insertAccount(test.db, {
    ...{ name: 'Litware', domain: 'litware.example', preference: 'do-not-allow' },
  })
  await insertContact(test.db, {
    ...{ email: 'ada@litware.example', name: 'Ada Ng', account_id: litware.id, type: 'lead' },
  })
  await insertContact(test.db, {
    ...{ email: 'cy@contoso.example', name: null, preference: 'do-not-allow' },
    ...{ preference_changed_at: NOW, preference_changed_by: OLE.salespersonId },
    preference_reason: 'Asked by mail',
  })
  await insertContact(test.db, {
    ...{ email: 'di_x@contoso.example', name: 'Di', consent: 'withdrawn', consent_at: NOW },
    consent_by: 'recipient',
  })
  await insertContact(test.db, { email: 'old@fabrikam.example', name: 'Old Colleague' })
  await insertContact(test.db, { tenant_id: MALLORY.tenantId, email: 'bo@elsewhere.example' })
})
afterAll(() => test.close())

const list = async (query: object = {}, as = ADMIN) =>
  (await call('listContacts', as, { query })).body
const addresses = async (query: object) => (await list(query)).items.map(({ email }) => email)
const ALL = [
  'ada@litware.example',
  'bo@contoso.example',
  'cy@contoso.example',
  'di_x@contoso.example',
  'old@fabrikam.example',
]

describe('the list of contacts', () => {
  it('is by address, with preference, consent and why they are not measured', async () => {
    const { items, nextCursor } = await list()

    expect(items.map(({ email, reason }) => [email, reason])).toEqual([
      ['ada@litware.example', 'account-opted-out'],
      ['bo@contoso.example', null],
      ['cy@contoso.example', 'contact-opted-out'],
      ['di_x@contoso.example', 'withdrawn'],
      ['old@fabrikam.example', null],
    ])
    expect(nextCursor).toBeNull()
    expect(items[0]).toMatchObject({ type: 'lead', accountName: 'Litware', preference: 'allow' })
    expect(items[2]).toEqual({
      id: expect.any(String),
      email: 'cy@contoso.example',
      name: null,
      type: 'contact',
      accountName: null,
      preference: 'do-not-allow',
      preferenceChangedAt: NOW.toISOString(),
      preferenceChangedBy: 'Ole Dahl',
      preferenceReason: 'Asked by mail',
      consent: 'none',
      consentSince: null,
      reason: 'contact-opted-out',
    })
    expect(items[3]).toMatchObject({ consent: 'withdrawn', consentSince: NOW.toISOString() })
  })

  it.each([
    [{ search: 'CONTOSO' }, ALL.slice(1, 4)],
    [{ search: 'ada n' }, ['ada@litware.example']],
    [{ search: 'di_x' }, ['di_x@contoso.example']],
    [{ search: 'd_@' }, []],
    [{ search: '%' }, []],
    [{ search: '' }, ALL],
    [{ preference: 'do-not-allow' }, ['cy@contoso.example']],
    [{ consent: 'withdrawn' }, ['di_x@contoso.example']],
    [{ consent: 'granted' }, []],
    [{ search: 'contoso', preference: 'allow', consent: 'none' }, ['bo@contoso.example']],
  ])('finds by %j', async (query, expected) => {
    expect(await addresses(query)).toEqual(expected)
  })

  it('has everybody once, whatever the size of a page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 7 }), async (limit) => {
        const seen: string[] = []
        let cursor: string | null = ''
        while (cursor !== null) {
          const page = await list({ limit, ...(cursor && { cursor }) })
          expect(page.items.length).toBeLessThanOrEqual(limit)
          seen.push(...page.items.map(({ email }) => email))
          cursor = page.nextCursor
        }

        expect(seen).toEqual(ALL)
      }),
      { numRuns: 8 },
    )
  })

  it('goes on behind a contact who is gone meanwhile', async () => {
    const { id } = await insertContact(test.db, { email: 'aa@contoso.example' })
    const { nextCursor } = await list({ limit: 1 })
    await test.db.deleteFrom('contact').where('id', '=', id).execute()

    expect(await addresses({ cursor: nextCursor })).toEqual(ALL)
  })

  it.each(['nonsense', Buffer.from('accounts a').toString('base64url')])(
    'does not go on from %j',
    async (cursor) => {
      const { problem } = await call('listContacts', ADMIN, { query: { cursor } })

      expect(problem).toMatchObject({ code: 'invalid-request', about: ['cursor'] })
    },
  )

  it('goes on behind the longest address there is', async () => {
    const longest = `${'ä'.repeat(64)}@${'ü/'.repeat(127)}x`
    const emails = [longest, longest.replace('x', 'y')]
    for (const email of emails) await insertContact(test.db, { email })

    const { nextCursor } = await list({ limit: 1, search: 'ää' })
    const behind = await addresses({ search: 'ää', cursor: nextCursor })

    expect(behind).toEqual(emails.slice(1))
    await test.db.deleteFrom('contact').where('email', 'in', emails).execute()
  })

  it('is for administrators', async () => {
    expect((await call('listContacts', ANNA, { query: {} })).problem.code).toBe('not-allowed')
  })

  it('law 11: has nobody of another tenant’s', async () => {
    const mallory: Caller = { ...MALLORY, claimedRoles: ['administrator'] }
    const { items } = await list({}, mallory)

    expect(items.map(({ email }) => email)).toEqual(['bo@elsewhere.example'])
    expect(
      await test.db.selectFrom('contact').select('id').where('tenant_id', '=', FABRIKAM).execute(),
    ).toHaveLength(ALL.length)
  })
})
