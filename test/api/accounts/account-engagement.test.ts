import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AccountEngagementQuery } from '../../../src/contract/account.ts'
import { STANDARD_WEIGHTS } from '../../../src/api/enrichment/account-score.ts'
import { personOf } from '../../../src/api/enrichment/person.ts'
import { saveSpans, type AccountSpan } from '../../../src/api/enrichment/span.store.ts'
import { noSums } from '../../../src/api/enrichment/sums.ts'
import { findFingerprintKey } from '../../../src/api/privacy/suppression.store.ts'
import { countSegments } from '../../../src/api/segments/count-segments.service.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  daysAgo,
  FABRIKAM,
  insertAccount,
  insertCaller,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  MALLORY,
  newId,
  newTenant,
  NORTHWIND,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { insertCounted, insertStanding } from '../../fixtures/standings.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi
/** Ids by name. */
const ids: Record<string, string> = {}
let bo: string

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  const { account, bo: contact } = await newTenant(test.db)
  ids['Contoso'] = account.id
  bo = contact.id
  await insertCaller(test.db, OLE)
  await insertCounted(test.db, { time_zone: 'Europe/Berlin' })
  for (const name of ['adatum', 'Litware', 'Proseware', 'Tailspin', 'Wingtip'])
    ids[name] = (await insertAccount(test.db, { name, domain: `${name.toLowerCase()}.example` })).id
  await fill()
})
afterAll(() => test.close())

const DOMAINS = ['contoso.example', 'contoso.de']

async function fill() {
  const { db } = test
  for (const domain of DOMAINS) await claim(domain, 'Contoso')
  const owned = { owner_id: OLE.salespersonId, parent_id: ids['Tailspin'] ?? null }
  await db.updateTable('account').set(owned).where('id', '=', of('Contoso')).execute()
  const common = { first_at: daysAgo(300), peers: 4, last_meeting_at: null }
  await stand('Contoso', {
    ...{ ...common, score: 74, emails_to: 12, emails_from: 8, meetings_to: 2, meetings_from: 1 },
    ...{ last_email_to_at: daysAgo(3), last_email_from_at: daysAgo(1) },
    ...{ last_meeting_at: daysAgo(40), meeting_minutes: 45, reply_hours: 5.5 },
    ...{ our_people: 3, their_people: 4, percentiles: [1, 1, 1, 1, 1, 0.5, 0, 0.25, -1] },
  })
  await stand('adatum', { ...common, score: 45, emails_to: 20, last_email_to_at: daysAgo(3) })
  await stand('Litware', { ...common, score: 45, emails_to: 5, last_email_to_at: daysAgo(99) })
  await stand('Proseware', { ...common, score: 12, emails_to: 5, last_email_to_at: daysAgo(99) })
  // Of Tailspin and Wingtip nothing is known.
  await db
    .insertInto('account_score_day')
    .values([
      score('Contoso', '2026-03-01', 50),
      score('Contoso', '2026-06-01', 74),
      score('adatum', '2026-05-11', 44),
      score('Litware', '2026-05-12', 45),
      score('Proseware', '2024-01-01', 40),
    ])
    .execute()
}

const of = (name: string) => ids[name] ?? name
const stand = (name: string, some: Omit<Parameters<typeof insertStanding>[1], 'account_id'>) =>
  insertStanding(test.db, { account_id: of(name), ...some })
const score = (name: string, day: string, value: number) => ({
  ...{ tenant_id: FABRIKAM, account_id: of(name), day, score: value },
})
const claim = (domain: string, name: string) =>
  test.db
    .insertInto('account_domain')
    .values({ tenant_id: FABRIKAM, domain, account_id: of(name) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

const list = async (query: AccountEngagementQuery = {}) => {
  const { status, body } = await call('listAccountEngagement', ANNA, { query })
  expect(status).toBe(200)
  return body
}
const names = async (query: AccountEngagementQuery) =>
  (await list(query)).items.map(({ name }) => name)
const show = (name: string, as = ANNA) =>
  call('getAccountEngagement', as, { params: { id: of(name) } })

describe('the list of accounts', () => {
  it('says whether anything was collected yet', async () => {
    const collected = async () =>
      (await call('listAccountEngagement', MALLORY, { query: {} })).body.isCollected
    expect((await list({ search: 'no such account' })).isCollected).toBe(true)

    expect(await collected()).toBe(false)
    await insertCounted(test.db, { tenant_id: NORTHWIND })
    expect(await collected()).toBe(false)
    const mailbox = { address: 'm@northwind.example', name: 'M', person: 7, next_try_at: NOW }
    await test.db
      .insertInto('enrichment_mailbox')
      .values({ tenant_id: NORTHWIND, id: newId(), ...mailbox, covered_from: daysAgo(3) })
      .execute()
    expect(await collected()).toBe(true)
    await test.db.deleteFrom('enrichment').where('tenant_id', '=', NORTHWIND).execute()
  })

  it('has each with score, measures and who is responsible', async () => {
    const { items, total } = await list()

    expect(total).toBe(6)
    expect(items[0]).toEqual({
      id: of('Contoso'),
      name: 'Contoso',
      domain: 'contoso.example',
      domains: ['contoso.de', 'contoso.example'],
      parent: { id: of('Tailspin'), name: 'Tailspin' },
      owner: { id: OLE.salespersonId, name: OLE.name },
      preference: 'allow',
      revision: 0,
      contacts: 1,
      score: 74,
      band: 'good',
      trend: 'up',
      measures: expect.objectContaining({
        ...{ emailsTo: 12, emailsFrom: 8, daysSinceLastEmail: 1, daysSinceLastMeeting: 40 },
        ...{ meetingMinutes: 45, replyHours: 5.5 },
      }),
      weeks: expect.any(Array),
    })
  })

  it('has zeros where nothing was collected', async () => {
    const { items } = await list({ search: 'wingtip' })

    expect(items[0]).toMatchObject({ score: null, band: null, trend: null })
    expect(items[0]?.measures).toMatchObject({ emailsTo: 0, daysSinceLastEmail: null })
    expect(items[0]?.weeks).toEqual(Array.from({ length: 52 }, () => 0))
  })

  it('compares with the score of 30 days ago, and with nothing where there was none', async () => {
    const { items } = await list({ sort: 'name' })

    const trends = Object.fromEntries(items.map(({ name, trend }) => [name, trend]))
    expect(trends).toMatchObject({
      Contoso: 'up',
      adatum: 'flat',
      Proseware: 'down',
      Litware: null,
    })
  })

  it.each<[AccountEngagementQuery, string[]]>([
    [{ band: 'good' }, ['Contoso']],
    [{ band: 'fair' }, ['adatum', 'Litware']],
    [{ band: 'poor' }, ['Proseware']],
    [{ band: 'none' }, ['Tailspin', 'Wingtip']],
    [{ owner: OLE.salespersonId }, ['Contoso']],
    [{ search: 'WARE' }, ['Litware', 'Proseware']],
    [{ search: 'toso.de' }, ['Contoso']],
    [{ search: '%' }, []],
    [{ owner: 'none', band: 'fair' }, ['adatum', 'Litware']],
  ])('finds those of %p', async (query, expected) => {
    expect(await names({ ...query, sort: 'name' })).toEqual(expected)
    expect((await list(query)).total).toBe(expected.length)
  })

  const SORTED: [AccountEngagementQuery, string[]][] = [
    [{ sort: 'name' }, ['adatum', 'Contoso', 'Litware', 'Proseware', 'Tailspin', 'Wingtip']],
    [
      { sort: 'name', order: 'down' },
      ['Wingtip', 'Tailspin', 'Proseware', 'Litware', 'Contoso', 'adatum'],
    ],
    [{ sort: 'score' }, ['Contoso', 'adatum', 'Litware', 'Proseware', 'Tailspin', 'Wingtip']],
    [
      { sort: 'score', order: 'up' },
      ['Proseware', 'adatum', 'Litware', 'Contoso', 'Tailspin', 'Wingtip'],
    ],
    [{ sort: 'emails' }, ['Contoso', 'adatum', 'Litware', 'Proseware', 'Tailspin', 'Wingtip']],
    [
      { sort: 'meetings', order: 'down' },
      ['Contoso', 'adatum', 'Litware', 'Proseware', 'Tailspin'],
    ],
    [{ sort: 'lastEmail' }, ['Contoso', 'adatum', 'Litware', 'Proseware', 'Tailspin', 'Wingtip']],
    [
      { sort: 'lastEmail', order: 'up' },
      ['Litware', 'Proseware', 'adatum', 'Contoso', 'Tailspin', 'Wingtip'],
    ],
    [{ sort: 'lastMeeting', order: 'up' }, ['Contoso', 'adatum', 'Litware']],
  ]
  it.each(SORTED)('is in order of %p, those of equal value by age', async (query, expected) => {
    expect((await names(query)).slice(0, expected.length)).toEqual(expected)
  })

  it.each(SORTED)('goes on page by page in order of %p', async (query) => {
    const whole = await names(query)
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await list({ ...query, limit: 1, ...(cursor !== null && { cursor }) })
      seen.push(...page.items.map(({ name }) => name))
      expect(page.total).toBe(6)
      cursor = page.nextCursor
    } while (cursor !== null)

    expect(seen).toEqual(whole)
  })

  it('refuses a cursor of another order, and nonsense', async () => {
    const { nextCursor } = await list({ sort: 'score', limit: 1 })
    const nonsense = Buffer.from(`accounts-score-down ${newId()} at 1e9;--`).toString('base64url')

    for (const cursor of [nextCursor ?? '', nonsense, 'x']) {
      const query = { sort: cursor === nextCursor ? 'emails' : 'score', cursor } as const
      expect((await call('listAccountEngagement', ANNA, { query })).status).toBe(400)
    }
  })

  it('finds members of a segment', async () => {
    await countSegments(test.ctx, FABRIKAM)
    const { items } = (await call('listSegments', ANNA, {})).body
    const segment = items[0]?.id ?? ''

    expect(await names({ segment, sort: 'name' })).toEqual([
      ...['Litware', 'Proseware', 'Tailspin', 'Wingtip'],
    ])
    expect(await names({ segment: newId() })).toEqual([])
    expect((await show('Litware')).body.segments).toEqual([
      { id: segment, name: 'Going cold', isStandard: true, enteredAt: NOW.toISOString() },
    ])
  })
})

describe('an account', () => {
  it('is shown with every part of its score', async () => {
    const { body } = await show('Contoso')

    expect(body.score).toMatchObject({
      ...{ score: 74, peers: 4, fewPeers: true, band: 'good', before: 50, trend: 'up' },
    })
    const parts = body.score?.parts ?? []
    expect(parts.map(({ metric, value }) => [metric, value])).toEqual([
      ['emailsFrom', 8],
      ['emailsTo', 12],
      ['meetingsFrom', 1],
      ['meetingsTo', 2],
      ['theirPeople', 4],
      ['ourPeople', 3],
      ['recencyEmail', 1],
      ['recencyMeeting', 40],
      ['replyLatency', 5.5],
    ])
    expect(parts.at(0)).toMatchObject({ weight: STANDARD_WEIGHTS.emailsFrom, points: 20 })
    expect(parts.at(-1)).toMatchObject({ percentile: null, points: 0 })
    expect(body.history).toEqual([
      { day: '2026-03-01', score: 50 },
      { day: '2026-06-01', score: 74 },
    ])
    expect(body.account.owner?.name).toBe(OLE.name)
  })

  it('has no score where nothing was exchanged within the year', async () => {
    const { body } = await show('Wingtip')

    expect(body).toMatchObject({ score: null, history: [], contactCount: 0 })
  })

  it('says so while something of it waits to be added up', async () => {
    const stale = { tenant_id: FABRIKAM, account_id: of('Wingtip'), start: '2026-06-01' }
    await test.db.insertInto('stale_span').values(stale).execute()

    expect((await show('Wingtip')).body.isCounting).toBe(true)
    expect((await show('Contoso')).body.isCounting).toBe(false)
    await test.db.deleteFrom('stale_span').execute()
  })

  it('has 53 weeks, a week of two months being one', async () => {
    const week = (start: string, emailsTo: number): AccountSpan => ({
      ...{ accountId: of('Contoso'), start },
      sums: { ...noSums(), emailsTo, emailsFrom: 1, meetingsTo: 2 },
    })
    await saveSpans(test.db, FABRIKAM, [
      ...[week('2026-06-29', 9), week('2026-06-08', 4), week('2026-06-01', 3)],
      ...[week('2026-04-27', 5), week('2026-05-01', 6), week('2025-06-02', 7)],
    ])

    const { weeks } = (await show('Contoso')).body
    expect(weeks).toHaveLength(53)
    expect(weeks.at(0)).toEqual({ start: '2025-06-09', emailsTo: 0, emailsFrom: 0, meetings: 0 })
    expect(weeks.at(-1)).toEqual({ start: '2026-06-08', emailsTo: 4, emailsFrom: 1, meetings: 2 })
    expect(weeks.find(({ start }) => start === '2026-04-27')).toEqual({
      ...{ start: '2026-04-27', emailsTo: 11, emailsFrom: 2, meetings: 4 },
    })
  })

  it('counts days by the clock of the organisation', async () => {
    // Half past midnight in Berlin.
    await stand('Tailspin', {
      ...{ first_at: daysAgo(9), last_email_to_at: new Date('2026-06-09T22:30:00Z') },
    })

    expect((await show('Tailspin')).body.measures.daysSinceLastEmail).toBe(0)
  })

  it('is not there for another organisation, or at all', async () => {
    expect((await show('Contoso', MALLORY)).status).toBe(404)
    expect((await call('getAccountEngagement', ANNA, { params: { id: newId() } })).status).toBe(404)
    expect((await call('listAccountEngagement', MALLORY, { query: {} })).body.total).toBe(0)
  })
})

describe('who knows whom', () => {
  let persons: Record<'anna' | 'ole' | 'bo' | 'boAtHome' | 'stranger', number>
  const mailbox = (address: string, name: string, person: number) => ({
    ...{ tenant_id: FABRIKAM, id: newId(), address, name, person, next_try_at: NOW },
    ...{ covered_from: daysAgo(200), state: 'done' as const },
  })
  const activity = (
    at: Date,
    ours: number[],
    theirs: number[],
    kind: 'mail' | 'meeting' = 'mail',
  ) => ({
    ...{ tenant_id: FABRIKAM, account_id: of('Contoso'), key: newId(), kind, at, ours, theirs },
    ...{ direction: 'in' as const, minutes: null, conversation: null },
  })

  beforeAll(async () => {
    const { db } = test
    const key = await findFingerprintKey(db, FABRIKAM)
    const person = (address: string) => personOf(key, address)
    persons = {
      ...{ anna: person(ANNA.email), ole: person(OLE.email), bo: person('bo@contoso.example') },
      ...{ boAtHome: person('bo@home.example'), stranger: person('x@contoso.example') },
    }
    const { anna, ole, bo: b, boAtHome, stranger } = persons
    await db
      .insertInto('enrichment_mailbox')
      .values([mailbox(ANNA.email, ANNA.name, anna), mailbox(OLE.email, OLE.name, ole)])
      .execute()
    const address = { tenant_id: FABRIKAM, address: 'bo@home.example', contact_id: bo }
    await db
      .insertInto('contact_address')
      .values({ ...address, created_at: NOW, created_by: null })
      .execute()
    await db
      .insertInto('activity')
      .values([
        activity(daysAgo(2), [anna], [b, boAtHome]),
        activity(daysAgo(9), [anna], [boAtHome]),
        activity(daysAgo(5), [anna, ole], [b], 'meeting'),
        activity(daysAgo(1), [ole], [stranger]),
        // Long ago, still to come, and of nobody whose mailbox is chosen.
        activity(daysAgo(366), [ole], [stranger]),
        activity(daysAgo(-1), [ole], [stranger], 'meeting'),
        activity(daysAgo(1), [42], [b]),
      ])
      .execute()
    const { key: follow } = await insertFollow(db)
    await insertFollowRecipient(db, { follow_key: follow, contact_id: bo })
    await db
      .insertInto('contact_total')
      .values({ tenant_id: FABRIKAM, contact_id: bo, last_interaction_at: daysAgo(1) })
      .execute()
    await db
      .insertInto('contact_day')
      .values({ tenant_id: FABRIKAM, contact_id: bo, day: '2026-06-09', replies: 3 })
      .execute()
    await insertContact(db, { email: 'al@contoso.example', name: null, account_id: of('Contoso') })
  })

  it('names pairs by what they shared, a contact with two addresses once', async () => {
    const { acquaintances } = (await show('Contoso')).body

    expect(acquaintances).toEqual([
      {
        ...{ ours: 'Anna Berg', theirs: 'Bo Lind', emails: 2, meetings: 1 },
        lastAt: daysAgo(2).toISOString(),
      },
      {
        ...{ ours: 'Ole Dahl', theirs: null, emails: 1, meetings: 0 },
        lastAt: daysAgo(1).toISOString(),
      },
      {
        ...{ ours: 'Ole Dahl', theirs: 'Bo Lind', emails: 0, meetings: 1 },
        lastAt: daysAgo(5).toISOString(),
      },
    ])
  })

  it('names contacts by how engaged they are', async () => {
    const { contacts, contactCount } = (await show('Contoso')).body
    const engagement = (await call('getContact', ANNA, { params: { email: 'bo@contoso.example' } }))
      .body.engagement

    expect(contactCount).toBe(2)
    expect(contacts).toEqual([
      {
        ...{ email: 'bo@contoso.example', name: 'Bo Lind', score: engagement?.score.score },
        lastInteractionAt: daysAgo(1).toISOString(),
      },
      { email: 'al@contoso.example', name: null, score: null, lastInteractionAt: null },
    ])
    expect(engagement?.score.score).toBeGreaterThan(50)
  })

  it('is kept from administrators who were not granted it', async () => {
    const { body } = await show('Contoso', { ...ANNA, claimedRoles: ['administrator'] })

    expect(body).toMatchObject({ acquaintances: null, contacts: null, contactCount: 2 })
  })

  it('is kept from everybody where only totals may be shown', async () => {
    await test.db.updateTable('enrichment').set({ aggregate_only: true }).execute()
    const { body } = await show('Contoso')
    await test.db.updateTable('enrichment').set({ aggregate_only: false }).execute()

    expect(body).toMatchObject({ acquaintances: null, contacts: null })
    expect(body.score?.score).toBe(74)
  })

  it('says from when on everything was collected', async () => {
    const since = daysAgo(100)
    await test.db
      .updateTable('enrichment_mailbox')
      .set({ covered_from: since })
      .where('address', '=', OLE.email)
      .execute()
    expect((await show('Contoso')).body.collected).toEqual({
      ...{ since: since.toISOString(), days: 100, at: NOW.toISOString() },
    })

    const waiting = { covered_from: null, state: 'waiting' as const }
    await test.db
      .updateTable('enrichment_mailbox')
      .set(waiting)
      .where('address', '=', OLE.email)
      .execute()
    expect((await show('Contoso')).body.collected).toMatchObject({ since: null, days: 0 })

    // One that cannot be read keeps nobody waiting.
    await test.db
      .updateTable('enrichment_mailbox')
      .set({ state: 'failing' })
      .where('address', '=', OLE.email)
      .execute()
    expect((await show('Contoso')).body.collected).toMatchObject({ days: 200 })
  })
})

describe('an organisation that set nothing up', () => {
  it('has its accounts, and nothing about them', async () => {
    await insertAccount(test.db, { tenant_id: NORTHWIND, id: of('Contoso'), name: 'Twin' })
    const { body } = await show('Contoso', MALLORY)

    expect(body.account).toMatchObject({ name: 'Twin', owner: null })
    expect(body).toMatchObject({ score: null, weeks: [], acquaintances: null, contacts: null })
    expect(body.collected).toEqual({ since: null, days: 0, at: null })
  })
})
