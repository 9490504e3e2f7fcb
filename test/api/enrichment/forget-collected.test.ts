import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { chooseMailboxes } from '../../../src/api/enrichment/choose-mailboxes.service.ts'
import { insertLeft } from '../../../src/api/enrichment/left-mailbox.store.ts'
import { forgetCollected } from '../../../src/api/enrichment/forget-collected.service.ts'
import { refreshed, setupChange } from '../../../src/api/enrichment/enrichment-setup.ts'
import { insertEnrichment } from '../../fixtures/enrichment-setup.ts'
import { FABRIKAM, insertAccount, newId, newTenant, NORTHWIND, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
/** Two accounts of Fabrikam's and one of Northwind's. */
let accounts: { tenant_id: string; id: string }[]

beforeAll(async () => {
  test = await openTestApp()
  await newTenant(test.db)
})
afterAll(() => test.close())
beforeEach(async () => {
  const { db } = test
  for (const table of ['contact', 'account', 'enrichment'] as const)
    await db.deleteFrom(table).execute()
  accounts = [
    await insertAccount(db),
    await insertAccount(db, { domain: 'litware.example' }),
    await insertAccount(db, { tenant_id: NORTHWIND }),
  ]
  for (const tenantId of [FABRIKAM, NORTHWIND]) await insertEnrichment(db, {}, tenantId)
  for (const account of accounts)
    for (const ours of [[1], [2], [1, 2, 3]]) await insert(account, ours)
})

const insert = ({ tenant_id, id }: { tenant_id: string; id: string }, ours: number[]) =>
  test.db
    .insertInto('activity')
    .values({
      ...{ tenant_id, account_id: id, key: newId(), kind: 'mail', direction: 'in', at: NOW },
      ...{ ours, theirs: [9], minutes: null, conversation: null },
    })
    .execute()
const oursOf = async ({ id }: { id: string }) =>
  (await test.db.selectFrom('activity').select('ours').where('account_id', '=', id).execute())
    .map(({ ours }) => ours.join())
    .sort()
const staleOf = async () =>
  (await test.db.selectFrom('stale_span').select('account_id').distinct().execute()).map(
    ({ account_id }) => account_id,
  )
const left = () => test.db.selectFrom('left_mailbox').selectAll().execute()
const leave = (persons: number[]) => insertLeft(test.db, { tenantId: FABRIKAM, persons })

describe('whose mailbox is not chosen any more', () => {
  it('is taken out of everything, and with nobody of ours left it goes', async () => {
    await leave([1])

    await forgetCollected(test.ctx)

    expect(await oursOf(accounts[0]!)).toEqual(['2', '2,3'])
    expect(await oursOf(accounts[1]!)).toEqual(['2', '2,3'])
    expect((await staleOf()).sort()).toEqual(
      accounts
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    )
    expect(await left()).toEqual([])
  })

  it('are taken out together, and nobody of another organisation is', async () => {
    await leave([1, 2, 3])

    await forgetCollected(test.ctx)

    expect(await oursOf(accounts[0]!)).toEqual([])
    expect(await oursOf(accounts[2]!)).toEqual(['1', '1,2,3', '2'])
  })

  it('are taken out from where it was cut off, whoever comes meanwhile from the first on', async () => {
    const [first, last] = accounts.slice(0, 2).sort((a, b) => a.id.localeCompare(b.id))
    await leave([1])
    await test.db.updateTable('left_mailbox').set({ done_to: first!.id }).execute()
    await leave([2])

    await forgetCollected(test.ctx)

    expect(await oursOf(first!)).toEqual(['1', '1,3'])
    expect(await oursOf(last!)).toEqual(['3'])
    expect(await left()).toEqual([])
  })

  it('wait for the next time where the server stops', async () => {
    await leave([1])

    await forgetCollected(test.ctx, () => true)

    expect(await left()).toHaveLength(1)
  })
})

describe('what is to be forgotten as a whole', () => {
  it('is, of that organisation alone', async () => {
    await insertEnrichment(test.db, { clearing_since: NOW })

    await forgetCollected(test.ctx)

    const rest = await test.db.selectFrom('activity').select('tenant_id').distinct().execute()
    expect(rest).toEqual([{ tenant_id: NORTHWIND }])
    const [row] = await test.db
      .selectFrom('enrichment')
      .select('clearing_since')
      .where('tenant_id', '=', FABRIKAM)
      .execute()
    expect(row?.clearing_since).toBeNull()
  })
})

describe('choosing', () => {
  const mailbox = (name: string, id = newId()) => ({
    id,
    name,
    address: `${name}@fabrikam.example`,
  })
  const choose = (mailboxes: ReturnType<typeof mailbox>[]) =>
    test.db
      .transaction()
      .execute((db) => chooseMailboxes(db, { tenantId: FABRIKAM, mailboxes, at: NOW }))

  it('keeps how far those are read that stay, and forgets who left and came back', async () => {
    const [anna, jonas] = [mailbox('Anna'), mailbox('jonas')]
    expect(await choose([anna, jonas])).toEqual({ added: 2, removed: 0 })
    await test.db.updateTable('enrichment_mailbox').set({ state: 'done' }).execute()

    expect(await choose([{ ...anna, name: 'Anna Berg' }])).toEqual({ added: 0, removed: 1 })
    expect(await left()).toHaveLength(1)
    expect(await choose([anna, jonas])).toEqual({ added: 1, removed: 0 })

    expect(await left()).toEqual([])
    const rows = await test.db
      .selectFrom('enrichment_mailbox')
      .selectAll()
      .orderBy('address')
      .execute()
    expect(rows.map(({ address, state }) => [address, state])).toEqual([
      ['anna@fabrikam.example', 'done'],
      ['jonas@fabrikam.example', 'waiting'],
    ])
  })

  it('begins anew with a mailbox that has another address', async () => {
    const anna = mailbox('anna')
    await choose([anna])
    await test.db.updateTable('enrichment_mailbox').set({ state: 'done' }).execute()

    expect(await choose([mailbox('anna.berg', anna.id)])).toEqual({ added: 1, removed: 1 })

    expect(await left()).toHaveLength(1)
    const [row] = await test.db.selectFrom('enrichment_mailbox').select('state').execute()
    expect(row?.state).toBe('waiting')
  })
})

describe('a change of the settings', () => {
  const before = {
    targets: ['a', 'b'],
    people: 'domains',
    addresses: 'all',
    aggregate_only: true,
    ...{ name: 'x', time_zone: 'UTC' },
  } as const
  const same = {
    targets: ['b', 'a'],
    people: 'domains',
    addresses: 'all',
    aggregateOnly: true,
    timeZone: 'UTC',
  } as const
  const nothing = { targets: false, rule: false, agreement: false, zone: false }

  it.each([
    [{}, {}],
    [{ targets: ['a'] }, { targets: true, agreement: true }],
    [{ targets: ['a', 'c'] }, { targets: true, agreement: true }],
    [{ people: 'contacts' as const }, { rule: true, agreement: true }],
    [{ addresses: 'own' as const }, { rule: true, agreement: true }],
    [{ aggregateOnly: false }, { agreement: true }],
    [{ timeZone: 'Europe/Oslo' }, { zone: true }],
  ])('to %j brings %j with it', (over, expected) => {
    const change = setupChange(
      { ...before, targets: [...before.targets] },
      {
        ...same,
        targets: [...same.targets],
        ...over,
      },
    )

    expect(change).toEqual({ ...nothing, ...expected })
  })

  it('is the first one where nothing was set up, and leaves nothing to forget', () => {
    const first = { ...before, name: null, targets: [] }

    expect(setupChange(first, { ...same, targets: ['a'], people: 'contacts' })).toEqual({
      ...{ ...nothing, targets: true, agreement: true },
    })
  })

  it('lets in whoever fits, and out whoever left', () => {
    const all = (count: number) => Array.from({ length: count }, (_, id) => ({ id: String(id) }))

    expect(refreshed(['0', '9999'], all(2500))).toHaveLength(2500)
    expect(refreshed(['0', '9999'], all(2501))).toEqual([{ id: '0' }])
  })
})
