import type { FileChange } from '../../contract/file.ts'
import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'

interface FileAct {
  action: 'file-shared' | 'file-changed' | 'file-removed'
  id: string
  detail?: Readonly<Record<string, unknown>>
}

/**
 * What left the organisation, and who can have it, is an act that its administrator can look up. The
 * file is named by its id: a name may be somebody's. Belongs at the end of the transaction.
 */
export async function noteFileAct(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { tenantId, salespersonId }: Pick<Caller, 'tenantId' | 'salespersonId'>,
  { action, id, detail = {} }: FileAct,
): Promise<void> {
  await appendAudit(db, {
    ...{ tenantId, at: now(), actor: 'person', actorId: salespersonId },
    ...{ action, subject: `file ${id}`, detail },
  })
}

/** The same of who can have it and how long, without the password; nothing where nothing was said. */
export async function noteFileChange(
  ctx: Pick<Context, 'db' | 'now'>,
  caller: Pick<Caller, 'tenantId' | 'salespersonId'>,
  { id, change: { password, ...change } }: { id: string; change: FileChange },
): Promise<void> {
  const detail = {
    ...change,
    ...(password !== undefined && { password: password === null ? 'removed' : 'set' }),
  }
  if (Object.keys(detail).length === 0) return
  await noteFileAct(ctx, caller, { action: 'file-changed', id, detail })
}
