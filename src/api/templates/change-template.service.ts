import type { NewTemplate, SavedTemplate, TemplateChange } from '../../contract/template.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { addVersion, checkScope, inTemplate } from './held-template.service.ts'
import { ownTracking } from './own-tracking.ts'
import { savedWords, WORDS_FAULTS, type SavedWords } from './saved-words.ts'
import { noteTemplateAct } from './template-audit.service.ts'
import { findTemplateVersion } from './template-version.store.ts'
import { readTemplate } from './template.service.ts'
import {
  countTemplatesOf,
  insertTemplate,
  updateTemplate,
  type VisibleTemplate,
} from './template.store.ts'

/** More than anybody finds anything in. */
const MOST_TEMPLATES = 500

type Parts = Pick<Context, 'db' | 'now' | 'newId' | 'config'>

/**
 * Saves a new template of the caller's.
 *
 * @throws Problem `not-allowed` to share it without being a manager; `invalid-request` for no words, too
 *   many placeholders or too many templates; `too-large`
 */
export async function createTemplate(
  ctx: Parts,
  caller: Caller,
  request: NewTemplate,
): Promise<SavedTemplate> {
  const words = wordsOf(ctx, request)
  const { tenantId, salespersonId } = caller
  const { scope } = request
  const id = ctx.newId()
  await ctx.db.transaction().execute(async (db) => {
    const own = { ...ctx, db }
    await checkScope(own, caller, scope)
    if ((await countTemplatesOf(db, { tenantId, ownerId: salespersonId })) >= MOST_TEMPLATES)
      throw new Problem('invalid-request', 'There are too many templates', { about: ['name'] })
    const at = ctx.now()
    const versionId = ctx.newId()
    await insertTemplate(db, {
      ...{ tenant_id: tenantId, id, owner_id: salespersonId, scope, archived_at: null },
      ...{ name: words.name, category: words.category },
      ...{ version_id: versionId, changed_at: at, created_at: at },
    })
    await addVersion(own, caller, { ...words, id: versionId, templateId: id, restoredFrom: null })
    if (scope !== 'own')
      await noteTemplateAct(own, caller, {
        ...{ action: 'template-shared', id, detail: { from: 'own', to: scope } },
      })
  })
  return saved(ctx, caller, { id, words })
}

/**
 * Changes a template. Other words become a new version that holds from then on; another name, category
 * or scope does not.
 *
 * @throws Problem `not-found`, `not-allowed`, `changed-meanwhile`, and as `createTemplate`
 */
export async function changeTemplate(
  ctx: Parts,
  caller: Caller,
  { id, ...request }: TemplateChange & { id: string },
): Promise<SavedTemplate> {
  const words = wordsOf(ctx, request)
  const { revision, scope } = request
  const change = async (own: Parts, before: VisibleTemplate) => {
    if (scope !== before.scope) await checkScope(own, caller, scope)
    const { name, category } = words
    const versionId = await versionOf(own, caller, { ...words, id, holds: before.version_id })
    await updateTemplate(
      own.db,
      { tenantId: caller.tenantId, id },
      { name, category, scope, version_id: versionId, changed_at: ctx.now() },
    )
    const isShared = scope !== 'own' || before.scope !== 'own'
    if (scope !== before.scope)
      await noteTemplateAct(own, caller, {
        ...{ action: 'template-shared', id, detail: { from: before.scope, to: scope } },
      })
    else if (isShared)
      await noteTemplateAct(own, caller, {
        ...{ action: 'template-changed', id },
        detail: { isNewVersion: versionId !== before.version_id },
      })
  }
  await inTemplate(ctx, caller, { id, revision, change })
  return saved(ctx, caller, { id, words })
}

/** @returns the version that has the words: the one that holds, or a new one */
async function versionOf(
  ctx: Parts,
  caller: Caller,
  { id, holds, ...words }: SavedWords & { id: string; holds: string },
): Promise<string> {
  const { tenantId } = caller
  const before = await findTemplateVersion(ctx.db, { tenantId, templateId: id, id: holds })
  if (before?.html === words.html && before.subject === words.subject) return holds
  const versionId = ctx.newId()
  await addVersion(ctx, caller, { ...words, id: versionId, templateId: id, restoredFrom: null })
  return versionId
}

/** Words as they may be kept. */
function wordsOf({ config }: Pick<Context, 'config'>, request: NewTemplate): SavedWords {
  const hosts = [new URL(config.publicOrigin).host, ...config.formerPublicHosts]
  const words = savedWords(request, ownTracking(hosts))
  if (words === 'too-large')
    throw new Problem('too-large', 'The template is too large', { about: ['html'] })
  if (typeof words === 'string')
    throw new Problem('invalid-request', WORDS_FAULTS[words], { about: ['html'] })
  return words
}

async function saved(
  ctx: Parts,
  caller: Caller,
  { id, words }: { id: string; words: SavedWords },
): Promise<SavedTemplate> {
  const removed = [...words.removed].map(([what, times]) => ({ what, times }))
  return { template: await readTemplate(ctx, caller, id), removed }
}
