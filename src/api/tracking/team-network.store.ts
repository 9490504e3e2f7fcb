import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { SharedNetwork } from './team-networks.ts'

/**
 * Notes that somebody called from these networks at this moment.
 *
 * @returns whether it did; not while the organisation is unknown
 */
export async function upsertTeamNetworks(
  db: Db,
  { tenantId, hashes }: { tenantId: string; hashes: readonly number[] },
): Promise<boolean> {
  // In one order: two processes that hold each other's rows would wait for ever.
  const inOrder = hashes.toSorted((a, b) => a - b)
  const { numAffectedRows = 0n } = await sql`
    insert into team_network (tenant_id, hash, written_at)
    select o.tenant_id, given.hash, now()
    from organisation o cross join unnest(${inOrder}::integer[]) as given (hash)
    where o.tenant_id = ${tenantId}::uuid
    on conflict (tenant_id, hash) do update set written_at = excluded.written_at
  `.execute(db)
  return numAffectedRows > 0n
}

interface Portion {
  /** Written within so many seconds. */
  withinS: number
  /** The last one that was read, in order of tenant and hash; undefined: from the first one on. */
  after: Omit<SharedNetwork, 'ageS'> | undefined
  limit: number
}

const BEFORE_ALL = { tenantId: '00000000-0000-0000-0000-000000000000', hash: -(2 ** 31) }

/** Of all tenants, and by the database's clock alone: clocks of processes differ. */
export async function listTeamNetworks(
  db: Db,
  { withinS, after = BEFORE_ALL, limit }: Portion,
): Promise<SharedNetwork[]> {
  const { rows } = await sql<SharedNetwork>`
    select tenant_id as "tenantId", hash,
      greatest(0, extract(epoch from now() - written_at))::float8 as "ageS"
    from team_network
    where written_at >= now() - ${withinS} * interval '1 second'
      and (tenant_id, hash) > (${after.tenantId}::uuid, ${after.hash}::integer)
    order by tenant_id, hash limit ${limit}
  `.execute(db)
  return rows
}
