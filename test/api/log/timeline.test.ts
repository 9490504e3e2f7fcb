import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { TimelineItem } from '../../../src/contract/timeline.ts'
import type { Input } from '../../../src/contract/routes.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import * as fc from '../../fixtures/fast-check.ts'
import {
  ANNA,
  atMinute,
  insertBounce,
  insertCaller,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  insertInteraction,
  insertLogEntry,
  insertLoggedMessage,
  newId,
  newTenant,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { TABLES } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

/** May not read contacts. */
const ADA: Caller = { ...OLE, claimedRoles: ['administrator'] }
const EMAIL = 'bo@contoso.example'

let test: TestApp
let call: CallApi
let bo: string
/** Followed mail of Anna's and of Ole's to Bo. */
let own: string
let colleagues: string

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
})
afterAll(() => test.close())

beforeEach(async () => {
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  bo = (await newTenant(test.db)).bo.id
  await insertCaller(test.db, OLE)
  own = (await insertFollow(test.db)).key
  const mail = { salesperson_id: OLE.salespersonId, subject: 'Of Ole' }
  colleagues = (await insertFollow(test.db, mail)).key
  for (const follow_key of [own, colleagues])
    await insertFollowRecipient(test.db, { follow_key, contact_id: bo })
})

type Query = Input<'listContactTimeline'>['query']

const timeline = (query: Query = {}, as = ANNA) =>
  call('listContactTimeline', as, { params: { email: EMAIL }, query })

const idOf = (item: TimelineItem): string => {
  if (item.type === 'interaction') return item.interaction.id
  return item.type === 'log-entry' ? item.entry.id : item.bounce.id
}

async function ids(query: Query = {}, as = ANNA): Promise<string[]> {
  return (await timeline(query, as)).body.items.map(idOf)
}

async function pages(limit: number, query: Query = {}): Promise<string[]> {
  const found: string[] = []
  let cursor: string | undefined
  for (;;) {
    const { body } = await timeline({ ...query, limit, ...(cursor !== undefined && { cursor }) })
    found.push(...body.items.map(idOf))
    if (body.nextCursor === null) return found
    cursor = body.nextCursor
  }
}

const open = (at: Date, id = newId()) =>
  insertInteraction(test.db, { follow_key: own, at, id, attribution: 'exact', contact_id: bo })
const entry = (at: Date, id = newId()) => insertLogEntry(test.db, { contact_id: bo, at, id })
const bounce = (at: Date, id = newId()) =>
  insertBounce(test.db, { contact_id: bo, at, id, follow_key: own })
const KINDS = { open, entry, bounce }

describe('the timeline of a contact', () => {
  it('has interactions, logged mail and mail that came back, newest first', async () => {
    const first = await entry(atMinute(-30))
    const second = await open(atMinute(-20))
    const third = await bounce(atMinute(-10))

    const { items } = (await timeline()).body

    expect(items.map(idOf)).toEqual([third.id, second.id, first.id])
    expect(items[0]).toEqual({
      type: 'bounce',
      bounce: { id: third.id, at: atMinute(-10).toISOString(), subject: 'Offer', followKey: own },
    })
  })

  it('is empty for whom nobody knows, and for a contact of whom there is nothing', async () => {
    const empty = { items: [], nextCursor: null }

    expect((await timeline()).body).toEqual(empty)
    const params = { email: 'nobody@contoso.example' }
    expect((await call('listContactTimeline', ANNA, { params, query: {} })).body).toEqual(empty)
    expect((await timeline({ cursor: 'x' })).problem.about).toEqual(['cursor'])
  })

  it('has nothing of other contacts', async () => {
    const eva = await insertContact(test.db, { email: 'eva@contoso.example' })
    await insertLogEntry(test.db, { contact_id: eva.id })
    await insertBounce(test.db, { contact_id: eva.id })
    await insertBounce(test.db)

    expect(await ids()).toEqual([])
  })

  it('shows an administrator without permission what concerns themself', async () => {
    await open(NOW)
    await entry(NOW)
    await bounce(NOW)
    const of = { contact_id: bo, at: NOW }
    const mine = [
      await insertInteraction(test.db, {
        ...{ ...of, follow_key: colleagues, attribution: 'exact' },
      }),
      await insertLogEntry(test.db, { ...of, salesperson_id: OLE.salespersonId }),
      await insertBounce(test.db, { ...of, follow_key: colleagues }),
    ].map(({ id }) => id)

    expect((await ids({}, ADA)).sort()).toEqual(mine.sort())
    expect(await ids()).toHaveLength(6)
  })

  it('keeps the subject of a colleague’s mail that came back', async () => {
    await insertBounce(test.db, { contact_id: bo, follow_key: colleagues })

    expect((await timeline()).body.items).toMatchObject([
      { bounce: { subject: null, followKey: null } },
    ])
    expect((await timeline({}, OLE)).body.items).toMatchObject([{ bounce: { subject: 'Of Ole' } }])
  })

  it('of people leaves out what machines did', async () => {
    const automatic = await insertLoggedMessage(test.db, { automatic: 'auto-reply' })
    await insertLogEntry(test.db, { contact_id: bo, logged_message_id: automatic.id })
    await insertInteraction(test.db, {
      ...{ follow_key: own, attribution: 'exact', contact_id: bo, verdict: 'machine' },
    })
    const read = await entry(NOW)

    expect(await ids({ show: 'people' })).toEqual([read.id])
    expect(await ids({ show: 'everything' })).toHaveLength(3)
  })

  it('loses nothing and doubles nothing from page to page', async () => {
    const item = fc.record({
      kind: fc.constantFrom('open', 'entry', 'bounce'),
      // Few instants and few ids, so that they meet.
      minute: fc.integer({ min: 0, max: 2 }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(item, { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (items, limit) => {
          for (const table of ['interaction', 'bounce', 'log_entry'] as const)
            await test.db.deleteFrom(table).execute()
          const made: string[] = []
          for (const { kind, minute } of items)
            made.push((await KINDS[kind as keyof typeof KINDS](atMinute(-minute))).id)
          const all = await ids({ limit: 200 })

          expect(all.toSorted()).toEqual(made.toSorted())
          expect(await pages(limit)).toEqual(all)
        },
      ),
      { numRuns: 15 },
    )
  })

  it('goes on rightly where different kinds have the same instant and id', async () => {
    const id = newId()
    await open(NOW, id)
    await entry(NOW, id)
    await bounce(NOW, id)

    expect(await pages(1)).toEqual([id, id, id])
    expect(await pages(2)).toEqual([id, id, id])
  })
})
