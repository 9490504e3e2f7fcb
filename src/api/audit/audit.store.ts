import type { Db } from '../store/schema.ts'
import { auditHash, NO_HASH, storedInstant, type AuditRecord } from './audit-hash.ts'

/** What was done, before it has its place in the chain. */
export type AuditAct = Omit<AuditRecord, 'position' | 'at' | 'detail'> & {
  at: Date
  /** Ids and facts, never an address: what is erased must not live on here. */
  detail: Readonly<Record<string, unknown>>
}

/**
 * Adds an act to its organisation's chain. Belongs into the transaction that does the act, as its
 * last step: it holds the chain's end until that commits.
 *
 * @returns its position
 */
export async function appendAudit(db: Db, act: AuditAct): Promise<number> {
  const head = await lockHead(db, act.tenantId)
  const position = head.position + 1
  const detail = JSON.stringify(act.detail)
  const at = storedInstant(act.at)
  const hash = auditHash(head.hash, { ...act, position, at, detail })
  await db
    .insertInto('audit_entry')
    .values({
      tenant_id: act.tenantId,
      position,
      at: act.at,
      actor: act.actor,
      actor_id: act.actorId,
      action: act.action,
      subject: act.subject,
      detail,
      hash,
    })
    .execute()
  await db
    .updateTable('audit_head')
    .set({ position, hash })
    .where('tenant_id', '=', act.tenantId)
    .execute()
  return position
}

async function lockHead(db: Db, tenantId: string) {
  await db
    .insertInto('audit_head')
    .values({ tenant_id: tenantId, position: 0, hash: NO_HASH })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute()
  return db
    .selectFrom('audit_head')
    .select(['position', 'hash'])
    .where('tenant_id', '=', tenantId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}
