import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  holdAccounts,
  readKnownPeople,
  type WhoCounts,
} from '../../../src/api/enrichment/account-of.store.ts'
import { personOf } from '../../../src/api/enrichment/person.ts'
import { fingerprintOf } from '../../../src/api/privacy/fingerprint.ts'
import { insertSuppression } from '../../../src/api/privacy/suppression.store.ts'
import {
  FABRIKAM,
  insertAccount,
  insertContact,
  insertInternalDomain,
  insertOrganisation,
  newId,
  NORTHWIND,
  NOW,
} from '../../fixtures/make.ts'
import { openTestDb, type TestDb } from '../../fixtures/test-db.ts'

const KEY = Buffer.alloc(32, 5)
const WHO: WhoCounts = { tenantId: FABRIKAM, personKey: KEY, people: 'domains', addresses: 'all' }
const [CONTOSO, ADATUM] = [newId(), newId()]

let test: TestDb
beforeAll(async () => {
  test = await openTestDb()
})
afterAll(() => test.close())
beforeEach(async () => {
  for (const table of ['contact', 'account', 'organisation'] as const)
    await test.db.deleteFrom(table).execute()
  await insertOrganisation(test.db, { fingerprint_key: KEY })
  await insertOrganisation(test.db, { tenant_id: NORTHWIND })
  await insertInternalDomain(test.db, FABRIKAM, 'fabrikam.example')
  await insertAccount(test.db, { id: CONTOSO })
  await insertAccount(test.db, { id: ADATUM, name: 'Adatum', domain: 'adatum.example' })
})

/** Who is behind it: nobody, one of ours, or the name of the account. */
async function whose(address: string, over: Partial<WhoCounts> = {}) {
  const one = (await readKnownPeople(test.db, { ...WHO, ...over }, [address])).get(address)
  if (one?.side !== 'theirs') return one?.side ?? 'nobody'
  expect(one.person).toBe(personOf(KEY, address))
  return one.accountId === CONTOSO ? 'Contoso' : 'Adatum'
}

const furtherAddress = (contact_id: string, address: string, is_preferred = false) =>
  test.db
    .insertInto('contact_address')
    .values({ tenant_id: FABRIKAM, contact_id, address, is_preferred, created_at: NOW })
    .execute()

describe('whose an address is', () => {
  it.each([
    ['of the organisation', 'per@fabrikam.example', 'ours'],
    ['of a part of the organisation', 'per@sales.fabrikam.example', 'ours'],
    ['of an account’s domain', 'bo@contoso.example', 'Contoso'],
    ['below an account’s domain', 'bo@mail.contoso.example', 'Contoso'],
    ['of nobody’s domain', 'bo@elsewhere.example', 'nobody'],
    ['of free mail', 'bo@gmail.com', 'nobody'],
  ])('%s', async (_what, address, expected) => {
    expect(await whose(address)).toBe(expected)
  })

  it('is ours, with a number, where the mailbox was chosen', async () => {
    await test.db.insertInto('enrichment').values({ tenant_id: FABRIKAM }).execute()
    const chosen = { id: newId(), address: 'anna@fabrikam.example', name: 'Anna', person: 7 }
    await test.db
      .insertInto('enrichment_mailbox')
      .values({ tenant_id: FABRIKAM, ...chosen, next_try_at: NOW })
      .execute()
    const all = ['anna@fabrikam.example', 'per@fabrikam.example']

    expect(Object.fromEntries(await readKnownPeople(test.db, WHO, all))).toEqual({
      'anna@fabrikam.example': { side: 'ours', person: 7 },
      'per@fabrikam.example': { side: 'ours', person: null },
    })
  })

  it('is their contact’s account, whatever the domain says', async () => {
    await insertContact(test.db, { email: 'bo@contoso.example', account_id: ADATUM })
    await insertContact(test.db, { email: 'bo@gmail.com', account_id: CONTOSO })

    expect(await whose('bo@contoso.example')).toBe('Adatum')
    expect(await whose('bo@gmail.com')).toBe('Contoso')
    expect(await whose('bo@gmail.com', { people: 'contacts' })).toBe('Contoso')
  })

  it('is only a contact’s where only contacts count', async () => {
    await insertContact(test.db, { email: 'bo@contoso.example', account_id: CONTOSO })
    await insertContact(test.db, { email: 'eva@contoso.example', account_id: null })
    const whoseIs = (name: string) => whose(`${name}@contoso.example`, { people: 'contacts' })

    expect(await whoseIs('bo')).toBe('Contoso')
    expect(await whoseIs('eva')).toBe('nobody')
    expect(await whoseIs('britt')).toBe('nobody')
  })

  it('is a contact’s by a further address, where all count', async () => {
    const bo = await insertContact(test.db, { account_id: ADATUM })
    await furtherAddress(bo.id, 'bo@gmail.com')

    expect(await whose('bo@gmail.com')).toBe('Adatum')
    expect(await whose('bo@gmail.com', { addresses: 'own' })).toBe('nobody')
  })

  it('is of the contact whose own it is, rather than somebody’s further one', async () => {
    const other = await insertContact(test.db, { email: 'x@x.example', account_id: ADATUM })
    await furtherAddress(other.id, 'bo@gmail.com', true)
    await insertContact(test.db, { email: 'bo@gmail.com', account_id: CONTOSO })

    expect(await whose('bo@gmail.com')).toBe('Contoso')
  })

  it('is nobody’s once it was erased, or where mail with them is to be left alone', async () => {
    const fingerprint = fingerprintOf(KEY, 'bo@contoso.example')
    await insertSuppression(test.db, { tenantId: FABRIKAM, fingerprint, at: NOW })
    await insertContact(test.db, {
      ...{ email: 'eva@contoso.example', account_id: CONTOSO, privacy_blocked: true },
      ...{ privacy_blocked_at: NOW },
    })

    expect(await whose('bo@contoso.example')).toBe('nobody')
    expect(await whose('eva@contoso.example')).toBe('nobody')
  })

  it('is never another organisation’s', async () => {
    await insertAccount(test.db, { tenant_id: NORTHWIND, id: newId(), domain: 'litware.example' })
    await insertContact(test.db, { tenant_id: NORTHWIND, email: 'x@woodgrove.example' })
    await insertInternalDomain(test.db, NORTHWIND, 'northwind.example')

    for (const domain of ['litware', 'woodgrove', 'northwind'])
      expect(await whose(`x@${domain}.example`)).toBe('nobody')
  })
})

it('tells that an account is gone', async () => {
  const held = (accountIds: string[]) => holdAccounts(test.db, { tenantId: FABRIKAM, accountIds })

  expect(await held([CONTOSO, ADATUM])).toBe(true)
  expect(await held([CONTOSO, newId()])).toBe(false)
})
