import type { Db } from '../store/schema.ts'
import { lockFollowedMails } from './followed-mail.store.ts'
import { judgeMails, writeJudged } from './judge-mails.service.ts'
import type { JudgedChange } from './judged-changes.ts'
import { countVerdicts, listSentKeys } from './rejudge.store.ts'
import { tallied, talliedAfter, type VerdictTally } from './verdict-tally.ts'

/** So many emails are held at a time: hits that arrive meanwhile wait no longer than for these. */
const MAILS_AT_ONCE = 50

export interface Rejudging {
  tenantId: string
  /** False: nothing is written. */
  apply: boolean
  /** Asked between two portions; what is written by then stays. */
  isStopped?: () => boolean
}

/** What judging a tenant's hits anew changes, or would change. */
export interface Rejudged {
  mails: number
  before: VerdictTally
  after: VerdictTally
  /** Hits whose verdict changes in any way, be it only its reasons or the version of its rules. */
  changed: number
  /** False: it was stopped. */
  isComplete: boolean
}

/**
 * Judges a tenant's stored hits anew, by the rules as they are now, with the counters. Works through
 * the emails in portions, each in a transaction of its own: it may be interrupted at any moment and
 * run again. Nobody is told of it: what changes with the rules is no news about a mail.
 */
export async function rejudgeTenant(
  db: Db,
  { tenantId, apply, isStopped = () => false }: Rejudging,
): Promise<Rejudged> {
  const before = tallied(await countVerdicts(db, tenantId))
  const result = { mails: 0, before, after: before, changed: 0, isComplete: false }
  for (let after = ''; !isStopped();) {
    const keys = await listSentKeys(db, { tenantId, after, limit: MAILS_AT_ONCE })
    if (keys.length === 0) return { ...result, isComplete: true }
    const changes = await rejudgeMails(db, { tenantId, keys, apply })
    result.mails += keys.length
    result.changed += changes.length
    result.after = talliedAfter(result.after, changes)
    after = keys.at(-1) ?? after
  }
  return result
}

async function rejudgeMails(
  db: Db,
  { tenantId, keys, apply }: { tenantId: string; keys: readonly string[]; apply: boolean },
): Promise<JudgedChange[]> {
  return db.transaction().execute(async (trx) => {
    const locked = { tenantId, mails: await lockFollowedMails(trx, { tenantId, keys }) }
    const changes = await judgeMails(trx, locked)
    if (apply) await writeJudged(trx, locked, changes)
    return changes
  })
}
