import type { ConsentState } from '../../contract/consent.ts'
import type { FollowPreference } from '../../contract/recipient.ts'
import { containsPattern } from '../store/like-pattern.ts'
import type { Db } from '../store/schema.ts'

interface Wanted {
  tenantId: string
  /** Part of the address or name; empty finds all. */
  search?: string | undefined
  preference?: FollowPreference | undefined
  consent?: ConsentState | undefined
  /** The page begins after this address. */
  after?: string | undefined
  limit: number
}

/** Contacts with their preference, by address, with the names of their account and of who changed it. */
export async function listContactPreferences(
  db: Db,
  { tenantId, search, preference, consent, after, limit }: Wanted,
) {
  const pattern = containsPattern(search ?? '')
  return db
    .selectFrom('contact as c')
    .leftJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'c.account_id'),
    )
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'c.tenant_id').onRef('s.id', '=', 'c.preference_changed_by'),
    )
    .selectAll('c')
    .select(['a.name as account_name', 's.name as changed_by_name'])
    .where('c.tenant_id', '=', tenantId)
    .$if(Boolean(search), (query) =>
      query.where((eb) => eb.or([eb('c.email', 'ilike', pattern), eb('c.name', 'ilike', pattern)])),
    )
    .$if(preference !== undefined, (query) =>
      query.where('c.preference', '=', preference ?? 'allow'),
    )
    .$if(consent !== undefined, (query) => query.where('c.consent', '=', consent ?? 'none'))
    .$if(after !== undefined, (query) => query.where('c.email', '>', after ?? ''))
    .orderBy('c.email')
    .limit(limit)
    .execute()
}

export type ListedContact = Awaited<ReturnType<typeof listContactPreferences>>[number]
