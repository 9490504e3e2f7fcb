import type { Insertable } from 'kysely'
import type { ConsentEventTable } from '../store/rights-tables.ts'
import type { Db } from '../store/schema.ts'
import type { Standing } from './consent-state.ts'

interface One {
  tenantId: string
  contactId: string
}

/**
 * A contact's consent, held until the transaction ends: the recipient and somebody here who answer
 * at once wait for each other, and recording of hits waits for both.
 *
 * @returns undefined: there is no such contact
 */
export async function lockConsent(
  db: Db,
  { tenantId, contactId }: One,
): Promise<Standing | undefined> {
  return db
    .selectFrom('contact')
    .select(['consent as state', 'consent_at as at', 'consent_by as by', 'asked_at as askedAt'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', contactId)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** @param allowedSince when a permission begins with it; absent: none does */
export async function updateConsent(
  db: Db,
  { tenantId, contactId }: One,
  { state, at, by, askedAt, allowedSince }: Standing & { allowedSince?: Date },
): Promise<void> {
  await db
    .updateTable('contact')
    .set({ consent: state, consent_at: at, consent_by: by, asked_at: askedAt })
    .$if(allowedSince !== undefined, (update) =>
      update.set({ allowed_since: allowedSince ?? null }),
    )
    .where('tenant_id', '=', tenantId)
    .where('id', '=', contactId)
    .execute()
}

export async function insertConsentEvent(
  db: Db,
  event: Insertable<ConsentEventTable>,
): Promise<void> {
  await db.insertInto('consent_event').values(event).execute()
}

/** Whose word a contact's consent is; undefined where there is no such contact. */
export async function findConsentBy(db: Db, { tenantId, contactId }: One) {
  return db
    .selectFrom('contact')
    .select(['consent as state', 'consent_by as by'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', contactId)
    .executeTakeFirst()
}

/** Every step of a contact's consent, newest first, with the name of who recorded it. */
export async function listConsentEvents(db: Db, { tenantId, contactId }: One) {
  return db
    .selectFrom('consent_event as e')
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'e.tenant_id').onRef('s.id', '=', 'e.recorded_by'),
    )
    .selectAll('e')
    .select('s.name as recorded_by_name')
    .where('e.tenant_id', '=', tenantId)
    .where('e.contact_id', '=', contactId)
    .orderBy('e.at', 'desc')
    .orderBy('e.recorded_at', 'desc')
    .orderBy('e.id', 'desc')
    .execute()
}
