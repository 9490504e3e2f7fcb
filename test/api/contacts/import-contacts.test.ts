import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ContactImportRequest } from '../../../src/contract/account-import.ts'
import { personOf } from '../../../src/api/enrichment/person.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { fingerprintOf } from '../../../src/api/privacy/fingerprint.ts'
import {
  findFingerprintKey,
  insertSuppression,
} from '../../../src/api/privacy/suppression.store.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  FABRIKAM,
  insertAccount,
  insertContact,
  MALLORY,
  newId,
  newTenant,
  NORTHWIND,
  NOW,
} from '../../fixtures/make.ts'
import { allRows } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADMIN: Caller = { ...ANNA, claimedRoles: ['administrator'] }
const MALLORY_ADMIN: Caller = { ...MALLORY, claimedRoles: ['administrator'] }

let test: TestApp
let call: CallApi
let number = 0
let domain: string
let account: { id: string; domain: string }

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
})
afterAll(() => test.close())
beforeEach(async () => {
  number += 1
  domain = `litware${number}.example`
  account = await insertAccount(test.db, { name: `Litware ${number}`, domain })
})

type Row = Omit<ContactImportRequest['rows'][number], 'line'>
const send = async (act: 'preview' | 'import', rows: Row[], as = ADMIN) => {
  const numbered = rows.map((row, index) => ({ line: index + 2, ...row }))
  return call('importContacts', as, { body: { act, rows: numbered } })
}
const outcomes = async (act: 'preview' | 'import', rows: Row[], as = ADMIN) =>
  (await send(act, rows, as)).body.results.map(({ outcome, fault }) => fault ?? outcome)
const contactOf = (email: string) =>
  test.db.selectFrom('contact').selectAll().where('email', '=', email).executeTakeFirst()
const lastAct = () =>
  test.db
    .selectFrom('audit_entry')
    .select(['action', 'subject', 'detail'])
    .orderBy('position', 'desc')
    .executeTakeFirst()

describe('importing contacts', () => {
  it('makes contacts and changes those that are there, around what cannot be done', async () => {
    const known = await insertContact(test.db, { email: `bo@${domain}`, account_id: account.id })
    const rows: Row[] = [
      { email: `New@${domain}`, name: 'New', type: 'Interessent' },
      { email: known.email, name: 'Bo A. Lind' },
      { email: 'anna@fabrikam.example' },
      { email: `eva@else${number}.example`, account: account.domain },
    ]
    expect(await outcomes('import', rows)).toEqual(['created', 'changed', 'internal', 'created'])

    expect(await contactOf(`new@${domain}`)).toMatchObject({
      ...{ name: 'New', type: 'lead', account_id: account.id, account_is_chosen: false },
      ...{ preference: 'allow', consent: 'none' },
    })
    expect(await contactOf(known.email)).toMatchObject({ name: 'Bo A. Lind', type: 'contact' })
    expect(await contactOf(`eva@else${number}.example`)).toMatchObject({
      ...{ account_id: account.id, account_is_chosen: true },
    })
    const others = await test.db
      .selectFrom('account')
      .select('id')
      .where('domain', '=', `else${number}.example`)
      .execute()
    expect(others).toEqual([])
    expect(await lastAct()).toMatchObject({
      ...{ action: 'contacts-imported', subject: null },
      detail: JSON.stringify({ created: 2, changed: 1, unchanged: 0, refused: 1 }),
    })
  })

  it('previews the same, and changes nothing', async () => {
    const rows: Row[] = [
      { email: `x@${domain}` },
      { email: 'x' },
      { email: `y@new${number}.example` },
    ]
    const before = await allRows(test.db, FABRIKAM)

    expect(await outcomes('preview', rows)).toEqual(['created', 'bad-address', 'created'])
    expect(await allRows(test.db, FABRIKAM)).toEqual(before)
    expect(await outcomes('import', rows)).toEqual(['created', 'bad-address', 'created'])
  })

  it('changes nothing the second time', async () => {
    const rows: Row[] = [
      { email: `x@${domain}`, name: 'X', type: 'lead' },
      { email: `y@new${number}.example`, account: account.domain },
      { email: `z@new${number}.example` },
      { email: `w${number}@gmail.com` },
    ]
    await send('import', rows)
    const before = await allRows(test.db, FABRIKAM)

    expect(await outcomes('import', rows)).toEqual(rows.map(() => 'unchanged'))
    expect(await allRows(test.db, FABRIKAM)).toEqual(before)
  })

  it('law 5: touches neither preference nor consent', async () => {
    const email = `no@${domain}`
    await call('setFollowPreference', ANNA, {
      params: { email },
      body: { preference: 'do-not-allow' },
    })
    expect(await outcomes('import', [{ email, name: 'No', type: 'lead' }])).toEqual(['changed'])

    expect(await contactOf(email)).toMatchObject({ preference: 'do-not-allow', name: 'No' })
  })

  it('does not bring back who was erased', async () => {
    const email = `gone@${domain}`
    const fingerprint = fingerprintOf(await findFingerprintKey(test.db, FABRIKAM), email)
    await insertSuppression(test.db, { tenantId: FABRIKAM, fingerprint, at: NOW })

    expect(await outcomes('import', [{ email }, { email: `x@${domain}` }])).toEqual([
      'erased',
      'created',
    ])
    expect(await contactOf(email)).toBeUndefined()
  })

  it('takes what was collected of somebody along to the account that is chosen', async () => {
    const email = `bo@${domain}`
    const { id } = await insertContact(test.db, { email, account_id: account.id })
    const to = await insertAccount(test.db, { name: 'To', domain: `to${number}.example` })
    const person = personOf(await findFingerprintKey(test.db, FABRIKAM), email)
    const of = { tenant_id: FABRIKAM, account_id: account.id }
    await test.db
      .insertInto('activity_person')
      .values({ ...of, person, domain })
      .execute()
    await test.db
      .insertInto('activity')
      .values({
        ...{ ...of, key: newId(), kind: 'mail', direction: 'in', at: NOW, ours: [1] },
        ...{ theirs: [person], minutes: null, conversation: null },
      })
      .execute()
    expect(await outcomes('import', [{ email, account: 'To' }])).toEqual(['changed'])

    expect(await contactOf(email)).toMatchObject({ id, account_id: to.id, account_is_chosen: true })
    const moved = await test.db
      .selectFrom('activity')
      .select('account_id')
      .where('account_id', 'in', [account.id, to.id])
      .execute()
    expect(moved).toEqual([{ account_id: to.id }])
  })

  it('is for administrators', async () => {
    expect((await send('preview', [{ email: 'x' }], ANNA)).problem.code).toBe('not-allowed')
  })

  it('law 11: neither finds nor changes what is another tenant’s', async () => {
    const email = `bo@${domain}`
    await insertContact(test.db, { email, account_id: account.id })
    const before = await allRows(test.db, FABRIKAM)

    expect(
      await outcomes(
        'import',
        [
          { email, account: account.domain },
          { email, name: 'Mine' },
        ],
        MALLORY_ADMIN,
      ),
    ).toEqual(['unknown-account', 'created'])
    expect(await allRows(test.db, FABRIKAM)).toEqual(before)
    const own = await test.db
      .selectFrom('contact')
      .select('name')
      .where('tenant_id', '=', NORTHWIND)
      .where('email', '=', email)
      .execute()
    expect(own).toEqual([{ name: 'Mine' }])
  })
})
