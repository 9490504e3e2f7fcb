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

  it('puts the tenant first in every primary, unique and foreign key', async () => {
    const { rows } = await sql<{ table: string; name: string; first: string }>`
      select c.conrelid::regclass::text as "table", c.conname as name, a.attname as first
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype in ('p', 'u', 'f') and c.connamespace = current_schema()::regnamespace
        and c.conrelid::regclass::text not like '%kysely%'`.execute(test.db)

    expect(rows.length).toBeGreaterThan(25)
    expect(rows.filter(({ first }) => first !== 'tenant_id')).toEqual([])
  })

  /** A job is looked for that is due, and one whose subscription tells: of whichever tenant it is. */
  const OF_NO_TENANT = ['logging_job_by_subscription', 'logging_job_due', 'reminder_waiting']

  it('puts the tenant first in every index but those by which a job is found', async () => {
    const { rows } = await sql<{ name: string; indexdef: string }>`
      select indexname as name, indexdef from pg_indexes
      where schemaname = current_schema() and tablename not like 'kysely%'`.execute(test.db)

    expect(rows.length).toBeGreaterThan(20)
    const others = rows.filter(({ indexdef }) => !indexdef.includes('(tenant_id'))
    expect(others.map(({ name }) => name).sort()).toEqual(OF_NO_TENANT)
  })

  it('has no triggers of its own', async () => {
    const { rows } = await sql`select tgname from pg_trigger where not tgisinternal`.execute(
      test.db,
    )

    expect(rows).toEqual([])
  })
})

async function columns() {
  const { rows } = await sql`
    select table_name, column_name, data_type, is_nullable from information_schema.columns
    where table_schema = current_schema() order by table_name, ordinal_position`.execute(test.db)
  return rows
}
