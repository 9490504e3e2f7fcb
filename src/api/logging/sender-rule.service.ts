import type { SenderRule, SenderRuleList } from '../../contract/quarantine.ts'
import { appendAudit } from '../audit/audit.store.ts'
import { domainOf, normaliseAddress } from '../contacts/email-address.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { storableText } from '../store/storable-text.ts'
import { deleteRule, listRules } from './sender-rule.store.ts'

/** Whose mail is never logged. */
export async function listSenderRules(
  { db }: Pick<Context, 'db'>,
  tenantId: string,
): Promise<SenderRuleList> {
  const rows = await listRules(db, tenantId)
  return {
    items: rows.map((row) => ({
      ...{ scope: row.scope, target: row.target, createdAt: row.created_at.toISOString() },
      createdBy: row.created_by_name,
    })),
  }
}

/**
 * Logs mail from there again, from the next message on.
 *
 * @throws Problem `not-found`
 */
export async function removeSenderRule(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { scope, target: given }: SenderRule,
): Promise<void> {
  const typed = storableText(given)
  const target = scope === 'domain' ? domainOf(`x@${typed}`) : normaliseAddress(typed)
  await ctx.db.transaction().execute(async (db) => {
    if (!(await deleteRule(db, { tenantId, scope, target })))
      throw new Problem('not-found', 'There is no such rule', { about: ['target'] })
    await appendAudit(db, {
      ...{ tenantId, at: ctx.now(), actor: 'person', actorId: salespersonId },
      ...{ action: 'sender-admitted', subject: null },
      detail: scope === 'domain' ? { scope, target } : { scope },
    })
  })
}
