import type { SenderRule } from '../../contract/quarantine.ts'
import type { Db } from '../store/schema.ts'

interface OneRule extends SenderRule {
  tenantId: string
}

/** Whose mail is not logged, newest first, with the name of who said so. */
export async function listRules(db: Db, tenantId: string) {
  return db
    .selectFrom('sender_rule as r')
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'r.tenant_id').onRef('s.id', '=', 'r.created_by'),
    )
    .select(['r.scope', 'r.target', 'r.created_at', 's.name as created_by_name'])
    .where('r.tenant_id', '=', tenantId)
    .orderBy('r.created_at', 'desc')
    .orderBy('r.target')
    .execute()
}

/** One that is there stays as it was. */
export async function insertRule(
  db: Db,
  { tenantId, scope, target }: OneRule,
  { by, at }: { by: string; at: Date },
): Promise<void> {
  await db
    .insertInto('sender_rule')
    .values({ tenant_id: tenantId, scope, target, created_at: at, created_by: by })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'scope', 'target']).doNothing())
    .execute()
}

/** @returns whether it was there */
export async function deleteRule(db: Db, { tenantId, scope, target }: OneRule): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('sender_rule')
    .where('tenant_id', '=', tenantId)
    .where('scope', '=', scope)
    .where('target', '=', target)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
