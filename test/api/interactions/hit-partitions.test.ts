import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import { insertCountedHits } from '../../../src/api/interactions/counted-hit.store.ts'
import { listHitPartitions } from '../../../src/api/interactions/hit-partition.store.ts'
import { keepHitPartitions } from '../../../src/api/interactions/hit-partitions.service.ts'
import { comingHitDays, endedBefore } from '../../../src/api/interactions/hit-day.ts'
import { hitPartitions } from '../../../src/api/store/migrations/0009-hit-partitions.ts'
import { FABRIKAM, insertOrganisation, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const DAY_MS = 86_400_000
const TODAY = Math.floor(NOW.getTime() / DAY_MS) * DAY_MS

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
  await insertOrganisation(test.db)
})
afterAll(() => test.close())
beforeEach(async () => {
  test.clock.set(NOW)
  for (const name of (await listHitPartitions(test.db)).filter((one) => one !== REST))
    await sql`drop table ${sql.table(name)}`.execute(test.db)
  await test.db.deleteFrom('counted_hit').execute()
})

const REST = 'counted_hit_rest'
const at = (ms: number) => ({ id: v7({ msecs: ms }), at: new Date(ms) })
const count = (...hits: { id: string; at: Date }[]) =>
  insertCountedHits(test.db, { tenantId: FABRIKAM, hits })

async function places(): Promise<string[]> {
  const { rows } = await sql<{ place: string }>`
    select tableoid::regclass::text as place from counted_hit order by id`.execute(test.db)
  return rows.map(({ place }) => place)
}

const nameOf = (ms: number) =>
  `counted_hit_${new Date(ms).toISOString().slice(0, 10).replaceAll('-', '')}`

describe('a day of counted hits', () => {
  it('begins with the first id of its first millisecond, and ends before that of the next', () => {
    const [tomorrow] = comingHitDays(NOW, 1)
    const ids = [-1, 0, DAY_MS - 1, DAY_MS].map((ms) => at(TODAY + DAY_MS + ms).id)

    const within = ids.map((id) => id >= (tomorrow?.from ?? '') && id < (tomorrow?.to ?? ''))

    expect(within).toEqual([false, true, true, false])
  })

  it.each([
    ['counted_hit_20261122', '2026-11-22T23:59:59.999Z', false],
    ['counted_hit_20261122', '2026-11-23T00:00:00Z', true],
    [REST, '2099-01-01T00:00:00Z', false],
  ])('%s ended before %s: %s', (partition, moment, ended) => {
    expect(endedBefore(partition, new Date(moment))).toBe(ended)
  })
})

describe('partitions of counted hits', () => {
  it('are made ahead once, and take what is counted; the rest has its own place', async () => {
    await keepHitPartitions(test.ctx)
    await keepHitPartitions(test.ctx)
    await count(at(TODAY), at(TODAY + DAY_MS), at(TODAY + 4 * DAY_MS))

    const days = [1, 2, 3].map((day) => nameOf(TODAY + day * DAY_MS))
    expect(await listHitPartitions(test.db)).toEqual([...days, REST])
    expect(await places()).toEqual([REST, nameOf(TODAY + DAY_MS), REST])
  })

  it('take over what a clock that is ahead counted before them', async () => {
    const ahead = at(TODAY + 2 * DAY_MS)
    await count(ahead)

    await keepHitPartitions(test.ctx)

    expect(await places()).toEqual([nameOf(TODAY + 2 * DAY_MS)])
    expect(await count(ahead)).toEqual(new Set())
  })

  it('go when they ended two days ago, with what they hold, and not before', async () => {
    await keepHitPartitions(test.ctx)
    const first = at(TODAY + DAY_MS)
    await count(first, at(TODAY))

    test.clock.set(new Date(TODAY + 4 * DAY_MS - 1))
    await keepHitPartitions(test.ctx)
    expect(await count(first)).toEqual(new Set())
    test.clock.set(new Date(TODAY + 4 * DAY_MS))
    await keepHitPartitions(test.ctx)

    expect(await listHitPartitions(test.db)).not.toContain(nameOf(TODAY + DAY_MS))
    expect(await places()).toEqual([REST])
  })

  it('are looked into one at a time', async () => {
    await keepHitPartitions(test.ctx)
    const { id } = at(TODAY + DAY_MS)

    const { rows } = await sql<Record<string, string>>`
      explain select from counted_hit where tenant_id = ${sql.lit(FABRIKAM)} and id = ${sql.lit(id)}
    `.execute(test.db)

    const plan = rows.flatMap((row) => Object.values(row)).join('\n')
    expect(plan.match(/ on counted_hit_\w+/g)).toEqual([` on ${nameOf(TODAY + DAY_MS)}`])
  })

  it('begin with a table that has rows, which count no second time', async () => {
    const known = at(TODAY)
    await count(known)
    await backToOneTable()

    await test.db.transaction().execute((trx) => hitPartitions.up(trx))

    expect(await count(known, at(TODAY + 1))).toHaveProperty('size', 1)
    expect(await listHitPartitions(test.db)).toEqual([REST])
  })
})

/** As a version before left it. */
async function backToOneTable(): Promise<void> {
  const statements = [
    `alter table counted_hit detach partition counted_hit_rest`,
    `drop table counted_hit`,
    `alter table counted_hit_rest rename to counted_hit`,
    `alter index counted_hit_rest_pkey rename to counted_hit_pkey`,
    `alter index counted_hit_rest_by_age rename to counted_hit_by_age`,
    `alter table counted_hit add foreign key (tenant_id) references organisation`,
  ]
  for (const statement of statements) await sql.raw(statement).execute(test.db)
}
