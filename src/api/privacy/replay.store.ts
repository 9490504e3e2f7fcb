import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

interface Page {
  tenantId: string
  /** The last address of the page before; empty: from the beginning. */
  after: string
  limit: number
}

/** Addresses that anything is kept of, each once, in order. */
export async function listKnownAddresses(
  db: Db,
  { tenantId, after, limit }: Page,
): Promise<string[]> {
  const { rows } = await sql<{ email: string }>`
    select email from contact where tenant_id = ${tenantId}::uuid and email > ${after}
    union
    select email from subject_request where tenant_id = ${tenantId}::uuid and email > ${after}
    order by email limit ${limit}
  `.execute(db)
  return rows.map(({ email }) => email)
}
