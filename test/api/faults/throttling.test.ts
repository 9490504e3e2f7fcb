import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { collectDue } from '../../../src/api/enrichment/collect.service.ts'
import { enrichmentGraph } from '../../../src/api/enrichment/application-token.service.ts'
import { personOf } from '../../../src/api/enrichment/person.ts'
import { graphActivitySource } from '../../../src/api/graph/graph-activity-source.ts'
import { describeHealth } from '../../../src/api/operation/describe-health.service.ts'
import { openWatch } from '../../../src/api/operation/watch.service.ts'
import { ANNA, JONAS, MAIL_LOGGER, SOLVEIG } from '../../../src/sandbox/cast.ts'
import { newWriting } from '../../../src/sandbox/mail/mail.ts'
import { daysBefore } from '../../fixtures/collect-app.ts'
import { Storm } from '../../fixtures/graph-storm.ts'
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
  NORTHWIND,
  NOW,
} from '../../fixtures/make.ts'
import { openTestApp, testConfig, type TestApp, type TestClock } from '../../fixtures/test-app.ts'

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const MINUTE_MS = 60_000
const STORM_MINUTES = 8
const KEY = Buffer.alloc(32, 5)
const BO = { name: 'Bo Karlsson', email: 'bo@contoso.example' }
const THROTTLED = [ANNA, JONAS, MAIL_LOGGER]
/** Exchange carries out no more of a mailbox at a time. */
const AT_A_TIME = 4

async function openCollecting() {
  const graph = await startGraphStandIn(() => now.at)
  closing.push(() => graph.close())
  graph.tokens.set('of-northwind', graph.tokens.get(ENRICHMENT_TOKEN)!)
  const config = { graph: { ...testConfig('unused').graph, origin: graph.origin } }
  const token = async (tenantId: string) =>
    tenantId === FABRIKAM ? ENRICHMENT_TOKEN : 'of-northwind'
  const test: TestApp = await openTestApp({
    config,
    ctx: {
      ...{ fetchGraph: graph.fetch, applicationTokens: { token, permissions: async () => [] } },
      openActivitySource: (tenantId, isInternal) => {
        const wait = async (ms: number) => passUntil(test.clock, test.clock.now().getTime() + ms)
        return graphActivitySource({ ...enrichmentGraph(test.ctx, tenantId), isInternal, wait })
      },
    },
  })
  closing.push(() => test.close())
  const watch = await openWatch({ config: test.ctx.config, version: '1', now: test.clock.now })
  test.ctx.watch = watch
  await choose(test, FABRIKAM, THROTTLED)
  await choose(test, NORTHWIND, [SOLVEIG])
  for (const person of [...THROTTLED, SOLVEIG])
    for (let day = 1; day <= 5; day += 1) receive(graph, person, daysBefore(day))
  const storm = new Storm(test.clock)
  graph.intercept = storm.handle
  return { test, graph, storm }
}

/** Of the stand-in: what was sent when. */
const now = { at: NOW }

/** Waits take no time: whoever waits moves the clock, and others that wait with it. */
async function passUntil(clock: TestClock, at: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5))
  if (clock.now().getTime() < at) clock.set(new Date(at))
}

function receive(graph: GraphStandIn, to: typeof ANNA, at: Date) {
  now.at = at
  const conversationId = `${to.name} ${at.toISOString()}`
  graph.office.send(BO, newWriting({ subject: 'Offer', to: [to], conversationId }))
}

async function choose({ db }: TestApp, tenant_id: string, people: (typeof ANNA)[]) {
  const resolved_at = NOW
  await insertOrganisation(db, { tenant_id, fingerprint_key: KEY })
  await insertInternalDomain(db, tenant_id, 'fabrikam.example')
  await insertAccount(db, { tenant_id })
  await db
    .insertInto('enrichment')
    .values({ tenant_id, name: 'All', output: 'Office', is_enabled: true, resolved_at })
    .execute()
  await db.updateTable('enrichment').set({ next_run_at: NOW }).execute()
  for (const { id, name, email: address } of people)
    await db
      .insertInto('enrichment_mailbox')
      .values({ tenant_id, id, name, address, next_try_at: NOW, person: personOf(KEY, address) })
      .execute()
}

const standing = ({ db }: Pick<TestApp, 'db'>, tenantId: string) =>
  db
    .selectFrom('enrichment_mailbox')
    .innerJoin('enrichment', 'enrichment.tenant_id', 'enrichment_mailbox.tenant_id')
    .select(['enrichment_mailbox.state', 'enrichment_mailbox.problem as problem'])
    .select('enrichment.problem as ofAll')
    .where('enrichment.tenant_id', '=', tenantId)
    .execute()

async function collected({ db }: Pick<TestApp, 'db'>, tenantId: string): Promise<number> {
  const rows = await db
    .selectFrom('activity')
    .select('key')
    .where('tenant_id', '=', tenantId)
    .where('kind', '=', 'mail')
    .execute()
  return rows.length
}

/** Each mail that a run took in counts there, and is one activity. */
async function counted({ db }: TestApp, tenantId: string) {
  const runs = await db
    .selectFrom('enrichment_run')
    .select('emails')
    .where('tenant_id', '=', tenantId)
    .execute()
  const inRuns = runs.reduce((all, { emails }) => all + emails, 0)
  return { inRuns, activities: await collected({ db }, tenantId) }
}

describe('Graph asks everything of an organisation to wait, for minutes', () => {
  let test: TestApp, graph: GraphStandIn, storm: Storm
  beforeAll(async () => {
    ;({ test, graph, storm } = await openCollecting())
  })

  it.each([
    // Tried at 0, 1.5 and 6.5 minutes, and each time what is on its way at a time is all.
    { retryAfter: 90, most: 3 * AT_A_TIME, mails: 5 },
    // Within reason each of the seven questions that begin a visit is asked four times; visits begin
    // a minute, and then five, after the last.
    { retryAfter: 10, most: 3 * 4 * 7, mails: 6 },
  ])('with Retry-After: $retryAfter', async ({ retryAfter, most, mails }) => {
    if (mails > 5) for (const to of [...THROTTLED, SOLVEIG]) receive(graph, to, test.clock.now())
    await test.db.updateTable('enrichment').set({ next_run_at: test.clock.now() }).execute()
    storm.begin(STORM_MINUTES, retryAfter)
    const before = await counted(test, FABRIKAM)

    for (; !storm.isOver; test.clock.advance(MINUTE_MS / 2)) {
      await collectDue(test.ctx)
      // The other organisation is not kept waiting, and this one says what it waits for.
      expect(await collected(test, NORTHWIND)).toBe(mails)
      if (storm.isOver) break
      expect(await counted(test, FABRIKAM)).toEqual(before)
      const waiting = { state: 'failing', problem: 'throttled', ofAll: 'throttled' }
      expect(await standing(test, FABRIKAM)).toEqual(THROTTLED.map(() => waiting))
      const { graph: told } = await describeHealth(test.ctx, FABRIKAM)
      expect(told.state).not.toBe('good')
      expect(told.throttled).toBeGreaterThan(0.2)
    }
    expect([...storm.refused.keys()].sort()).toEqual(THROTTLED.map(({ id }) => id).sort())
    expect(Math.max(...storm.refused.values())).toBeLessThanOrEqual(most)

    // The longest back-off that such a storm leads to.
    for (let minute = 0; minute <= 30; minute += 5) {
      await collectDue(test.ctx)
      test.clock.advance(5 * MINUTE_MS)
    }
    const done = { state: 'done', problem: null, ofAll: null }
    expect(await standing(test, FABRIKAM)).toEqual(THROTTLED.map(() => done))
    const all = mails * THROTTLED.length
    expect(await counted(test, FABRIKAM)).toEqual({ inRuns: all, activities: all })
    expect(await counted(test, NORTHWIND)).toEqual({ inRuns: mails, activities: mails })
    expect([...storm.early]).toEqual([])
    expect(storm.mostAtATime).toBeLessThanOrEqual(AT_A_TIME)
  })
})
