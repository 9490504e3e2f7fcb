import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../src/api/store/schema.ts'
import { TENANT, ZONE } from './account-world.ts'

/** As much of DuckDB's module as is used here. */
interface DuckDb {
  DuckDBInstance: {
    create(
      file: string,
      options: Record<string, string>,
    ): Promise<{ connect(): Promise<Connection> }>
  }
}
interface Connection {
  run(statement: string): Promise<unknown>
}

/**
 * The same sums in DuckDB, which is made for such: from activities that it has in memory already, with
 * two threads. It reads what the database's server wrote to a file, so both have
 * to be on this machine.
 *
 * @returns how many seconds all three levels take; undefined where there is no DuckDB
 */
export async function benchDuckDb(db: Db): Promise<number | undefined> {
  const folder = process.env['DUCKDB_MODULE']
  if (folder === undefined) return undefined
  const entry = path.join(folder, 'node_modules/@duckdb/node-api/lib/index.js')
  const { DuckDBInstance } = (await import(pathToFileURL(entry).href)) as DuckDb
  const file = path.join(tmpdir(), `accounts-${randomUUID()}.csv`)
  try {
    await db.connection().execute(async (one) => {
      await sql`set statement_timeout = 0`.execute(one)
      await sql
        .raw(
          `copy (select account_id, kind = 'mail', direction = 'out', at at time zone '${ZONE}',
          ours, theirs, minutes, reply_seconds from activity where tenant_id = '${TENANT}')
          to '${file}' (format csv)`,
        )
        .execute(one)
    })
    const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
    return await measure(await instance.connect(), file)
  } finally {
    await rm(file, { force: true }).catch(() => undefined)
  }
}

async function measure(duck: Connection, file: string): Promise<number> {
  await duck.run(`
    create table activity as select account, is_mail, is_out, moment,
      cast(string_split(trim(ours, '{}'), ',') as bigint[]) as ours,
      cast(string_split(trim(theirs, '{}'), ',') as bigint[]) as theirs, minutes, reply_seconds
    from read_csv('${file}', header = false, columns = {account: 'uuid', is_mail: 'boolean',
      is_out: 'boolean', moment: 'timestamp', ours: 'varchar', theirs: 'varchar', minutes: 'integer',
      reply_seconds: 'integer'})`)
  const levels = {
    year: `date '2000-01-01'`,
    month: `date_trunc('month', moment)`,
    week: `date_trunc('week', moment)`,
  }
  let total = 0
  for (const [level, bucket] of Object.entries(levels)) {
    const start = performance.now()
    await duck.run(`create table by_${level} as ${ranked(bucket)}`)
    const took = (performance.now() - start) / 1000
    total += took
    console.log(
      `DuckDB, two threads: sums and ranks by ${level}`.padEnd(58),
      `${took.toFixed(2)} s`,
    )
  }
  console.log('DuckDB, two threads: all three levels'.padEnd(58), `${total.toFixed(2)} s`)
  return total
}

/** Sums, distinct people and percentiles of accounts within each piece of time. */
function ranked(bucket: string): string {
  const rank = (of: string) => `percent_rank() over (partition by bucket order by ${of})`
  return `with summed as (
      select account, ${bucket} as bucket,
        count(*) filter (is_mail and is_out) as emails_to,
        count(*) filter (is_mail and not is_out) as emails_from,
        count(*) filter (not is_mail and is_out) as meetings_to,
        count(*) filter (not is_mail and not is_out) as meetings_from,
        avg(minutes) as minutes, avg(reply_seconds) as reply, min(moment) as first_at,
        max(moment) filter (is_mail) as last_email, max(moment) filter (not is_mail) as last_meeting,
        len(list_distinct(flatten(list(ours) filter (is_mail)))) as our_people_emails,
        len(list_distinct(flatten(list(theirs) filter (is_mail)))) as their_people_emails,
        len(list_distinct(flatten(list(ours) filter (not is_mail)))) as our_people_meetings,
        len(list_distinct(flatten(list(theirs) filter (not is_mail)))) as their_people_meetings,
        len(list_distinct(flatten(list(ours)))) as our_people,
        len(list_distinct(flatten(list(theirs)))) as their_people
      from activity group by all)
    select *, ${rank('emails_from')}, ${rank('emails_to')}, ${rank('meetings_from')},
      ${rank('meetings_to')}, ${rank('their_people')}, ${rank('our_people')},
      ${rank('last_email')}, ${rank('last_meeting')}, ${rank('reply')} from summed`
}
