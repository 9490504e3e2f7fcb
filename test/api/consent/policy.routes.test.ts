import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ConsentRule } from '../../../src/contract/consent-policy.ts'
import type { Input } from '../../../src/contract/routes.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { drainBuffer } from '../../../src/api/interactions/interaction.service.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  FABRIKAM,
  insertCaller,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  makeHit,
  MALLORY,
  newTenant,
  NORTHWIND,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADMIN: Caller = { ...ANNA, claimedRoles: ['administrator'] }
const OTHER_ADMIN: Caller = { ...OLE, claimedRoles: ['administrator'] }
const BO = 'bo@contoso.example'
const POLICY = {
  defaultMode: 'opt-out',
  mixedGroups: 'block',
  footer: false,
  organisationName: null,
  privacyContact: null,
  privacyNotice: null,
} as const
type Policy = Input<'setConsentPolicy'>['body']

let test: TestApp
let call: CallApi
let bo: { id: string }
let account: { id: string }

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  ;({ bo, account } = await newTenant(test.db))
  await insertCaller(test.db, OLE)
})
/** Everything as if nobody had decided anything yet. */
beforeEach(async () => {
  test.clock.set(NOW)
  await test.db
    .updateTable('organisation')
    .set({
      ...{ default_mode: 'opt-out', mixed_groups: 'block', footer: false },
      ...{ organisation_name: null, privacy_contact: null, privacy_notice: null },
      ...{ loosened_at: null, revision: 0 },
    })
    .execute()
  for (const table of ['consent_rule', 'audit_entry', 'audit_head'] as const)
    await test.db.deleteFrom(table).execute()
})
afterAll(() => test.close())

const get = async () => (await call('getConsentPolicy', ADMIN, {})).body
const set = (change: Partial<Policy>, as = ADMIN) =>
  call('setConsentPolicy', as, { body: { ...POLICY, revision: 0, ...change } })
const setRule = (rule: ConsentRule, revision: number, as = ADMIN) =>
  call('setConsentRule', as, { body: { rule, revision } })
const removeRule = (rule: Pick<ConsentRule, 'scope' | 'target'>, revision: number, as = ADMIN) =>
  call('removeConsentRule', as, { body: { ...rule, revision } })
const consentOf = async (email: string) =>
  (await call('getContactConsent', ANNA, { params: { email } })).body
const organisation = (tenantId = FABRIKAM) =>
  test.db
    .selectFrom('organisation')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow()
const audited = async () =>
  (
    await test.db
      .selectFrom('audit_entry')
      .selectAll()
      .where('tenant_id', '=', FABRIKAM)
      .orderBy('position')
      .execute()
  ).map(({ action, actor_id, subject, detail }) => ({
    ...{ action, by: actor_id, subject },
    detail: JSON.parse(detail) as unknown,
  }))

describe('the consent policy', () => {
  it('is opt-out with nothing said to recipients to begin with', async () => {
    expect(await get()).toEqual({ ...POLICY, rules: [], revision: 0 })
  })

  it('is what an administrator sets', async () => {
    const wanted: Partial<Policy> = {
      ...({ defaultMode: 'opt-in', mixedGroups: 'partial', footer: true } as const),
      ...{ organisationName: ' Fabrikam ', privacyContact: 'privacy@fabrikam.example' },
      privacyNotice: 'https://fabrikam.example/privacy',
    }

    const { body } = await set(wanted)

    expect(body).toEqual({ ...wanted, organisationName: 'Fabrikam', rules: [], revision: 1 })
    expect(await get()).toEqual(body)
    expect(await consentOf(BO)).toMatchObject({ mode: 'opt-in', scope: 'default' })
  })

  it('is in the audit log with what changed, and no address', async () => {
    await set({ defaultMode: 'clicks-only', privacyContact: 'privacy@fabrikam.example' })

    expect(await audited()).toEqual([
      {
        ...{ action: 'policy-changed', by: ANNA.salespersonId, subject: null },
        detail: {
          defaultMode: { from: 'opt-out', to: 'clicks-only' },
          privacyContact: 'changed',
        },
      },
    ])
  })

  it('changes nothing where it is the same', async () => {
    const { body } = await set({ organisationName: ' ' })

    expect(body.revision).toBe(0)
    expect(await audited()).toEqual([])
    expect((await organisation()).loosened_at).toBeNull()
  })

  it('goes to one of two administrators who change it at once', async () => {
    const answers = await Promise.all([
      set({ defaultMode: 'opt-in' }),
      set({ defaultMode: 'clicks-only' }, OTHER_ADMIN),
    ])

    const [won] = answers.filter(({ status }) => status === 200)
    const lost = answers.filter(({ status }) => status !== 200)
    expect(lost).toMatchObject([{ status: 409, problem: { code: 'changed-meanwhile' } }])
    expect(await get()).toEqual(won?.body)
    expect(await audited()).toHaveLength(1)
  })

  it.each([1, 7])('is refused with a revision that is not the latest (%d)', async (revision) => {
    expect((await set({ defaultMode: 'off', revision })).problem.code).toBe('changed-meanwhile')
    expect(await get()).toMatchObject({ defaultMode: 'opt-out', revision: 0 })
  })

  it.each(['http://fabrikam.example', 'javascript:alert(1)'])(
    'has no notice like %j',
    async (privacyNotice) => {
      const { problem } = await set({ privacyNotice })

      expect(problem).toMatchObject({ code: 'invalid-request', about: ['privacyNotice'] })
      expect((await get()).privacyNotice).toBeNull()
    },
  )

  it.each([
    [{ defaultMode: 'clicks-only' }, true],
    [{ defaultMode: 'off' }, false],
    [{ footer: true }, false],
    [{ mixedGroups: 'partial' }, true],
  ] as const)('set to %j begins permissions anew: %s', async (change, expected) => {
    await set(change)

    expect((await organisation()).loosened_at).toEqual(expected ? NOW : null)
  })

  it.each(['getConsentPolicy', 'setConsentPolicy'] as const)(
    '%s is for administrators',
    async (name) => {
      const body = { ...POLICY, revision: 0 }

      expect((await call(name, ANNA, { body })).problem.code).toBe('not-allowed')
    },
  )

  it('law 11: is each organisation’s own', async () => {
    const mallory: Caller = { ...MALLORY, claimedRoles: ['administrator'] }
    await setRule({ scope: 'country', target: 'DE', mode: 'off' }, 0)

    const { body } = await set({ defaultMode: 'off' }, mallory)

    expect(body).toMatchObject({ rules: [], revision: 1 })
    expect(await get()).toMatchObject({ defaultMode: 'opt-out', revision: 1 })
    expect((await organisation(NORTHWIND)).default_mode).toBe('off')
  })
})

describe('an exception', () => {
  it('is for a contact, an account, a domain or a country; the most specific holds', async () => {
    await setRule({ scope: 'country', target: 'no', mode: 'opt-in' }, 0)
    await setRule({ scope: 'domain', target: '@Contoso.example', mode: 'clicks-only' }, 1)
    await setRule({ scope: 'account', target: 'contoso.example', mode: 'aggregate-only' }, 2)
    const { body } = await setRule(
      { scope: 'contact', target: ' BO@contoso.example', mode: 'off' },
      3,
    )

    const noted = { name: null, changedAt: NOW.toISOString(), changedBy: 'Anna Berg' }
    expect(body.rules).toEqual([
      { scope: 'contact', target: BO, mode: 'off', ...noted },
      {
        scope: 'account',
        target: 'contoso.example',
        mode: 'aggregate-only',
        ...noted,
        name: 'Contoso',
      },
      { scope: 'domain', target: 'contoso.example', mode: 'clicks-only', ...noted },
      { scope: 'country', target: 'NO', mode: 'opt-in', ...noted },
    ])
    expect(body.revision).toBe(4)
    expect(await consentOf(BO)).toMatchObject({ mode: 'off', scope: 'contact' })
    expect(await consentOf('new@contoso.example')).toMatchObject({ scope: 'account' })
    expect(await consentOf('kari@firma.no')).toMatchObject({ mode: 'opt-in', scope: 'country' })
    expect(await consentOf('cy@litware.example')).toMatchObject({ scope: 'default' })
  })

  it('is in the audit log by id, with what it was', async () => {
    await setRule({ scope: 'contact', target: BO, mode: 'off' }, 0)
    await setRule({ scope: 'contact', target: BO, mode: 'opt-in' }, 1, OTHER_ADMIN)
    await setRule({ scope: 'account', target: 'contoso.example', mode: 'off' }, 2)
    await removeRule({ scope: 'contact', target: BO }, 3)
    await setRule({ scope: 'country', target: 'DE', mode: 'opt-in' }, 4)

    expect(await audited()).toEqual([
      {
        ...{ action: 'rule-set', by: ANNA.salespersonId, subject: `contact ${bo.id}` },
        detail: { scope: 'contact', from: null, to: 'off' },
      },
      {
        ...{ action: 'rule-set', by: OLE.salespersonId, subject: `contact ${bo.id}` },
        detail: { scope: 'contact', from: 'off', to: 'opt-in' },
      },
      {
        ...{ action: 'rule-set', by: ANNA.salespersonId, subject: `account ${account.id}` },
        detail: { scope: 'account', from: null, to: 'off' },
      },
      {
        ...{ action: 'rule-removed', by: ANNA.salespersonId, subject: `contact ${bo.id}` },
        detail: { scope: 'contact', from: 'opt-in' },
      },
      {
        ...{ action: 'rule-set', by: ANNA.salespersonId, subject: null },
        detail: { scope: 'country', target: 'DE', from: null, to: 'opt-in' },
      },
    ])
  })

  it('changes nothing where it holds already', async () => {
    await setRule({ scope: 'country', target: 'DE', mode: 'off' }, 0)
    test.clock.advance(60_000)
    const { body } = await setRule({ scope: 'country', target: 'de', mode: 'off' }, 1, OTHER_ADMIN)

    expect(body).toMatchObject({ revision: 1, rules: [{ changedAt: NOW.toISOString() }] })
    expect(await audited()).toHaveLength(1)
  })

  it.each([
    ['off', null],
    ['opt-in', NOW],
  ] as const)('to %s begins permissions anew: %j', async (mode, expected) => {
    await setRule({ scope: 'country', target: 'DE', mode }, 0)

    expect((await organisation()).loosened_at).toEqual(expected)
  })

  it('that is removed does too, and what is less specific holds', async () => {
    await setRule({ scope: 'contact', target: BO, mode: 'off' }, 0)
    await removeRule({ scope: 'contact', target: BO }, 1)

    expect((await organisation()).loosened_at).toEqual(NOW)
    expect(await consentOf(BO)).toMatchObject({ mode: 'opt-out', scope: 'default' })
  })

  it.each([
    ['contact', 'nobody@contoso.example'],
    ['account', 'litware.example'],
  ] as const)('for a %s nobody knows (%s) is refused', async (scope, target) => {
    for (const refused of [
      await setRule({ scope, target, mode: 'off' }, 0),
      await removeRule({ scope, target }, 0),
    ])
      expect(refused).toMatchObject({
        status: 404,
        problem: { code: 'not-found', about: ['target'] },
      })
    expect((await get()).revision).toBe(0)
  })

  it.each([
    ['contact', 'contoso.example'],
    ['domain', 'https://contoso.example'],
    ['country', 'EU'],
    ['country', 'CO'],
  ] as const)('for a %s like %s is refused', async (scope, target) => {
    const { problem } = await setRule({ scope, target, mode: 'off' }, 0)

    expect(problem).toMatchObject({ code: 'invalid-request', about: ['target'] })
  })

  it('that is not there cannot be removed', async () => {
    const { problem } = await removeRule({ scope: 'country', target: 'DE' }, 0)

    expect(problem).toMatchObject({ code: 'not-found', about: ['target'] })
  })

  it('is refused with a revision that is not the latest', async () => {
    const rule = { scope: 'country', target: 'DE', mode: 'off' } as const
    await setRule(rule, 0)

    expect((await setRule({ ...rule, mode: 'opt-in' }, 0)).problem.code).toBe('changed-meanwhile')
    expect((await removeRule(rule, 0)).problem.code).toBe('changed-meanwhile')
    expect((await get()).rules).toMatchObject([rule])
  })

  it('goes to one of two administrators who change things at once', async () => {
    const answers = await Promise.all([
      setRule({ scope: 'country', target: 'DE', mode: 'off' }, 0),
      set({ defaultMode: 'opt-in' }, OTHER_ADMIN),
    ])

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await get()).revision).toBe(1)
  })

  it('is for administrators to make and remove', async () => {
    const rule = { scope: 'country', target: 'DE', mode: 'off' } as const

    expect((await setRule(rule, 0, ANNA)).problem.code).toBe('not-allowed')
    expect((await removeRule(rule, 0, ANNA)).problem.code).toBe('not-allowed')
  })

  it('law 11: is never for another tenant’s contact', async () => {
    const mallory: Caller = { ...MALLORY, claimedRoles: ['administrator'] }

    expect((await setRule({ scope: 'contact', target: BO, mode: 'off' }, 0, mallory)).status).toBe(
      404,
    )
    expect(
      (await setRule({ scope: 'account', target: 'contoso.example', mode: 'off' }, 0, mallory))
        .status,
    ).toBe(404)
  })
})

describe('law 5: a mode that changes', () => {
  let key: string
  beforeEach(async () => {
    ;({ key } = await insertFollow(test.db))
    await insertFollowRecipient(test.db, { follow_key: key, contact_id: bo.id })
  })

  const recorded = async () => {
    test.clock.advance(60_000)
    await test.ctx.buffer.append(makeHit({ followKey: key, at: test.clock.now().toISOString() }))
    await drainBuffer(test.ctx)
    const rows = test.db.selectFrom('interaction').select('id').where('follow_key', '=', key)
    return (await rows.execute()).length
  }

  it('silences mail already sent, and the gap stays empty', async () => {
    expect(await recorded()).toBe(1)
    await setRule({ scope: 'domain', target: 'contoso.example', mode: 'off' }, 0)
    expect(await recorded()).toBe(1)

    test.clock.advance(60_000)
    await test.ctx.buffer.append(makeHit({ followKey: key, at: test.clock.now().toISOString() }))
    test.clock.advance(60_000)
    await removeRule({ scope: 'domain', target: 'contoso.example' }, 1)
    await drainBuffer(test.ctx)

    expect(await recorded()).toBe(2)
  })

  it('to opt-in silences who never agreed, and not who did', async () => {
    const cy = await insertContact(test.db, { email: 'cy@contoso.example' })
    await set({ defaultMode: 'opt-in' })
    expect(await recorded()).toBe(0)

    await test.db.deleteFrom('follow_recipient').where('contact_id', '=', bo.id).execute()
    await insertFollowRecipient(test.db, { follow_key: key, contact_id: cy.id })
    test.clock.advance(60_000)
    await call('recordConsent', ANNA, {
      params: { email: 'cy@contoso.example' },
      body: { state: 'granted', source: 'spoken', note: 'On the phone' },
    })

    expect(await recorded()).toBe(1)
  })

  it('has nothing recorded once that was answered, while hits are being recorded', async () => {
    test.clock.advance(60_000)
    const at = test.clock.now().toISOString()
    for (let hits = 0; hits < 20; hits += 1)
      await test.ctx.buffer.append(makeHit({ followKey: key, at }))
    const count = async () =>
      (await test.db.selectFrom('interaction').select('id').where('follow_key', '=', key).execute())
        .length

    const draining = drainBuffer(test.ctx)
    await set({ defaultMode: 'off' })
    const atAnswer = await count()
    await draining

    expect(await count()).toBe(atAnswer)
    expect(await recorded()).toBe(atAnswer)
  })
})
