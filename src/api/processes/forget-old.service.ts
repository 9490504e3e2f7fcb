import type { Context } from '../context.ts'
import { listTenants } from '../interactions/rejudge.store.ts'
import { deleteOldRows, type AgingTable } from './old-rows.store.ts'
import type { Turn } from './turn.service.ts'

/** So many go at a time, each portion a transaction of its own. */
const AT_ONCE = 1000

/**
 * Removes what is too old tenant by tenant, since indexes begin with the tenant, and in portions: however
 * much there is, no statement takes long, and what is done stays done.
 *
 * @returns how many
 */
export async function forgetOld(
  { db }: Pick<Context, 'db'>,
  table: AgingTable,
  { before, isStopped }: Pick<Turn, 'isStopped'> & { before: Date },
): Promise<number> {
  let forgotten = 0
  for (const tenantId of await listTenants(db)) {
    for (let count = AT_ONCE; count === AT_ONCE && !isStopped();) {
      count = await deleteOldRows(db, table, { tenantId, before, limit: AT_ONCE })
      forgotten += count
    }
  }
  return forgotten
}
