import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { AccountImportRequest } from '../../../src/contract/account-import.ts'
import { ensureAccounts } from '../../../src/api/accounts/account.store.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  FABRIKAM,
  insertAccount,
  insertCaller,
  insertContact,
  MALLORY,
  newId,
  newTenant,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { allRows } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADMIN: Caller = { ...ANNA, claimedRoles: ['administrator'] }
const MALLORY_ADMIN: Caller = { ...MALLORY, claimedRoles: ['administrator'] }

let test: TestApp
let call: CallApi
let number = 0
/** A domain that only this test has. */
const at = (label: string) => `${label}${number}.example`

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
  await insertCaller(test.db, OLE)
})
afterAll(() => test.close())
beforeEach(() => void (number += 1))

type Row = Omit<AccountImportRequest['rows'][number], 'line'>
const request = (act: 'preview' | 'import', rows: Row[]): AccountImportRequest => ({
  act,
  rows: rows.map((row, index) => ({ line: index + 2, ...row })),
})
const send = (act: 'preview' | 'import', rows: Row[], as = ADMIN) =>
  call('importAccounts', as, { body: request(act, rows) })
const outcomes = async (act: 'preview' | 'import', rows: Row[], as = ADMIN) =>
  (await send(act, rows, as)).body.results.map(({ outcome, fault }) => fault ?? outcome)
const accountAt = (domain: string) =>
  test.db
    .selectFrom('account_domain as d')
    .innerJoin('account as a', 'a.id', 'd.account_id')
    .selectAll('a')
    .where('d.domain', '=', domain)
    .executeTakeFirst()

describe('importing accounts', () => {
  it('makes accounts with domains, parents and salespeople', async () => {
    await test.db
      .insertInto('salesperson_address')
      .values({
        ...{ tenant_id: FABRIKAM, salesperson_id: OLE.salespersonId },
        address: `ole${number}@fabrikam-sales.example`,
      })
      .execute()
    const rows: Row[] = [
      {
        ...{ name: 'Child', domains: `https://www.${at('child')}/, info@${at('second')}` },
        ...{ parent: at('group'), owner: `Ole${number}@fabrikam-sales.example` },
      },
      { name: 'Bad', domains: 'gmail.com' },
      { name: 'Group', domains: at('group'), owner: 'Anna@Fabrikam.example' },
    ]
    const { body } = await send('import', rows)

    expect(body.results).toEqual([
      { line: 2, outcome: 'created', fault: null },
      { line: 3, outcome: 'refused', fault: 'free-mail' },
      { line: 4, outcome: 'created', fault: null },
    ])
    const group = await accountAt(at('group'))
    expect(group).toMatchObject({ name: 'Group', owner_id: ANNA.salespersonId, parent_id: null })
    expect(await accountAt(at('second'))).toMatchObject({
      ...{ name: 'Child', domain: at('child'), parent_id: group?.id, owner_id: OLE.salespersonId },
    })
    const act = await test.db
      .selectFrom('audit_entry')
      .select(['action', 'subject', 'detail'])
      .orderBy('position', 'desc')
      .executeTakeFirst()
    expect(act).toEqual({
      ...{ action: 'accounts-imported', subject: null },
      detail: JSON.stringify({ created: 2, changed: 0, unchanged: 0, refused: 1 }),
    })
  })

  it('changes what is there: name, salesperson, and further domains with their people', async () => {
    const known = await insertAccount(test.db, { name: 'Old', domain: at('known') })
    const stranger = await insertContact(test.db, { email: `bo@${at('more')}` })
    const rows = [{ name: 'New', domains: `${at('known')};${at('more')}`, owner: OLE.email }]

    expect(await outcomes('import', rows)).toEqual(['changed'])
    expect(await accountAt(at('more'))).toMatchObject({
      ...{ id: known.id, name: 'New', domain: at('known'), owner_id: OLE.salespersonId },
      revision: 1,
    })
    const contact = await test.db
      .selectFrom('contact')
      .select('account_id')
      .where('id', '=', stranger.id)
      .executeTakeFirst()
    expect(contact?.account_id).toBe(known.id)
  })

  it('previews the same, and changes nothing', async () => {
    await insertAccount(test.db, { name: 'Old', domain: at('known') })
    const rows: Row[] = [
      { name: `New ${number}`, domains: at('known') },
      { name: 'Fresh', domains: at('fresh'), parent: `New ${number}` },
      { name: 'Bad', domains: '' },
    ]
    const before = await allRows(test.db, FABRIKAM)

    expect(await outcomes('preview', rows)).toEqual(['changed', 'created', 'no-domain'])
    expect(await allRows(test.db, FABRIKAM)).toEqual(before)
    expect(await outcomes('import', rows)).toEqual(['changed', 'created', 'no-domain'])
  })

  it('changes nothing the second time', async () => {
    const said = { parent: at('group'), owner: OLE.email }
    const rows: Row[] = [
      { name: 'Child', domains: `${at('child')} ${at('second')}`, ...said },
      { name: `Group ${number}`, domains: at('group') },
    ]
    await send('import', rows)
    const before = await allRows(test.db, FABRIKAM)

    expect(await outcomes('import', rows)).toEqual(['unchanged', 'unchanged'])
    expect(await allRows(test.db, FABRIKAM)).toEqual(before)
  })

  it('makes one account of each company, whoever writes to it at the same time', async () => {
    const domains = Array.from({ length: 40 }, (_, index) => at(`busy${index}x`))
    const write = domains.toReversed().map((domain) => {
      const fresh = { tenant_id: FABRIKAM, id: newId(), name: domain, domain, created_at: NOW }
      return test.db.transaction().execute((trx) => ensureAccounts(trx, [fresh]))
    })
    const rows = domains.map((domain) => ({ name: `Busy ${domain}`, domains: domain }))
    const [imported] = await Promise.all([send('import', rows), ...write])

    expect(imported.status).toBe(200)
    const accounts = await test.db
      .selectFrom('account')
      .select(['domain', 'name'])
      .where('domain', 'in', domains)
      .execute()
    expect(accounts).toHaveLength(40)
    for (const { domain, name } of accounts) expect(name).toBe(`Busy ${domain}`)
  })

  it('takes 500 rows at once', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({
      ...{ name: `Many ${index}`, domains: at(`many${index}x`) },
      ...(index > 0 && { parent: at(`many${index - 1}x`) }),
    }))

    expect(new Set(await outcomes('import', rows))).toEqual(new Set(['created']))
    expect((await send('import', [...rows, { name: 'x', domains: 'x' }])).status).toBe(400)
  })

  it('is for administrators', async () => {
    expect((await send('preview', [{ name: 'x', domains: 'x' }], ANNA)).problem.code).toBe(
      'not-allowed',
    )
  })

  it('law 11: neither finds nor changes what is another tenant’s', async () => {
    const known = await insertAccount(test.db, { name: 'Theirs', domain: at('theirs') })
    const before = await allRows(test.db, FABRIKAM)
    const rows: Row[] = [
      { name: 'Child', domains: at('child'), parent: 'Theirs' },
      { name: 'Owned', domains: at('owned'), owner: ANNA.email },
      { name: 'Mine', domains: at('theirs') },
    ]

    expect(await outcomes('import', rows, MALLORY_ADMIN)).toEqual([
      'unknown-parent',
      'unknown-owner',
      'created',
    ])
    expect(await allRows(test.db, FABRIKAM)).toEqual(before)
    expect(known.name).toBe('Theirs')
  })
})
