import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ScoreWeights } from '../../../src/contract/measure.ts'
import { STANDARD_WEIGHTS } from '../../../src/api/enrichment/account-score.ts'
import { recount } from '../../../src/api/enrichment/recount.service.ts'
import { addUpToOne, moversBy } from '../../../src/api/enrichment/score-weights.ts'
import { markSpansStale } from '../../../src/api/enrichment/stale-span.store.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  activityRows,
  insertCountedWorld,
  randomActivities,
  randomNumbers,
} from '../../fixtures/counted-world.ts'
import { ANNA, FABRIKAM, insertCaller, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { OTHER_WEIGHTS } from '../../fixtures/weights.ts'

const ADA = { ...ANNA, claimedRoles: ['administrator' as const] }

describe('addUpToOne', () => {
  it.each<[Partial<ScoreWeights>, boolean]>([
    [{}, true],
    [{ emailsFrom: 0.201 }, true],
    [{ emailsFrom: 0.199 }, true],
    [{ emailsFrom: 0.2011 }, false],
    [{ emailsFrom: 0 }, false],
    [{ emailsFrom: 0, emailsTo: 0.25 }, true],
  ])('with %j instead: %s', (change, isSo) => {
    expect(addUpToOne({ ...STANDARD_WEIGHTS, ...change })).toBe(isSo)
  })
})

describe('moversBy', () => {
  const at = (account_id: string, score: number | null, emailsFrom: number) => ({
    ...{ account_id, score },
    percentiles: [emailsFrom, -1, -1, -1, -1, -1, 0, -1, -1],
  })
  it('names those that move most first, and nobody who stays or has no score', () => {
    const standings = [at('a', 30, 0.5), at('b', 10, 0.5), at('c', 29, 0.5), at('d', null, 0.5)]
    expect(moversBy(OTHER_WEIGHTS, standings)).toEqual([
      { accountId: 'b', before: 10, after: 30 },
      { accountId: 'c', before: 29, after: 30 },
    ])
  })
})

describe('setScoreWeights', () => {
  let test: TestApp
  let call: CallApi
  beforeAll(async () => {
    test = await openTestApp()
    call = callApi(test)
    await insertCountedWorld(test.db, { accounts: 8, timeZone: 'UTC' })
    await insertCaller(test.db, ANNA)
    const made = randomActivities(randomNumbers(3), { count: 80, accounts: 8, now: NOW })
    const rows = made.flatMap(activityRows)
    await test.db.insertInto('activity').values(rows).execute()
    const touched = rows.map(({ account_id, at }) => ({ accountId: account_id, at }))
    await markSpansStale(test.db, { tenantId: FABRIKAM, timeZone: 'UTC', activities: touched })
  })
  afterAll(() => test.close())

  beforeEach(async () => {
    await test.db.updateTable('enrichment').set({ weights: null, revision: 0 }).execute()
    await test.db.updateTable('organisation').set({ follow_enabled: true }).execute()
    await recount(test.ctx, FABRIKAM)
  })

  const scores = async () =>
    new Map(
      (await test.db.selectFrom('account_standing').select(['account_id', 'score']).execute()).map(
        (row) => [row.account_id, row.score],
      ),
    )
  const send = (act: 'preview' | 'set', weights: ScoreWeights, revision = 0) =>
    call('setScoreWeights', ADA, { body: { act, weights, revision } })

  it('says who would move, and changes nothing', async () => {
    const before = await scores()
    const { body } = await send('preview', OTHER_WEIGHTS)

    expect(body.accounts).toBe(before.size)
    expect(body.moved).toBeGreaterThan(3)
    expect(body.revision).toBe(0)
    for (const { id, before: was } of body.movers) expect(before.get(id)).toBe(was)
    expect(await scores()).toEqual(before)
  })

  it('moves exactly those it named, as counting anew would', async () => {
    const before = await scores()
    const { body: preview } = await send('preview', OTHER_WEIGHTS)
    const { body } = await send('set', OTHER_WEIGHTS)
    const after = await scores()

    expect(body).toEqual({ ...preview, revision: 1 })
    const moved = [...after].filter(([id, score]) => score !== before.get(id))
    expect(moved).toHaveLength(body.moved)
    for (const mover of body.movers) expect(after.get(mover.id)).toBe(mover.after)
    await recount(test.ctx, FABRIKAM)
    expect(await scores()).toEqual(after)
    const { items } = (await call('listAudit', ADA, { query: {} })).body
    expect(items[0]).toMatchObject({
      action: 'weights-changed',
      detail: { from: 'standard', to: OTHER_WEIGHTS, moved: body.moved },
    })
  })

  it('keeps the score of the day', async () => {
    await send('set', OTHER_WEIGHTS)
    const kept = await test.db
      .selectFrom('account_score_day')
      .select(['account_id', 'score'])
      .where('day', '=', '2026-06-10')
      .execute()
    expect(new Map(kept.map((row) => [row.account_id, row.score]))).toEqual(await scores())
  })

  it.each([
    ['that do not add up to 1', { ...OTHER_WEIGHTS, emailsFrom: 0.5 }],
    ['below 0', { ...OTHER_WEIGHTS, emailsFrom: 1, emailsTo: -0.4 }],
  ])('refuses weights %s', async (_, weights) => {
    const { problem } = await send('preview', weights)
    expect(problem.code).toBe('invalid-request')
  })

  it('refuses who saw an earlier revision', async () => {
    await send('set', OTHER_WEIGHTS)
    expect((await send('set', STANDARD_WEIGHTS)).problem.code).toBe('changed-meanwhile')
  })

  it('shows and moves nobody while Follow is off; the weights hold afterwards', async () => {
    const before = await scores()
    await test.db.updateTable('organisation').set({ follow_enabled: false }).execute()
    const { body } = await send('set', OTHER_WEIGHTS)

    expect(body).toEqual({ accounts: 0, moved: 0, movers: [], revision: 1 })
    expect(await scores()).toEqual(before)
    await test.db.updateTable('organisation').set({ follow_enabled: true }).execute()
    await recount(test.ctx, FABRIKAM)
    expect(await scores()).not.toEqual(before)
  })
})
