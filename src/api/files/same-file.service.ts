import { filePagePath } from '../../contract/paths.ts'
import type { Context } from '../context.ts'
import type { FollowRow } from '../store/schema.ts'
import { fileState } from './file-state.ts'
import { findLinkedFile, linkFile, type OneLink } from './file-link.store.ts'
import { lockFile } from './file.store.ts'

/**
 * Gives a mail a link of its own to the file that another link of its salesperson's leads to. The same
 * file and mail always get the same link.
 *
 * Needs the followed email held.
 *
 * @returns undefined where there is no such file of theirs any more
 */
export async function linkSameFile(
  { db, seal, config, now }: Pick<Context, 'db' | 'seal' | 'config' | 'now'>,
  { tenant_id: tenantId, salesperson_id: salespersonId, key: followKey }: FollowRow,
  other: OneLink,
): Promise<string | undefined> {
  const linked = await findLinkedFile(db, other)
  const file = linked && (await lockFile(db, { tenantId, id: linked.id }))
  if (file?.salesperson_id !== salespersonId) return undefined
  if (fileState(file, now()) !== 'available') return undefined
  const number = await linkFile(db, { tenantId, followKey, fileId: file.id, at: now() })
  const token = seal.seal({ kind: 'file', tenantId, followKey, number })
  return config.publicOrigin + filePagePath + token
}
