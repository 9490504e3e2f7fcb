import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { AlertNews } from '../src/api/alerts/alert-news.service.ts'
import { listEngagement } from '../src/api/accounts/account-engagement.service.ts'
import { officeBuckets } from '../src/api/enrichment/office-bucket.ts'
import { countBucket } from '../src/api/enrichment/office-count.service.ts'
import { findOffice } from '../src/api/enrichment/office.store.ts'
import { recount, recountAll } from '../src/api/enrichment/recount.service.ts'
import { rollingYear } from '../src/api/enrichment/rolling-year.ts'
import { scoreAccounts } from '../src/api/enrichment/score-accounts.service.ts'
import { markSpansStale } from '../src/api/enrichment/stale-span.store.ts'
import { openPostgresStore } from '../src/api/store/postgres-store.ts'
import type { Db } from '../src/api/store/schema.ts'
import { newId } from '../src/api/new-id.ts'
import { benchDuckDb } from './account-yardstick.ts'
import { accountId, addActivities, makeAccounts, TENANT, ZONE, type Size } from './account-world.ts'
import { summaryLine, type Budget } from './summary.ts'

const FULL: Size = { activities: 10_000_000, accounts: 20_000, mailboxes: 2500 }
/** Sizes of history at which keeping up is timed. */
const STEPS = [10_000, 100_000, 1_000_000, 10_000_000]
const BATCH = 500
const ROUNDS = 5

/**
 * Account engagement of a large organisation, on PostgreSQL: `--activities=1000000` for a smaller one. The
 * budget is for two cores, server and process together, and a server that has room for what it reads:
 *
 *     POSTGRES_OPTIONS='-c shared_buffers=2GB' taskset -c 0,1 .ci/with-postgres npm run bench -- accounts
 *
 * Next to the same sums in DuckDB where DUCKDB_MODULE names a folder with `@duckdb/node-api`.
 */
export async function benchAccounts(): Promise<void> {
  const server = process.env['BENCH_DATABASE_URL'] ?? process.env['TEST_DATABASE_URL']
  if (server === undefined) {
    console.log('accounts: needs a PostgreSQL; run it with .ci/with-postgres')
    return
  }
  const wanted = process.argv.find((argument) => argument.startsWith('--activities='))
  const size = { ...FULL, ...(wanted && { activities: Number(wanted.split('=')[1]) }) }
  const database = `bench_${randomUUID().replaceAll('-', '')}`
  await execute(server, `create database ${database} template template0`)
  const url = new URL(server)
  url.pathname = database
  const store = await openPostgresStore({ url: url.href })
  try {
    const ours = await benchSizes(store.db, size)
    const theirs = await benchDuckDb(store.db)
    if (theirs !== undefined)
      print("all three levels, by DuckDB's time", [ours / theirs], { unit: '', budget: 'none' })
  } finally {
    await store.close()
    await execute(server, `drop database ${database}`)
  }
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** @returns how many seconds all three levels take with everything there */
async function benchSizes(db: Db, size: Size): Promise<number> {
  const now = new Date()
  const ctx = { db, now: () => now, newId, alertNews: new AlertNews(db) }
  await makeAccounts(db, size, now)
  let there = 0
  let levels = NaN
  for (const step of STEPS.filter((count) => count <= size.activities)) {
    await addActivities(db, size, { count: step - there, now })
    there = step
    const all = await seconds(() => recountAll(ctx, TENANT))
    print(`${step} activities: count everything anew`, [all], { unit: ' s', budget: 'see below' })
    await benchUpkeep(ctx, { there, size })
    if (step === size.activities) levels = all + (await benchLevels(db))
  }
  print('all three levels anew', [levels], { unit: ' s', budget: { atMost: 60 } })
  await benchPages(ctx)
  const peak = process.resourceUsage().maxRSS / 1024
  print('memory of this process, peak', [peak], { unit: ' MB', budget: { atMost: 512 } })
  return levels
}

type Parts = Parameters<typeof recount>[0]

/** What a batch of new activities costs, written and counted; comparing all accounts is timed apart. */
async function benchUpkeep(
  ctx: Parts,
  { there, size }: { there: number; size: Size },
): Promise<void> {
  const written: number[] = []
  const counted: number[] = []
  const compared: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    written.push(((await seconds(() => writeBatch(ctx, size))) * 1e6) / BATCH)
    const compare = await seconds(() => scoreAccounts(ctx, TENANT, ctx.now()))
    const whole = await seconds(() => recount(ctx, TENANT))
    counted.push(((whole - compare) * 1e6) / BATCH)
    compared.push(compare * 1000)
  }
  const at = `with ${there} activities:`
  print(`${at} write one more`, written, { unit: ' µs', budget: 'flat' })
  print(`${at} count one more`, counted, { unit: ' µs', budget: 'flat' })
  print(`${at} compare all accounts`, compared, { unit: ' ms', budget: 'once a run' })
}

async function writeBatch({ db, now }: Parts, { accounts, mailboxes }: Size): Promise<void> {
  const rows = Array.from({ length: BATCH }, () => {
    const account = Math.floor(Math.random() * accounts)
    return {
      ...{ tenant_id: TENANT, account_id: accountId(account), key: randomUUID() },
      ...{ kind: 'mail' as const, direction: 'in' as const, conversation: randomUUID() },
      at: new Date(now().getTime() - Math.random() * 86_400_000),
      ours: [Math.floor(Math.random() * mailboxes)],
      theirs: [100_000 + account],
      minutes: null,
    }
  })
  await db.transaction().execute(async (trx) => {
    await trx.insertInto('activity').values(rows).execute()
    const activities = rows.map(({ account_id, at }) => ({ accountId: account_id, at }))
    await markSpansStale(trx, { tenantId: TENANT, timeZone: ZONE, activities })
  })
}

/**
 * Every month and every week of every account, with scores.
 *
 * @returns how many seconds they take
 */
async function benchLevels(db: Db): Promise<number> {
  const setting = await findOffice(db, TENANT)
  if (!setting?.countedAt) throw new Error('Nothing was counted')
  const buckets = officeBuckets(rollingYear(setting.countedAt, ZONE))
  const left = buckets.filter(({ level }) => level !== 'year')
  let rows = 0
  const countSome = async () => {
    for (let bucket = left.pop(); bucket; bucket = left.pop()) {
      const counted = await countBucket(db, { tenantId: TENANT, setting }, bucket)
      rows += counted.length
    }
  }
  // While one is compared with the others, the database reads the next.
  const rest = await seconds(() => Promise.all([countSome(), countSome()]))
  print(`months and weeks of all accounts, ${rows} rows`, [rest], {
    unit: ' s',
    budget: 'see below',
  })
  return rest
}

async function benchPages(ctx: Parts): Promise<void> {
  for (const sort of ['score', 'name', 'lastEmail'] as const) {
    const times: number[] = []
    for (let round = 0; round < 2 * ROUNDS; round += 1)
      times.push(1000 * (await seconds(() => listEngagement(ctx, TENANT, { sort }))))
    print(`page of accounts by ${sort}`, times, { unit: ' ms', budget: { atMost: 100 } })
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

function print(
  what: string,
  numbers: readonly number[],
  { unit, budget }: { unit: string; budget: Budget },
): void {
  console.log(summaryLine(what, numbers, { unit, budget }))
}
