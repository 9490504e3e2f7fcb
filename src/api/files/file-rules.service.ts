import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import {
  findOrganisation,
  lockOrganisation,
  type OrganisationRow,
} from '../settings/organisation.store.ts'
import { hasRoom, megabytes, type FileRules } from './file-rules.ts'
import { countKeptBytes } from './file-usage.store.ts'

/** What an organisation decided about tracked files, as its row says. */
export function fileRulesOf(row: OrganisationRow): FileRules {
  return {
    isShared: row.files_shared,
    maxMegabytes: row.file_max_mb,
    mostDays: row.file_most_days,
    quotaMegabytes: row.file_quota_mb,
  }
}

/** The same of a caller's organisation. */
export async function findFileRules({ db }: Context, tenantId: string): Promise<FileRules> {
  const row = await findOrganisation(db, tenantId)
  if (!row) throw new Problem('not-found', 'There is nothing kept of this organisation')
  return fileRulesOf(row)
}

/** @throws Problem `files-off` */
export function requireShared({ isShared }: FileRules): void {
  if (!isShared)
    throw new Problem('files-off', 'The administrator lets no more files be shared as links')
}

/**
 * What holds for an upload of so many bytes.
 *
 * @throws Problem `files-off`, `secrets-unavailable`, or `too-large`
 */
export async function requireUpload(
  ctx: Context,
  tenantId: string,
  size: number,
): Promise<FileRules> {
  const rules = await findFileRules(ctx, tenantId)
  requireShared(rules)
  if (!ctx.vault.canSeal)
    throw new Problem('secrets-unavailable', 'The operator gave no key that files are sealed with')
  if (size > megabytes(rules.maxMegabytes))
    throw new Problem('too-large', `A tracked file has at most ${rules.maxMegabytes} MB`, {
      about: ['size'],
    })
  return rules
}

/**
 * Makes sure of room for an upload, until the transaction ends: two that fit alone wait for each other.
 * Before everything else that the transaction holds.
 *
 * @throws Problem `file-quota`
 */
export async function holdRoom(
  { db }: Pick<Context, 'db'>,
  tenantId: string,
  { rules, size }: { rules: FileRules; size: number },
): Promise<void> {
  if (rules.quotaMegabytes === null) return
  await lockOrganisation(db, tenantId)
  if (!hasRoom(rules, await countKeptBytes(db, tenantId), size))
    throw new Problem('file-quota', 'There is no room left for shared files')
}
