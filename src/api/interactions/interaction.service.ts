import type { Context } from '../context.ts'
import type { Hit } from '../tracking/hit.ts'
import { changeInteractions } from './change-interactions.service.ts'
import { countHits } from './count-hits.service.ts'
import type { Db } from '../store/schema.ts'
import { lockFollowedMails } from './followed-mail.store.ts'
import type { FollowedMail } from './followed-mail.ts'
import type { InteractionChange } from './interaction-change.ts'
import { findReply, insertInteractions, updateReply } from './interaction.store.ts'
import { judgeMails, recount, writeJudged, type LockedMails } from './judge-mails.service.ts'
import { interactionOfReply, isNearer, type NewInteraction, type Reply } from './new-interaction.ts'
import { isForgotten, recordingOf, type Recording } from './recording.ts'
import { sortOut, type RefusedHits } from './refused-hits.service.ts'
import { keepReplyClock } from './reply-clock.service.ts'
import { portionsByTenant } from './portions.ts'
import { sideBySide } from './side-by-side.service.ts'
import { sortedHits } from './sorted-hits.ts'

/**
 * Records every hit that waits in the buffer: those that may be recorded become interactions and
 * are counted, each once, the others are dropped with nothing but a number in the log (law 5).
 *
 * @returns how many hits left the buffer
 * @throws what the store throws while it is away; nothing is lost then
 */
export function drainBuffer(ctx: Context): Promise<number> {
  return ctx.buffer.drain((hits) => recordHits(ctx, hits))
}

/** Tenants share no row. More would leave too few of the pool's connections to everybody else. */
const TENANTS_AT_ONCE = 4

async function recordHits(ctx: Context, hits: readonly Hit[]): Promise<void> {
  const refused: (RefusedHits & { tenantId: string })[] = []
  await sideBySide(portionsByTenant(hits), TENANTS_AT_ONCE, async ([tenantId, portions]) => {
    for (const own of portions) {
      try {
        await recordTenantHits(ctx, tenantId, own)
      } catch (error) {
        // A store that is away fails every tenant: then the whole batch stays where it is.
        await ctx.pingStore()
        // One tenant's trouble must not hold up the others' hits.
        refused.push({ tenantId, hits: own, error })
      }
    }
  })
  for (const { tenantId, ...own } of refused)
    await sortOut(ctx, own, (part) => recordTenantHits(ctx, tenantId, part))
}

async function recordTenantHits(
  ctx: Context,
  tenantId: string,
  hits: readonly Hit[],
): Promise<void> {
  let dropped: Readonly<Record<string, number>> = {}
  await changeInteractions(ctx, tenantId, async (db) => {
    const keys = [...new Set(hits.map(({ followKey }) => followKey))]
    const mails = await lockFollowedMails(db, { tenantId, keys })
    const sorted = sortedHits(hits, mails)
    dropped = sorted.dropped
    await countHits(db, { tenantId, mails: sorted.counted })
    const recorded = new Set(sorted.fresh.map(({ follow_key }) => follow_key))
    const locked = { tenantId, mails: new Map([...mails].filter(([key]) => recorded.has(key))) }
    return writeJudged(db, locked, await judgeMails(db, locked, sorted.fresh))
  })
  if (Object.keys(dropped).length > 0)
    ctx.log.info({ tenant: tenantId, dropped }, 'hits were not recorded')
}

const UNKNOWN_MAIL: FollowedMail = {
  follow: undefined,
  organisation: undefined,
  recipients: [],
  colleagues: 0,
  hasOthers: false,
}

/**
 * Records a reply to a followed email, unless nothing may be recorded about that mail. It counts
 * once in the organisation: several people may look at it. What it answers may be known better
 * later; then it moves to the nearer mail.
 *
 * @param reply not by the salesperson and not automatic; that is for the caller to know
 * @returns whether it was newly recorded
 */
export async function recordReply(ctx: Context, reply: Reply): Promise<boolean> {
  const { tenantId, followKey, messageId } = reply
  let isNew = false
  await changeInteractions(ctx, tenantId, async (db) => {
    const known = await findReply(db, { tenantId, messageId })
    const keys = [...new Set([followKey, known?.follow_key ?? followKey])]
    const mails = await lockFollowedMails(db, { tenantId, keys })
    const mail = mails.get(followKey) ?? UNKNOWN_MAIL
    const recording = replyRecording(reply, mail, ctx.now())
    if (recording !== 'individual') {
      ctx.log.info({ tenant: tenantId, dropped: { [recording]: 1 } }, 'a reply was not recorded')
      return []
    }
    const locked = { tenantId, mails }
    const row = interactionOfReply(reply, mail, ctx.newId())
    await keepReplyClock(db, reply, mail)
    isNew = (await insertInteractions(db, { tenantId, rows: [row] })).length > 0
    const noted = isNew ? [{ before: null, after: row }] : await moveReply(db, locked, row)
    await recount(db, locked, noted)
    // A reply proves that somebody read: an open may be a person's now, or not any more.
    return [...noted, ...(await writeJudged(db, locked, await judgeMails(db, locked)))]
  })
  return isNew
}

function replyRecording({ at, fromEmail: by }: Reply, mail: FollowedMail, now: Date): Recording {
  return isForgotten(at, mail, now) ? 'too-old' : recordingOf({ at, kind: 'reply', by }, mail)
}

/**
 * Gives a recorded reply to the mail it was found to answer now, if that is nearer than the one it
 * has. One that moved to yet another mail in between stays there; the next look at it tells.
 */
async function moveReply(
  db: Db,
  { tenantId, mails }: LockedMails,
  found: NewInteraction,
): Promise<InteractionChange[]> {
  const messageId = found.reply_message_id ?? ''
  const before = await findReply(db, { tenantId, messageId })
  if (!before || !mails.has(before.follow_key) || !isNearer(found, before)) return []
  const { follow_key, reply_distance, attribution, contact_id, one_of } = found
  const after = { ...before, follow_key, reply_distance, attribution, contact_id, one_of }
  await updateReply(db, after)
  // Whose it is may be known better too, for example once its sender is a recipient.
  if (before.follow_key === follow_key)
    return before.contact_id === contact_id ? [] : [{ before, after }]
  return [
    { before, after: null },
    { before: null, after },
  ]
}
