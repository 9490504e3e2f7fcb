import { sql } from 'kysely'
import type { VerdictClass } from '../../contract/interaction.ts'
import type { Db } from '../store/schema.ts'

/** Every organisation there is: only for work of the operator's, which no caller sees. */
export async function listTenants(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('organisation')
    .select('tenant_id')
    .orderBy('tenant_id')
    .execute()
  return rows.map(({ tenant_id }) => tenant_id)
}

interface Page {
  tenantId: string
  /** The last key of the page before; empty: from the beginning. */
  after: string
  limit: number
}

/** Message keys of mail that was sent, in order. */
export async function listSentKeys(db: Db, { tenantId, after, limit }: Page): Promise<string[]> {
  const rows = await db
    .selectFrom('follow')
    .select('key')
    .where('tenant_id', '=', tenantId)
    .where('activated_at', 'is not', null)
    .where('key', '>', after)
    .orderBy('key')
    .limit(limit)
    .execute()
  return rows.map(({ key }) => key)
}

/** How many hits of a tenant have which verdict. */
export async function countVerdicts(
  db: Db,
  tenantId: string,
): Promise<{ verdict: VerdictClass; repeat: boolean; hits: number }[]> {
  return db
    .selectFrom('interaction')
    .select(['verdict', 'repeat', sql<number>`count(*)::integer`.as('hits')])
    .where('tenant_id', '=', tenantId)
    .where('kind', 'in', ['open', 'click'])
    .groupBy(['verdict', 'repeat'])
    .execute()
}
