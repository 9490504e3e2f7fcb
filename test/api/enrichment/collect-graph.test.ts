import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { collectDue } from '../../../src/api/enrichment/collect.service.ts'
import { personOf } from '../../../src/api/enrichment/person.ts'
import { ANNA, JONAS, SOLVEIG } from '../../../src/sandbox/cast.ts'
import { newWriting } from '../../../src/sandbox/mail/mail.ts'
import { daysBefore } from '../../fixtures/collect-app.ts'
import {
  ENRICHMENT_TOKEN,
  startGraphStandIn,
  type GraphStandIn,
} from '../../fixtures/graph-stand-in.ts'
import {
  FABRIKAM,
  insertAccount,
  insertInternalDomain,
  insertOrganisation,
  NOW,
} from '../../fixtures/make.ts'
import { openTestApp, testConfig, type TestApp } from '../../fixtures/test-app.ts'

const KEY = Buffer.alloc(32, 5)
const BO = { name: 'Bo Karlsson', email: 'bo@contoso.example' }

let graph: GraphStandIn
let test: TestApp
let now = NOW
beforeAll(async () => {
  graph = await startGraphStandIn(() => now)
  test = await openTestApp({
    config: { graph: { ...testConfig('unused').graph, origin: graph.origin } },
    ctx: {
      fetchGraph: graph.fetch,
      applicationTokens: {
        token: () => Promise.resolve(ENRICHMENT_TOKEN),
        permissions: () => Promise.resolve([]),
      },
    },
  })
  await insertOrganisation(test.db, { fingerprint_key: KEY })
  await insertInternalDomain(test.db, FABRIKAM, 'fabrikam.example')
  await insertAccount(test.db)
  await chooseMailboxes()
})
afterAll(async () => {
  await test.close()
  await graph.close()
})

async function chooseMailboxes() {
  const resolved_at = NOW
  await test.db
    .insertInto('enrichment')
    .values({ tenant_id: FABRIKAM, name: 'All', output: 'Office', is_enabled: true, resolved_at })
    .execute()
  await test.db.updateTable('enrichment').set({ next_run_at: NOW }).execute()
  for (const { id, name, email: address } of [ANNA, JONAS])
    await test.db
      .insertInto('enrichment_mailbox')
      .values({
        ...{ tenant_id: FABRIKAM, id, name, address, next_try_at: NOW },
        person: personOf(KEY, address),
      })
      .execute()
}

function fillMailboxes() {
  const write = (from: typeof BO, to: (typeof BO)[], days: number, conversationId: string) => {
    now = daysBefore(days)
    graph.office.send(from, newWriting({ subject: 'Offer', to, conversationId }))
  }
  write(ANNA, [BO, JONAS], 30, 'offer')
  write(BO, [ANNA, JONAS], 28, 'offer')
  write(ANNA, [JONAS], 20, 'among us')
  write(BO, [JONAS], 400, 'long ago')
  now = NOW
  graph.meetings.push({
    ...{ uid: 'uid-1', start: daysBefore(3).toISOString(), end: daysBefore(2.5).toISOString() },
    ...{ isAllDay: false, isCancelled: false, organiser: ANNA },
    attendees: [
      { ...BO, response: 'accepted' },
      { ...JONAS, response: 'declined' },
    ],
  })
}

const activities = () =>
  test.db
    .selectFrom('activity')
    .select(['kind', 'direction', 'at', 'ours', 'minutes', 'reply_seconds'])
    .where('tenant_id', '=', FABRIKAM)
    .orderBy('at')
    .execute()

it('reads mailboxes over Graph, the year first and then what is new', async () => {
  fillMailboxes()
  const [anna, jonas] = [ANNA, JONAS].map(({ email }) => personOf(KEY, email)) as [number, number]
  const both = [anna, jonas].sort((one, other) => one - other)

  await collectDue(test.ctx)

  expect(await activities()).toEqual([
    {
      ...{ kind: 'mail', direction: 'out', at: daysBefore(30), ours: both },
      ...{ minutes: null, reply_seconds: null },
    },
    {
      ...{ kind: 'mail', direction: 'in', at: daysBefore(28), ours: both },
      ...{ minutes: null, reply_seconds: 2 * 86_400 },
    },
    {
      ...{ kind: 'meeting', direction: 'out', at: daysBefore(3), ours: [anna] },
      ...{ minutes: 720, reply_seconds: null },
    },
  ])

  now = new Date(NOW.getTime() + 1_800_000)
  graph.office.send(BO, newWriting({ to: [JONAS], conversationId: 'new' }))
  const [before] = await test.db.selectFrom('enrichment_run').selectAll().execute()
  test.clock.advance(3_600_000)
  await collectDue(test.ctx)

  expect((await activities()).at(-1)).toMatchObject({ at: now, ours: [jonas], direction: 'in' })
  const [, second] = await test.db
    .selectFrom('enrichment_run')
    .selectAll()
    .orderBy('started_at')
    .execute()
  expect([before?.problem, second?.problem, second?.emails]).toEqual([null, null, 1])
  expect(graph.asked.every(({ url }) => url === '/v1.0/$batch')).toBe(true)
})

it('begins anew where Graph has forgotten where it was', async () => {
  const before = await activities()
  graph.graph.expireChangeLists()
  test.clock.advance(3_600_000)

  await collectDue(test.ctx)

  expect(await activities()).toEqual(before)
  const boxes = await test.db.selectFrom('enrichment_mailbox').select('state').execute()
  expect(boxes).toEqual([{ state: 'done' }, { state: 'done' }])
})

it('leaves the directory alone as long as Graph asks, and reads on meanwhile', async () => {
  const targets = ['sales@fabrikam.example', SOLVEIG.email]
  await test.db
    .updateTable('enrichment')
    .set({ targets, resolved_at: daysBefore(3) })
    .execute()
  let lookUps = 0
  graph.intercept = (request, response, next) => {
    const { requests } = request.body as { requests: { id: string; url: string }[] }
    if (!requests.some(({ url }) => /^\/(users|groups)\?/.test(url))) return next()
    lookUps += 1
    const headers = { 'Retry-After': String(2 * 3600) }
    response.json({ responses: requests.map(({ id }) => ({ id, status: 429, headers })) })
  }
  const seen: unknown[] = []
  for (const minutes of [60, 60, 59, 1]) {
    test.clock.advance(minutes * 60_000)
    await collectDue(test.ctx)
    const runs = await test.db.selectFrom('enrichment_run').select('problem').execute()
    seen.push({ lookUps, runs: runs.length, failed: runs.filter(({ problem }) => problem).length })
  }
  graph.intercept = null

  expect(seen).toEqual([
    { lookUps: 1, runs: 4, failed: 0 },
    { lookUps: 1, runs: 5, failed: 0 },
    { lookUps: 1, runs: 5, failed: 0 },
    { lookUps: 2, runs: 6, failed: 0 },
  ])
})

it('looks into groups again, and reads whoever joined', async () => {
  await test.db.updateTable('enrichment').set({ resolve_after: null }).execute()
  graph.office.send(BO, newWriting({ to: [SOLVEIG], conversationId: 'another' }))
  test.clock.advance(3_600_000)

  await collectDue(test.ctx)

  const boxes = await test.db.selectFrom('enrichment_mailbox').select(['id', 'state']).execute()
  expect(boxes.map(({ id, state }) => `${id} ${state}`).sort()).toEqual(
    [ANNA, JONAS, SOLVEIG].map(({ id }) => `${id} done`).sort(),
  )
  expect((await activities()).at(-1)?.ours).toEqual([personOf(KEY, SOLVEIG.email)])
})
