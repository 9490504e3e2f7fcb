import { filePagePath } from '../../contract/paths.ts'
import type { Context } from '../context.ts'
import { lockFollow } from '../follow/follow.store.ts'
import type { FollowRow } from '../store/schema.ts'
import { fileState } from './file-state.ts'
import { addLink, findLinkedFile, linkFile, type OneLink } from './file-link.store.ts'
import { lockFile } from './file.store.ts'

type Linking = Pick<Context, 'db' | 'seal' | 'config' | 'now'>

/**
 * Gives a mail a link of its own to the file that another link of its salesperson's leads to. The same
 * file and mail always get the same link.
 *
 * Needs the followed email held.
 *
 * @returns undefined where there is no such file of theirs any more
 */
export async function linkSameFile(
  ctx: Linking,
  { tenant_id: tenantId, salesperson_id: salespersonId, key: followKey }: FollowRow,
  other: OneLink,
): Promise<string | undefined> {
  const file = await lockSameFile(ctx, salespersonId, other)
  if (!file) return undefined
  const { db, now } = ctx
  const number = await linkFile(db, { tenantId, followKey, fileId: file.id, at: now() })
  return pageUrl(ctx, { tenantId, followKey, number })
}

/**
 * Gives one more link to a file that each link gives out once, in the mail that has one already: for a
 * mail that is not followed and so has no links of its own. Asked again, it is one more again.
 *
 * @returns undefined where one link does for everybody, or there is no such file of theirs any more
 */
export async function linkOnceMore(
  ctx: Linking,
  salespersonId: string,
  other: OneLink,
): Promise<string | undefined> {
  const { db, now } = ctx
  const { tenantId, followKey } = other
  if (!(await lockFollow(db, { tenantId, key: followKey }))) return undefined
  const file = await lockSameFile(ctx, salespersonId, other)
  if (!file?.one_time) return undefined
  const number = await addLink(db, { tenantId, followKey, fileId: file.id, at: now() })
  return pageUrl(ctx, { tenantId, followKey, number })
}

/** The file behind a link, if it is the salesperson's and can be had. */
async function lockSameFile({ db, now }: Linking, salespersonId: string, link: OneLink) {
  const linked = await findLinkedFile(db, link)
  const file = linked && (await lockFile(db, { tenantId: link.tenantId, id: linked.id }))
  if (file?.salesperson_id !== salespersonId) return undefined
  return fileState(file, now()) === 'available' ? file : undefined
}

function pageUrl({ seal, config }: Linking, link: OneLink): string {
  return config.publicOrigin + filePagePath + seal.seal({ kind: 'file', ...link })
}
