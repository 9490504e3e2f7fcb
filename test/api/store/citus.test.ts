import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { openTestDb, type TestDb } from '../../fixtures/test-db.ts'

const SCRIPT = path.join(import.meta.dirname, '../../../docs/operate/citus.sql')

/** About no tenant: they stay where the coordinator is. */
const LOCAL = ['job_lease', 'journal_mark', 'kysely_migration', 'kysely_migration_lock']

let test: TestDb
/** In the order of the script. */
let distributed: string[]
let changes: string[]
beforeAll(async () => {
  test = await openTestDb()
  const script = await readFile(SCRIPT, 'utf8')
  distributed = [
    ...script.matchAll(/^select create_distributed_table\('(\w+)', 'tenant_id'/gm),
  ].map(([, table]) => table ?? '')
  changes = script.match(/^alter table .*;$/gm) ?? []
})
afterAll(() => test.close())

async function ask<T>(query: string): Promise<T[]> {
  const { rows } = await sql.raw<T>(query).execute(test.db)
  return rows
}

/** Of the tables of this schema that are not a part of another. */
const OURS = `relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
  and not relispartition`

/** Columns of an array of numbers, in its order. */
const names = (table: string, numbers: string) => `array(
  select a.attname::text from unnest(${numbers}) with ordinality as n (number, place)
  join pg_attribute a on a.attrelid = ${table} and a.attnum = n.number order by n.place)`

interface ForeignKey {
  from: string
  to: string
  columns: string[]
  targets: string[]
  deletes: string
  updates: string
  deferrable: boolean
}

const foreignKeys = () =>
  ask<ForeignKey>(`
    select k.conrelid::regclass::text as "from", k.confrelid::regclass::text as "to",
      ${names('k.conrelid', 'k.conkey')} as columns, ${names('k.confrelid', 'k.confkey')} as targets,
      k.confdeltype::text as deletes, k.confupdtype::text as updates, k.condeferrable as deferrable
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'f' and ${OURS}`)

describe('the script that distributes the schema', () => {
  it('has every table once, but those about no tenant', async () => {
    const tables = await ask<{ name: string }>(
      `select relname::text as name from pg_class where ${OURS}`,
    )

    const wanted = tables.map(({ name }) => name).filter((name) => !LOCAL.includes(name))
    expect([...distributed].sort()).toEqual(wanted.sort())
    expect(distributed.length).toBeGreaterThan(60)
  })

  it('has what is referred to before what refers to it', async () => {
    const late = (await foreignKeys()).filter(
      ({ from, to }) => distributed.indexOf(to) > distributed.indexOf(from),
    )

    expect(late).toEqual([])
  })
})

describe('what Citus asks of a table that is distributed by tenant', () => {
  it('holds: each has the tenant, which is never null', async () => {
    const rows = await ask<{ name: string }>(`
      select c.relname::text as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
        and a.attnotnull and a.atttypid = 'uuid'::regtype
      where ${OURS}`)

    expect(rows.map(({ name }) => name).sort()).toEqual([...distributed].sort())
  })

  it('holds: no key or unique index lacks the tenant, and nothing excludes another way', async () => {
    const rows = await ask<{ table: string; columns: string[] }>(`
      select c.relname::text as "table", ${names('c.oid', 'i.indkey::int2[]')} as columns
      from pg_index i join pg_class c on c.oid = i.indrelid
      where (i.indisunique or i.indisexclusion) and ${OURS}`)

    const others = rows.filter(({ columns }) => !columns.includes('tenant_id'))
    expect(rows.length).toBeGreaterThan(60)
    expect(others.map(({ table }) => table).sort()).toEqual([...LOCAL].sort())
  })

  it('holds: no table is unlogged, after the script', async () => {
    const unlogged = () =>
      ask<{ name: string }>(
        `select relname::text as name from pg_class where ${OURS} and relpersistence <> 'p'`,
      )
    const before = await unlogged()
    for (const change of changes) await ask(change)

    expect([before, await unlogged()]).toEqual([[{ name: 'team_network' }], []])
  })

  it('holds: a foreign key goes from tenant to tenant, and does nothing but refuse or delete', async () => {
    const keys = await foreignKeys()

    const unfit = keys.filter(
      ({ columns, targets, deletes, updates, deferrable }) =>
        columns.indexOf('tenant_id') < 0 ||
        columns.indexOf('tenant_id') !== targets.indexOf('tenant_id') ||
        !['a', 'c'].includes(deletes) ||
        updates !== 'a' ||
        deferrable,
    )
    expect(keys.length).toBeGreaterThan(60)
    expect(unfit).toEqual([])
    expect(keys.filter(({ from, to }) => LOCAL.includes(from) || LOCAL.includes(to))).toEqual([])
  })

  it.each([
    ['triggers', `select tgname from pg_trigger where not tgisinternal`],
    [
      'rules, views and sequences',
      `select relname from pg_class where relnamespace = current_schema()::regnamespace
        and (relkind in ('v', 'm', 'S', 'f') or relhasrules)`,
    ],
    [
      'identity columns and values from a sequence',
      `select a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where ${OURS} and (a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) ~ 'nextval')`,
    ],
    ['row level security', `select relname from pg_class where ${OURS} and relrowsecurity`],
    [
      'tables that inherit but are no partitions',
      `select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where c.relkind in ('r', 'p') and not c.relispartition`,
    ],
  ])('holds: there are no %s', async (_, query) => {
    expect(await ask(query)).toEqual([])
  })
})
