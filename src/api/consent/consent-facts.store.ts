import { sql } from 'kysely'
import type { ConsentState } from '../../contract/consent.ts'
import type { FollowPreference } from '../../contract/recipient.ts'
import type { Db } from '../store/schema.ts'
import type { StoredRule } from './mode.ts'

/** What is stored of somebody that decides about measuring. */
export interface StoredFacts {
  email: string
  contactId: string
  name: string | null
  accountId: string | null
  preference: FollowPreference
  allowedSince: Date | null
  consent: ConsentState
  consentAt: Date | null
  askedAt: Date | null
  /** Null: they have no account. */
  accountPreference: FollowPreference | null
}

/** Contacts with these addresses, normalised; unknown addresses are not in the answer. */
export async function listFacts(
  db: Db,
  { tenantId, addresses }: { tenantId: string; addresses: readonly string[] },
): Promise<StoredFacts[]> {
  if (addresses.length === 0) return []
  return db
    .selectFrom('contact as c')
    .leftJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'c.account_id'),
    )
    .select(['c.email', 'c.id as contactId', 'c.name', 'c.account_id as accountId'])
    .select(['c.preference', 'c.allowed_since as allowedSince', 'c.consent'])
    .select(['c.consent_at as consentAt', 'c.asked_at as askedAt'])
    .select('a.preference as accountPreference')
    .where('c.tenant_id', '=', tenantId)
    .where(sql<boolean>`c.email = any(${[...addresses]}::text[])`)
    .execute()
}

/** Whose these domains are: whoever is new there belongs to that account. */
export async function listAccountFacts(
  db: Db,
  { tenantId, domains }: { tenantId: string; domains: readonly string[] },
): Promise<{ id: string; domain: string; preference: FollowPreference }[]> {
  if (domains.length === 0) return []
  return db
    .selectFrom('account_domain as d')
    .innerJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'd.tenant_id').onRef('a.id', '=', 'd.account_id'),
    )
    .select(['a.id', 'd.domain', 'a.preference'])
    .where('d.tenant_id', '=', tenantId)
    .where(sql<boolean>`d.domain = any(${[...domains]}::text[])`)
    .execute()
}

/** The organisation's exceptions from its default mode. */
export async function listRules(db: Db, tenantId: string): Promise<StoredRule[]> {
  return db
    .selectFrom('consent_rule')
    .select(['scope', 'target', 'mode'])
    .where('tenant_id', '=', tenantId)
    .execute()
}
