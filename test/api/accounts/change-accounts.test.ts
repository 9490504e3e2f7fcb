import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Account } from '../../../src/contract/account.ts'
import { ensureAccounts } from '../../../src/api/accounts/account.store.ts'
import { ensurePeople } from '../../../src/api/contacts/contact.service.ts'
import { personOf } from '../../../src/api/enrichment/person.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { findFingerprintKey } from '../../../src/api/privacy/suppression.store.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  atMinute,
  daysAgo,
  FABRIKAM,
  insertAccount,
  insertAccountDomain,
  insertCaller,
  insertContact,
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
/** Domains that only this test has. */
let [one, other, third] = ['', '', '']
let account: { id: string; domain: string; name: string }
let fingerprintKey: Buffer

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
  await insertCaller(test.db, OLE)
  fingerprintKey = await findFingerprintKey(test.db, FABRIKAM)
})
afterAll(() => test.close())
beforeEach(async () => {
  number += 1
  one = `litware${number}.example`
  other = `adatum${number}.example`
  third = `proseware${number}.example`
  account = await insertAccount(test.db, { name: 'Litware', domain: one })
})

const db = () => test.db
const contactAt = (domain: string, more: object = {}) =>
  insertContact(db(), { email: `p${newId()}@${domain}`, account_id: account.id, ...more })
const rowOf = (id: string) =>
  db().selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()
const accountOf = async ({ id }: { id: string }) =>
  (await db().selectFrom('contact').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
    .account_id
const ownerOf = async (domain: string) =>
  (
    await db()
      .selectFrom('account_domain')
      .select('account_id')
      .where('domain', '=', domain)
      .executeTakeFirst()
  )?.account_id
const acts = async (id: string) => {
  const rows = await db()
    .selectFrom('audit_entry')
    .select(['action', 'detail'])
    .where('subject', '=', `account ${id}`)
    .orderBy('position')
    .execute()
  return rows.map(({ action, detail }) => ({ action, detail: JSON.parse(detail) as unknown }))
}

interface Sent {
  of: string
  theirs: string[]
  direction?: 'in' | 'out'
  at?: Date
  key?: string
  conversation?: string
  ours?: number[]
}
const personAt = (address: string) => personOf(fingerprintKey, address)
async function exchanged({ of, theirs, direction = 'in', at = NOW, ours = [1], ...more }: Sent) {
  const { key = newId(), conversation = newId() } = more
  const persons = theirs.map(personAt).sort((a, b) => a - b)
  await db()
    .insertInto('activity')
    .values({
      ...{ tenant_id: FABRIKAM, account_id: of, key, kind: 'mail', direction, at },
      ...{ ours, theirs: persons, minutes: null, conversation },
    })
    .execute()
  for (const address of theirs)
    await db()
      .insertInto('activity_person')
      .values({
        ...{ tenant_id: FABRIKAM, person: personAt(address), account_id: of },
        domain: address.split('@')[1] ?? '',
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return { key, conversation }
}
const activitiesOf = (id: string) =>
  db()
    .selectFrom('activity')
    .select(['key', 'direction', 'ours', 'theirs', 'reply_seconds'])
    .where('account_id', '=', id)
    .orderBy('at')
    .execute()
const isStale = async (id: string) =>
  (await db().selectFrom('stale_span').select('start').where('account_id', '=', id).execute())
    .length > 0

type Change = Partial<{
  name: string
  domains: string[]
  parentId: string | null
  ownerId: string | null
  revision: number
}>
const change = (changes: Change, { id = account.id, as = ADMIN } = {}) => {
  const now = { name: 'Litware', domains: [one], parentId: null, ownerId: null, revision: 0 }
  return call('changeAccount', as, { params: { id }, body: { ...now, ...changes } })
}

describe('changing an account', () => {
  it('sets name, domains, parent and salesperson', async () => {
    const parent = await insertAccount(db(), { name: 'Group', domain: third })
    const { body } = await change({
      ...{ name: ' Litware AS ', domains: [other, one] },
      ...{ parentId: parent.id, ownerId: OLE.salespersonId },
    })

    const expected: Account = {
      ...{ id: account.id, name: 'Litware AS', domain: one, domains: [other, one].sort() },
      parent: { id: parent.id, name: 'Group' },
      owner: { id: OLE.salespersonId, name: OLE.name },
      ...{ preference: 'allow', revision: 1 },
    }
    expect(body).toEqual(expected)
    expect(await acts(account.id)).toEqual([
      {
        action: 'account-changed',
        detail: {
          ...{ name: 'changed', domains: { added: 1, removed: 0 } },
          parent: { from: null, to: parent.id },
          owner: { from: null, to: OLE.salespersonId },
        },
      },
    ])
  })

  it('changes and notes nothing where all is so already', async () => {
    expect((await change({})).body.revision).toBe(0)
    expect(await acts(account.id)).toEqual([])
  })

  it('is refused where somebody else changed it meanwhile', async () => {
    await change({ name: 'Litware AS' })

    expect((await change({ name: 'Litware GmbH' })).problem.code).toBe('changed-meanwhile')
  })

  it.each([
    ['another account’s domain', () => ({ domains: [one, other] }), () => [other]],
    ['a mail provider’s domain', () => ({ domains: [one, 'gmail.com'] }), () => ['gmail.com']],
    [
      'our own domain',
      () => ({ domains: [one, 'oslo.fabrikam.example'] }),
      () => ['oslo.fabrikam.example'],
    ],
    ['what is no company’s domain', () => ({ domains: [one, 'co.uk'] }), () => ['co.uk']],
    ['no domain', () => ({ domains: [] }), () => ['domains']],
    ['itself as parent', () => ({ parentId: account.id }), () => ['parentId']],
    ['an unknown parent', () => ({ parentId: newId() }), () => ['parentId']],
    ['an unknown salesperson', () => ({ ownerId: newId() }), () => ['ownerId']],
    [
      'a salesperson of another tenant',
      () => ({ ownerId: MALLORY.salespersonId }),
      () => ['ownerId'],
    ],
    ['a name of nothing', () => ({ name: '\0' }), () => ['name']],
  ] as const)('is refused with %s', async (_, wish, about) => {
    await insertAccount(db(), { name: 'Adatum', domain: other })
    const { problem } = await change(wish() as Change)

    expect(problem).toMatchObject({ code: 'invalid-request', about: about() })
    expect(await rowOf(account.id)).toMatchObject({ name: 'Litware', revision: 0 })
  })

  it('is refused with a parent below it', async () => {
    const child = await insertAccount(db(), { domain: other, parent_id: account.id })
    const below = await insertAccount(db(), { domain: third, parent_id: child.id })

    expect((await change({ parentId: below.id })).problem.about).toEqual(['parentId'])
  })

  it('takes in people at a new domain who have no account', async () => {
    const stranger = await contactAt(`mail.${other}`, { account_id: null })
    const nobody = await contactAt('gmail.com', { account_id: null })
    await change({ domains: [one, other] })

    expect(await accountOf(stranger)).toBe(account.id)
    expect(await accountOf(nobody)).toBeNull()
    const people = await ensurePeople(test.ctx, FABRIKAM, [{ email: `new@sub.${other}` }])
    expect(await accountOf({ id: people.get(`new@sub.${other}`) ?? '' })).toBe(account.id)
  })

  it('is known by another domain where it loses the one it was known by', async () => {
    await change({ domains: [one, other] })
    const { body } = await change({ domains: [other], revision: 1 })

    expect(body).toMatchObject({ domain: other, domains: [other] })
    expect(await ownerOf(one)).toBeUndefined()
  })

  it('makes a domain that it loses, and that has people, an account of its own', async () => {
    await insertAccountDomain(db(), { id: account.id, domain: other })
    await call('setAccountPreference', ANNA, {
      params: { id: account.id },
      body: { preference: 'do-not-allow' },
    })
    const gone = await contactAt(other)
    const chosen = await contactAt(other, { account_is_chosen: true })
    await exchanged({ of: account.id, theirs: [gone.email] })
    await change({ domains: [one] })

    const created = (await ownerOf(other)) ?? ''
    expect(created).not.toBe(account.id)
    expect(await rowOf(created)).toMatchObject({ preference: 'do-not-allow', domain: other })
    expect(await accountOf(gone)).toBe(created)
    expect(await accountOf(chosen)).toBe(account.id)
    expect(await activitiesOf(created)).toHaveLength(1)
    expect(await activitiesOf(account.id)).toEqual([])
  })

  it('is for administrators, of their own tenant', async () => {
    expect((await change({}, { as: ANNA })).problem.code).toBe('not-allowed')
    const mallory: Caller = { ...MALLORY, claimedRoles: ['administrator'] }
    expect((await change({}, { as: mallory })).problem.code).toBe('not-found')
  })
})

const merge = (otherId: string, id = account.id) =>
  call('mergeAccounts', ADMIN, { params: { id }, body: { otherId } })

describe('merging two accounts', () => {
  let gone: { id: string }
  beforeEach(async () => {
    gone = await insertAccount(db(), {
      ...{ name: 'Adatum', domain: other, owner_id: OLE.salespersonId },
    })
  })

  it('gives domains, contacts, children and salesperson to the one that stays', async () => {
    const own = await contactAt(one)
    const moved = await contactAt(other, { account_id: gone.id, account_is_chosen: true })
    const child = await insertAccount(db(), { domain: third, parent_id: gone.id })
    const { body } = await merge(gone.id)

    expect(body).toMatchObject({
      ...{ id: account.id, name: 'Litware', domain: one, domains: [other, one].sort() },
      ...{ owner: { id: OLE.salespersonId }, revision: 1 },
    })
    expect(await rowOf(gone.id)).toBeUndefined()
    expect(await accountOf(own)).toBe(account.id)
    expect(await accountOf(moved)).toBe(account.id)
    expect((await rowOf(child.id))?.parent_id).toBe(account.id)
    expect(await acts(account.id)).toEqual([
      { action: 'accounts-merged', detail: { other: gone.id, domains: 1, contacts: 1 } },
    ])
  })

  it('has new people at either domain belong to it', async () => {
    await merge(gone.id)
    const accounts = await ensureAccounts(
      db(),
      [one, other].map((domain) => ({
        ...{ tenant_id: FABRIKAM, id: newId(), name: 'New', domain, created_at: NOW },
      })),
    )

    expect([...accounts.values()]).toEqual([account.id, account.id])
  })

  it('unites what happened with both, and answers are counted anew', async () => {
    const talk = newId()
    const shared = newId()
    const [ann, ben] = [`ann@${one}`, `ben@${other}`]
    const at = { out: daysAgo(3), answer: daysAgo(2), late: daysAgo(1) }
    const sent = { key: shared, conversation: talk, direction: 'out', at: at.out } as const
    await exchanged({ ...sent, of: account.id, theirs: [ann], ours: [2] })
    await exchanged({ ...sent, of: gone.id, theirs: [ben], ours: [1] })
    const late = await exchanged({ of: account.id, theirs: [ann], conversation: talk, at: at.late })
    await db()
      .updateTable('activity')
      .set({ reply_seconds: 172_800 })
      .where('key', '=', late.key)
      .execute()
    const first = await exchanged({ of: gone.id, theirs: [ben], conversation: talk, at: at.answer })
    await merge(gone.id)

    const both = [personAt(ann), personAt(ben)].sort((a, b) => a - b)
    expect(await activitiesOf(account.id)).toMatchObject([
      { key: shared, ours: [1, 2], theirs: both, reply_seconds: null },
      { key: first.key, theirs: [personAt(ben)], reply_seconds: 86_400 },
      { key: late.key, reply_seconds: null },
    ])
    expect(await isStale(account.id)).toBe(true)
    const persons = await db()
      .selectFrom('activity_person')
      .select('account_id')
      .where('person', 'in', both)
      .execute()
    expect(persons.map((person) => person.account_id)).toEqual([account.id, account.id])
  })

  it('takes the place of one that was above it', async () => {
    const top = await insertAccount(db(), { domain: third })
    const between = await insertAccount(db(), { domain: `x.${third}`, parent_id: gone.id })
    const set = (id: string, parent_id: string) =>
      db().updateTable('account').set({ parent_id }).where('id', '=', id).execute()
    await set(gone.id, top.id)
    await set(account.id, between.id)

    expect((await merge(gone.id)).body.parent?.id).toBe(top.id)
    expect((await rowOf(between.id))?.parent_id).toBe(account.id)
  })

  it('law 5: has the no of either hold for all, and for mail already sent', async () => {
    const own = await contactAt(one)
    await call('setAccountPreference', ANNA, {
      params: { id: gone.id },
      body: { preference: 'do-not-allow', reason: 'Asked' },
    })
    await merge(gone.id)

    const { body } = await call('getContact', ANNA, { params: { email: own.email } })
    expect(body.reason).toBe('account-opted-out')
    expect(await acts(account.id)).toMatchObject([
      { detail: { preference: { from: 'allow', to: 'do-not-allow' } } },
    ])
    expect(body.account).toMatchObject({
      ...{ preference: 'do-not-allow', preferenceReason: 'Asked' },
      preferenceChangedBy: ANNA.name,
    })
  })

  it('law 5: has the stricter rule hold for all', async () => {
    const rule = (domain: string, mode: 'off' | 'opt-out') =>
      db()
        .insertInto('consent_rule')
        .values({
          ...{ tenant_id: FABRIKAM, scope: 'account', mode, changed_at: NOW, changed_by: null },
          target: domain,
        })
        .execute()
    await rule(account.id, 'opt-out')
    await rule(gone.id, 'off')
    await merge(gone.id)

    expect(await acts(account.id)).toMatchObject([{ detail: { mode: 'off' } }])
    const rules = await db()
      .selectFrom('consent_rule')
      .select(['target', 'mode'])
      .where('scope', '=', 'account')
      .where('target', 'in', [account.id, gone.id])
      .execute()
    expect(rules).toEqual([{ target: account.id, mode: 'off' }])
  })

  it('keeps memberships in segments and what salespeople were told', async () => {
    const segment = async (name: string) => {
      const id = newId()
      await db()
        .insertInto('segment')
        .values({
          ...{ tenant_id: FABRIKAM, id, name, match: 'all', created_at: NOW },
          rules: JSON.stringify([]) as never,
        })
        .execute()
      return id
    }
    const [both, theirs] = [await segment('both'), await segment('theirs')]
    const enter = (segment_id: string, account_id: string, entered_at: Date, left_at?: Date) =>
      db()
        .insertInto('segment_member')
        .values({
          ...{ tenant_id: FABRIKAM, segment_id, account_id, entered_at },
          left_at: left_at ?? null,
        })
        .execute()
    await enter(both, account.id, daysAgo(3))
    await enter(both, gone.id, daysAgo(5))
    await enter(theirs, account.id, daysAgo(9), daysAgo(8))
    await enter(theirs, gone.id, daysAgo(5))
    await merge(gone.id)

    const members = await db()
      .selectFrom('segment_member')
      .select(['segment_id', 'entered_at', 'left_at'])
      .where('account_id', '=', account.id)
      .orderBy('segment_id')
      .execute()
    expect(members).toEqual([
      { segment_id: both, entered_at: daysAgo(5), left_at: null },
      { segment_id: theirs, entered_at: daysAgo(5), left_at: null },
    ])
  })

  it('is refused with itself, and with one that is gone', async () => {
    expect((await merge(account.id)).problem).toMatchObject({
      ...{ code: 'invalid-request', about: ['otherId'] },
    })
    await merge(gone.id)
    expect((await merge(gone.id)).problem.code).toBe('not-found')
    expect((await merge(account.id, gone.id)).problem.code).toBe('not-found')
  })

  it('law 11: takes in nothing of another tenant’s', async () => {
    const own = await insertAccount(db(), { tenant_id: NORTHWIND, domain: other })
    const as: Caller = { ...MALLORY, claimedRoles: ['administrator'] }
    const wish = { name: 'x', domains: [other], ownerId: null, revision: 0 }
    const params = { id: own.id }

    const merged = await call('mergeAccounts', as, { params, body: { otherId: account.id } })
    expect(merged.problem.code).toBe('not-found')
    const changed = await call('changeAccount', as, {
      ...{ params, body: { ...wish, parentId: account.id } },
    })
    expect(changed.problem).toMatchObject({ code: 'invalid-request', about: ['parentId'] })
    expect(await rowOf(account.id)).toMatchObject({ name: 'Litware', revision: 0 })
  })

  it('loses nobody who turns up at the same moment', async () => {
    const emails = Array.from(
      { length: 20 },
      (_, index) => `new${index}@${index % 2 ? one : other}`,
    )
    const turnUp = emails.map((email) =>
      db()
        .transaction()
        .execute((trx) => ensurePeople({ ...test.ctx, db: trx }, FABRIKAM, [{ email }])),
    )
    const merged = merge(gone.id)
    await Promise.all(turnUp)
    expect((await merged).status).toBe(200)

    const rows = await db()
      .selectFrom('contact')
      .select('account_id')
      .where('email', 'in', emails)
      .execute()
    expect(rows).toHaveLength(20)
    expect(rows.every(({ account_id }) => account_id === account.id)).toBe(true)
  })
})

const split = (body: { name?: string; domains?: string[]; contacts?: string[] }) =>
  call('splitAccount', ADMIN, {
    params: { id: account.id },
    body: { name: 'New', domains: [], contacts: [], ...body },
  })

describe('splitting an account', () => {
  beforeEach(() => insertAccountDomain(db(), { id: account.id, domain: other }))

  it('makes an account of a domain, with its people and what happened with them', async () => {
    const [stays, goes] = [await contactAt(one), await contactAt(`mail.${other}`)]
    const chosen = await contactAt(other, { account_is_chosen: true })
    const unknown = `unknown@${other}`
    const talk = newId()
    const asked = await exchanged({
      ...{ of: account.id, theirs: [stays.email, unknown], direction: 'out', at: atMinute(-90) },
      conversation: talk,
    })
    const answer = await exchanged({
      ...{ of: account.id, theirs: [unknown], conversation: talk, at: atMinute(-30) },
    })
    const kept = await exchanged({ of: account.id, theirs: [chosen.email] })
    const { body } = await split({ domains: [other] })

    expect(body).toMatchObject({ name: 'New', domain: other, domains: [other], revision: 0 })
    expect(await accountOf(stays)).toBe(account.id)
    expect(await accountOf(chosen)).toBe(account.id)
    expect(await accountOf(goes)).toBe(body.id)
    expect(await activitiesOf(body.id)).toMatchObject([
      { key: asked.key, theirs: [personAt(unknown)] },
      { key: answer.key, reply_seconds: 3600 },
    ])
    expect(await activitiesOf(account.id)).toMatchObject([
      { key: asked.key, theirs: [personAt(stays.email)] },
      { key: kept.key, theirs: [personAt(chosen.email)] },
    ])
    expect([await isStale(account.id), await isStale(body.id)]).toEqual([true, true])
    expect(await acts(account.id)).toEqual([
      { action: 'account-split', detail: { created: body.id, domains: 1, contacts: 1 } },
    ])
  })

  it('makes an account of contacts, which shares the domain and keeps them', async () => {
    const [stays, goes] = [await contactAt(one), await contactAt(one)]
    const further = {
      address: 'old@gmail.com',
      contact_id: goes.id,
      created_at: NOW,
      created_by: null,
    }
    await db()
      .insertInto('contact_address')
      .values({ tenant_id: FABRIKAM, ...further })
      .execute()
    await exchanged({ of: account.id, theirs: [further.address, stays.email] })
    const { body } = await split({ contacts: [goes.email.toUpperCase()] })

    expect(body).toMatchObject({ domain: one, domains: [] })
    expect(await accountOf(stays)).toBe(account.id)
    expect(await accountOf(goes)).toBe(body.id)
    expect(await activitiesOf(body.id)).toMatchObject([{ theirs: [personAt(further.address)] }])
    await ensurePeople(test.ctx, FABRIKAM, [{ email: goes.email }])
    expect(await accountOf(goes)).toBe(body.id)
    expect(await ownerOf(one)).toBe(account.id)
  })

  it('law 5: has what was decided hold for the new one as well', async () => {
    await call('setAccountPreference', ANNA, {
      params: { id: account.id },
      body: { preference: 'do-not-allow' },
    })
    await db()
      .insertInto('consent_rule')
      .values({
        ...{ tenant_id: FABRIKAM, scope: 'account', target: account.id, mode: 'off' },
        ...{ changed_at: NOW, changed_by: null },
      })
      .execute()
    const goes = await contactAt(one)
    const { body } = await split({ contacts: [goes.email] })

    expect(body.preference).toBe('do-not-allow')
    const policy = await call('getConsentPolicy', ADMIN, {})
    const targets = policy.body.rules.map(({ target, name }) => [target, name])
    expect(targets).toEqual(
      expect.arrayContaining([
        [one, account.name],
        [body.id, body.name],
      ]),
    )
    const { status } = await call('removeConsentRule', ADMIN, {
      body: { scope: 'account', target: body.id, revision: policy.body.revision },
    })
    expect(status).toBe(200)
  })

  it.each([
    ['nothing', () => ({}), () => ['domains', 'contacts']],
    ['another’s domain', () => ({ domains: [third] }), () => [third]],
    ['all domains', () => ({ domains: [one, other] }), () => ['domains']],
    [
      'somebody else’s contact',
      () => ({ contacts: ['bo@contoso.example'] }),
      () => ['bo@contoso.example'],
    ],
    ['nobody', () => ({ contacts: [`nobody@${one}`] }), () => [`nobody@${one}`]],
    ['no name', () => ({ name: '\0', domains: [other] }), () => ['name']],
  ] as const)('is refused with %s', async (_, wish, about) => {
    const { problem } = await split(wish() as object)

    expect(problem).toMatchObject({ code: 'invalid-request', about: about() })
  })

  it('is what merging undoes', async () => {
    const goes = await contactAt(other)
    await exchanged({ of: account.id, theirs: [goes.email, `x@${one}`], direction: 'out' })
    const before = await activitiesOf(account.id)
    const { body } = await split({ domains: [other] })
    await merge(body.id)

    expect(await activitiesOf(account.id)).toEqual(before)
    expect(await accountOf(goes)).toBe(account.id)
    expect(await ownerOf(other)).toBe(account.id)
  })
})

describe('the list of accounts', () => {
  it('finds by further domains, and goes on behind one of several with the same', async () => {
    await insertAccountDomain(db(), { id: account.id, domain: third })
    const goes = await contactAt(one)
    const { body: created } = await split({ contacts: [goes.email] })
    const list = async (query: object) => (await call('listAccounts', ADMIN, { query })).body

    expect((await list({ search: third })).items).toMatchObject([{ id: account.id }])
    const first = await list({ search: one, limit: 1 })
    const second = await list({ search: one, limit: 1, cursor: first.nextCursor })
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect(ids.sort()).toEqual([account.id, created.id].sort())
    expect(second.nextCursor).toBeNull()
  })
})

describe('ensuring accounts', () => {
  const wanted = (domains: string[]) =>
    domains.map((domain) => ({
      ...{ tenant_id: FABRIKAM, id: newId(), name: domain, domain, created_at: NOW },
    }))

  it('makes one for each domain, whoever else does so at the same time', async () => {
    const domains = [other, third, one]
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        db()
          .transaction()
          .execute((trx) => ensureAccounts(trx, wanted(turn % 2 ? domains : domains.toReversed()))),
      ),
    )

    for (const domain of domains) {
      const ids = new Set(all.map((found) => found.get(domain)))
      expect([...ids]).toEqual([await ownerOf(domain)])
      const rows = await db()
        .selectFrom('account')
        .select('id')
        .where('domain', '=', domain)
        .execute()
      expect(rows).toHaveLength(1)
    }
  })
})
