import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { countSegments } from '../../../src/api/segments/count-segments.service.ts'
import type { SegmentRequest, SegmentRules } from '../../../src/contract/segment.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  daysAgo,
  FABRIKAM,
  insertAccount,
  MALLORY,
  newId,
  newTenant,
  NOW,
} from '../../fixtures/make.ts'
import { insertCounted, insertRun, insertStanding } from '../../fixtures/standings.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const MANAGER = { ...ANNA, claimedRoles: ['manager'] as const }
const BUSY: SegmentRequest = {
  ...{ name: 'Busy', match: 'any', alerts: false, revision: 0 },
  rules: [
    { field: 'emailsTo', comparison: 'at-least', value: 10 },
    { field: 'meetingsFrom', comparison: 'more-than', value: 0 },
  ],
}
const EVERYBODY: SegmentRules = {
  match: 'all',
  rules: [{ field: 'daysSinceLastMeeting', comparison: 'more-than', value: 0 }],
}

let test: TestApp
let call: CallApi
const ids: Record<string, string> = {}
const of = (name: string) => ids[name] ?? name

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  ids['Contoso'] = (await newTenant(test.db)).account.id
  for (const name of ['adatum', 'Litware'])
    ids[name] = (await insertAccount(test.db, { name, domain: `${name.toLowerCase()}.example` })).id
})
afterAll(() => test.close())

beforeEach(async () => {
  test.clock.set(NOW)
  for (const table of ['segment', 'enrichment', 'account_standing'] as const)
    await test.db.deleteFrom(table).execute()
  await test.db.updateTable('account').set({ owner_id: ANNA.salespersonId }).execute()
  await insertCounted(test.db)
  await insertRun(test.db, daysAgo(1))
  await exchange('Contoso', 12)
  await exchange('adatum', 3)
})

const exchange = (name: string, emails_to: number) =>
  insertStanding(test.db, {
    ...{ account_id: of(name), emails_to, first_at: daysAgo(9), last_email_to_at: daysAgo(9) },
  })
const create = (some: Partial<SegmentRequest> = {}, as = MANAGER) =>
  call('createSegment', as, { body: { ...BUSY, ...some } })
const change = (id: string, some: Partial<SegmentRequest> = {}) =>
  call('changeSegment', MANAGER, { params: { id }, body: { ...BUSY, ...some } })
const list = async () => (await call('listSegments', ANNA, {})).body.items
const membersOf = async (id: string, query: object = {}) =>
  (await call('listSegmentMembers', ANNA, { params: { id }, query })).body
const namesOf = async (id: string, query: object = {}) =>
  (await membersOf(id, query)).items.map(({ account }) => account.name)
async function nextRun() {
  test.clock.advance(3_600_000)
  await insertRun(test.db, test.clock.now())
  await countSegments(test.ctx, FABRIKAM)
}

describe('segments', () => {
  it('are one at first, which comes with Follow', async () => {
    const standard = {
      ...{ id: expect.any(String), name: 'Going cold', isStandard: true, match: 'all' },
      rules: [
        { field: 'daysSinceLastEmail', comparison: 'more-than', value: 60 },
        { field: 'daysSinceLastMeeting', comparison: 'more-than', value: 60 },
      ],
      ...{ alerts: true, members: 0, entered: 0, left: 0, countedAt: null, createdBy: null },
      revision: 0,
    }

    expect(await list()).toEqual([standard])
    expect(await list()).toEqual([standard])
  })

  it('are counted as soon as they are saved', async () => {
    const { status, body } = await create({ name: '  Busy ' })

    expect(status).toBe(200)
    expect(body).toEqual({
      ...{ ...BUSY, id: expect.any(String), isStandard: false, members: 1, entered: 0, left: 0 },
      ...{ countedAt: NOW.toISOString(), createdBy: ANNA.name },
    })
    expect((await list()).map(({ name }) => name)).toEqual(['Going cold', 'Busy'])
  })

  it('need a name of which something can be stored', async () => {
    expect((await create({ name: '\0' })).problem).toMatchObject({
      ...{ code: 'invalid-request', about: ['name'] },
    })
  })

  it('have members by name, each with the reason', async () => {
    const { id } = (await create()).body
    await exchange('adatum', 99)
    await nextRun()

    expect((await membersOf(id)).items).toEqual([
      {
        account: { id: of('adatum'), name: 'adatum', domain: 'adatum.example' },
        ...{ enteredAt: test.clock.now().toISOString(), leftAt: null, values: [99, 0] },
      },
      {
        account: { id: of('Contoso'), name: 'Contoso', domain: 'contoso.example' },
        ...{ enteredAt: NOW.toISOString(), leftAt: null, values: [12, 0] },
      },
    ])
  })

  it('tell who came and who went with the last run', async () => {
    const { id } = (await create()).body
    await exchange('adatum', 99)
    await exchange('Contoso', 1)
    await nextRun()

    expect((await list())[1]).toMatchObject({ members: 1, entered: 1, left: 1 })
    expect(await namesOf(id, { show: 'entered' })).toEqual(['adatum'])
    expect(await namesOf(id, { show: 'left' })).toEqual(['Contoso'])

    // Counted again in the same run.
    test.clock.advance(1000)
    await countSegments(test.ctx, FABRIKAM)
    expect(await namesOf(id, { show: 'entered' })).toEqual(['adatum'])

    await nextRun()
    expect((await list())[1]).toMatchObject({ members: 1, entered: 0, left: 0 })
    expect(await namesOf(id, { show: 'left' })).toEqual([])
  })

  it('have their members page by page', async () => {
    const { id } = (await create(EVERYBODY)).body
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await membersOf(id, { limit: 1, ...(cursor !== null && { cursor }) })
      seen.push(...page.items.map(({ account }) => account.name))
      cursor = page.nextCursor
    } while (cursor !== null)

    expect(seen).toEqual(await namesOf(id))
    expect(seen).toHaveLength(3)
    const query = { cursor: 'x' }
    expect((await call('listSegmentMembers', ANNA, { params: { id }, query })).status).toBe(400)
  })

  it('are counted before they are saved', async () => {
    const count = async (rules: SegmentRules) =>
      (await call('countSegment', ANNA, { body: rules })).body

    expect(await count({ match: BUSY.match, rules: BUSY.rules })).toEqual({
      ...{ members: 1, accounts: 3 },
    })
    expect(await count(EVERYBODY)).toEqual({ members: 3, accounts: 3 })
    await test.db.updateTable('enrichment').set({ counted_at: null }).execute()
    expect(await count(EVERYBODY)).toEqual({ members: 0, accounts: 0 })
  })

  it('count days by the clock of the organisation, and none of what is still to come', async () => {
    await insertCounted(test.db, { time_zone: 'Europe/Berlin' })
    // Half past midnight on the 9th in Berlin.
    const last_email_to_at = new Date('2026-06-08T22:30:00Z')
    await insertStanding(test.db, {
      ...{ account_id: of('Contoso'), first_at: daysAgo(9), last_email_to_at },
      last_meeting_at: daysAgo(-1),
    })
    const { id } = (
      await create({
        rules: [
          { field: 'daysSinceLastEmail', comparison: 'at-most', value: 1 },
          { field: 'daysSinceLastMeeting', comparison: 'at-most', value: 0 },
        ],
      })
    ).body

    expect((await membersOf(id)).items).toMatchObject([
      { account: { name: 'Contoso' }, values: [1, 0] },
    ])
  })

  it('are at most a hundred', async () => {
    for (let made = 0; made < 100; made += 1)
      await test.db
        .insertInto('segment')
        .values({
          ...{ tenant_id: FABRIKAM, id: newId(), name: `${made}`, match: 'all', created_at: NOW },
          rules: JSON.stringify(EVERYBODY.rules) as never,
        })
        .execute()

    expect((await create()).status).toBe(400)
  })
})

describe('changing a segment', () => {
  it('counts it anew by its new rules, as if it began', async () => {
    const { id } = (await create()).body
    test.clock.advance(1000)
    const { body } = await change(id, { ...EVERYBODY, name: 'All' })

    expect(body).toMatchObject({ name: 'All', members: 3, entered: 0, left: 0, revision: 1 })
    expect((await membersOf(id)).items.map(({ enteredAt }) => enteredAt)).toContain(
      NOW.toISOString(),
    )
    const { body: back } = await change(id, { revision: 1 })
    expect(back).toMatchObject({ members: 1, entered: 0, left: 0 })
    expect(await namesOf(id, { show: 'left' })).toEqual([])
  })

  it('tells nobody of who fulfils the new rules', async () => {
    const { id } = (await create({ alerts: true })).body
    await change(id, { ...EVERYBODY, alerts: true })
    await nextRun()

    expect(await test.db.selectFrom('alert').select('id').execute()).toEqual([])
  })

  it('leaves it as it is counted where the rules are the same', async () => {
    const { id } = (await create()).body
    await exchange('adatum', 99)
    await nextRun()
    const { body } = await change(id, { name: 'Very busy', alerts: true })

    expect(body).toMatchObject({ name: 'Very busy', alerts: true, members: 2, entered: 1 })
  })

  it('is refused where somebody else did meanwhile, or there is none', async () => {
    const { id } = (await create()).body
    await change(id)

    expect((await change(id)).problem.code).toBe('changed-meanwhile')
    expect((await change(newId())).status).toBe(404)
  })

  it('takes only whether it is told of the one that comes with Follow', async () => {
    const { id, rules, match } = (await list())[0]!
    const quiet = await change(id, { rules, match, alerts: false, name: 'Erkaltet' })

    expect(quiet.body).toMatchObject({ alerts: false, name: 'Going cold', revision: 1 })
    expect((await change(id, { revision: 1 })).status).toBe(400)
    expect((await call('removeSegment', MANAGER, { params: { id } })).status).toBe(400)
  })
})

describe('removing a segment', () => {
  it('takes its members and what was told about them along', async () => {
    const { id } = (await create({ alerts: true })).body
    await exchange('adatum', 99)
    await nextRun()
    expect((await call('listAlerts', ANNA, { query: {} })).body.unseen).toBe(1)

    expect((await call('removeSegment', MANAGER, { params: { id } })).status).toBe(200)

    expect((await list()).map(({ name }) => name)).toEqual(['Going cold'])
    expect((await call('listAlerts', ANNA, { query: {} })).body.unseen).toBe(0)
    expect((await call('removeSegment', MANAGER, { params: { id } })).status).toBe(404)
  })
})

describe('whoever decides about segments', () => {
  it('is a manager, and is written down without a word of theirs', async () => {
    expect((await create({}, ANNA as never)).status).toBe(403)
    const { id } = (await create({ name: 'Secret customers' })).body
    await change(id, { name: 'Secret customers', alerts: true })
    await call('removeSegment', MANAGER, { params: { id } })

    const acts = await test.db
      .selectFrom('audit_entry')
      .select(['action', 'subject', 'detail', 'actor_id'])
      .where('subject', '=', `segment ${id}`)
      .orderBy('position')
      .execute()
    expect(acts.map(({ action }) => action)).toEqual([
      ...['segment-changed', 'segment-changed', 'segment-removed'],
    ])
    expect(acts.map(({ actor_id }) => actor_id)).toEqual([
      ...Array.from({ length: 3 }, () => ANNA.salespersonId),
    ])
    expect(JSON.stringify(acts)).not.toContain('Secret')
  })

  it('decides for their own organisation alone', async () => {
    const { id } = (await create()).body
    const mallory = { ...MALLORY, claimedRoles: ['manager'] as const }
    const by = { params: { id } }

    expect((await call('listSegments', mallory, {})).body.items.map((one) => one.name)).toEqual([
      'Going cold',
    ])
    expect((await call('listSegmentMembers', mallory, { ...by, query: {} })).status).toBe(404)
    expect((await call('changeSegment', mallory, { ...by, body: BUSY })).status).toBe(404)
    expect((await call('removeSegment', mallory, by)).status).toBe(404)
    expect((await list())[1]).toMatchObject({ name: 'Busy', members: 1 })
  })
})
