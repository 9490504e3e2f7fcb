import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { MailCounts } from './template-figures.ts'

interface OfMail {
  tenantId: string
  followKey: string
}

/**
 * Says anew which templates a followed mail has words of. Versions nobody knows are left out; of two of
 * the same template the last one counts. Whether its clicks can be counted is told by the links it has:
 * those of this call and those that were put in while it was written or sent before.
 *
 * @param versionIds in the order in which they were inserted
 */
export async function replaceTemplateUses(
  db: Db,
  { tenantId, followKey, versionIds }: OfMail & { versionIds: readonly string[] },
): Promise<void> {
  await db
    .deleteFrom('template_use')
    .where('tenant_id', '=', tenantId)
    .where('follow_key', '=', followKey)
    .execute()
  if (versionIds.length === 0) return
  await sql`
    insert into template_use (tenant_id, follow_key, template_id, version_id, has_links)
    select distinct on (v.template_id)
      v.tenant_id, ${followKey}, v.template_id, v.id, exists (
        select from tracked_link l
        where l.tenant_id = ${tenantId}::uuid and l.follow_key = ${followKey}
      )
    from unnest(${[...versionIds]}::uuid[]) with ordinality as given (id, place)
    join template_version v on v.tenant_id = ${tenantId}::uuid and v.id = given.id
    order by v.template_id, given.place desc
  `.execute(db)
}

/**
 * A followed mail that went out and of which all is still known: not taken back, nobody of its recipients
 * erased since, and not older than what is kept.
 */
const isCounted = (tenantId: string, since: Date | null) => sql`
  f.tenant_id = ${tenantId}::uuid and f.state = 'active' and f.activated_at is not null
  and f.erased = 0 and (${since}::timestamptz is null or f.activated_at >= ${since})
`

const count = (condition: RawBuilder<unknown>) => sql`count(*) filter (where ${condition})`

/** Of people only (law 7). What is known in totals alone is not known of a mail. */
const OPENS_MEASURED = sql`f.measure_opens = 'individual' and f.outcome is distinct from 'plain-text'`
const CLICKS_MEASURED = sql`f.measure_clicks = 'individual' and u.has_links`

interface CountedUses extends MailCounts {
  templateId: string
  versionId: string
}

interface Counting {
  tenantId: string
  /** Mails from before are left out; null: none are. */
  since: Date | null
  /** Undefined: of all of them. */
  templateId?: string
}

/**
 * What became of followed mails, by version of a template; versions that no mail has are not in it. The
 * tenant is said of each table by itself: joined by the key alone, a hundred thousand mails take two
 * thirds of the time.
 */
export async function countTemplateMails(
  db: Db,
  { tenantId, since, templateId }: Counting,
): Promise<CountedUses[]> {
  const only = templateId === undefined ? sql`true` : sql`u.template_id = ${templateId}::uuid`
  const { rows } = await sql<CountedUses>`
    select u.template_id as "templateId", u.version_id as "versionId",
      count(*) as sent,
      ${count(sql`t.replies_people > 0`)} as replied,
      ${count(OPENS_MEASURED)} as "opensMeasured",
      ${count(sql`${OPENS_MEASURED} and t.opens_people > 0`)} as opened,
      ${count(CLICKS_MEASURED)} as "clicksMeasured",
      ${count(sql`${CLICKS_MEASURED} and t.clicks_people > 0`)} as clicked
    from template_use u
    join follow f on f.tenant_id = ${tenantId}::uuid and f.key = u.follow_key
    left join follow_total t on t.tenant_id = ${tenantId}::uuid and t.follow_key = u.follow_key
    where u.tenant_id = ${tenantId}::uuid and ${only} and ${isCounted(tenantId, since)}
    group by u.template_id, u.version_id
  `.execute(db)
  return rows
}

/** The same of all followed mails of the organisation. */
export async function countFollowedMails(
  db: Db,
  { tenantId, since }: Counting,
): Promise<{ sent: number; replied: number }> {
  const { rows } = await sql<{ sent: number; replied: number }>`
    select count(*) as sent, count(t.follow_key) as replied
    from follow f
    left join follow_total t
      on t.tenant_id = ${tenantId}::uuid and t.follow_key = f.key and t.replies_people > 0
    where ${isCounted(tenantId, since)}
  `.execute(db)
  return rows[0] ?? { sent: 0, replied: 0 }
}

/** For how many days interactions are kept; null: for good. */
export async function findInteractionDays(db: Db, tenantId: string): Promise<number | null> {
  const row = await db
    .selectFrom('organisation')
    .select('interaction_days')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
  return row?.interaction_days ?? null
}
