import type { PrivacyBlock } from '../../contract/message-logging.ts'
import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import type { Db } from '../store/schema.ts'
import { storableText } from '../store/storable-text.ts'
import { ensurePeople, erasedForGood } from './contact.service.ts'
import {
  findPrivacyBlock,
  holdContact,
  reconsiderMessages,
  updatePrivacyBlock,
} from './privacy-block.store.ts'

interface Wish {
  /** Normalised. */
  email: string
  isBlocked: boolean
  reason?: string
}

const NOT_BLOCKED: PrivacyBlock = {
  ...{ isBlocked: false, changedAt: null, changedBy: null, reason: null },
}

/** Whether mail with an address must not be logged; with one that nobody knows it may. */
export async function readPrivacyBlock(
  { db }: Pick<Context, 'db'>,
  tenantId: string,
  email: string,
): Promise<PrivacyBlock> {
  const row = await findPrivacyBlock(db, { tenantId, email })
  if (!row) return NOT_BLOCKED
  return {
    isBlocked: row.privacy_blocked,
    changedAt: row.privacy_blocked_at?.toISOString() ?? null,
    changedBy: row.changed_by_name,
    reason: row.privacy_blocked_reason,
  }
}

/**
 * Says that mail with somebody must not be logged, or may be again; an unknown address becomes a
 * contact with it. What is logged already stays, and from this moment nothing is added; what waits for
 * somebody's decision is decided anew. Where the same holds already nothing changes.
 *
 * @throws Problem `refused-by-recipient` for somebody who was erased: nothing of theirs is logged anyway
 */
export async function setPrivacyBlock(
  ctx: Context,
  caller: Caller,
  { email, isBlocked, reason }: Wish,
): Promise<void> {
  const { tenantId, salespersonId: by } = caller
  await ctx.db.transaction().execute(async (db) => {
    const at = ctx.now()
    if (!(await isChange(db, tenantId, { email, isBlocked, at }))) return
    const people = await ensurePeople({ ...ctx, db }, tenantId, [{ email }])
    const id = people.get(email)
    const contact = id === undefined ? undefined : await holdContact(db, { tenantId, id })
    if (!contact) throw erasedForGood(email)
    if (contact.privacy_blocked === isBlocked) return
    const note = storableText(reason ?? '').trim() || null
    await updatePrivacyBlock(db, { tenantId, id: contact.id }, { isBlocked, reason: note, by, at })
    await appendAudit(db, {
      ...{ tenantId, at, actor: 'person', actorId: by, action: 'privacy-block-changed' },
      subject: `contact ${contact.id}`,
      detail: { from: contact.privacy_blocked, to: isBlocked },
    })
  })
}

async function isChange(
  db: Db,
  tenantId: string,
  { email, isBlocked, at }: { email: string; isBlocked: boolean; at: Date },
): Promise<boolean> {
  const known = await findPrivacyBlock(db, { tenantId, email })
  if ((known?.privacy_blocked ?? false) === isBlocked) return false
  if (isBlocked) await reconsiderMessages(db, { tenantId, email, at })
  return true
}
