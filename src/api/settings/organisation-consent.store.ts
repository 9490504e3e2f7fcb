import type { Insertable } from 'kysely'
import type { OrganisationConsentTable } from '../store/rights-tables.ts'
import type { Db } from '../store/schema.ts'

/** A recorded consent, with the name of whoever gave it. */
export interface RecordedConsent {
  at: Date
  /** Name; the id where nobody of that id is known any more. */
  by: string
  wording: string
  locale: string
}

/** The latest consent of an organisation; undefined: none was ever recorded. */
export async function findLatestConsent(
  db: Db,
  tenantId: string,
): Promise<RecordedConsent | undefined> {
  return db
    .selectFrom('organisation_consent as c')
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'c.tenant_id').onRef('s.id', '=', 'c.salesperson_id'),
    )
    .select(['c.at', 'c.wording', 'c.locale'])
    .select(({ fn, cast }) =>
      fn.coalesce('s.name', cast<string>('c.salesperson_id', 'text')).as('by'),
    )
    .where('c.tenant_id', '=', tenantId)
    .orderBy('c.at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function insertOrganisationConsent(
  db: Db,
  row: Insertable<OrganisationConsentTable>,
): Promise<void> {
  await db.insertInto('organisation_consent').values(row).execute()
}
