import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { migrate } from '../../../src/api/store/migrate.ts'
import { openTestDb, type TestDb } from '../../fixtures/test-db.ts'

let test: TestDb
beforeAll(async () => {
  test = await openTestDb()
})
afterAll(() => test.close())

describe('migrate', () => {
  it('changes nothing when run again', async () => {
    const before = await columns()

    await migrate(test.db)

    expect(await columns()).toEqual(before)
    expect(before.length).toBeGreaterThan(80)
  })

  it.each([
    ['works on a database that a newer version added to', ['9998-more'], undefined],
    [
      'refuses one that a newer version took something away from',
      ['9998-more', '9999-contract-less'],
      'The database is too new for this version (9999-contract-less); start a version that knows it',
    ],
  ])('%s', async (_, names, refusal) => {
    await applied(names)

    const outcome = await migrate(test.db).catch((error: Error) => error.message)

    expect(outcome).toBe(refusal)
    await forgotten(names)
  })

  it('refuses a database of another line of versions', async () => {
    await applied(['9998-other'])
    await forgotten(['0007-processes'])

    await expect(migrate(test.db)).rejects.toThrow(
      'changed by another version (9998-other) that did not know 0007-processes',
    )

    await forgotten(['9998-other'])
    await applied(['0007-processes'])
  })

  it('puts the tenant first in every primary, unique and foreign key', async () => {
    const { rows } = await sql<{ table: string; name: string; first: string }>`
      select c.conrelid::regclass::text as "table", c.conname as name, a.attname as first
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype in ('p', 'u', 'f') and c.connamespace = current_schema()::regnamespace
        and c.conrelid::regclass::text not like '%kysely%'`.execute(test.db)

    expect(rows.length).toBeGreaterThan(25)
    const others = rows.filter(({ first }) => first !== 'tenant_id')
    expect(others.map(({ name }) => name).sort()).toEqual(OF_THE_PROCESSES)
  })

  /** How processes share the work: about nobody. */
  const OF_THE_PROCESSES = ['job_lease_pkey', 'journal_mark_pkey']

  /** A job is looked for that is due, and one whose subscription tells: of whichever tenant it is. */
  const OF_NO_TENANT = [
    ...['logging_job_by_subscription', 'logging_job_due', 'reminder_waiting'],
    // What was noted of late, for a process that judges hits of all.
    'team_network_by_time',
  ]

  it('puts the tenant first in every index but those by which a job is found', async () => {
    const { rows } = await sql<{ name: string; indexdef: string }>`
      select indexname as name, indexdef from pg_indexes
      where schemaname = current_schema() and tablename not like 'kysely%'`.execute(test.db)

    expect(rows.length).toBeGreaterThan(20)
    const others = rows.filter(({ indexdef }) => !indexdef.includes('(tenant_id'))
    expect(others.map(({ name }) => name).sort()).toEqual(
      [...OF_NO_TENANT, ...OF_THE_PROCESSES].sort(),
    )
  })

  it('has no triggers of its own', async () => {
    const { rows } = await sql`select tgname from pg_trigger where not tgisinternal`.execute(
      test.db,
    )

    expect(rows).toEqual([])
  })
})

const applied = (names: readonly string[]) =>
  sql`insert into kysely_migration (name, timestamp)
    select name, '' from unnest(${[...names]}::text[]) as given (name)`.execute(test.db)

const forgotten = (names: readonly string[]) =>
  sql`delete from kysely_migration where name = any(${[...names]}::text[])`.execute(test.db)

async function columns() {
  const { rows } = await sql`
    select table_name, column_name, data_type, is_nullable from information_schema.columns
    where table_schema = current_schema() order by table_name, ordinal_position`.execute(test.db)
  return rows
}
