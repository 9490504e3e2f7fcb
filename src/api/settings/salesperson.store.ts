import type { Selectable } from 'kysely'
import type { SalespersonTable } from '../store/people-tables.ts'
import type { Db } from '../store/schema.ts'

export type SalespersonRow = Selectable<SalespersonTable>

interface SalespersonId {
  tenantId: string
  salespersonId: string
}

export async function findSalesperson(
  db: Db,
  { tenantId, salespersonId }: SalespersonId,
): Promise<SalespersonRow | undefined> {
  return db
    .selectFrom('salesperson')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', salespersonId)
    .executeTakeFirst()
}

interface Seen extends SalespersonId {
  name: string
  email: string
  now: Date
}

/** Notes that a salesperson is here, under the name and address of today. */
export async function upsertSalesperson(
  db: Db,
  { tenantId, salespersonId, name, email, now }: Seen,
): Promise<void> {
  const seen = { name, email, last_seen_at: now }
  await db
    .insertInto('salesperson')
    .values({ tenant_id: tenantId, id: salespersonId, send_handler_last_run_at: null, ...seen })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(seen))
    .execute()
}

/** Notes that the send handler works for this salesperson; an earlier time changes nothing. */
export async function noteSendHandlerRun(
  db: Db,
  { tenantId, salespersonId, at }: SalespersonId & { at: Date },
): Promise<void> {
  await db
    .updateTable('salesperson')
    .set({ send_handler_last_run_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', salespersonId)
    .where((row) =>
      row.or([
        row('send_handler_last_run_at', 'is', null),
        row('send_handler_last_run_at', '<', at),
      ]),
    )
    .execute()
}

/** Notes that a mail of this salesperson went out and the send handler had not run; earlier ones change nothing. */
export async function noteSendHandlerMiss(
  db: Db,
  { tenantId, salespersonId, at }: SalespersonId & { at: Date },
): Promise<void> {
  await db
    .updateTable('salesperson')
    .set({ send_handler_missed_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', salespersonId)
    .where((row) =>
      row.or([row('send_handler_missed_at', 'is', null), row('send_handler_missed_at', '<', at)]),
    )
    .execute()
}
