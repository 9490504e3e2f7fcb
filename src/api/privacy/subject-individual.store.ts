import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { StoredRecord } from './subject-report.store.ts'

interface Address {
  tenantId: string
  /** Normalised. */
  email: string
}

/** Individual sends under way that somebody is a recipient of; of those that ended nobody is known. */
export async function readIndividualMails(
  db: Db,
  { tenantId, email }: Address,
): Promise<StoredRecord[]> {
  return db
    .selectFrom('individual_recipient as r')
    .innerJoin('individual_send as i', (join) =>
      join.onRef('i.tenant_id', '=', 'r.tenant_id').onRef('i.id', '=', 'r.send_id'),
    )
    .innerJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'i.tenant_id').onRef('s.id', '=', 'i.salesperson_id'),
    )
    .select([
      'i.id',
      'i.subject',
      's.name as salesperson',
      'r.name',
      'r.field',
      'i.created_at as at',
    ])
    .where('r.tenant_id', '=', tenantId)
    .where('r.email', '=', email)
    .orderBy('i.id')
    .execute()
}

/**
 * Forgets somebody in individual sends; who has not got their mail gets none.
 *
 * @returns in how many
 */
export async function eraseFromIndividual(db: Db, { tenantId, email }: Address): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('individual_recipient')
    .set((eb) => ({
      email: null,
      name: null,
      step: sql`case when step in ('planned', 'drafted', 'failed') then 'stopped' else step end`,
      failure: eb.val(null),
    }))
    .where('tenant_id', '=', tenantId)
    .where('email', '=', email)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

interface Old {
  tenantId: string
  before: Date
  limit: number
}

/** Forgets individual sends, also what nobody brought to an end. @returns how many */
export async function deleteOldIndividual(
  db: Db,
  { tenantId, before, limit }: Old,
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from individual_send where tenant_id = ${tenantId}::uuid and ctid = any(array(
      select ctid from individual_send
      where tenant_id = ${tenantId}::uuid and created_at < ${before} limit ${limit}
    ))
  `.execute(db)
  return Number(numAffectedRows)
}
