import { sql } from 'kysely'
import { DAY_COLUMNS } from '../interactions/day-numbers.ts'
import type { Db } from '../store/schema.ts'

/** How much there is of an organisation. */
export interface OrganisationCounts {
  salespeople: number
  contacts: number
  accounts: number
  followedEmails: number
  interactions: number
  optedOut: number
  granted: number
  refused: number
  openRequests: number
  auditEntries: number
}

/** Interactions are added up from counters, and audit entries are numbered: neither is counted. */
export async function countOrganisation(db: Db, tenantId: string): Promise<OrganisationCounts> {
  const tenant = sql`tenant_id = ${tenantId}::uuid`
  const { rows } = await sql<OrganisationCounts>`
    select
      people.contacts, people.granted, people.refused, companies.accounts,
      people.opted_out + companies.opted_out as "optedOut",
      (select count(*) from salesperson where ${tenant}) as salespeople,
      (select count(*) from follow
        where ${tenant} and activated_at is not null) as "followedEmails",
      (select coalesce(
          sum(opens_all + clicks_all + file_views_all + replies_all), 0)::bigint
        from follow_total where ${tenant}) as interactions,
      (select count(*) from subject_request where ${tenant} and state = 'open') as "openRequests",
      coalesce((select position from audit_head where ${tenant}), 0) as "auditEntries"
    from
      (select count(*) as contacts,
        count(*) filter (where preference = 'do-not-allow') as opted_out,
        count(*) filter (where consent = 'granted') as granted,
        count(*) filter (where consent in ('refused', 'withdrawn')) as refused
        from contact where ${tenant}) as people,
      (select count(*) as accounts,
        count(*) filter (where preference = 'do-not-allow') as opted_out
        from account where ${tenant}) as companies
  `.execute(db)
  const [counts] = rows
  if (!counts) throw new Error('A count has no row')
  return counts
}

interface Wanted {
  tenantId: string
  /** `YYYY-MM-DD`. */
  since: string
  /** Days with fewer hits than this are not in the answer. */
  fewest: number
}

/** An organisation's numbers without persons, oldest day first. */
export async function listOrganisationDays(db: Db, { tenantId, since, fewest }: Wanted) {
  return db
    .selectFrom('organisation_day')
    .select(['day', ...DAY_COLUMNS])
    .where('tenant_id', '=', tenantId)
    .where('day', '>=', since)
    .where(sql<boolean>`opens_all + clicks_all + file_views_all >= ${fewest}`)
    .orderBy('day')
    .execute()
}
