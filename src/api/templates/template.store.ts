import { sql, type Insertable, type SqlBool } from 'kysely'
import { containsPattern } from '../store/like-pattern.ts'
import type { Db, TemplateRow } from '../store/schema.ts'
import type { TemplateTable } from '../store/template-tables.ts'

interface OneTemplate {
  tenantId: string
  id: string
}

/** Who asks: what they may see depends on it. */
export interface Seeing {
  tenantId: string
  readerId: string
  isAdministrator: boolean
}

interface Wanted extends Seeing {
  archived: boolean
  /** Part of name, category or subject. */
  search?: string | undefined
  category?: string | undefined
}

const visibleTo = ({ readerId, isAdministrator }: Seeing) => sql<SqlBool>`(
  t.owner_id = ${readerId}::uuid
  or t.scope = 'organisation'
  or t.scope = 'team' and (${isAdministrator}::boolean or t.owner_id = (
    select s.manager_id from salesperson s
    where s.tenant_id = t.tenant_id and s.id = ${readerId}::uuid
  ))
)`

/** Templates with owner and the subject that holds, as far as somebody may see them. */
function visibleTemplates(db: Db, seeing: Seeing) {
  return db
    .selectFrom('template as t')
    .innerJoin('template_version as v', (join) =>
      join.onRef('v.tenant_id', '=', 't.tenant_id').onRef('v.id', '=', 't.version_id'),
    )
    .leftJoin('salesperson as o', (join) =>
      join.onRef('o.tenant_id', '=', 't.tenant_id').onRef('o.id', '=', 't.owner_id'),
    )
    .selectAll('t')
    .select(['v.subject', 'v.number', 'o.name as owner_name'])
    .where('t.tenant_id', '=', seeing.tenantId)
    .where(visibleTo(seeing))
}

export type VisibleTemplate = Awaited<ReturnType<typeof listVisibleTemplates>>[number]

export async function listVisibleTemplates(
  db: Db,
  { archived, search, category, ...seeing }: Wanted,
) {
  let query = visibleTemplates(db, seeing).where('t.archived_at', archived ? 'is not' : 'is', null)
  if (category !== undefined) query = query.where('t.category', '=', category)
  if (search) {
    const pattern = containsPattern(search)
    query = query.where(
      sql<SqlBool>`(t.name ilike ${pattern} or t.category ilike ${pattern} or v.subject ilike ${pattern})`,
    )
  }
  return query.execute()
}

/** @returns undefined for what is not there, or not to be seen */
export async function findVisibleTemplate(
  db: Db,
  { id, ...seeing }: Seeing & { id: string },
): Promise<VisibleTemplate | undefined> {
  return visibleTemplates(db, seeing).where('t.id', '=', id).executeTakeFirst()
}

/** From A to Z. */
export async function listCategories(db: Db, seeing: Seeing): Promise<string[]> {
  const rows = await db
    .selectFrom('template as t')
    .select('t.category')
    .distinct()
    .where('t.tenant_id', '=', seeing.tenantId)
    .where('t.category', 'is not', null)
    .where(visibleTo(seeing))
    .orderBy('t.category')
    .execute()
  return rows.flatMap(({ category }) => category ?? [])
}

/** The row, held against other writers until the transaction ends. */
export async function lockTemplate(db: Db, { tenantId, id }: OneTemplate): Promise<void> {
  await db
    .selectFrom('template')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
}

/** How many somebody has, archived ones too. */
export async function countTemplatesOf(
  db: Db,
  { tenantId, ownerId }: { tenantId: string; ownerId: string },
): Promise<number> {
  const { count } = await db
    .selectFrom('template')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenantId)
    .where('owner_id', '=', ownerId)
    .executeTakeFirstOrThrow()
  return count
}

export async function insertTemplate(db: Db, row: Insertable<TemplateTable>): Promise<void> {
  await db.insertInto('template').values(row).execute()
}

/** Changes a template that is held, as a person: its revision grows. */
export async function updateTemplate(
  db: Db,
  { tenantId, id }: OneTemplate,
  change: Partial<Omit<TemplateRow, 'tenant_id' | 'id' | 'owner_id' | 'revision'>>,
): Promise<void> {
  await db
    .updateTable('template')
    .set({ ...change, revision: sql<number>`revision + 1` })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** Nobody changed it: the revision stays. */
export async function addTemplateUse(db: Db, { tenantId, id }: OneTemplate): Promise<void> {
  await db
    .updateTable('template')
    .set({ times_used: sql<number>`times_used + 1` })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
