import type { Template, TemplateArchiving } from '../../contract/template.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { addVersion, inTemplate } from './held-template.service.ts'
import { noteTemplateAct } from './template-audit.service.ts'
import { findTemplateVersion } from './template-version.store.ts'
import { findSeen, readAsking, readTemplate } from './template.service.ts'
import { addTemplateUse, updateTemplate, type VisibleTemplate } from './template.store.ts'

type Parts = Pick<Context, 'db' | 'now' | 'newId'>

interface OneVersion {
  id: string
  versionId: string
}

/**
 * Puts a template away, so that it is not offered any longer, or takes it back. Mails with it count on.
 *
 * @throws Problem `not-found`, `not-allowed`, `changed-meanwhile`
 */
export async function archiveTemplate(
  ctx: Parts,
  caller: Caller,
  { id, isArchived, revision }: TemplateArchiving & { id: string },
): Promise<Template> {
  const change = async (own: Parts, before: VisibleTemplate) => {
    const one = { tenantId: caller.tenantId, id }
    await updateTemplate(own.db, one, { archived_at: isArchived ? ctx.now() : null })
    const act = isArchived ? 'archived' : 'restored'
    if (before.scope !== 'own')
      await noteTemplateAct(own, caller, { action: 'template-archived', id, detail: { act } })
  }
  await inTemplate(ctx, caller, { id, revision, change })
  return readTemplate(ctx, caller, id)
}

/**
 * Makes the words of an old version hold again, as a new version.
 *
 * @throws Problem `not-found`, `not-allowed`, `changed-meanwhile`
 */
export async function restoreVersion(
  ctx: Parts,
  caller: Caller,
  { id, versionId, revision }: OneVersion & { revision: number },
): Promise<Template> {
  const { tenantId } = caller
  const change = async (own: Parts, before: VisibleTemplate) => {
    const { subject, html, number } = await findVersion(own, caller, { id, versionId })
    const restored = ctx.newId()
    await addVersion(own, caller, {
      ...{ subject, html, id: restored, templateId: id, restoredFrom: number },
    })
    const words = { version_id: restored, changed_at: ctx.now() }
    await updateTemplate(own.db, { tenantId, id }, words)
    if (before.scope !== 'own')
      await noteTemplateAct(own, caller, {
        ...{ action: 'template-changed', id, detail: { isNewVersion: true, restored: number } },
      })
  }
  await inTemplate(ctx, caller, { id, revision, change })
  return readTemplate(ctx, caller, id)
}

/**
 * Counts that a template was inserted into a draft, whatever becomes of it.
 *
 * @throws Problem `not-found`
 */
export async function noteUse(
  ctx: Pick<Context, 'db'>,
  caller: Caller,
  one: OneVersion,
): Promise<void> {
  const { seeing } = await readAsking(ctx, caller)
  await findSeen(ctx, seeing, one.id)
  await findVersion(ctx, caller, one)
  await addTemplateUse(ctx.db, { tenantId: caller.tenantId, id: one.id })
}

async function findVersion(
  { db }: Pick<Context, 'db'>,
  { tenantId }: Caller,
  { id, versionId }: OneVersion,
) {
  const version = await findTemplateVersion(db, { tenantId, templateId: id, id: versionId })
  if (!version) throw new Problem('not-found', 'The template has no such version')
  return version
}
