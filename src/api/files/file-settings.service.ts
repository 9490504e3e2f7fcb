import type { FileSettings, FileSettingsRequest } from '../../contract/file-settings.ts'
import type { FileTerms } from '../../contract/file.ts'
import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { holdOrganisation } from '../settings/organisation-hold.service.ts'
import { findOrganisation, updateOrganisation } from '../settings/organisation.store.ts'
import { daysByDefault, megabytes, type FileRules } from './file-rules.ts'
import { fileRulesOf, findFileRules } from './file-rules.service.ts'
import { countAvailable, countKeptBytes } from './file-usage.store.ts'

/** What holds for tracked files, for whoever would share one. */
export async function fileTerms(ctx: Context, { tenantId }: Caller): Promise<FileTerms> {
  const rules = await findFileRules(ctx, tenantId)
  return {
    obstacle: keyObstacle(ctx) ?? (rules.isShared ? null : 'off'),
    isScanned: ctx.scanFile !== null,
    maxBytes: megabytes(rules.maxMegabytes),
    defaultDays: daysByDefault(rules),
    mostDays: rules.mostDays,
  }
}

/** The same for the administrator, with what there is. */
export async function fileSettings(ctx: Context, { tenantId }: Caller): Promise<FileSettings> {
  const row = await findOrganisation(ctx.db, tenantId)
  if (!row) throw new Problem('not-found', 'There is nothing kept of this organisation')
  return {
    ...fileRulesOf(row),
    usedBytes: await countKeptBytes(ctx.db, tenantId),
    available: await countAvailable(ctx.db, { tenantId, now: ctx.now() }),
    obstacle: keyObstacle(ctx),
    place: ctx.config.files.blobs ? 'blobs' : 'database',
    isScanned: ctx.scanFile !== null,
    revision: row.revision,
  }
}

/**
 * Decides about files that are shared from now on; what is shared already stays as it is.
 *
 * @throws Problem `changed-meanwhile`
 */
export async function changeFileSettings(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { revision, ...to }: FileSettingsRequest,
): Promise<void> {
  await ctx.db.transaction().execute(async (db) => {
    const from = fileRulesOf(await holdOrganisation({ ...ctx, db }, tenantId, revision))
    if (isSame(from, to)) return
    await updateOrganisation(db, tenantId, {
      files_shared: to.isShared,
      file_max_mb: to.maxMegabytes,
      file_most_days: to.mostDays,
      file_quota_mb: to.quotaMegabytes,
    })
    await appendAudit(db, {
      ...{ tenantId, at: ctx.now(), actor: 'person', actorId: salespersonId },
      ...{ action: 'file-settings-changed', subject: null, detail: { from, to } },
    })
  })
}

function keyObstacle({ vault }: Context): 'no-key' | null {
  return vault.canSeal ? null : 'no-key'
}

function isSame(one: FileRules, other: FileRules): boolean {
  return (Object.keys(one) as (keyof FileRules)[]).every((rule) => one[rule] === other[rule])
}
