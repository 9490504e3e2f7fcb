import { COUNTED_HITS_KEPT_MS } from '../interactions/hit-partitions.service.ts'
import { dayNumbers } from '../interactions/day-numbers.ts'
import { lockFollowedMails } from '../interactions/followed-mail.store.ts'
import { recount } from '../interactions/judge-mails.service.ts'
import { addToOrganisationDays } from '../interactions/organisation-day.store.ts'
import { countsAsPerson } from '../interactions/rollup.ts'
import type { RetentionCutoffs } from '../settings/retention.ts'
import type { Db } from '../store/schema.ts'
import { deleteOldClocks } from '../timing/contact-clock.store.ts'
import { deleteOldActivities } from './erase-activity.store.ts'
import { deleteFollows } from './erase-subject.store.ts'
import { deleteOldIndividual } from './subject-individual.store.ts'
import {
  deleteAlertsOfMails,
  deleteCountedHits,
  deleteInteractions,
  listInteractionsOfMails,
  listOldInteractions,
  listOldMails,
  stripDetails,
} from './retention.store.ts'

interface Portion {
  tenantId: string
  cutoffs: RetentionCutoffs
  limit: number
}

/** Does one portion of what there is to do, with the organisation held. */
export type RetentionStep = (
  db: Db,
  portion: Portion,
) => Promise<{ removed: Readonly<Record<string, number>>; isDone: boolean }>

const NOTHING = { removed: {}, isDone: true }

/** Details of hits: from then on their verdicts stand. */
export const forgetDetails: RetentionStep = async (db, { tenantId, cutoffs, limit }) => {
  if (!cutoffs.hits) return NOTHING
  const hits = await stripDetails(db, { tenantId, before: cutoffs.hits, limit })
  return { removed: { hits }, isDone: hits < limit }
}

export const removeOldInteractions: RetentionStep = async (db, { tenantId, cutoffs, limit }) => {
  if (!cutoffs.interactions) return NOTHING
  const old = await listOldInteractions(db, { tenantId, before: cutoffs.interactions, limit })
  const keys = [...new Set(old.map(({ follow_key }) => follow_key))]
  const removed = await moveToTotals(db, { tenantId, keys, ids: old.map(({ id }) => id) })
  return { removed, isDone: old.length < limit }
}

/** Followed emails with everything of them. What happened to one may fill several portions. */
export const removeOldMails: RetentionStep = async (db, { tenantId, cutoffs, limit }) => {
  if (!cutoffs.followedEmails) return NOTHING
  const mails = await listOldMails(db, { tenantId, before: cutoffs.followedEmails, limit })
  const keys = mails.map(({ key }) => key)
  const found = await listInteractionsOfMails(db, { tenantId, keys, limit })
  const moved = await moveToTotals(db, { tenantId, keys, ids: found.map(({ id }) => id) })
  if (found.length === limit) return { removed: moved, isDone: false }
  const alerts = await deleteAlertsOfMails(db, { tenantId, keys })
  await deleteFollows(db, { tenantId, keys })
  const removed = { ...moved, alerts: moved.alerts + alerts, followedEmails: keys.length }
  return { removed, isDone: keys.length < limit }
}

/** They say nothing of anybody, so nobody is told how many. */
export const forgetCountedHits: RetentionStep = async (db, { tenantId, cutoffs, limit }) => {
  const before = new Date(cutoffs.now.getTime() - COUNTED_HITS_KEPT_MS)
  const forgotten = await deleteCountedHits(db, { tenantId, before, limit })
  return { removed: {}, isDone: forgotten < limit }
}

/** What clocks in replies said, as long as the replies themselves. Nobody is told how many. */
export const forgetReplyClocks: RetentionStep = async (db, { tenantId, cutoffs, limit }) => {
  if (!cutoffs.interactions) return NOTHING
  const old = { tenantId, before: cutoffs.interactions, limit }
  return { removed: {}, isDone: (await deleteOldClocks(db, old)) < limit }
}

/** Nobody goes on with it after that; whom mails went to is said by the mails. */
const INDIVIDUAL_KEPT_MS = 90 * 86_400_000

/** Individual sends: who got what is known of followed emails, and of nothing else. */
export const forgetIndividual: RetentionStep = async (db, { tenantId, cutoffs, limit }) => {
  const before = new Date(cutoffs.now.getTime() - INDIVIDUAL_KEPT_MS)
  const forgotten = await deleteOldIndividual(db, { tenantId, before, limit })
  return { removed: {}, isDone: forgotten < limit }
}

/** Longer than the year that measures look at, by what its first week and month may begin earlier. */
const ACTIVITIES_KEPT_MS = 400 * 86_400_000

/** Mails and meetings of account engagement: nothing looks at those of before the year. */
export const forgetOldActivities: RetentionStep = async (db, { tenantId, cutoffs, limit }) => {
  const before = new Date(cutoffs.now.getTime() - ACTIVITIES_KEPT_MS)
  const activities = await deleteOldActivities(db, { tenantId, before, limit })
  return { removed: { activities }, isDone: activities < limit }
}

/**
 * Makes interactions numbers without persons: out of every counter of a mail and of a contact, into
 * the organisation's day. Nobody is told: that time passes is no news about a mail.
 */
async function moveToTotals(
  db: Db,
  { tenantId, keys, ids }: { tenantId: string; keys: readonly string[]; ids: readonly string[] },
): Promise<{ interactions: number; alerts: number }> {
  if (ids.length === 0) return { interactions: 0, alerts: 0 }
  const mails = await lockFollowedMails(db, { tenantId, keys })
  const rows = await deleteInteractions(db, { tenantId, ids })
  await recount(
    db,
    { tenantId, mails },
    rows.map((before) => ({ before, after: null })),
  )
  const counted = rows.map((row) => ({ ...row, isPerson: countsAsPerson(row) }))
  await addToOrganisationDays(db, { tenantId, days: dayNumbers(counted) })
  const alerts = await deleteAlertsOfMails(db, { tenantId, keys, interactions: ids })
  return { interactions: rows.length, alerts }
}
