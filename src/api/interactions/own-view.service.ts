import type { Context } from '../context.ts'
import { changeInteractions } from './change-interactions.service.ts'
import type { FollowedMail } from './followed-mail.ts'
import { lockFollowedMails } from './followed-mail.store.ts'
import { judgeMails, writeJudged } from './judge-mails.service.ts'
import { insertOwnViews } from './own-view.store.ts'
import { recordingOf } from './recording.ts'
import { forgetOld } from '../processes/forget-old.service.ts'
import { ALONE, type Turn } from '../processes/turn.service.ts'

interface Viewed {
  tenantId: string
  salespersonId: string
  browser: string | null
  /** Followed emails whose beacon was shown. */
  keys: readonly string[]
}

/**
 * Notes that one of our own people has followed emails open at this moment, and judges their hits
 * anew: what was hit in these seconds was hit by us, whether it is recorded by now or comes later.
 * Nothing is noted of mail of which nothing may be recorded (law 5).
 */
export async function noteOwnViews(
  ctx: Context,
  { tenantId, salespersonId, browser, keys }: Viewed,
): Promise<void> {
  if (keys.length === 0) return
  const at = ctx.now()
  await changeInteractions(ctx, tenantId, async (db) => {
    const locked = await lockFollowedMails(db, { tenantId, keys })
    const mails = new Map([...locked].filter(([, mail]) => isRecorded(at, mail)))
    const view = { at, browser }
    await insertOwnViews(db, { tenantId, salespersonId, keys: [...mails.keys()], view })
    return writeJudged(db, { tenantId, mails }, await judgeMails(db, { tenantId, mails }))
  })
}

/** Whether hits of a mail are kept each by itself, so that somebody's look can explain them. */
function isRecorded(at: Date, mail: FollowedMail): boolean {
  return (['open', 'click'] as const).some(
    (kind) => recordingOf({ at, kind }, mail) === 'individual',
  )
}

/** Hits that waited longer in the buffer find no own view; those judged before stay as they are. */
const KEPT_MS = 7 * 86_400_000

/** Forgets when our own people looked at their mail. */
export async function forgetOwnViews(
  ctx: Context,
  { isStopped }: Pick<Turn, 'isStopped'> = ALONE,
): Promise<void> {
  const before = new Date(ctx.now().getTime() - KEPT_MS)
  await forgetOld(ctx, 'own_view', { before, isStopped })
}
