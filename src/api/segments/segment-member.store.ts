import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { Membership } from './segment-moves.ts'

interface OfSegment {
  tenantId: string
  segmentId: string
}

/** Everybody who is in a segment, or ever was. */
export async function listMemberships(
  db: Db,
  { tenantId, segmentId }: OfSegment,
): Promise<Membership[]> {
  return db
    .selectFrom('segment_member')
    .select('account_id as accountId')
    .select(sql<boolean>`left_at is null`.as('isIn'))
    .where('tenant_id', '=', tenantId)
    .where('segment_id', '=', segmentId)
    .execute()
}

type Moved = OfSegment & { accountIds: readonly string[]; at: Date }

/** Who had left comes in anew. An account that is gone meanwhile is left out. */
export async function enterSegment(
  db: Db,
  { tenantId, segmentId, accountIds, at }: Moved,
): Promise<void> {
  if (accountIds.length === 0) return
  await sql`
    insert into segment_member (tenant_id, segment_id, account_id, entered_at)
    select a.tenant_id, ${segmentId}::uuid, a.id, ${at}::timestamptz
    from account a
    where a.tenant_id = ${tenantId}::uuid and a.id = any(${[...accountIds]}::uuid[])
    order by a.id
    on conflict (tenant_id, segment_id, account_id)
    do update set entered_at = excluded.entered_at, left_at = null
  `.execute(db)
}

export async function leaveSegment(
  db: Db,
  { tenantId, segmentId, accountIds, at }: Moved,
): Promise<void> {
  if (accountIds.length === 0) return
  await db
    .updateTable('segment_member')
    .set({ left_at: at })
    .where('tenant_id', '=', tenantId)
    .where('segment_id', '=', segmentId)
    .where(sql<boolean>`account_id = any(${[...accountIds]}::uuid[])`)
    .execute()
}

/** Forgets who came and went by rules that hold no longer; who is in stays. */
export async function deleteFormerMembers(
  db: Db,
  { tenantId, segmentId }: OfSegment,
): Promise<void> {
  await db
    .deleteFrom('segment_member')
    .where('tenant_id', '=', tenantId)
    .where('segment_id', '=', segmentId)
    .where('left_at', 'is not', null)
    .execute()
}

interface MemberPage extends OfSegment {
  show: 'in' | 'entered' | 'left'
  /** Behind this one. */
  after: { name: string; id: string } | undefined
  limit: number
}

/** By name of the account. */
export async function listMembers(db: Db, { tenantId, segmentId, show, after, limit }: MemberPage) {
  let query = db
    .selectFrom('segment_member as m')
    .innerJoin('segment as s', (join) =>
      join.onRef('s.tenant_id', '=', 'm.tenant_id').onRef('s.id', '=', 'm.segment_id'),
    )
    .innerJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'm.tenant_id').onRef('a.id', '=', 'm.account_id'),
    )
    .select(['a.id', 'a.name', 'a.domain', 'm.entered_at', 'm.left_at'])
    .where('m.tenant_id', '=', tenantId)
    .where('m.segment_id', '=', segmentId)
    .where(SHOWN[show])
  if (after)
    query = query.where(
      sql<boolean>`(lower(a.name), a.id) > (lower(${after.name}::text), ${after.id}::uuid)`,
    )
  return query
    .orderBy(sql`lower(a.name)`)
    .orderBy('a.id')
    .limit(limit)
    .execute()
}

const SHOWN = {
  in: sql<boolean>`m.left_at is null`,
  entered: sql<boolean>`m.left_at is null and m.entered_at > s.counted_before`,
  left: sql<boolean>`m.left_at > s.counted_before`,
}
