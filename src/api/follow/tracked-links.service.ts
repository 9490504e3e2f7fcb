import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { findSalesperson } from '../settings/salesperson.store.ts'
import type { FollowRow } from '../store/schema.ts'
import { MAX_TRACKED_URL_LENGTH, ownHosts, trackableTargets, trackedUrl } from './link-target.ts'
import { followVoided, noSuchFollow } from './follow-refusal.ts'
import { lockFollow } from './follow.store.ts'
import { countNewTargets } from './new-target.store.ts'
import { insertTrackedLinks, listTrackedLinks, type NumberedTarget } from './tracked-link.store.ts'

interface TrackedLink extends NumberedTarget {
  trackedUrl: string
}

/**
 * The tracked links of a mail's targets. A target keeps its number, and so its link, however often
 * the mail is finalised; new targets get the next numbers. Targets that must not or cannot be
 * tracked are left out, and so stay as they are in the mail; so do all new ones of a person who has
 * had too many today, since no mail goes out worse for it.
 */
export async function trackLinks(
  ctx: Context,
  follow: FollowRow,
  targets: readonly string[],
): Promise<TrackedLink[]> {
  return (await trackWhatMayBe(ctx, follow, targets)).links
}

async function trackWhatMayBe(
  ctx: Context,
  follow: FollowRow,
  targets: readonly string[],
): Promise<{ links: TrackedLink[]; areTooMany: boolean }> {
  const one = { tenantId: follow.tenant_id, key: follow.key }
  const { publicOrigin, formerPublicHosts } = ctx.config
  const wanted = trackableTargets(
    targets,
    ownHosts(publicOrigin, formerPublicHosts),
    ctx.refusedHosts,
  )
  const known = await listTrackedLinks(ctx.db, one)

  const numbers = new Map(known.map(({ target, number }) => [target, number]))
  const links: TrackedLink[] = []
  for (const target of wanted) {
    const number = numbers.get(target) ?? numbers.size + 1
    const link = { number, target, trackedUrl: trackedLink(ctx, follow, { number, target }) }
    if (link.trackedUrl.length > MAX_TRACKED_URL_LENGTH) continue
    numbers.set(target, number)
    links.push(link)
  }
  const isNew = ({ number }: TrackedLink) => number > known.length
  const made = links.filter(isNew)
  if (await areTooMany(ctx, follow, made.length))
    return { links: links.filter((link) => !isNew(link)), areTooMany: true }
  await insertTrackedLinks(ctx.db, one, made)
  return { links, areTooMany: false }
}

const DAY_MS = 86_400_000

/** Counts them where they are not. Of somebody who was never here nothing is counted. */
async function areTooMany(
  { db, config, now, log }: Context,
  { tenant_id: tenantId, salesperson_id: salespersonId }: FollowRow,
  count: number,
): Promise<boolean> {
  if (count === 0) return false
  const most = config.tracking.newTargetsPerDay
  const day = Math.floor(now().getTime() / DAY_MS)
  if (await countNewTargets(db, { tenantId, salespersonId, count, day, most })) return false
  if (!(await findSalesperson(db, { tenantId, salespersonId }))) return false
  log.warn({ tenant: tenantId, most }, 'a person had no more links tracked today')
  return true
}

/**
 * A tracked link to be put into a draft while it is written. Like a link that is tracked at send it
 * leads to its target whatever happens, and nothing is recorded before the mail was sent.
 * Only the operator can stop it, by naming its host.
 *
 * @throws Problem `not-found` for no key of one's own, `follow-voided`, or `invalid-request` for a
 *   target that cannot be tracked: one of ours, with a password in it, too long, or of a host that is
 *   refused; `too-many-links` for one more than a person may have made in a day
 */
export async function trackLinkOfDraft(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { key, target }: { key: string; target: string },
): Promise<{ target: string; trackedUrl: string }> {
  return ctx.db.transaction().execute(async (db) => {
    const follow = await lockFollow(db, { tenantId, key })
    if (follow?.salesperson_id !== salespersonId) throw noSuchFollow()
    if (follow.state === 'voided') throw followVoided()
    const { links, areTooMany } = await trackWhatMayBe({ ...ctx, db }, follow, [target])
    if (areTooMany) throw new Problem('too-many-links', 'No more links can be tracked today')
    const [link] = links
    if (link) return { target: link.target, trackedUrl: link.trackedUrl }
    const title = 'This link cannot be tracked'
    throw new Problem('invalid-request', title, { about: ['target'] })
  })
}

/**
 * The tracked links that a mail was given, by number; none before it was sent. Also for a voided
 * key: the draft that came back from being sent still carries them.
 */
export async function linksAsSent(
  ctx: Context,
  follow: FollowRow,
): Promise<{ target: string; trackedUrl: string }[]> {
  const one = { tenantId: follow.tenant_id, key: follow.key }
  const known = await listTrackedLinks(ctx.db, one)
  return known.map((link) => ({
    target: link.target,
    trackedUrl: trackedLink(ctx, follow, link),
  }))
}

function trackedLink(
  { seal, config }: Context,
  { tenant_id: tenantId, key: followKey }: FollowRow,
  { number: linkNumber, target }: NumberedTarget,
): string {
  const token = seal.seal({ kind: 'click', tenantId, followKey, linkNumber, target })
  return trackedUrl(config.publicOrigin, token)
}
