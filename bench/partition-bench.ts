import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { comingHitDays } from '../src/api/interactions/hit-day.ts'
import { openPostgresStore } from '../src/api/store/postgres-store.ts'

const ROWS = 1_000_000
const BATCH = 500
const TENANTS = 100
const MONTHS = 24
const READS = 300
const MAILS = 20_000

/**
 * What partitions by time gain and cost, on PostgreSQL: `--rows=200000` for a smaller day. Counted hits,
 * which have them, against one table; and interactions, which have none, as if they had 24.
 */
export async function benchPartitions(): Promise<void> {
  const server = process.env['BENCH_DATABASE_URL'] ?? process.env['TEST_DATABASE_URL']
  if (server === undefined) {
    console.log('partitions: needs a PostgreSQL; run it with .ci/with-postgres')
    return
  }
  const wanted = process.argv.find((argument) => argument.startsWith('--rows='))
  const rows = Number(wanted?.split('=')[1] ?? ROWS)
  const database = `bench_${randomUUID().replaceAll('-', '')}`
  await using(server, (client) => client.query(`create database ${database} template template0`))
  const url = new URL(server)
  url.pathname = database
  await (await openPostgresStore({ url: url.href })).close()
  await using(url.href, async (client) => {
    await benchCountedHits(client, rows)
    await benchInteractions(client, rows)
  })
  await using(server, (client) => client.query(`drop database ${database}`))
}

async function using(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await work(client)
  await client.end()
}

/** Milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

const tell = (what: string, ms: number, of = 1) =>
  console.log(`  ${what.padEnd(66)} ${(ms / of).toFixed(of === 1 ? 0 : 3)} ms`)

/** An id of version 7 of a moment, in SQL. */
const ID = (ms: string) => `(lpad(to_hex((${ms})::bigint), 12, '0') || '7' ||
  substr(replace(gen_random_uuid()::text, '-', ''), 14))::uuid`

const TENANT = (n: string) =>
  `('00000000-0000-4000-8000-' || lpad(to_hex(${n} % ${TENANTS}), 12, '0'))::uuid`

async function benchCountedHits(client: pg.Client, rows: number): Promise<void> {
  const [day] = comingHitDays(new Date(), 1)
  if (!day) return
  const begin = Number.parseInt(day.from.replaceAll('-', '').slice(0, 12), 16)
  await client.query(`create table one_table (like counted_hit including all)`)
  await client.query(`create index on one_table (tenant_id, at)`)
  await client.query(`create table ${day.partition} partition of counted_hit
    for values from ('${day.from}') to ('${day.to}')`)
  console.log(`counted hits: a day of ${rows}, of ${TENANTS} tenants`)
  for (const [name, table] of [
    ['one table', 'one_table'],
    ['by day', 'counted_hit'],
  ] as const) {
    const ms = await timed(() => insertBatches(client, { table, rows, begin }))
    tell(`${name}: inserted, for each batch of ${BATCH}`, ms, rows / BATCH)
  }
  const deleted = await timed(() => deleteBatches(client))
  tell('one table: a day removed row by row, in portions of 500', deleted)
  tell('one table: vacuum after it', await timed(() => client.query('vacuum one_table')))
  tell('by day: a day dropped', await timed(() => client.query(`drop table ${day.partition}`)))
}

async function insertBatches(
  client: pg.Client,
  { table, rows, begin }: { table: string; rows: number; begin: number },
): Promise<void> {
  const step = 86_399_999 / rows
  for (let from = 0; from < rows; from += BATCH)
    await client.query(`insert into ${table} (tenant_id, id, at)
      select ${TENANT(String(from / BATCH))}, ${ID(`${begin} + n * ${step}`)},
        to_timestamp((${begin} + n * ${step}) / 1000.0)
      from generate_series(${from}, ${from + BATCH - 1}) n on conflict (tenant_id, id) do nothing`)
}

/** As retention does. */
async function deleteBatches(client: pg.Client): Promise<void> {
  for (let tenant = 0; tenant < TENANTS; tenant += 1)
    for (let count = BATCH; count === BATCH;) {
      const of = TENANT(String(tenant))
      const done =
        await client.query(`delete from one_table where tenant_id = ${of} and id = any(array(
        select id from one_table where tenant_id = ${of} and at < 'infinity' order by at limit ${BATCH}))`)
      count = done.rowCount ?? 0
    }
}

/** Two years of a tenant's hits, as they are and in months. Keys to other tables left out of both. */
async function benchInteractions(client: pg.Client, rows: number): Promise<void> {
  const begin = Date.UTC(2024, 0, 1)
  const month = 30 * 86_400_000
  const like = `(like interaction including defaults including constraints)`
  await client.query(`create table hits_one ${like}`)
  await client.query(`create table hits_months ${like} partition by range (id)`)
  for (let n = 0; n < MONTHS; n += 1)
    await client.query(`do $$ begin execute format(
      'create table hits_%s partition of hits_months for values from (%L) to (%L)', ${n},
      ${lowest(begin + n * month)}, ${lowest(begin + (n + 1) * month)}); end $$`)
  console.log(`interactions: ${rows} in ${MONTHS} months, of ${MAILS} mails`)
  for (const [name, table] of [
    ['one table', 'hits_one'],
    ['by month', 'hits_months'],
  ] as const) {
    await client.query(`alter table ${table} add primary key (tenant_id, id)`)
    await client.query(`create index on ${table} (tenant_id, follow_key, at desc, id desc)`)
    await client.query(`create index on ${table} (tenant_id, at, id)`)
    const at = `${begin} + n * ${Math.floor((MONTHS * month - 1) / rows)}::bigint`
    const insert = (from: number, to: number) =>
      client.query(`insert into ${table} (tenant_id, id, follow_key, kind, at, verdict, confidence,
          repeat, reasons, rules, attribution)
        select ${TENANT('0')}, ${ID(at)}, 'mail-' || (n::bigint * ${MAILS} / ${rows}), 'open',
          to_timestamp((${at}) / 1000.0), 'person', 'certain', false, '{browser}', '1', 'unknown'
        from generate_series(${from}::bigint, ${to}::bigint) n`)
    await insert(0, rows - 1 - 100 * BATCH)
    const inserted = await timed(async () => {
      for (let from = rows - 100 * BATCH; from < rows; from += BATCH)
        await insert(from, from + BATCH - 1)
    })
    tell(`${name}: inserted, for each batch of ${BATCH}`, inserted, 100)
    await client.query(`analyze ${table}`)
    const read = await timed(() => readMails(client, table))
    tell(`${name}: all hits of a mail read`, read, READS)
  }
}

const lowest = (ms: number) =>
  `'${ms
    .toString(16)
    .padStart(12, '0')
    .replace(/(.{8})/, '$1-')}-0000-0000-000000000000'`

async function readMails(client: pg.Client, table: string): Promise<void> {
  for (let n = 0; n < READS; n += 1)
    await client.query(
      `select * from ${table} where tenant_id = ${TENANT('0')} and follow_key = $1 order by at desc, id desc`,
      [`mail-${(n * 61) % MAILS}`],
    )
}
