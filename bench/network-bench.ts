import { sql } from 'kysely'
import type { Db } from '../src/api/store/schema.ts'
import { teamNetworkReader } from '../src/api/tracking/share-team-networks.service.ts'
import { upsertTeamNetworks } from '../src/api/tracking/team-network.store.ts'
import { TeamNetworks } from '../src/api/tracking/team-networks.ts'
import { openSharedDatabase } from '../test/fixtures/shared-database.ts'
import { openPostgresStore } from '../src/api/store/postgres-store.ts'
import { summaryLine } from './summary.ts'

const TENANTS = 10_000
const NETWORKS = 40
const TIMES = 20

/**
 * What it costs a tracking process to know from where everybody's own people call, each network written
 * anew within the last hour: `--tenants=1000` for fewer.
 */
export async function benchNetworks(): Promise<void> {
  const wanted = process.argv.find((argument) => argument.startsWith('--tenants='))
  const tenants = Number(wanted?.split('=')[1] ?? TENANTS)
  const database = await openSharedDatabase()
  const { db, close } = await openPostgresStore({ url: database.url })
  try {
    await fill(db, tenants)
    console.log(`networks of ${tenants} teams, ${NETWORKS} each`)
    const teamNetworks = new TeamNetworks([{ id: 'k1', secret: Buffer.alloc(32, 1) }])
    const read = teamNetworkReader({ db, teamNetworks, now: () => new Date() })
    tell('all of them, at the start of a process', await timesOf(1, read))
    tell('what is new, every two seconds', await timesOf(TIMES, read))
    const { tenant_id: tenantId } = await someTenant(db)
    const write = (hash: number) => upsertTeamNetworks(db, { tenantId, hashes: [hash] })
    tell('one written', await timesOf(TIMES, write))
    const origin = { address: '203.0.113.7', isShared: false }
    const thousand = async () => {
      for (let hit = 0; hit < 1000; hit++) teamNetworks.has(tenantId, origin, new Date())
    }
    tell('a thousand hits looked up', await timesOf(TIMES, thousand))
  } finally {
    await close()
    await database.remove()
  }
}

const tell = (what: string, times: readonly number[]) =>
  console.log(summaryLine(`  ${what}`, times, { unit: ' ms', budget: 'none' }))

/** Milliseconds of each. */
async function timesOf(count: number, work: (index: number) => Promise<unknown>) {
  const times: number[] = []
  for (let index = 0; index < count; index++) {
    const begun = performance.now()
    await work(index)
    times.push(performance.now() - begun)
  }
  return times
}

const someTenant = (db: Db) =>
  db.selectFrom('organisation').select('tenant_id').executeTakeFirstOrThrow()

async function fill(db: Db, tenants: number): Promise<void> {
  await sql`
    insert into organisation (tenant_id, follow_enabled, follow_enabled_since, created_at)
    select gen_random_uuid(), true, now(), now() from generate_series(1, ${tenants})`.execute(db)
  await sql`
    insert into team_network (tenant_id, hash, written_at)
    select tenant_id, (random() * 4294967295 - 2147483648)::integer,
      now() - random() * interval '1 hour'
    from organisation, generate_series(1, ${NETWORKS}) on conflict do nothing`.execute(db)
  await sql`analyze team_network`.execute(db)
}
