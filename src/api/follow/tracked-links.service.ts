import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import type { FollowRow } from '../store/schema.ts'
import { MAX_TRACKED_URL_LENGTH, ownHosts, trackableTargets, trackedUrl } from './link-target.ts'
import { followVoided, noSuchFollow } from './follow-refusal.ts'
import { lockFollow } from './follow.store.ts'
import { insertTrackedLinks, listTrackedLinks, type NumberedTarget } from './tracked-link.store.ts'

interface TrackedLink extends NumberedTarget {
  trackedUrl: string
}

/**
 * The tracked links of a mail's targets. A target keeps its number, and so its link, however often
 * the mail is finalised; new targets get the next numbers. Targets that must not or cannot be
 * tracked are left out, and so stay as they are in the mail.
 */
export async function trackLinks(
  ctx: Context,
  follow: FollowRow,
  targets: readonly string[],
): Promise<TrackedLink[]> {
  const one = { tenantId: follow.tenant_id, key: follow.key }
  const { publicOrigin, formerPublicHosts } = ctx.config
  const wanted = trackableTargets(targets, ownHosts(publicOrigin, formerPublicHosts))
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
  await insertTrackedLinks(
    ctx.db,
    one,
    links.filter(({ number }) => number > known.length),
  )
  return links
}

/**
 * A tracked link to be put into a draft while it is written. Like a link that is tracked at send it
 * leads to its target whatever happens, and nothing is recorded before the mail was sent.
 *
 * @throws Problem `not-found` for no key of one's own, `follow-voided`, or `invalid-request` for a
 *   target that cannot be tracked: one of ours, with a password in it, or too long
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
    const [link] = await trackLinks({ ...ctx, db }, follow, [target])
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
