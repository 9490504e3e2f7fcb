import type { Contact } from '../../contract/contact.ts'
import type { Count } from '../../contract/interaction.ts'
import type { Context } from '../context.ts'
import { totalCounts } from '../follow/total-counts.ts'
import { DAYS_NEEDED, engagementScore } from './engagement-score.ts'
import { countFollowedEmails, findContactTotal, listContactDays } from './engagement.store.ts'
import { last90Days } from './sparkline.ts'
import { utcDayBefore } from './utc-day.ts'

/**
 * Engagement of a contact, from the rollups alone: it costs the same after ten interactions and
 * after ten thousand.
 *
 * @returns null while nothing addressed to the contact was ever followed
 */
export async function readEngagement(
  ctx: Context,
  tenantId: string,
  contactId: string,
): Promise<Contact['engagement']> {
  const one = { tenantId, contactId }
  const now = ctx.now()
  const since = utcDayBefore(now, DAYS_NEEDED)
  const [total, days, followedEmails] = await Promise.all([
    findContactTotal(ctx.db, one),
    listContactDays(ctx.db, { ...one, since }),
    countFollowedEmails(ctx.db, one),
  ])
  if (!total && followedEmails === 0) return null
  return {
    score: engagementScore(days, now),
    counts: totalCounts(total),
    followedEmails,
    lastInteractionAt: total?.last_interaction_at?.toISOString() ?? null,
    last90Days: last90Days(days, now),
    oneOfSeveral: oneOfSeveral(total),
    ownViews: total?.own_views ?? 0,
  }
}

function oneOfSeveral(total: Awaited<ReturnType<typeof findContactTotal>>): Count {
  return { people: total?.one_of_several_people ?? 0, all: total?.one_of_several_all ?? 0 }
}
