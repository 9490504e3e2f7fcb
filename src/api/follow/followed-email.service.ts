import type {
  FollowedEmail,
  FollowedEmailDetail,
  FollowList,
  FollowSort,
  FollowStatus,
} from '../../contract/followed.ts'
import { measuresNothing } from '../consent/measures.ts'
import { knowPeople } from '../consent/permission.service.ts'
import type { Context } from '../context.ts'
import { grouped } from '../grouped.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { readAccess } from '../settings/access.service.ts'
import { followCursor, followPosition, type FollowPosition } from './follow-cursor.ts'
import { followDecision } from './follow-decision.ts'
import { findFollowSummary, listFollowSummaries, type FollowSummary } from './follow-list.store.ts'
import { listFollowRecipients, type FollowRecipient } from './follow-recipient.store.ts'
import { noSuchFollow } from './follow-refusal.ts'
import { followedEmail, followedLink } from './followed-email.ts'
import { readableFollow } from './readable-follow.service.ts'
import { listLinksWithTotals } from './tracked-link.store.ts'

const DEFAULT_LIMIT = 25

interface ListRequest {
  search?: string
  status?: FollowStatus
  sort?: FollowSort
  of?: 'me' | 'team'
  cursor?: string
  limit?: number
}

/**
 * One followed email with everything the pane shows beside the sent copy.
 *
 * @throws Problem `not-found` also for a colleague's who is not of the caller's team
 */
export async function describeFollow(
  ctx: Context,
  caller: Caller,
  key: string,
): Promise<FollowedEmailDetail> {
  const { tenantId, salespersonId: reader } = caller
  await readableFollow(ctx, caller, key)
  const [summary, recipients, links] = await Promise.all([
    findFollowSummary(ctx.db, { tenantId, key, now: ctx.now() }),
    listFollowRecipients(ctx.db, { tenantId, keys: [key] }),
    listLinksWithTotals(ctx.db, { tenantId, key }),
  ])
  if (!summary) throw noSuchFollow()
  return {
    ...followedEmail(summary, { recipients, reader }),
    links: links.map(followedLink),
    leftAlone: summary.left_alone,
    recipientsEngaged: recipients.filter((one) => one.first_engaged_at !== null).length,
    ...(await silence(ctx, { tenantId, recipients, summary })),
  }
}

interface Sent {
  tenantId: string
  recipients: readonly FollowRecipient[]
  summary: Pick<FollowSummary, 'measure_opens' | 'measure_clicks'>
}

/** Why hits are not recorded at this moment, whatever held when the mail was sent (law 5). */
async function silence(
  ctx: Context,
  { tenantId, recipients: stored, summary }: Sent,
): Promise<Pick<FollowedEmailDetail, 'silencedBy' | 'optedOut'>> {
  const addresses = stored.map(({ email }) => email)
  const { organisation, people } = await knowPeople(ctx, tenantId, addresses)
  const recipients = [...people].map(([email, { permission }]) => ({
    ...{ email, isInternal: false, mayAsk: false },
    ...permission,
  }))
  // A mail that was sent for its replies only is not silenced by those who are why.
  const sent = { opens: summary.measure_opens, clicks: summary.measure_clicks }
  const mixedGroups = measuresNothing(sent) ? 'partial' : (organisation?.mixed_groups ?? 'block')
  const followEnabled = organisation?.follow_enabled ?? false
  const { obstacle, optedOut } = followDecision({ followEnabled, mixedGroups, recipients })
  // Nobody is stored before the mail is sent; that silences nothing.
  return { silencedBy: obstacle === 'no-recipient' ? null : obstacle, optedOut }
}

/**
 * A page of the caller's followed emails, or of their team's.
 *
 * @throws Problem `not-allowed` for the team of who is no manager, `invalid-request` for a cursor that
 *   is not of this listing
 */
export async function listFollowedEmails(
  ctx: Context,
  caller: Caller,
  { search, status, sort = 'sent', of = 'me', cursor, limit = DEFAULT_LIMIT }: ListRequest,
): Promise<FollowList> {
  if (of === 'team') await requireManager(ctx, caller)
  const { tenantId, salespersonId } = caller
  const found = await listFollowSummaries(ctx.db, {
    tenantId,
    salespersonId,
    of,
    sort,
    after: positionOf(cursor, sort),
    limit: limit + 1,
    search: search?.trim(),
    status,
    now: ctx.now(),
  })
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    items: await shownPage(ctx, caller, page),
    nextCursor: last && found.length > limit ? followCursor(position(last, sort)) : null,
  }
}

async function shownPage(
  ctx: Context,
  { tenantId, salespersonId: reader }: Caller,
  page: readonly FollowSummary[],
): Promise<FollowedEmail[]> {
  const keys = page.map(({ key }) => key)
  const recipients = await listFollowRecipients(ctx.db, { tenantId, keys })
  const byKey = grouped(recipients, ({ follow_key }) => follow_key)
  return page.map((summary) =>
    followedEmail(summary, { recipients: byKey.get(summary.key) ?? [], reader }),
  )
}

async function requireManager(ctx: Context, caller: Caller): Promise<void> {
  const { roles } = await readAccess(ctx, caller)
  if (!roles.has('manager')) throw new Problem('not-allowed', 'Only managers have a team')
}

function positionOf(cursor: string | undefined, sort: FollowSort): FollowPosition | undefined {
  if (cursor === undefined) return undefined
  const after = followPosition(cursor, sort)
  if (after) return after
  throw new Problem('invalid-request', 'The cursor is not of this listing', { about: ['cursor'] })
}

function position(last: FollowSummary, sort: FollowSort): FollowPosition {
  const at = {
    sent: last.activated_at ?? last.created_at,
    'last-opened': last.last_opened_at,
    'last-interaction': last.last_interaction_at,
    subject: null,
  }[sort]
  return { sort, at: at ?? new Date(0), key: last.key }
}
