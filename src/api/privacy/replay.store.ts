import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import { withoutPlus } from './erase-log.store.ts'

interface Page {
  tenantId: string
  /** The last address of the page before; empty: from the beginning. */
  after: string
  limit: number
}

/**
 * Addresses that anything is kept of, also where they are nobody's yet, each once, in order. What is
 * behind a plus is left out, as erasing does.
 */
export async function listKnownAddresses(
  db: Db,
  { tenantId, after, limit }: Page,
): Promise<string[]> {
  const { rows } = await sql<{ email: string }>`
    with known as (
      select tenant_id, email from contact
      union all select tenant_id, email from subject_request
      union all select tenant_id, email from individual_recipient
      union all select tenant_id, target from sender_rule where scope = 'address'
      union all select tenant_id, one from logged_message, unnest(addresses) as one
        where status in ('waiting', 'quarantined')
      union all select tenant_id, ${withoutPlus('one')} from logged_message, unnest(addresses) as one
        where status in ('waiting', 'quarantined')
    )
    select distinct email from known where tenant_id = ${tenantId}::uuid and email > ${after}
    order by email limit ${limit}
  `.execute(db)
  return rows.map(({ email }) => email)
}
