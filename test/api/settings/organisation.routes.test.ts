import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { ORGANISATION_WORDING, type SwitchRequest } from '../../../src/contract/organisation.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  atMinute,
  daysAgo,
  FABRIKAM,
  insertAccount,
  insertContact,
  insertFollow,
  newId,
  newTenant,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { TABLES } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADMIN: Caller = { ...ANNA, claimedRoles: ['administrator'] }
const consent = { wording: ORGANISATION_WORDING, locale: 'de-DE' }

let test: TestApp
let call: CallApi
beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
})
afterAll(() => test.close())

beforeEach(async () => {
  test.clock.set(NOW)
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  await newTenant(test.db)
})

const get = async () => (await call('getOrganisation', ADMIN, {})).body
const switchTo = async (to: SwitchRequest['to'], more: Partial<SwitchRequest> = {}, as = ADMIN) =>
  call('switchOrganisation', as, {
    body: { to, revision: (await get()).revision, ...more },
  })
const audited = async () =>
  (
    await test.db
      .selectFrom('audit_entry')
      .select(['action', 'actor_id', 'subject', 'detail'])
      .where('tenant_id', '=', FABRIKAM)
      .orderBy('position')
      .execute()
  ).map(({ detail, ...entry }) => ({ ...entry, detail: JSON.parse(detail) as object }))

describe('the switch of an organisation', () => {
  it('is for administrators only', async () => {
    const reply = await call('switchOrganisation', OLE, { body: { to: 'off', revision: 0 } })

    expect(reply.problem.code).toBe('not-allowed')
    expect((await call('getOrganisation', OLE, {})).problem.code).toBe('not-allowed')
  })

  it('switches off, says since when and by whom, and writes it down', async () => {
    const { status, body } = await switchTo('off')

    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'off', since: NOW.toISOString(), changedBy: ANNA.name })
    expect(body.revision).toBe(1)
    expect(await audited()).toEqual([
      {
        action: 'organisation-switched',
        actor_id: ANNA.salespersonId,
        subject: null,
        detail: { from: 'on', to: 'off' },
      },
    ])
  })

  it('is refused to come on without consent, and changes nothing', async () => {
    await switchTo('off')

    const reply = await switchTo('on')

    expect([reply.status, reply.problem.code]).toEqual([409, 'consent-required'])
    expect(await get()).toMatchObject({ state: 'off', consent: null, revision: 1 })
    expect(await audited()).toHaveLength(1)
  })

  it('comes on with consent, from that moment, and does not ask again', async () => {
    await switchTo('off')
    test.clock.set(atMinute(10))

    const { body } = await switchTo('on', { consent })

    const at = atMinute(10).toISOString()
    expect(body).toMatchObject({ state: 'on', since: at, needsConsent: false })
    expect(body.consent).toEqual({ ...consent, at, by: ANNA.name })
    expect((await audited()).slice(1)).toMatchObject([
      { action: 'organisation-consented', detail: consent },
      { action: 'organisation-switched', detail: { from: 'off', to: 'on' } },
    ])
    await switchTo('off')
    expect((await switchTo('on')).status).toBe(200)
  })

  it('changes nothing when it is so already, and writes nothing down', async () => {
    await switchTo('off')
    test.clock.set(atMinute(10))

    const { status, body } = await switchTo('off')

    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'off', since: NOW.toISOString(), revision: 1 })
    expect(await audited()).toHaveLength(1)
  })

  it('is refused to who has not seen the latest', async () => {
    await switchTo('off')

    const reply = await switchTo('terminated', { revision: 0 })

    expect([reply.status, reply.problem.code]).toEqual([409, 'changed-meanwhile'])
    expect((await get()).state).toBe('off')
  })

  it('lets one of two administrators through who change it at once', async () => {
    const request = { body: { to: 'off' as const, revision: 0 } }
    const replies = await Promise.all([
      call('switchOrganisation', ADMIN, request),
      call('switchOrganisation', ADMIN, request),
    ])

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await audited()).toHaveLength(1)
  })

  it('starts the clock when it is terminated, and stops it when it is restored', async () => {
    const ended = await switchTo('terminated')
    expect(ended.body).toMatchObject({ state: 'terminated', purgeAfterDays: 90 })
    expect(ended.body.purgeAt).toBe(daysAgo(-90).toISOString())
    expect((await switchTo('on', { consent })).problem.code).toBe('terminated')
    expect((await switchTo('off')).problem.code).toBe('terminated')

    test.clock.set(atMinute(10))
    const restored = await switchTo('restored')

    // Off since it was terminated.
    expect(restored.body).toMatchObject({ state: 'off', purgeAt: null, since: NOW.toISOString() })
    expect((await switchTo('restored')).body.revision).toBe(restored.body.revision)
    expect((await audited()).map(({ detail }) => detail)).toEqual([
      { from: 'on', to: 'terminated' },
      { from: 'terminated', to: 'off' },
    ])
  })
})

describe('the overview of an organisation', () => {
  it('counts what there is', async () => {
    await insertContact(test.db, { email: 'no@contoso.example', preference: 'do-not-allow' })
    const said = { consent_at: NOW, consent_by: 'recipient' as const }
    await insertContact(test.db, { email: 'a@x.example', consent: 'granted', ...said })
    await insertContact(test.db, { email: 'b@x.example', consent: 'refused', ...said })
    await insertContact(test.db, { email: 'c@x.example', consent: 'withdrawn', ...said })
    await insertAccount(test.db, { domain: 'no.example', preference: 'do-not-allow' })
    const { key } = await insertFollow(test.db)
    await insertFollow(test.db, { state: 'pending', activated_at: null })
    await test.db
      .insertInto('follow_total')
      .values({ tenant_id: FABRIKAM, follow_key: key, opens_all: 3, replies_all: 1 })
      .execute()
    await test.db
      .insertInto('subject_request')
      .values({
        ...{
          tenant_id: FABRIKAM,
          id: newId(),
          kind: 'export',
          state: 'open',
          email: 'a@x.example',
        },
        ...{ source: 'administrator', received_at: NOW, due_at: NOW, closed_at: null },
        ...{ closed_by: null, note: null, certificate: null },
      })
      .execute()
    await switchTo('off')

    const { counts, internalDomains } = await get()

    expect(counts).toEqual({
      salespeople: 1,
      contacts: 5,
      accounts: 2,
      followedEmails: 1,
      interactions: 4,
      optedOut: 2,
      granted: 1,
      refused: 2,
      openRequests: 1,
      auditEntries: 1,
    })
    expect(internalDomains).toEqual(['fabrikam.example'])
  })

  it('leaves out days that could tell of one person, and what is older than 30 days', async () => {
    const days = { '2026-06-09': 5, '2026-06-08': 4, '2026-05-12': 9, '2026-05-11': 9 }
    for (const [day, opens_all] of Object.entries(days))
      await test.db
        .insertInto('organisation_day')
        .values({ tenant_id: FABRIKAM, day, opens_all, opens_people: 1, replies_all: 7 })
        .execute()

    const { totals, fewest } = await get()

    expect(fewest).toBe(5)
    expect(totals.map(({ day, opens }) => [day, opens])).toEqual([
      ['2026-05-12', { people: 1, all: 9 }],
      ['2026-06-09', { people: 1, all: 5 }],
    ])
  })

  it('is empty and off for somebody who is still here after everything was removed', async () => {
    await test.app.inject({ url: '/api/session', headers: await test.tokens.headerFor(ADMIN) })
    await test.db.deleteFrom('contact').execute()
    await test.db.deleteFrom('organisation').where('tenant_id', '=', FABRIKAM).execute()

    expect(await get()).toMatchObject({ state: 'off', revision: 0, consent: null })
    expect((await switchTo('on', { consent })).body).toMatchObject({ state: 'on', revision: 1 })
  })
})
