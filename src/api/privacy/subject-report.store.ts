import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

/** Somebody whom an organisation knows. */
export interface KnownSubject {
  tenantId: string
  contactId: string
}

/** A row with all its columns, by their names in the store. */
export type StoredRecord = Readonly<Record<string, unknown>>

/** A contact as it is kept, with the names of who changed what. */
export async function readContact(
  db: Db,
  { tenantId, contactId }: KnownSubject,
): Promise<StoredRecord[]> {
  return db
    .selectFrom('contact as c')
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'c.tenant_id').onRef('s.id', '=', 'c.preference_changed_by'),
    )
    .leftJoin('salesperson as p', (join) =>
      join.onRef('p.tenant_id', '=', 'c.tenant_id').onRef('p.id', '=', 'c.privacy_blocked_by'),
    )
    .selectAll('c')
    .select(['s.name as preference_changed_by', 'p.name as privacy_blocked_by'])
    .where('c.tenant_id', '=', tenantId)
    .where('c.id', '=', contactId)
    .execute()
}

export async function readAccount(
  db: Db,
  { tenantId, contactId }: KnownSubject,
): Promise<StoredRecord[]> {
  return db
    .selectFrom('contact as c')
    .innerJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'c.account_id'),
    )
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'a.tenant_id').onRef('s.id', '=', 'a.preference_changed_by'),
    )
    .selectAll('a')
    .select('s.name as preference_changed_by')
    .where('c.tenant_id', '=', tenantId)
    .where('c.id', '=', contactId)
    .execute()
}

export async function readConsentEvents(
  db: Db,
  { tenantId, contactId }: KnownSubject,
): Promise<StoredRecord[]> {
  return db
    .selectFrom('consent_event as e')
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'e.tenant_id').onRef('s.id', '=', 'e.recorded_by'),
    )
    .selectAll('e')
    .select('s.name as recorded_by')
    .where('e.tenant_id', '=', tenantId)
    .where('e.contact_id', '=', contactId)
    .orderBy('e.at')
    .orderBy('e.id')
    .execute()
}

/** Rules that were made for this contact alone. */
export async function readRules(
  db: Db,
  { tenantId, contactId }: KnownSubject,
): Promise<StoredRecord[]> {
  return db
    .selectFrom('consent_rule as r')
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'r.tenant_id').onRef('s.id', '=', 'r.changed_by'),
    )
    .select(['r.mode', 'r.changed_at', 's.name as changed_by'])
    .where('r.tenant_id', '=', tenantId)
    .where('r.scope', '=', 'contact')
    .where('r.target', '=', contactId)
    .execute()
}

/** What the clocks in their replies said. */
export async function readReplyClocks(
  db: Db,
  { tenantId, contactId }: KnownSubject,
): Promise<StoredRecord[]> {
  return db
    .selectFrom('contact_clock')
    .select(['at', 'offset_minutes'])
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .orderBy('at')
    .execute()
}

/** Since when an address is kept out, where it is. */
export async function readSuppression(
  db: Db,
  { tenantId, fingerprint }: { tenantId: string; fingerprint: Buffer },
): Promise<StoredRecord[]> {
  return db
    .selectFrom('suppression')
    .select('at')
    .where('tenant_id', '=', tenantId)
    .where('fingerprint', '=', fingerprint)
    .execute()
}

/**
 * What was done to a contact, from the audit log. Of acts on several contacts the details are left
 * out: they name the others.
 */
export async function readAudit(
  db: Db,
  { tenantId, contactId }: KnownSubject,
): Promise<StoredRecord[]> {
  const subject = `contact ${contactId}`
  return db
    .selectFrom('audit_entry as e')
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'e.tenant_id').onRef('s.id', '=', 'e.actor_id'),
    )
    .select(['e.position', 'e.at', 'e.actor', 's.name as actor_name', 'e.action'])
    .select(sql<string | null>`case when e.subject = ${subject} then e.detail end`.as('detail'))
    .where('e.tenant_id', '=', tenantId)
    .where(sql<boolean>`(e.subject = ${subject} or position(${contactId} in e.detail) > 0)`)
    .orderBy('e.position')
    .execute()
}
