import { sql, type Insertable } from 'kysely'
import type { SegmentTable } from '../store/segment-tables.ts'
import type { Db, SegmentRow } from '../store/schema.ts'
import { STALE_RULES } from './segment-rule.ts'

interface OneSegment {
  tenantId: string
  id: string
}

/** Makes the segment that comes with Follow, unless it is there. */
export async function ensureStandardSegment(
  db: Db,
  { tenantId, id, at }: OneSegment & { at: Date },
): Promise<void> {
  await db
    .insertInto('segment')
    .values({
      ...{ tenant_id: tenantId, id, name: 'Going cold', is_standard: true, alerts: true },
      ...{ match: STALE_RULES.match, rules: stored(STALE_RULES.rules), created_at: at },
    })
    .onConflict((conflict) =>
      conflict.column('tenant_id').where('is_standard', '=', true).doNothing(),
    )
    .execute()
}

/** All segments of a tenant, held until the transaction ends. */
export async function lockSegments(db: Db, tenantId: string): Promise<SegmentRow[]> {
  return db
    .selectFrom('segment')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

export async function lockSegment(
  db: Db,
  { tenantId, id }: OneSegment,
): Promise<SegmentRow | undefined> {
  return db
    .selectFrom('segment')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

export type ListedSegment = Awaited<ReturnType<typeof listSegments>>[number]

/** With who made them and how many came and went; the standard one first, then by name. */
export async function listSegments(db: Db, { tenantId, id }: { tenantId: string; id?: string }) {
  let query = db
    .selectFrom('segment as s')
    .leftJoin('salesperson as p', (join) =>
      join.onRef('p.tenant_id', '=', 's.tenant_id').onRef('p.id', '=', 's.created_by'),
    )
    .selectAll('s')
    .select('p.name as created_by_name')
    .select([
      moved(sql`m.left_at is null`).as('members'),
      moved(sql`m.left_at is null and m.entered_at > s.counted_before`).as('entered'),
      moved(sql`m.left_at > s.counted_before`).as('left'),
    ])
    .where('s.tenant_id', '=', tenantId)
  if (id !== undefined) query = query.where('s.id', '=', id)
  return query.orderBy('s.is_standard', 'desc').orderBy('s.name').orderBy('s.id').execute()
}

function moved(condition: ReturnType<typeof sql>) {
  return sql<number>`(
    select count(*) from segment_member m
    where m.tenant_id = s.tenant_id and m.segment_id = s.id and ${condition}
  )`
}

export async function countSegmentsOf(db: Db, tenantId: string): Promise<number> {
  const { count } = await db
    .selectFrom('segment')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow()
  return count
}

export async function insertSegment(db: Db, row: Insertable<SegmentTable>): Promise<void> {
  await db
    .insertInto('segment')
    .values({ ...row, rules: stored(row.rules) })
    .execute()
}

/** Changes a segment that is held, as a person: its revision grows. */
export async function updateSegment(
  db: Db,
  { tenantId, id }: OneSegment,
  { rules, ...change }: Pick<SegmentRow, 'name' | 'match' | 'rules' | 'alerts'>,
): Promise<void> {
  await db
    .updateTable('segment')
    .set({ ...change, rules: stored(rules), revision: sql<number>`revision + 1` })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** Notes when a segment was counted, and since when its comings and goings are told. */
export async function updateSegmentCounted(
  db: Db,
  { tenantId, id, at, before }: OneSegment & { at: Date; before: Date | null },
): Promise<void> {
  await db
    .updateTable('segment')
    .set({ counted_at: at, counted_before: before })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** Its members and the alerts about them go with it. */
export async function deleteSegment(db: Db, { tenantId, id }: OneSegment): Promise<void> {
  await db.deleteFrom('segment').where('tenant_id', '=', tenantId).where('id', '=', id).execute()
}

/** node-postgres would write an array as one of the database's own. */
const stored = (rules: SegmentRow['rules']) =>
  JSON.stringify(rules) as unknown as SegmentRow['rules']
