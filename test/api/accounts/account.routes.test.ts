import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Caller } from '../../../src/api/http/caller.ts'
import { drainBuffer } from '../../../src/api/interactions/interaction.service.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  FABRIKAM,
  insertAccount,
  insertCaller,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  makeHit,
  MALLORY,
  newId,
  newTenant,
  NORTHWIND,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADMIN: Caller = { ...ANNA, claimedRoles: ['administrator'] }

let test: TestApp
let call: CallApi
let number = 0
let account: { id: string; domain: string }
let contact: { id: string; email: string }

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
  await insertCaller(test.db, OLE)
})
afterAll(() => test.close())
beforeEach(async () => {
  test.clock.set(NOW)
  const domain = `litware${(number += 1)}.example`
  account = await insertAccount(test.db, { name: `Litware ${number}`, domain })
  contact = await insertContact(test.db, { email: `cy@${domain}`, account_id: account.id })
})

interface Wish {
  as?: Caller
  reason?: string
  id?: string
}
const prefer = (
  preference: 'allow' | 'do-not-allow',
  { as = ANNA, id = account.id, ...more }: Wish = {},
) => call('setAccountPreference', as, { params: { id }, body: { preference, ...more } })
const getContact = async (email = contact.email) =>
  (await call('getContact', ANNA, { params: { email } })).body
const check = async (...emails: string[]) => {
  const recipients = emails.map((email) => ({ email, field: 'to' as const }))
  return (await call('checkRecipients', ANNA, { body: { recipients } })).body
}
const rowOf = (id = account.id) =>
  test.db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const loosenedAt = async () =>
  (
    await test.db
      .selectFrom('organisation')
      .select('loosened_at')
      .where('tenant_id', '=', FABRIKAM)
      .executeTakeFirst()
  )?.loosened_at

describe('setting an account’s preference', () => {
  it('notes who did it, when and why', async () => {
    const { body } = await prefer('do-not-allow', { reason: 'Their lawyer wrote' })

    expect(body).toEqual({
      id: account.id,
      name: `Litware ${number}`,
      domain: account.domain,
      preference: 'do-not-allow',
      preferenceChangedAt: NOW.toISOString(),
      preferenceChangedBy: 'Anna Berg',
      preferenceReason: 'Their lawyer wrote',
    })
    expect((await getContact()).account).toEqual(body)
  })

  it('stays noted with who set it first', async () => {
    const { body } = await prefer('do-not-allow')
    test.clock.advance(60_000)

    expect((await prefer('do-not-allow', { as: OLE, reason: 'Me too' })).body).toEqual(body)
  })

  it('holds for everybody there, whatever their own preference, and for who comes later', async () => {
    const later = `new@mail.${account.domain}`
    await prefer('do-not-allow')

    expect(await getContact()).toMatchObject({ preference: 'allow', reason: 'account-opted-out' })
    expect(await check(contact.email)).toMatchObject({
      mayFollow: false,
      obstacle: 'recipient-opted-out',
      optedOut: [contact.email],
    })
    expect(await check(later, 'bo@contoso.example')).toMatchObject({
      mayFollow: false,
      optedOut: [later],
    })
  })

  it('beats a contact who is allowed after it', async () => {
    await prefer('do-not-allow')
    await call('setFollowPreference', ANNA, {
      params: { email: contact.email },
      body: { preference: 'allow' },
    })

    expect((await check(contact.email)).mayFollow).toBe(false)
  })

  it('to allow does not allow a contact who opted out', async () => {
    const own = await insertContact(test.db, {
      email: `di@${account.domain}`,
      account_id: account.id,
      preference: 'do-not-allow',
    })
    await prefer('do-not-allow')
    await prefer('allow')

    expect((await check(contact.email)).mayFollow).toBe(true)
    expect((await check(own.email)).mayFollow).toBe(false)
  })

  it('begins the permission anew when it goes back to allow', async () => {
    const before = await loosenedAt()
    test.clock.advance(60_000)
    await prefer('do-not-allow')
    expect(await loosenedAt()).toEqual(before)

    test.clock.advance(60_000)
    await prefer('allow')

    expect((await rowOf()).allowed_since).toEqual(test.clock.now())
    expect(await loosenedAt()).toEqual(test.clock.now())
  })

  it('leaves everything as it was when nothing changes', async () => {
    const before = await loosenedAt()
    test.clock.advance(60_000)

    await prefer('allow')

    expect(await loosenedAt()).toEqual(before)
    expect(await rowOf()).toMatchObject({ allowed_since: null, preference_changed_at: null })
  })

  it('is in the audit log with what it was, once', async () => {
    await prefer('do-not-allow', { reason: contact.email })
    await prefer('do-not-allow')

    const entries = await test.db
      .selectFrom('audit_entry')
      .selectAll()
      .where('subject', '=', `account ${account.id}`)
      .execute()
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      ...{ tenant_id: FABRIKAM, actor: 'person', actor_id: ANNA.salespersonId },
      action: 'preference-changed',
    })
    expect(JSON.parse(entries[0]?.detail ?? '')).toEqual({ from: 'allow', to: 'do-not-allow' })
  })

  it.each([newId(), 'ffffffff-ffff-ffff-ffff-ffffffffffff'])(
    'of one that is not there (%s) is refused',
    async (id) => {
      expect(await prefer('do-not-allow', { id })).toMatchObject({
        status: 404,
        problem: { code: 'not-found' },
      })
    },
  )

  it.each(['-'.repeat(36), 'nonsense'])('needs an id, not %j', async (id) => {
    expect((await prefer('do-not-allow', { id })).problem.code).toBe('invalid-request')
  })

  it('law 11: is refused for another tenant’s', async () => {
    expect((await prefer('do-not-allow', { as: MALLORY })).status).toBe(404)
    expect((await rowOf()).preference).toBe('allow')
  })
})

describe('law 5: an account that opted out', () => {
  let key: string
  beforeEach(async () => {
    // Behind every account that was allowed again above.
    test.clock.advance(3_600_000)
    ;({ key } = await insertFollow(test.db))
    await insertFollowRecipient(test.db, { follow_key: key, contact_id: contact.id })
  })

  const hit = () =>
    test.ctx.buffer.append(makeHit({ followKey: key, at: test.clock.now().toISOString() }))
  const recorded = async () =>
    (await test.db.selectFrom('interaction').select('id').where('follow_key', '=', key).execute())
      .length

  it('silences mail already sent, and what was measured before stands', async () => {
    await hit()
    await drainBuffer(test.ctx)
    await prefer('do-not-allow')
    await hit()
    await drainBuffer(test.ctx)
    const { body } = await call('getFollow', ANNA, { params: { key } })

    expect(await recorded()).toBe(1)
    expect(body.silencedBy).toBe('recipient-opted-out')
  })

  it('leaves its time a gap when it is allowed again', async () => {
    await prefer('do-not-allow')
    test.clock.advance(60_000)
    await hit()
    test.clock.advance(60_000)
    await prefer('allow')
    await drainBuffer(test.ctx)
    expect(await recorded()).toBe(0)

    await hit()
    await drainBuffer(test.ctx)
    expect(await recorded()).toBe(1)
  })

  it('has nothing recorded once that was answered, while hits are being recorded', async () => {
    for (let hits = 0; hits < 20; hits += 1) await hit()

    const draining = drainBuffer(test.ctx)
    await prefer('do-not-allow')
    const atAnswer = await recorded()
    await draining
    await hit()
    await drainBuffer(test.ctx)

    expect(await recorded()).toBe(atAnswer)
  })
})

describe('the list of accounts', () => {
  const domains = (page: { items: { domain: string }[] }) => page.items.map(({ domain }) => domain)
  const list = async (query: object = {}, as = ADMIN) =>
    (await call('listAccounts', as, { query })).body
  /** A name that only these accounts have. */
  let name: string

  beforeEach(async () => {
    name = `Group ${number}`
    for (const sub of ['c', 'a', 'b'])
      await insertAccount(test.db, { name, domain: `${sub}.group${number}.example` })
  })

  it('is by domain, page by page', async () => {
    const first = await list({ search: name, limit: 2 })
    const second = await list({ search: name, limit: 2, cursor: first.nextCursor ?? '' })

    expect(domains(first)).toEqual([`a.group${number}.example`, `b.group${number}.example`])
    expect(domains(second)).toEqual([`c.group${number}.example`])
    expect(second.nextCursor).toBeNull()
  })

  it('ends with a full page', async () => {
    expect((await list({ search: name, limit: 3 })).nextCursor).toBeNull()
  })

  it('finds a part of the name or the domain, and nothing by a wildcard', async () => {
    expect(await list({ search: name.toUpperCase() })).toMatchObject({ items: { length: 3 } })
    expect(domains(await list({ search: `A.GROUP${number}.` }))).toEqual([
      `a.group${number}.example`,
    ])
    expect(domains(await list({ search: `group${number}%example` }))).toEqual([])
  })

  it('finds those of a preference, with who set it', async () => {
    await prefer('do-not-allow', { reason: 'Asked' })
    const { items } = await list({ search: account.domain, preference: 'do-not-allow' })

    expect(items).toMatchObject([
      { id: account.id, preferenceChangedBy: 'Anna Berg', preferenceReason: 'Asked' },
    ])
    expect(domains(await list({ search: account.domain, preference: 'allow' }))).toEqual([])
  })

  it.each(['nonsense', Buffer.from('contacts a').toString('base64url')])(
    'does not go on from %j',
    async (cursor) => {
      const { problem } = await call('listAccounts', ADMIN, { query: { cursor } })

      expect(problem).toMatchObject({ code: 'invalid-request', about: ['cursor'] })
    },
  )

  it('is for administrators', async () => {
    expect((await call('listAccounts', ANNA, { query: {} })).problem.code).toBe('not-allowed')
  })

  it('law 11: has none of another tenant’s', async () => {
    await insertAccount(test.db, { tenant_id: NORTHWIND, domain: `own${number}.example` })
    const { items } = await list({}, { ...MALLORY, claimedRoles: ['administrator'] })

    expect(items.every(({ domain }) => domain.startsWith('own'))).toBe(true)
    expect(items.length).toBeGreaterThan(0)
  })
})
