import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FollowSort, FollowStatus } from '../../../src/contract/followed.ts'
import type { Input } from '../../../src/contract/routes.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  atMinute,
  FABRIKAM,
  insertCaller,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  MALLORY,
  newTenant,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  const { bo } = await newTenant(test.db)
  await insertCaller(test.db, OLE)
  const underscore = await insertContact(test.db, { email: 'a_b@contoso.example', name: 'Åse Ø' })

  const mail = async (
    subject: string,
    {
      sent,
      opened,
      totals = {},
      to = bo.id,
      state = 'active',
    }: {
      sent: number | null
      opened?: number
      totals?: object
      to?: string
      state?: 'pending' | 'active' | 'voided'
    },
  ) => {
    const { key } = await insertFollow(test.db, {
      subject,
      state,
      activated_at: sent === null ? null : atMinute(sent),
      outcome: sent === null ? null : 'ok',
      created_at: atMinute((sent ?? 6) - 1),
    })
    await insertFollowRecipient(test.db, { follow_key: key, contact_id: to })
    if (opened === undefined) return
    await test.db
      .insertInto('follow_total')
      .values({
        tenant_id: FABRIKAM,
        follow_key: key,
        last_opened_at: atMinute(opened),
        last_interaction_at: atMinute(100 - opened),
        ...totals,
      })
      .execute()
  }
  await mail('banana', { sent: 1 })
  await mail('Apple', { sent: 2, opened: 30, totals: { opens_people: 1 } })
  await mail('cherry 100%', { sent: 3, opened: 10, totals: { opens_people: 1, clicks_people: 1 } })
  await mail('Date', { sent: 4, opened: 20, totals: { file_views_people: 1 }, to: underscore.id })
  await mail('elder', { sent: 4, opened: 20, totals: { replies_people: 1 } })
  await mail('fig', { sent: null, state: 'pending' })
  await mail('grape', { sent: 5, opened: 40, totals: { opens_all: 9 }, state: 'voided' })
  await mail('never sent', { sent: null, state: 'voided' })
  await insertFollow(test.db, { subject: "Ole's", salesperson_id: OLE.salespersonId })
  await insertFollow(test.db, {
    tenant_id: MALLORY.tenantId,
    salesperson_id: MALLORY.salespersonId,
    subject: "Mallory's",
  })
})
afterAll(() => test.close())

type Query = Input<'listFollows'>['query']
const list = (query: Query = {}, as = ANNA) => call('listFollows', as, { query })
const subjects = async (query: Query = {}, as = ANNA) =>
  (await list(query, as)).body.items.map(({ subject }) => subject)

async function pages(query: Query): Promise<string[]> {
  const found: string[] = []
  let cursor: string | null | undefined
  do {
    const { body } = await list({ ...query, ...(cursor && { cursor }) })
    found.push(...body.items.map(({ subject }) => subject))
    cursor = body.nextCursor
  } while (cursor && found.length < 50)
  return found
}

describe('the list of followed emails', () => {
  it('is newest first, drafts by when they were followed; unfollowed drafts are gone', async () => {
    const found = await subjects()

    expect(found.slice(0, 2).toSorted()).toEqual(['fig', 'grape'])
    expect(found.slice(2, 4).toSorted()).toEqual(['Date', 'elder'])
    expect(found.slice(4)).toEqual(['cherry 100%', 'Apple', 'banana'])
  })

  it.each([
    ['subject', ['Apple', 'banana', 'cherry 100%', 'Date', 'elder', 'fig', 'grape']],
    ['last-opened', ['grape', 'Apple', 'Date|elder', 'Date|elder', 'cherry 100%']],
    ['last-interaction', ['cherry 100%', 'Date|elder', 'Date|elder', 'Apple', 'grape']],
  ] as const)('is ordered by %s', async (sort, expected) => {
    const found = await subjects({ sort })

    expected.forEach((names, index) => expect(names.split('|')).toContain(found[index]))
  })

  it.each(['sent', 'last-opened', 'last-interaction', 'subject'] as const satisfies FollowSort[])(
    'is the same in pages of any size, by %s',
    async (sort) => {
      const whole = await subjects({ sort })

      expect(whole).toHaveLength(7)
      for (const limit of [1, 2, 3, 7]) expect(await pages({ sort, limit })).toEqual(whole)
    },
  )

  it('ends with no cursor', async () => {
    expect((await list({ limit: 7 })).body.nextCursor).toBeNull()
    expect((await list({ limit: 6 })).body.nextCursor).not.toBeNull()
  })

  it('does not move on when a new mail is sent between two pages', async () => {
    const first = await list({ limit: 3 })
    const { key } = await insertFollow(test.db, { subject: 'new', activated_at: atMinute(60) })
    const second = await list({ limit: 3, cursor: first.body.nextCursor ?? '' })
    await test.db.deleteFrom('follow').where('key', '=', key).execute()

    const both = [...first.body.items, ...second.body.items].map(({ subject }) => subject)
    expect(both).toEqual((await subjects()).slice(0, 6))
  })

  it.each([
    ['not-sent', ['fig']],
    ['not-opened', ['banana', 'grape']],
    ['opened', ['Apple']],
    ['clicked', ['Date', 'cherry 100%']],
    ['replied', ['elder']],
  ] as const satisfies [FollowStatus, string[]][])(
    'shows only those %s, as their own status says',
    async (status, expected) => {
      const { items } = (await list({ status })).body

      expect(items.map(({ subject }) => subject).toSorted()).toEqual([...expected].toSorted())
      expect(new Set(items.map((item) => item.status))).toEqual(new Set([status]))
    },
  )

  it.each([
    ['was refused', { outcome: 'refused' as const }],
    ['never became active', { outcome: 'api-error' as const }],
    ['was bound without its key', { outcome: null, internet_message_id: '<went@x.example>' }],
  ])('does not say "not sent" of a mail that went out and %s', async (_, known) => {
    const { key } = await insertFollow(test.db, { state: 'pending', activated_at: null, ...known })
    const statuses = async (status: FollowStatus) =>
      (await list({ status })).body.items.map((item) => [item.key, item.status])
    const [notFollowed, notSent] = [await statuses('not-followed'), await statuses('not-sent')]
    await test.db.deleteFrom('follow').where('key', '=', key).execute()

    expect(notFollowed).toEqual([[key, 'not-followed']])
    expect(notSent).toHaveLength(1)
  })

  it.each([
    ['APPL', ['Apple']],
    ['  apple ', ['Apple']],
    ['100%', ['cherry 100%']],
    ['%', ['cherry 100%']],
    ['a_b@', ['Date']],
    ['_', ['Date']],
    ['Åse', ['Date']],
    ['\\', []],
    ["'; drop table follow; --", []],
    ['\0', ['cherry 100%', 'Date', 'elder', 'fig', 'grape', 'Apple', 'banana']],
  ])('finds %j in subjects and recipients', async (search, expected) => {
    expect((await subjects({ search })).toSorted()).toEqual(expected.toSorted())
  })

  it('finds all for an empty search', async () => {
    expect(await subjects({ search: ' ' })).toHaveLength(7)
  })

  it.each(['garbage', '', 'bnVsbA', 'c2VudCAxMiA'])('refuses the cursor %j', async (cursor) => {
    expect(await list({ cursor })).toMatchObject({
      status: 400,
      problem: { code: 'invalid-request', about: ['cursor'] },
    })
  })

  it('refuses the cursor of another order', async () => {
    const cursor = (await list({ limit: 1 })).body.nextCursor ?? ''

    expect((await list({ cursor, sort: 'subject' })).problem.code).toBe('invalid-request')
  })

  it.each([
    { limit: 0 },
    { limit: 101 },
    { sort: 'size' as FollowSort },
    { status: 'lost' as FollowStatus },
    { search: 'x'.repeat(201) },
  ])('refuses %j', async (query) => {
    expect((await list(query)).problem.code).toBe('invalid-request')
  })

  it("law 11: is the caller's own", async () => {
    expect(await subjects({}, OLE)).toEqual(["Ole's"])
    expect(await subjects({}, MALLORY)).toEqual(["Mallory's"])
    expect(await subjects({ search: 'bo@contoso' }, MALLORY)).toEqual([])
  })
})
