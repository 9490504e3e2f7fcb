import type { IndividualParts } from '../../contract/individual-step.ts'
import { filePagePath } from '../../contract/paths.ts'
import type { Context } from '../context.ts'
import { linkOnceMore, linkSameFile } from '../files/same-file.service.ts'
import { findFollow } from '../follow/follow.store.ts'
import { trackLinks } from '../follow/tracked-links.service.ts'
import type { FollowRow } from '../store/schema.ts'
import type { HitToken } from '../tracking/tracking-seal.ts'

type Swaps = IndividualParts['swaps']

interface Wanted {
  tenantId: string
  salespersonId: string
  /** Links of ours in the draft. */
  urls: readonly string[]
  /** Of the mail to one recipient; undefined: it is not followed. */
  follow: FollowRow | undefined
  measuresClicks: boolean
}

/**
 * What stands in a recipient's mail in place of links that were put into the draft while it was written:
 * a link of their own to the same file or target, so that each view is theirs. Who is not measured gets
 * the plain target. Of a file's link nothing is recorded then: it stays, or where the file is given out
 * once by each link, is one that nobody else has.
 *
 * Links that are not of the salesperson's own drafts are left alone, such as those of a quoted mail.
 */
export async function swapOwnLinks(ctx: Context, wanted: Wanted): Promise<Swaps> {
  const swaps: Swaps = []
  for (const url of new Set(wanted.urls)) {
    const token = tokenOf(ctx, url)
    if (!token || !(await isOfOwnDraft(ctx, wanted, token))) continue
    const by = await swapped(ctx, wanted, token)
    if (by !== undefined) swaps.push({ url, by })
  }
  return swaps
}

const CLICK_PATH = '/c/'

function tokenOf({ config, seal }: Context, url: string): HitToken | undefined {
  const origins = [
    config.publicOrigin,
    ...config.formerPublicHosts.map((host) => `https://${host}`),
  ]
  for (const origin of origins)
    for (const path of [filePagePath, CLICK_PATH]) {
      const start = `${origin}${path}`
      const token = url.startsWith(start) ? seal.open(url.slice(start.length)) : undefined
      if (token && token.kind !== 'page') return token
    }
  return undefined
}

async function isOfOwnDraft(
  { db }: Context,
  { tenantId, salespersonId }: Wanted,
  token: HitToken,
): Promise<boolean> {
  if (token.tenantId !== tenantId) return false
  const follow = await findFollow(db, { tenantId, key: token.followKey })
  return follow?.salesperson_id === salespersonId && follow.state !== 'active'
}

async function swapped(
  ctx: Context,
  { follow, salespersonId, measuresClicks }: Wanted,
  token: HitToken,
): Promise<string | undefined> {
  if (token.kind === 'file')
    return follow ? linkSameFile(ctx, follow, token) : linkOnceMore(ctx, salespersonId, token)
  if (token.kind !== 'click') return undefined
  const [link] = follow && measuresClicks ? await trackLinks(ctx, follow, [token.target]) : []
  return link?.trackedUrl ?? token.target
}
