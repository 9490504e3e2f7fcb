import pg from 'pg'
import type { DatabaseFacts } from '../doctor/database-findings.ts'

const TIMEOUT_MS = 5_000
const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|::1|\/.*)$/

export interface AskedDatabase {
  facts: DatabaseFacts
  /** Its clock, and ours before and after it was asked. */
  clock: { said: Date; askedAt: Date; answeredAt: Date }
}

/**
 * Asks a PostgreSQL about itself on a connection of its own, and changes nothing.
 *
 * @throws what node-postgres throws, with the server's or the system's code
 */
export async function askDatabase(url: string, now: () => Date): Promise<AskedDatabase> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: TIMEOUT_MS,
    statement_timeout: TIMEOUT_MS,
    application_name: 'follow-for-outlook doctor',
  })
  // A connection that breaks later has nobody to tell.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const askedAt = now()
    const { rows: clocks } = await client.query<{ said: Date }>('select clock_timestamp() as said')
    const answeredAt = now()
    const said = clocks[0]?.said ?? askedAt
    const facts = { ...(await readFacts(client)), isLocal: LOCAL.test(client.host) }
    return { facts, clock: { said, askedAt, answeredAt } }
  } finally {
    await client.end().catch(() => undefined)
  }
}

interface FactRow {
  version: string
  encoding: string
  replica: boolean
  create: boolean
  closed: string[]
  bytes: string
  used: string
  most: string
  fsync: string
  full_page_writes: string
  synchronous_commit: string
  encrypted: boolean
}

const FACTS = `
  select current_setting('server_version_num') as version,
    current_setting('server_encoding') as encoding,
    pg_is_in_recovery() as replica,
    coalesce(has_schema_privilege(current_schema(), 'create'), false) as create,
    array(
      select tablename::text from pg_tables where schemaname = current_schema()
        and not has_table_privilege(
          quote_ident(schemaname) || '.' || quote_ident(tablename),
          'select, insert, update, delete')
      order by tablename
    ) as closed,
    pg_database_size(current_database()) as bytes,
    (select count(*) from pg_stat_activity where backend_type = 'client backend') as used,
    current_setting('max_connections') as most,
    current_setting('fsync') as fsync,
    current_setting('full_page_writes') as full_page_writes,
    current_setting('synchronous_commit') as synchronous_commit,
    coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as encrypted`

async function readFacts(client: pg.Client): Promise<Omit<DatabaseFacts, 'isLocal'>> {
  const { rows } = await client.query<FactRow>(FACTS)
  const [row] = rows
  if (!row) throw new Error('The database said nothing of itself')
  const { fsync, full_page_writes, synchronous_commit } = row
  return {
    version: Number(row.version),
    encoding: row.encoding,
    isReplica: row.replica,
    mayCreate: row.create,
    closedTables: row.closed,
    applied: await appliedMigrations(client),
    bytes: Number(row.bytes),
    connections: { used: Number(row.used), most: Number(row.most) },
    durability: { fsync, full_page_writes, synchronous_commit },
    isEncrypted: row.encrypted,
  }
}

/** Of an empty database: none. */
async function appliedMigrations(client: pg.Client): Promise<string[]> {
  const found = await client.query<{ there: boolean }>(
    `select to_regclass(quote_ident(current_schema()) || '.kysely_migration') is not null as there`,
  )
  if (!found.rows[0]?.there) return []
  const { rows } = await client.query<{ name: string }>(
    'select name from kysely_migration order by name',
  )
  return rows.map(({ name }) => name)
}
