import type { Db } from '../store/schema.ts'

/**
 * Whether mail is logged, held until the transaction ends: whoever switches it off, or Follow, waits,
 * so that nothing is written after that was acknowledged (law 5).
 */
export async function holdLogging(db: Db, tenantId: string): Promise<boolean> {
  const organisation = await db
    .selectFrom('organisation')
    .select('follow_enabled')
    .where('tenant_id', '=', tenantId)
    .forShare()
    .executeTakeFirst()
  const setup = await db
    .selectFrom('logging_setup')
    .select('is_enabled')
    .where('tenant_id', '=', tenantId)
    .forShare()
    .executeTakeFirst()
  return organisation?.follow_enabled === true && setup?.is_enabled === true
}
