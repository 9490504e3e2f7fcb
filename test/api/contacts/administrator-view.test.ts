import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Caller } from '../../../src/api/http/caller.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  FABRIKAM,
  insertCaller,
  insertFollow,
  insertFollowRecipient,
  insertInteraction,
  newId,
  newTenant,
  NORTHWIND,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

/** An administrator who writes to customers too. */
const ADA: Caller = { ...OLE, salespersonId: newId(), name: 'Ada', claimedRoles: ['administrator'] }

let test: TestApp
let call: CallApi
const keys = { anna: '', ada: '' }
const BO = { email: 'bo@contoso.example' }

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  const { bo } = await newTenant(test.db)
  for (const person of [OLE, ADA]) await insertCaller(test.db, person)
  const mail = async (by: Caller) => {
    const { key } = await insertFollow(test.db, { salesperson_id: by.salespersonId })
    await insertFollowRecipient(test.db, { follow_key: key, contact_id: bo.id })
    const certain = { attribution: 'exact' as const, contact_id: bo.id }
    await insertInteraction(test.db, { follow_key: key, ...certain })
    await insertInteraction(test.db, { follow_key: key, attribution: 'one-of', one_of: 2 })
    return key
  }
  keys.anna = await mail(ANNA)
  keys.ada = await mail(ADA)
  await test.db
    .insertInto('contact_total')
    .values({ tenant_id: FABRIKAM, contact_id: bo.id, opens_people: 2, opens_all: 2 })
    .execute()
})
afterAll(() => test.close())

const interactions = async (as: Caller, query = {}) => {
  const { body } = await call('listContactInteractions', as, { params: BO, query })
  return body.items.map(({ followKey }) => followKey)
}
const engagement = async (as: Caller) =>
  (await call('getContact', as, { params: BO })).body.engagement

describe('an administrator', () => {
  it('sees interactions of contacts with their own mail only, page by page too', async () => {
    expect(await interactions(ADA)).toEqual([keys.ada, keys.ada])
    expect(await interactions(ADA, { show: 'people' })).toEqual([keys.ada, keys.ada])
    const query = { limit: 1 }
    const first = await call('listContactInteractions', ADA, { params: BO, query })
    const cursor = first.body.nextCursor ?? ''
    expect(await interactions(ADA, { ...query, cursor })).toEqual([keys.ada])
  })

  it('does not see a mail of a colleague’s because of one of the same key elsewhere', async () => {
    const elsewhere = { tenant_id: NORTHWIND, salesperson_id: ADA.salespersonId }
    await insertCaller(test.db, { ...ADA, tenantId: NORTHWIND })
    await insertFollow(test.db, { ...elsewhere, key: keys.anna })

    expect(await interactions(ADA)).toEqual([keys.ada, keys.ada])
  })

  it('sees no engagement, neither asking for it nor changing a preference', async () => {
    const body = { preference: 'allow' as const }
    const changed = await call('setFollowPreference', ADA, { params: BO, body })

    expect(await engagement(ADA)).toBeNull()
    expect(changed.body.engagement).toBeNull()
  })

  it('sees both once another administrator granted it, and no longer once they took it', async () => {
    const grant = (readsContacts: boolean) =>
      call(
        'setMember',
        { ...ANNA, claimedRoles: ['administrator'] },
        {
          params: { id: ADA.salespersonId },
          body: { isManager: false, isAdministrator: false, readsContacts, managerId: null },
        },
      )
    await grant(true)
    expect(await interactions(ADA)).toHaveLength(4)
    expect(await engagement(ADA)).toMatchObject({ counts: { opens: { people: 2 } } })

    await grant(false)
    expect(await interactions(ADA)).toHaveLength(2)
    expect(await engagement(ADA)).toBeNull()
  })

  it('has their own followed mail like any salesperson', async () => {
    const own = await call('listFollows', ADA, { query: {} })
    const of = (key: string) => call('getFollow', ADA, { params: { key } })

    expect(own.body.items.map(({ key }) => key)).toEqual([keys.ada])
    expect((await of(keys.ada)).status).toBe(200)
    expect((await of(keys.anna)).status).toBe(404)
  })
})

describe('who is no administrator', () => {
  it('sees interactions of contacts with everybody’s mail: contacts are shared', async () => {
    expect(await interactions(ANNA)).toHaveLength(4)
    expect(await interactions(OLE)).toHaveLength(4)
    expect(await engagement(OLE)).not.toBeNull()
  })
})
