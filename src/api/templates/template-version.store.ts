import type { Insertable } from 'kysely'
import type { Db, TemplateVersionRow } from '../store/schema.ts'
import type { TemplateVersionTable } from '../store/template-tables.ts'

interface OfTemplate {
  tenantId: string
  templateId: string
}

export async function insertTemplateVersion(
  db: Db,
  row: Insertable<TemplateVersionTable>,
): Promise<void> {
  await db.insertInto('template_version').values(row).execute()
}

/** @returns undefined where the template has no such version */
export async function findTemplateVersion(
  db: Db,
  { tenantId, templateId, id }: OfTemplate & { id: string },
): Promise<TemplateVersionRow | undefined> {
  return db
    .selectFrom('template_version')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('template_id', '=', templateId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The number of the newest one; 0: there is none. */
export async function lastVersionNumber(
  db: Db,
  { tenantId, templateId }: OfTemplate,
): Promise<number> {
  const { last } = await db
    .selectFrom('template_version')
    .select(({ fn }) => fn.max<number | null>('number').as('last'))
    .where('tenant_id', '=', tenantId)
    .where('template_id', '=', templateId)
    .executeTakeFirstOrThrow()
  return last ?? 0
}

/** Newest first, without what they say. */
export async function listTemplateVersions(db: Db, { tenantId, templateId }: OfTemplate) {
  return db
    .selectFrom('template_version as v')
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'v.tenant_id').onRef('s.id', '=', 'v.created_by'),
    )
    .select(['v.id', 'v.number', 'v.subject', 'v.created_at', 'v.restored_from'])
    .select('s.name as created_by_name')
    .where('v.tenant_id', '=', tenantId)
    .where('v.template_id', '=', templateId)
    .orderBy('v.number', 'desc')
    .execute()
}
