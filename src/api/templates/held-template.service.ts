import type { TemplateScope } from '../../contract/template.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { mayChangeTemplate, mayGiveScope } from './template-access.ts'
import { insertTemplateVersion, lastVersionNumber } from './template-version.store.ts'
import { findSeen, readAsking } from './template.service.ts'
import { lockTemplate, type VisibleTemplate } from './template.store.ts'

interface HeldChange<P> {
  id: string
  /** The one that who asks has seen. */
  revision: number
  change: (ctx: P, before: VisibleTemplate) => Promise<void>
}

/**
 * Runs with a template held, once what it is by now and who asks allow it.
 *
 * @throws Problem `not-found`, `not-allowed`, `changed-meanwhile`
 */
export async function inTemplate<P extends Pick<Context, 'db'>>(
  ctx: P,
  caller: Caller,
  { id, revision, change }: HeldChange<P>,
): Promise<void> {
  await ctx.db.transaction().execute(async (db) => {
    const own = { ...ctx, db }
    await lockTemplate(db, { tenantId: caller.tenantId, id })
    const { seeing, reader } = await readAsking(own, caller)
    const before = await findSeen(own, seeing, id)
    if (!mayChangeTemplate({ ownerId: before.owner_id, scope: before.scope }, reader))
      throw new Problem('not-allowed', 'A shared template is changed by a manager')
    if (before.revision !== revision)
      throw new Problem('changed-meanwhile', 'Somebody else changed it meanwhile; load it again')
    await change(own, before)
  })
}

/** @throws Problem `not-allowed` */
export async function checkScope(
  ctx: Pick<Context, 'db'>,
  caller: Caller,
  scope: TemplateScope,
): Promise<void> {
  const { reader } = await readAsking(ctx, caller)
  if (!mayGiveScope(scope, reader))
    throw new Problem('not-allowed', 'To share a template takes the role of manager', {
      about: ['scope'],
    })
}

interface NewVersion {
  id: string
  templateId: string
  subject: string | null
  html: string
  restoredFrom: number | null
}

/** Needs the template held, or new: versions are numbered without a gap. */
export async function addVersion(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { tenantId, salespersonId }: Caller,
  { id, templateId, subject, html, restoredFrom }: NewVersion,
): Promise<void> {
  const number = (await lastVersionNumber(db, { tenantId, templateId })) + 1
  await insertTemplateVersion(db, {
    ...{ tenant_id: tenantId, id, template_id: templateId, number, subject, html },
    ...{ created_at: now(), created_by: salespersonId, restored_from: restoredFrom },
  })
}
