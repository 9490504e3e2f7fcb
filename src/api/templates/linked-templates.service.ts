import type { Context } from '../context.ts'
import type { FollowRow } from '../store/schema.ts'
import { replaceTemplateUses } from './template-use.store.ts'

/**
 * Notes which templates a mail that goes out has words of; the last call holds. Whatever the add-in
 * says, the mail goes out: versions nobody knows are ignored.
 */
export async function linkTemplates(
  { db }: Pick<Context, 'db'>,
  { tenant_id: tenantId, key: followKey }: FollowRow,
  templates: readonly string[] = [],
): Promise<void> {
  await replaceTemplateUses(db, { tenantId, followKey, versionIds: templates })
}
