import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Caller } from '../../../src/api/http/caller.ts'
import { listEntries } from '../../../src/api/log/log-list.store.ts'
import type { LogEntry } from '../../../src/contract/log.ts'
import type { Input } from '../../../src/contract/routes.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  atMinute,
  daysAgo,
  insertCaller,
  insertContact,
  insertFollow,
  insertFollowUp,
  insertLogComment,
  insertLogEntry,
  insertLoggedMessage,
  insertOpportunity,
  newId,
  newTenant,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { TABLES } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

/** Anna's manager. */
const MAX: Caller = { ...OLE, salespersonId: newId(), name: 'Max', claimedRoles: ['manager'] }
/** May not read contacts. */
const ADA: Caller = { ...OLE, salespersonId: newId(), name: 'Ada', claimedRoles: ['administrator'] }

let test: TestApp
let call: CallApi
let bo: string
let eva: string

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
})
afterAll(() => test.close())

beforeEach(async () => {
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  bo = (await newTenant(test.db)).bo.id
  eva = (await insertContact(test.db, { email: 'eva@litware.example', name: 'Eva 100%' })).id
  for (const person of [OLE, MAX, ADA]) await insertCaller(test.db, person)
  await test.db
    .updateTable('salesperson')
    .set({ manager_id: MAX.salespersonId })
    .where('id', '=', ANNA.salespersonId)
    .execute()
})

const entry = (overrides: Partial<Parameters<typeof insertLogEntry>[1]> = {}) =>
  insertLogEntry(test.db, { contact_id: bo, ...overrides })

const list = (query: Input<'listLog'>['query'] = {}, as = ANNA) => call('listLog', as, { query })

async function subjects(query: Input<'listLog'>['query'] = {}, as = ANNA) {
  return (await list(query, as)).body.items.map(({ subject }) => subject)
}

const only = async (as = ANNA): Promise<LogEntry> =>
  (await list({ scope: 'everybody', show: 'everything' }, as)).body.items[0]!

describe('the interaction log', () => {
  it('shows an entry with everything beside it', async () => {
    const opportunity = await insertOpportunity(test.db, { contact_id: bo })
    const { id, logged_message_id } = await entry({
      ...{ direction: 'out', opportunity_id: opportunity.id, evaluation: 'positive' },
    })
    await insertLogComment(test.db, { entry_id: id })
    await insertFollowUp(test.db, { entry_id: id })

    expect((await list()).body).toEqual({
      items: [
        {
          id,
          direction: 'out',
          at: atMinute(-60).toISOString(),
          subject: 'Re: Offer',
          contact: { id: bo, email: 'bo@contoso.example', name: 'Bo Lind' },
          salesperson: { id: ANNA.salespersonId, name: 'Anna Berg' },
          isAutomatic: false,
          evaluation: 'positive',
          canceled: null,
          comments: 1,
          followUp: 'open',
          opportunity: { id: opportunity.id, name: '20 licences', stage: 'qualify' },
          mayBecomeOpportunity: false,
          webLink: `https://mail.example/${logged_message_id}`,
          source: 'graph',
          mayChange: true,
          revision: 0,
        },
      ],
      nextCursor: null,
    })
  })

  it('has the own entries, those of the team, or everybody’s', async () => {
    await entry({ subject: 'of Anna' })
    await entry({ subject: 'of Ole', salesperson_id: OLE.salespersonId, at: atMinute(-90) })

    expect(await subjects()).toEqual(['of Anna'])
    expect(await subjects({ scope: 'everybody' })).toEqual(['of Anna', 'of Ole'])
    expect(await subjects({ scope: 'team' }, MAX)).toEqual(['of Anna'])
    expect((await list({ scope: 'team' })).problem.code).toBe('not-allowed')
  })

  it('shows an administrator without permission only their own', async () => {
    const { id } = await entry({ subject: 'of Anna' })
    await entry({ subject: 'of Ada', salesperson_id: ADA.salespersonId })

    expect((await list({ scope: 'everybody' }, ADA)).problem.code).toBe('not-allowed')
    expect(await subjects({}, ADA)).toEqual(['of Ada'])
    expect((await call('getLogEntry', ADA, { params: { id } })).problem.code).toBe('not-found')
  })

  it.each<[string, Input<'listLog'>['query'], string[]]>([
    ['search in the subject, whatever its case', { search: 'offer' }, ['Offer']],
    ['search in the contact’s name, a percent sign being one', { search: '100%' }, ['Eva’s']],
    ['search that only looks like a pattern', { search: '_ffer' }, []],
    ['search in the contact’s address', { search: 'LITWARE' }, ['Eva’s']],
    ['contact, however it is written', { contact: 'Eva@Litware.Example' }, ['Eva’s']],
    ['direction', { direction: 'out' }, ['Offer']],
    ['evaluation', { evaluation: 'negative' }, ['Offer']],
    ['what counts', {}, ['Offer', 'Eva’s']],
    ['what was canceled', { show: 'canceled' }, ['Canceled']],
    ['everything', { show: 'everything' }, ['Offer', 'Eva’s', 'Canceled']],
    ['begin', { from: daysAgo(1).toISOString() }, ['Offer']],
    ['end, which is not in it', { to: atMinute(-10).toISOString() }, ['Eva’s']],
  ])('is filtered by %s', async (_, query, found) => {
    await entry({
      ...{ subject: 'Offer', direction: 'out', evaluation: 'negative', at: atMinute(-10) },
    })
    await entry({ subject: 'Eva’s', contact_id: eva, at: daysAgo(2) })
    await entry({ subject: 'Canceled', at: daysAgo(3), canceled_at: NOW })

    expect(await subjects(query)).toEqual(found)
  })

  it.each(['none', 'open', 'overdue', 'done'] as const)(
    'is filtered by follow-ups that are %s as it shows them',
    async (followUp) => {
      await entry()
      const dues = {
        open: [{ due_at: NOW }, { due_at: daysAgo(1), done_at: NOW }],
        overdue: [{ due_at: daysAgo(1) }, { due_at: daysAgo(-1) }],
        done: [{ due_at: daysAgo(1), done_at: NOW }],
      }
      for (const of of Object.values(dues)) {
        const { id } = await entry()
        for (const due of of) await insertFollowUp(test.db, { entry_id: id, ...due })
      }

      const { items } = (await list({ followUp })).body

      expect(items.map((item) => item.followUp)).toEqual([followUp])
    },
  )

  it('is listed in pages without a gap, also of entries of the same instant', async () => {
    for (let n = 0; n < 7; n++) await entry({ at: atMinute(-(n % 2)) })
    const all = (await list()).body.items

    const paged: LogEntry[] = []
    let query: Input<'listLog'>['query'] = { limit: 2 }
    for (;;) {
      const { items, nextCursor } = (await list(query)).body
      paged.push(...items)
      if (nextCursor === null) break
      query = { ...query, cursor: nextCursor }
    }

    expect(paged).toEqual(all)
    expect(all).toHaveLength(7)
    expect((await list({ cursor: 'x' })).problem.about).toEqual(['cursor'])
  })

  it('is asked in one query, however long the page is', async () => {
    const ask = async () => {
      let queries = 0
      const counting = test.db.withPlugin({
        transformQuery: ({ node }) => node,
        transformResult: async ({ result }) => {
          queries++
          return result
        },
      })
      const wanted = { tenantId: ANNA.tenantId, of: 'everybody', show: 'everything' } as const
      const found = await listEntries(counting, { ...wanted, now: NOW, limit: 100 })
      return { queries, found: found.length }
    }
    await entry()
    expect(await ask()).toEqual({ queries: 1, found: 1 })
    for (let n = 0; n < 20; n++) await entry()
    expect(await ask()).toEqual({ queries: 1, found: 21 })
  })
})

describe('one entry', () => {
  it('comes with comments, follow-ups, the mail’s other entries and the own followed mail', async () => {
    const { key } = await insertFollow(test.db)
    const message = await insertLoggedMessage(test.db, {
      ...{ direction: 'out', follow_key: key, sender_proof: 'signed-in' },
    })
    const of = { logged_message_id: message.id, direction: 'out' as const }
    const { id } = await entry(of)
    const other = await entry({ ...of, contact_id: eva })
    await insertLogComment(test.db, { entry_id: id, text: 'second', at: NOW })
    await insertLogComment(test.db, { entry_id: id, text: 'first', at: atMinute(-5) })
    const due = await insertFollowUp(test.db, { entry_id: id })

    const { body } = await call('getLogEntry', ANNA, { params: { id } })

    expect(body.notes.map(({ text, by }) => [text, by])).toEqual([
      ['first', 'Anna Berg'],
      ['second', 'Anna Berg'],
    ])
    expect(body.followUps).toEqual([
      {
        ...{ id: due.id, entryId: id, text: 'Call back', dueAt: due.due_at.toISOString() },
        ...{ doneAt: null, salespersonName: 'Anna Berg', contactEmail: 'bo@contoso.example' },
        ...{ contactName: 'Bo Lind', subject: 'Re: Offer' },
      },
    ])
    expect(body.others).toEqual([
      { id: other.id, contactEmail: 'eva@litware.example', salespersonName: 'Anna Berg' },
    ])
    expect(body.followKey).toBe(key)
    expect(body.internetMessageId).toBe(message.message_id)
    expect(body.senderProof).toBe('signed-in')
    // A colleague sees the entry, not the followed mail.
    const seen = (await call('getLogEntry', OLE, { params: { id } })).body
    expect(seen.followKey).toBeNull()
    expect(seen.entry.mayChange).toBe(false)
  })

  it('is evaluated, and taken back', async () => {
    const { id } = await entry()
    const change = (body: Input<'changeLogEntry'>['body']) =>
      call('changeLogEntry', ANNA, { params: { id }, body })

    expect((await change({ evaluation: 'very-positive', revision: 0 })).body.entry).toMatchObject({
      evaluation: 'very-positive',
      revision: 1,
    })
    expect((await change({ evaluation: null, revision: 1 })).body.entry.evaluation).toBeNull()
  })

  it('is not changed by who saw an older one', async () => {
    const { id } = await entry({ revision: 3 })

    const { problem } = await call('changeLogEntry', ANNA, {
      params: { id },
      body: { isCanceled: true, revision: 2 },
    })

    expect(problem.code).toBe('changed-meanwhile')
    expect((await only()).canceled).toBeNull()
  })

  it('is canceled with who and when, and restored', async () => {
    const { id } = await entry()
    const change = (isCanceled: boolean, revision: number) =>
      call('changeLogEntry', MAX, { params: { id }, body: { isCanceled, revision } })

    const canceled = (await change(true, 0)).body.entry
    expect(canceled.canceled).toEqual({ at: NOW.toISOString(), by: 'Max' })
    expect(canceled.mayBecomeOpportunity).toBe(false)
    const restored = (await change(false, 1)).body.entry
    expect(restored.canceled).toBeNull()
    expect(restored.mayBecomeOpportunity).toBe(true)
  })

  it('is commented on, with who and when', async () => {
    const { id } = await entry()

    const { body } = await call('addLogComment', MAX, { params: { id }, body: { text: ' Good ' } })

    expect(body.notes).toEqual([
      { id: expect.any(String), at: NOW.toISOString(), by: 'Max', text: 'Good' },
    ])
    expect(body.entry.comments).toBe(1)
    const blank = await call('addLogComment', MAX, { params: { id }, body: { text: ' ' } })
    expect(blank.problem.about).toEqual(['text'])
  })

  it('is for its salesperson and their manager to change, and nobody else', async () => {
    const { id } = await entry()
    const params = { id }
    const dueAt = NOW.toISOString()

    for (const [as, code] of [
      [OLE, 'not-allowed'],
      [ADA, 'not-found'],
    ] as const) {
      const answers = [
        await call('changeLogEntry', as, { params, body: { isCanceled: true, revision: 0 } }),
        await call('addLogComment', as, { params, body: { text: 'x' } }),
        await call('addFollowUp', as, { params, body: { text: 'x', dueAt } }),
        await call('createOpportunity', as, { params, body: OFFER }),
      ]
      expect(answers.map(({ problem }) => problem.code)).toEqual(Array(4).fill(code))
    }
    expect(await only()).toMatchObject({ comments: 0, followUp: 'none', revision: 0 })
  })
})

describe('a follow-up', () => {
  it('is for who noted it, is done, and is not done after all', async () => {
    const { id } = await entry()
    const body = { text: 'Call Bo', dueAt: daysAgo(-2).toISOString() }
    const noted = (await call('addFollowUp', MAX, { params: { id }, body })).body.followUps[0]!
    expect((await call('listFollowUps', ANNA, { query: {} })).body.items).toEqual([])
    expect((await call('listFollowUps', MAX, { query: {} })).body.items).toEqual([noted])

    const change = (to: Input<'changeFollowUp'>['body'], as = MAX) =>
      call('changeFollowUp', as, { params: { id: noted.id }, body: to })
    expect((await change({ isDone: true })).body.doneAt).toBe(NOW.toISOString())
    expect(
      (await call('listFollowUps', MAX, { query: { state: 'done' } })).body.items,
    ).toHaveLength(1)
    const later = daysAgo(-9).toISOString()
    expect((await change({ isDone: false, dueAt: later }, ANNA)).body).toMatchObject({
      doneAt: null,
      dueAt: later,
    })
    expect((await change({ isDone: true }, OLE)).problem.code).toBe('not-allowed')
    expect((await change({ isDone: true }, ADA)).problem.code).toBe('not-found')
  })

  it('is listed by due date, and once done the latest first', async () => {
    const { id } = await entry()
    const of = { entry_id: id }
    await insertFollowUp(test.db, { ...of, text: 'later', due_at: daysAgo(-5) })
    await insertFollowUp(test.db, { ...of, text: 'overdue', due_at: daysAgo(5) })
    await insertFollowUp(test.db, { ...of, text: 'done first', done_at: daysAgo(2) })
    await insertFollowUp(test.db, { ...of, text: 'done last', done_at: daysAgo(1) })
    const texts = async (state: 'open' | 'done') =>
      (await call('listFollowUps', ANNA, { query: { state } })).body.items.map(({ text }) => text)

    expect(await texts('open')).toEqual(['overdue', 'later'])
    expect(await texts('done')).toEqual(['done last', 'done first'])
  })
})

const OFFER = {
  ...{ name: '20 licences', value: 19.99, currency: 'EUR' },
  ...{ stage: 'propose' as const, closeDate: '2026-07-31' },
}

describe('an opportunity', () => {
  const create = (id: string, body = OFFER, as = ANNA) =>
    call('createOpportunity', as, { params: { id }, body })

  it('is made of an entry once, and is its salesperson’s', async () => {
    const { id } = await entry()

    const { body } = await create(id, OFFER, MAX)

    expect(body).toEqual({
      ...{ ...OFFER, id: expect.any(String), probability: 60, revision: 0 },
      contact: {
        ...{ id: bo, email: 'bo@contoso.example', name: 'Bo Lind', accountName: 'Contoso' },
      },
      salesperson: { id: ANNA.salespersonId, name: 'Anna Berg' },
      ...{ createdAt: NOW.toISOString(), closedAt: null, mayChange: true },
    })
    expect((await only()).opportunity).toEqual({
      ...{ id: body.id, name: OFFER.name, stage: 'propose' },
    })
    expect((await create(id)).problem.code).toBe('already-decided')
  })

  it('is made once, also when two make it at once', async () => {
    const { id } = await entry()

    const answers = await Promise.all([create(id), create(id, OFFER, MAX), create(id)])

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await test.db.selectFrom('opportunity').select('id').execute()).toHaveLength(1)
  })

  it('is not made of an entry that was canceled, nor with a contact who is blocked', async () => {
    const canceled = await entry({ canceled_at: NOW })
    const blocked = await entry()
    expect((await create(canceled.id)).problem.code).toBe('already-decided')
    await test.db.updateTable('contact').set({ privacy_blocked: true }).execute()
    expect((await create(blocked.id)).problem.code).toBe('privacy-blocked')
    expect((await create(newId())).problem.code).toBe('not-found')
  })

  it('is changed, won, and open again', async () => {
    const { id } = (await create((await entry()).id)).body
    const change = (body: Input<'changeOpportunity'>['body'], as = ANNA) =>
      call('changeOpportunity', as, { params: { id }, body })

    const won = await change({ ...OFFER, stage: 'won', name: ' 30 licences ', revision: 0 })
    expect(won.body).toMatchObject({
      ...{ name: '30 licences', probability: 100, closedAt: NOW.toISOString(), revision: 1 },
    })
    expect((await change({ ...OFFER, revision: 0 })).problem.code).toBe('changed-meanwhile')
    const open = await change({ ...OFFER, closeDate: null, value: null, revision: 1 }, MAX)
    expect(open.body).toMatchObject({ closedAt: null, closeDate: null, value: null })
    expect((await change({ ...OFFER, revision: 2 }, OLE)).problem.code).toBe('not-found')
  })

  it('stays when its contact is erased', async () => {
    const { id } = (await create((await entry()).id)).body
    await call('eraseSubject', ADA, { body: { email: 'bo@contoso.example' } })

    const { items } = (await call('listOpportunities', ANNA, { query: {} })).body

    expect(items).toMatchObject([{ id, contact: null }])
  })
})

describe('the pipeline', () => {
  const pipeline = (query: Input<'listOpportunities'>['query'] = {}, as = ANNA) =>
    call('listOpportunities', as, { query })
  const names = async (query: Input<'listOpportunities'>['query'], as = ANNA) =>
    (await pipeline(query, as)).body.items.map(({ name }) => name)

  beforeEach(async () => {
    await insertOpportunity(test.db, { name: 'soon', close_date: '2026-06-15', value: '100.10' })
    await insertOpportunity(test.db, { name: 'some day', close_date: null, currency: 'NOK' })
    await insertOpportunity(test.db, { name: 'won', stage: 'won', closed_at: NOW, value: null })
    await insertOpportunity(test.db, { name: 'of Ole', salesperson_id: OLE.salespersonId })
  })

  it('lists what is open, the nearest date first, and sums it by currency', async () => {
    const { body } = await pipeline()

    expect(body.items.map(({ name }) => name)).toEqual(['soon', 'some day'])
    expect(body.stages[0]).toEqual({
      ...{ stage: 'qualify', probability: 20, count: 2 },
      sums: [
        { currency: 'EUR', count: 1, value: 100.1, weighted: 20.02 },
        { currency: 'NOK', count: 1, value: 12000, weighted: 2400 },
      ],
    })
    expect(body.isCut).toBe(false)
  })

  it('has what is closed, everything, or the team’s', async () => {
    expect(await names({ state: 'closed' })).toEqual(['won'])
    expect(await names({ state: 'everything' })).toHaveLength(3)
    expect(await names({ scope: 'team' }, MAX)).toEqual(['soon', 'some day'])
    expect((await pipeline({ scope: 'team' })).problem.code).toBe('not-allowed')
  })
})
