import type { Context } from '../context.ts'
import type { InteractionChange } from '../interactions/interaction-change.ts'
import { judgeMails, recount, writeJudged } from '../interactions/judge-mails.service.ts'
import type { InteractionRow } from '../store/schema.ts'
import {
  deleteAlertsOf,
  deleteFollows,
  deleteInteractionsOf,
  takeOutOfMails,
} from './erase-subject.store.ts'
import { type HeldMail } from './hold-subject.store.ts'

/** Somebody with the mails that concern them, all held. */
export interface HeldSubject {
  tenantId: string
  contactId: string
  mails: ReadonlyMap<string, HeldMail>
}

export interface ErasedMails {
  /** Of interactions, for those who listen. */
  changes: readonly InteractionChange[]
  removed: {
    followedEmails: number
    sharedEmails: number
    interactions: number
    alerts: number
  }
}

/**
 * Erases what is known of somebody's mails: those that nobody else outside got as a whole; of the
 * others what is certainly theirs, with the counters, and that they were a recipient. What was done by
 * one of several stays: nobody knows whether it was they.
 *
 * What others did is judged anew without what was taken away. The listeners are told within the same
 * transaction, when alerts that name the person are gone: nobody is told that they are taken back.
 */
export async function eraseMails(ctx: Context, subject: HeldSubject): Promise<ErasedMails> {
  const { db } = ctx
  const { tenantId, contactId, mails } = subject
  const keys = [...mails].flatMap(([key, mail]) => (isAlone(contactId, mail) ? [key] : []))
  const alerts = await deleteAlertsOf(db, { tenantId, contactId, keys })
  const rows = await deleteInteractionsOf(db, { tenantId, contactId, keys })
  const taken = rows.map((before) => ({ before, after: null }))
  await recount(db, { tenantId, mails }, taken)
  await deleteFollows(db, { tenantId, keys })

  const touched = new Set(rows.map(({ follow_key }) => follow_key).filter(isNotIn(keys)))
  const changes = [...taken, ...(await judgeAnew(ctx, subject, touched))]
  for (const { within } of changes.length > 0 ? ctx.interactionListeners : [])
    await within?.(db, { tenantId, changes })
  const sharedEmails = await takeOutOfMails(db, { tenantId, contactId })
  return {
    changes,
    removed: {
      followedEmails: keys.length,
      sharedEmails,
      interactions: rows.length,
      alerts,
    },
  }
}

/** Nobody else outside got it, as far as anybody knows. */
function isAlone(contactId: string, { recipients, hasOthers }: HeldMail): boolean {
  const [first] = recipients
  return recipients.length === 1 && first?.contactId === contactId && !hasOthers
}

/** A reply that is gone proves nothing any more. */
async function judgeAnew(
  { db }: Context,
  { tenantId, mails }: HeldSubject,
  keys: ReadonlySet<InteractionRow['follow_key']>,
): Promise<InteractionChange[]> {
  const locked = { tenantId, mails: new Map([...mails].filter(([key]) => keys.has(key))) }
  return writeJudged(db, locked, await judgeMails(db, locked))
}

function isNotIn(keys: readonly string[]): (key: string) => boolean {
  const known = new Set(keys)
  return (key) => !known.has(key)
}
