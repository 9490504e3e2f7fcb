import type {
  Template,
  TemplateContent,
  TemplateList,
  TemplateQuery,
  TemplateSummary,
} from '../../contract/template.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { readAccess } from '../settings/access.service.ts'
import { textCursor, textPosition } from '../store/text-cursor.ts'
import { placeholdersIn } from './placeholders.ts'
import { mayChangeTemplate, type TemplateReader } from './template-access.ts'
import { templateFigures, templateVerdict } from './template-figures.ts'
import { readTemplateNumbers, type TemplateNumbers } from './template-numbers.service.ts'
import { inOrder } from './template-order.ts'
import { findTemplateVersion, listTemplateVersions } from './template-version.store.ts'
import {
  findVisibleTemplate,
  listCategories,
  listVisibleTemplates,
  type Seeing,
  type VisibleTemplate,
} from './template.store.ts'

const DEFAULT_LIMIT = 50
const LISTING = 'templates'

type Parts = Pick<Context, 'db' | 'now'>

/** Somebody who asks, and what they may see. */
export interface Asking {
  seeing: Seeing
  reader: TemplateReader
}

export async function readAsking(ctx: Pick<Context, 'db'>, caller: Caller): Promise<Asking> {
  const { roles } = await readAccess(ctx, caller)
  const { tenantId, salespersonId } = caller
  return {
    seeing: { tenantId, readerId: salespersonId, isAdministrator: roles.has('administrator') },
    reader: { id: salespersonId, roles },
  }
}

/**
 * A page of the templates that somebody may see.
 *
 * @throws Problem `invalid-request` where the cursor is of another listing
 */
export async function pageOfTemplates(
  ctx: Parts,
  caller: Caller,
  query: TemplateQuery,
): Promise<TemplateList> {
  const { sort = 'name', archived = false, limit = DEFAULT_LIMIT, cursor } = query
  const { seeing, reader } = await readAsking(ctx, caller)
  const { search, category } = query
  const [rows, categories, numbers] = await Promise.all([
    listVisibleTemplates(ctx.db, { ...seeing, archived, search, category }),
    listCategories(ctx.db, seeing),
    readTemplateNumbers(ctx, caller.tenantId),
  ])
  const found = rows.map((row) => shownTemplate(row, reader, numbers))
  const ordered = inOrder(found, sort)
  const start = startAfter(ordered, cursor)
  const items = ordered.slice(start, start + limit)
  const last = items.at(-1)
  const hasMore = start + limit < ordered.length
  return {
    items,
    nextCursor: last && hasMore ? textCursor(LISTING, last.id) : null,
    total: ordered.length,
    categories,
    average: numbers.average,
  }
}

/** One that went meanwhile begins anew: nobody misses a template for that. */
function startAfter(ordered: readonly TemplateSummary[], cursor: string | undefined): number {
  if (cursor === undefined) return 0
  const id = textPosition(LISTING, cursor)
  if (id === undefined)
    throw new Problem('invalid-request', 'The cursor is not of this listing', { about: ['cursor'] })
  return ordered.findIndex((template) => template.id === id) + 1
}

/** @throws Problem `not-found` */
export async function readTemplate(ctx: Parts, caller: Caller, id: string): Promise<Template> {
  const { seeing, reader } = await readAsking(ctx, caller)
  const row = await findSeen(ctx, seeing, id)
  const { tenantId } = caller
  const [numbers, versions, content] = await Promise.all([
    readTemplateNumbers(ctx, tenantId, id),
    listTemplateVersions(ctx.db, { tenantId, templateId: id }),
    readContent(ctx, { tenantId, templateId: id, id: row.version_id }),
  ])
  return {
    ...shownTemplate(row, reader, numbers),
    content,
    versions: versions.map((version) => ({
      id: version.id,
      number: version.number,
      subject: version.subject,
      createdAt: version.created_at.toISOString(),
      createdBy: version.created_by_name,
      restoredFrom: version.restored_from,
      figures: templateFigures(numbers.ofVersion(version.id)),
    })),
    average: numbers.average,
  }
}

/** @throws Problem `not-found` */
export async function readVersion(
  ctx: Parts,
  caller: Caller,
  { id, versionId }: { id: string; versionId: string },
): Promise<TemplateContent> {
  const { seeing } = await readAsking(ctx, caller)
  await findSeen(ctx, seeing, id)
  return readContent(ctx, { tenantId: caller.tenantId, templateId: id, id: versionId })
}

/** @throws Problem `not-found` for what is not there or not to be seen */
export async function findSeen(
  { db }: Pick<Context, 'db'>,
  seeing: Seeing,
  id: string,
): Promise<VisibleTemplate> {
  const row = await findVisibleTemplate(db, { ...seeing, id })
  if (!row) throw new Problem('not-found', 'There is no such template')
  return row
}

async function readContent(
  { db }: Pick<Context, 'db'>,
  one: { tenantId: string; templateId: string; id: string },
): Promise<TemplateContent> {
  const version = await findTemplateVersion(db, one)
  if (!version) throw new Problem('not-found', 'The template has no such version')
  const { id, subject, html } = version
  return { versionId: id, subject, html, placeholders: placeholdersIn([subject ?? '', html]) }
}

function shownTemplate(
  row: VisibleTemplate,
  reader: TemplateReader,
  numbers: TemplateNumbers,
): TemplateSummary {
  const counts = numbers.ofTemplate(row.id)
  return {
    id: row.id,
    name: row.name,
    category: row.category,
    scope: row.scope,
    owner: row.owner_name === null ? null : { id: row.owner_id, name: row.owner_name },
    isOwn: row.owner_id === reader.id,
    mayChange: mayChangeTemplate({ ownerId: row.owner_id, scope: row.scope }, reader),
    isArchived: row.archived_at !== null,
    subject: row.subject,
    versionId: row.version_id,
    versionNumber: row.number,
    changedAt: row.changed_at.toISOString(),
    timesUsed: row.times_used,
    figures: templateFigures(counts),
    verdict: templateVerdict(counts, numbers.average),
    revision: row.revision,
  }
}
