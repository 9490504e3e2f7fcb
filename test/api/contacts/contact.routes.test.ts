import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Caller } from '../../../src/api/http/caller.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  FABRIKAM,
  insertCaller,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  MALLORY,
  newTenant,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

/** A preference that nobody set. */
const UNSTATED = {
  preference: 'allow',
  preferenceChangedAt: null,
  preferenceChangedBy: null,
  preferenceReason: null,
}

let test: TestApp
let call: CallApi
let account: { id: string }
let number = 0
let email: string

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  ;({ account } = await newTenant(test.db))
  await insertCaller(test.db, OLE)
})
afterAll(() => test.close())
beforeEach(() => {
  test.clock.set(NOW)
  email = `person${(number += 1)}@contoso.example`
})

const get = (address: string, as = ANNA) => call('getContact', as, { params: { email: address } })
const prefer = (
  preference: 'allow' | 'do-not-allow',
  { as = ANNA, ...more }: { as?: Caller; name?: string; reason?: string } = {},
) => call('setFollowPreference', as, { params: { email }, body: { preference, ...more } })

describe('a contact', () => {
  it('is shown with the account', async () => {
    const { body } = await get('BO@Contoso.example')

    expect(body).toEqual({
      id: expect.any(String),
      email: 'bo@contoso.example',
      name: 'Bo Lind',
      type: 'contact',
      isInternal: false,
      account: { id: account.id, name: 'Contoso', domain: 'contoso.example', ...UNSTATED },
      ...UNSTATED,
      consent: 'none',
      reason: null,
      engagement: null,
    })
  })

  it('may be followed while nobody knows it', async () => {
    expect((await get(email)).body).toMatchObject({
      id: null,
      name: null,
      account: null,
      preference: 'allow',
      engagement: null,
    })
  })

  it('is internal at our own domain', async () => {
    expect((await get('ole@fabrikam.example')).body.isInternal).toBe(true)
  })

  it.each(['nobody', 'a@', '@b', 'a b@contoso.example', 'a@b@'])(
    'has a proper address, not %j',
    async (address) => {
      expect((await get(address)).problem.code).toBe('invalid-request')
    },
  )

  it('law 11: is not shown to another tenant', async () => {
    expect((await get('bo@contoso.example', MALLORY)).body).toMatchObject({
      id: null,
      name: null,
      account: null,
    })
  })

  it('needs a signed-in salesperson', async () => {
    const { problem } = await call('getContact', undefined, { params: { email } })

    expect(problem.code).toBe('not-signed-in')
  })
})

describe('setting a follow preference', () => {
  it('makes an unknown address a contact, with who did it and when', async () => {
    const { body } = await prefer('do-not-allow', { name: 'Ada Ng' })

    expect(body).toMatchObject({
      email,
      name: 'Ada Ng',
      account: { name: 'Contoso' },
      preference: 'do-not-allow',
      preferenceChangedAt: NOW.toISOString(),
      preferenceChangedBy: 'Anna Berg',
    })
    expect((await get(email)).body).toEqual(body)
  })

  it('stays noted with who set it first', async () => {
    await prefer('do-not-allow')
    test.clock.advance(60_000)

    expect((await prefer('do-not-allow', { as: OLE })).body).toMatchObject({
      preferenceChangedAt: NOW.toISOString(),
      preferenceChangedBy: 'Anna Berg',
    })
  })

  it('keeps the reason, which goes with the next change', async () => {
    const { body } = await prefer('do-not-allow', { reason: ' Asked on the \0phone ' })
    const allowed = (await prefer('allow')).body

    expect(body).toMatchObject({
      preferenceReason: 'Asked on the phone',
      reason: 'contact-opted-out',
    })
    expect(allowed).toMatchObject({ preferenceReason: null, reason: null })
  })

  it('is in the audit log with what it was and without the address, once', async () => {
    const { body } = await prefer('do-not-allow', { reason: `${email} said so` })
    await prefer('do-not-allow')

    const entries = await test.db
      .selectFrom('audit_entry')
      .selectAll()
      .where('subject', '=', `contact ${body.id}`)
      .execute()
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      ...{ tenant_id: FABRIKAM, actor: 'person', actor_id: ANNA.salespersonId },
      action: 'preference-changed',
    })
    expect(JSON.parse(entries[0]?.detail ?? '')).toEqual({ from: 'allow', to: 'do-not-allow' })
  })

  it.each(['refused', 'withdrawn'] as const)(
    'to allow is refused where the recipient themselves %s',
    async (consent) => {
      const said = { consent, consent_at: NOW, consent_by: 'recipient' } as const
      await insertContact(test.db, { email, preference: 'do-not-allow', ...said })

      expect(await prefer('allow')).toMatchObject({
        status: 409,
        problem: { code: 'refused-by-recipient', about: [email] },
      })
      expect((await get(email)).body).toMatchObject({ preference: 'do-not-allow', reason: consent })
    },
  )

  it('to "do not allow" may be added to a recipient’s own refusal', async () => {
    const said = { consent: 'withdrawn', consent_at: NOW, consent_by: 'recipient' } as const
    await insertContact(test.db, { email, ...said })

    expect((await prefer('do-not-allow')).body).toMatchObject({
      preference: 'do-not-allow',
      reason: 'withdrawn',
    })
  })

  it('to allow leaves a refusal that was recorded here, which says so', async () => {
    const said = { consent: 'refused', consent_at: NOW, consent_by: 'organisation' } as const
    await insertContact(test.db, { email, preference: 'do-not-allow', ...said })

    expect((await prefer('allow')).body).toMatchObject({ preference: 'allow', reason: 'refused' })
  })

  it('holds for the whole organisation, whoever sets it', async () => {
    await prefer('do-not-allow', { as: OLE })

    expect((await get(email)).body).toMatchObject({
      preference: 'do-not-allow',
      preferenceChangedBy: 'Ole Dahl',
    })
  })

  it('begins the permission anew when it goes back to allow', async () => {
    await prefer('do-not-allow')
    test.clock.advance(60_000)
    const { body } = await prefer('allow')

    const row = await test.db
      .selectFrom('contact')
      .select('allowed_since')
      .where('email', '=', email)
      .executeTakeFirst()
    expect(body.preference).toBe('allow')
    expect(row?.allowed_since).toEqual(new Date(NOW.getTime() + 60_000))
  })

  it('leaves the permission as it was when nothing changes', async () => {
    await prefer('allow')

    const row = await test.db
      .selectFrom('contact')
      .select(['allowed_since', 'preference_changed_at'])
      .where('email', '=', email)
      .executeTakeFirst()
    expect(row).toEqual({ allowed_since: null, preference_changed_at: null })
  })

  it('keeps the name a contact has', async () => {
    await insertContact(test.db, { email, name: 'Ada Ng' })

    expect((await prefer('do-not-allow', { name: 'Somebody' })).body.name).toBe('Ada Ng')
  })

  it.each(['allow', 'do-not-allow'] as const)(
    'to %s is refused for a colleague, who is never followed',
    async (preference) => {
      email = `person${number}@fabrikam.example`

      expect(await prefer(preference)).toMatchObject({
        status: 409,
        problem: { code: 'internal-only', about: [email] },
      })
      expect((await get(email)).body.id).toBeNull()
    },
  )

  it('lifts the opt-out of somebody whose domain became ours, once', async () => {
    email = `person${number}@fabrikam.example`
    await insertContact(test.db, { email, preference: 'do-not-allow' })

    expect((await prefer('do-not-allow')).problem.code).toBe('internal-only')
    expect((await get(email)).body.preference).toBe('do-not-allow')
    expect((await prefer('allow')).body).toMatchObject({ isInternal: true, preference: 'allow' })
    expect((await prefer('allow')).problem.code).toBe('internal-only')
  })

  it('stores a name with a character that the store cannot hold', async () => {
    expect((await prefer('do-not-allow', { name: 'A\0da' })).body.name).toBe('Ada')
  })

  it('refuses anything else', async () => {
    const { status, problem } = await call('setFollowPreference', ANNA, {
      params: { email },
      body: { preference: 'perhaps' as 'allow' },
    })

    expect(status).toBe(400)
    expect(problem.code).toBe('invalid-request')
  })

  it('law 5: off means off, for mail already sent too', async () => {
    const contact = await insertContact(test.db, { email })
    const follow = await insertFollow(test.db)
    await insertFollowRecipient(test.db, { follow_key: follow.key, contact_id: contact.id })
    const describeFollow = async () =>
      (await call('getFollow', ANNA, { params: { key: follow.key } })).body

    await prefer('do-not-allow')
    expect(await describeFollow()).toMatchObject({
      silencedBy: 'recipient-opted-out',
      optedOut: [email],
    })

    await prefer('allow')
    expect(await describeFollow()).toMatchObject({ silencedBy: null, optedOut: [] })
  })

  it('law 11: changes nothing in another tenant', async () => {
    await insertContact(test.db, { email })
    const { body } = await prefer('do-not-allow', { as: MALLORY })

    const rows = await test.db
      .selectFrom('contact')
      .select(['tenant_id', 'preference'])
      .where('email', '=', email)
      .execute()
    expect(body.preference).toBe('do-not-allow')
    expect(rows.find(({ tenant_id }) => tenant_id === FABRIKAM)?.preference).toBe('allow')
    expect(rows).toHaveLength(2)
  })
})
