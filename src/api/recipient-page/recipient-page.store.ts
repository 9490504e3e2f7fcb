import type { Db } from '../store/schema.ts'

/** Who got a mail outside the organisation, as they are known. */
export async function listPageRecipients(
  db: Db,
  { tenantId, key }: { tenantId: string; key: string },
): Promise<{ email: string; contactId: string }[]> {
  return db
    .selectFrom('follow_recipient as r')
    .innerJoin('contact as c', (join) =>
      join.onRef('c.tenant_id', '=', 'r.tenant_id').onRef('c.id', '=', 'r.contact_id'),
    )
    .select(['c.email', 'c.id as contactId'])
    .where('r.tenant_id', '=', tenantId)
    .where('r.follow_key', '=', key)
    .execute()
}
