import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Caller } from '../../../src/api/http/caller.ts'
import type { SalespersonTable } from '../../../src/api/store/people-tables.ts'
import type { Updateable } from 'kysely'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  FABRIKAM,
  insertCaller,
  insertFollow,
  insertFollowRecipient,
  insertInteraction,
  insertTrackedLink,
  MALLORY,
  newId,
  newTenant,
  NORTHWIND,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

/** Anna's and Ole's manager. */
const MAX: Caller = {
  ...OLE,
  salespersonId: newId(),
  name: 'Max Vik',
  email: 'max@fabrikam.example',
}
/** In nobody's team. */
const EVA: Caller = {
  ...OLE,
  salespersonId: newId(),
  name: 'Eva Lie',
  email: 'eva@fabrikam.example',
}

let test: TestApp
let call: CallApi
/** Message keys: Anna's offer, Ole's prices, Eva's, Max's own, and a draft of Anna's. */
const keys = { anna: '', ole: '', eva: '', max: '', draft: '' }

const change = (who: Caller, to: Updateable<SalespersonTable>) =>
  test.db
    .updateTable('salesperson')
    .set(to)
    .where('tenant_id', '=', who.tenantId)
    .where('id', '=', who.salespersonId)
    .execute()

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  const { bo } = await newTenant(test.db)
  for (const person of [OLE, MAX, EVA]) await insertCaller(test.db, person)
  const mail = async (by: Caller, subject: string, draft = {}) => {
    const { key } = await insertFollow(test.db, {
      ...{ tenant_id: by.tenantId, salesperson_id: by.salespersonId, subject },
      ...draft,
    })
    if (by.tenantId !== FABRIKAM) return key
    await insertFollowRecipient(test.db, { follow_key: key, contact_id: bo.id })
    await insertTrackedLink(test.db, { follow_key: key })
    const certain = { attribution: 'exact' as const, contact_id: bo.id }
    await insertInteraction(test.db, { follow_key: key, ...certain, kind: 'click', link_number: 1 })
    return key
  }
  keys.anna = await mail(ANNA, 'Offer')
  keys.ole = await mail(OLE, 'Prices')
  keys.eva = await mail(EVA, "Eva's")
  keys.max = await mail(MAX, "Max's own")
  keys.draft = await mail(ANNA, 'Draft', { state: 'pending', activated_at: null, outcome: null })
  await mail(MALLORY, "Mallory's")
})
afterAll(() => test.close())

beforeEach(async () => {
  await change(MAX, { is_manager: true })
  await change(ANNA, { manager_id: MAX.salespersonId })
  await change(OLE, { manager_id: MAX.salespersonId })
})

const list = (as: Caller, query = {}) => call('listFollows', as, { query })
const team = async (as: Caller, query = {}) =>
  (await list(as, { of: 'team', ...query })).body.items.map(({ subject }) => subject)

describe('a manager', () => {
  it('lists what their team sent, with whose it is, and no drafts', async () => {
    const { body } = await list(MAX, { of: 'team', sort: 'subject' })

    expect(body.items.map(({ key, salesperson }) => [key, salesperson])).toEqual([
      [keys.anna, { id: ANNA.salespersonId, name: ANNA.name }],
      [keys.ole, { id: OLE.salespersonId, name: OLE.name }],
    ])
  })

  it('lists their own apart', async () => {
    expect((await list(MAX)).body.items).toMatchObject([{ key: keys.max, salesperson: null }])
  })

  it('searches, and goes on page by page', async () => {
    expect(await team(MAX, { search: 'price' })).toEqual(['Prices'])
    const first = await list(MAX, { of: 'team', sort: 'subject', limit: 1 })
    const cursor = first.body.nextCursor ?? ''
    expect(await team(MAX, { sort: 'subject', limit: 1, cursor })).toEqual(['Prices'])
  })

  it('reads one of them with its interactions, as its sender does', async () => {
    const params = { key: keys.anna }
    const detail = await call('getFollow', MAX, { params })
    const own = await call('getFollow', ANNA, { params })
    const seen = await call('listFollowInteractions', MAX, { params, query: {} })

    expect(detail.body).toEqual({
      ...own.body,
      salesperson: { id: ANNA.salespersonId, name: ANNA.name },
    })
    expect(own.body.salesperson).toBeNull()
    expect(seen.body.items).toMatchObject([
      { subject: 'Offer', target: 'https://fabrikam.example/offer' },
    ])
  })

  it.each(['eva', 'draft'] as const)('finds nothing of %s', async (whose) => {
    const params = { key: keys[whose] }

    expect((await call('getFollow', MAX, { params })).status).toBe(404)
    expect((await call('listFollowInteractions', MAX, { params, query: {} })).status).toBe(404)
  })

  it('changes nothing of it', async () => {
    const params = { key: keys.anna }
    const asMax = [
      await call('unfollow', MAX, { params }),
      await call('listTrackedLinks', MAX, { params }),
      await call('activateFollow', MAX, { params, body: { recipients: [] } }),
      await call('bindFollow', MAX, { params, body: { outcome: 'ok' } }),
    ]

    expect(asMax.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  })

  it('by the role that Entra gives is one as well', async () => {
    await change(MAX, { is_manager: false })

    expect(await team({ ...MAX, claimedRoles: ['manager'] })).toHaveLength(2)
  })

  it('sees nothing with the next call once the role or the team is taken away', async () => {
    const params = { key: keys.anna }
    await change(ANNA, { manager_id: null })
    expect(await team(MAX)).toEqual(['Prices'])
    expect((await call('getFollow', MAX, { params })).status).toBe(404)

    await change(ANNA, { manager_id: MAX.salespersonId })
    await change(MAX, { is_manager: false })
    expect((await list(MAX, { of: 'team' })).problem.code).toBe('not-allowed')
    expect((await call('getFollow', MAX, { params })).status).toBe(404)
  })

  it('has a team of one level', async () => {
    await change(OLE, { manager_id: ANNA.salespersonId, is_manager: true })
    await change(ANNA, { is_manager: true })

    expect(await team(MAX)).toEqual(['Offer'])
    expect(await team(ANNA)).toEqual(['Prices'])
    await change(ANNA, { is_manager: false })
  })
})

describe('the team', () => {
  it.each([
    ['a salesperson', ANNA],
    ['an administrator', { ...ANNA, claimedRoles: ['administrator'] } satisfies Caller],
  ])('is not for %s', async (_, as) => {
    expect((await list(as, { of: 'team' })).problem).toMatchObject({ code: 'not-allowed' })
  })

  it('ends at the organisation', async () => {
    const as: Caller = { ...MAX, tenantId: NORTHWIND, claimedRoles: ['manager'] }
    await insertCaller(test.db, as)
    // Eva works at both.
    await insertCaller(test.db, { ...EVA, tenantId: NORTHWIND })
    for (const each of [MALLORY, { ...EVA, tenantId: NORTHWIND }])
      await change(each, { manager_id: as.salespersonId })

    expect(await team(as)).toEqual(["Mallory's"])
    expect(await team(MAX, { sort: 'subject' })).toEqual(['Offer', 'Prices'])
    expect((await call('getFollow', as, { params: { key: keys.anna } })).status).toBe(404)
  })
})
