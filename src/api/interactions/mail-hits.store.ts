import { sql } from 'kysely'
import { deliveredAt as deliveryOf } from '../follow/delivery.ts'
import type { Db, InteractionRow } from '../store/schema.ts'
import type { MailSurroundings } from '../tracking/judge-mail.ts'

/**
 * So many hits of a mail are judged together, the newest. What is older keeps its verdict: whoever
 * sends a million hits must not make each further one dearer.
 */
const MOST_JUDGED = 2000

interface Wanted {
  tenantId: string
  keys: readonly string[]
}

/** The hits of followed emails that are judged together, by message key. */
export async function listJudgedHits(
  db: Db,
  { tenantId, keys }: Wanted,
): Promise<Map<string, InteractionRow[]>> {
  const rows = await db
    .selectFrom(sql<{ key: string }>`unnest(${[...keys]}::text[])`.as<'mail'>(sql`mail(key)`))
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('interaction')
          .selectAll()
          .where('tenant_id', '=', tenantId)
          .whereRef('follow_key', '=', 'mail.key')
          .where('kind', 'in', ['open', 'click', 'file-view'])
          .orderBy('at', 'desc')
          .orderBy('id', 'desc')
          .limit(MOST_JUDGED)
          .as('hit'),
      (join) => join.onTrue(),
    )
    .selectAll('hit')
    .execute()
  const byKey = new Map<string, InteractionRow[]>(keys.map((key) => [key, []]))
  for (const row of rows) byKey.get(row.follow_key)?.push(row)
  return byKey
}

/** What is known around the hits of followed emails that were sent, by message key. */
export async function listSurroundings(
  db: Db,
  { tenantId, keys }: Wanted,
): Promise<Map<string, MailSurroundings>> {
  const rows = await db
    .selectFrom('follow as f')
    .select(['f.key', 'f.activated_at as activatedAt', 'f.deliver_at as deliverAt'])
    .select([
      sql<number>`(
        select count(*)::integer from tracked_link l
        where l.tenant_id = f.tenant_id and l.follow_key = f.key
      ) + (
        select count(*)::integer from file_link l
        where l.tenant_id = f.tenant_id and l.follow_key = f.key
      )`.as('links'),
      // Somebody the mail did not go to proves nothing of those it did.
      instants(sql`
        select i.at from interaction i
        where i.tenant_id = f.tenant_id and i.follow_key = f.key
          and i.kind = 'reply' and i.attribution = 'exact'`).as('replies'),
      sql<{ at: string; browser: string | null }[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('at', v.at, 'browser', v.browser)), '[]')
        from own_view v where v.tenant_id = f.tenant_id and v.follow_key = f.key
      )`.as('own_views'),
    ])
    .where('f.tenant_id', '=', tenantId)
    .where(sql<boolean>`f.key = any(${[...keys]}::text[])`)
    .execute()
  return new Map(
    rows.flatMap(({ key, links, replies, own_views: views, ...delivery }) => {
      const ownViews = views.map(({ at, browser }) => ({ at: new Date(at), browser }))
      const deliveredAt = deliveryOf(delivery)
      return deliveredAt === null ? [] : [[key, { deliveredAt, links, replies, ownViews }]]
    }),
  )
}

function instants(query: ReturnType<typeof sql>) {
  return sql<Date[]>`array(${query})`
}
