import { appendAudit, type AuditAct } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'

/** What was done to a template that is shared, without a word that a person typed. */
export async function noteTemplateAct(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { tenantId, salespersonId }: Caller,
  { action, id, detail }: Pick<AuditAct, 'action' | 'detail'> & { id: string },
): Promise<void> {
  await appendAudit(db, {
    ...{ tenantId, at: now(), actor: 'person', actorId: salespersonId, action, detail },
    subject: `template ${id}`,
  })
}
