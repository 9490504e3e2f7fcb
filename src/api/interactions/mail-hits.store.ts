import { sql } from 'kysely'
import { deliveredAt as deliveryOf } from '../follow/delivery.ts'
import type { VerdictReason } from '../../contract/interaction.ts'
import type { Db } from '../store/schema.ts'
import type { HitSignals } from '../tracking/hit.ts'
import type { MailSurroundings } from '../tracking/judge-mail.ts'
import type { StoredHit } from './judged-changes.ts'

/**
 * So many hits of a mail are judged together, the newest. What is older keeps its verdict: whoever
 * sends a million hits must not make each further one dearer.
 */
export const MOST_JUDGED = 500

interface Wanted {
  tenantId: string
  keys: readonly string[]
}

/**
 * The hits of followed emails that are judged together, by message key: no more of them than judging
 * looks at, in forms that take the least to read. These are the most rows that recording reads.
 */
export async function listJudgedHits(
  db: Db,
  { tenantId, keys }: Wanted,
): Promise<Map<string, StoredHit[]>> {
  const rows = await db
    .selectFrom(sql<{ key: string }>`unnest(${[...keys]}::text[])`.as<'mail'>(sql`mail(key)`))
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('interaction')
          .select(['id', 'follow_key', 'kind', 'link_number'])
          .select(['verdict', 'machine', 'confidence', 'repeat', 'rules'])
          .select([
            sql<number>`(extract(epoch from at) * 1000)::float8`.as('at_ms'),
            sql<string | null>`signals::text`.as('signals_text'),
            sql<string>`array_to_string(reasons, ' ')`.as('reasons_text'),
          ])
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
  const byKey = new Map<string, StoredHit[]>(keys.map((key) => [key, []]))
  const hitIn = hitReader()
  for (const row of rows) byKey.get(row.follow_key)?.push(hitIn(row))
  return byKey
}

interface HitAsRead extends Omit<StoredHit, 'at' | 'signals' | 'reasons'> {
  at_ms: number
  signals_text: string | null
  reasons_text: string
}

/** Few programs make all the hits: what they have in common is read once. */
function hitReader(): (row: HitAsRead) => StoredHit {
  const signalsIn = once((text) => JSON.parse(text) as HitSignals)
  const reasonsIn = once((text) => text.split(' ') as VerdictReason[])
  return (row) => ({
    id: row.id,
    follow_key: row.follow_key,
    kind: row.kind,
    at: new Date(row.at_ms),
    link_number: row.link_number,
    signals: row.signals_text === null ? null : signalsIn(row.signals_text),
    verdict: row.verdict,
    machine: row.machine,
    confidence: row.confidence,
    repeat: row.repeat,
    reasons: reasonsIn(row.reasons_text),
    rules: row.rules,
  })
}

/** Reads each text once; what it gives is shared. */
function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const value = known.get(text) ?? read(text)
    known.set(text, value)
    return value
  }
}

/** What is known around the hits of a mail, and how many opens of it count as people's. */
type Surroundings = MailSurroundings & { peoplesOpens: number }

/** What is known around the hits of followed emails that were sent, by message key. */
export async function listSurroundings(
  db: Db,
  { tenantId, keys }: Wanted,
): Promise<Map<string, Surroundings>> {
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
      PEOPLES_OPENS.as('peoplesOpens'),
    ])
    .where('f.tenant_id', '=', tenantId)
    .where(sql<boolean>`f.key = any(${[...keys]}::text[])`)
    .execute()
  return new Map(
    rows.flatMap(({ key, links, replies, own_views: views, peoplesOpens, ...delivery }) => {
      const ownViews = views.map(({ at, browser }) => ({ at: new Date(at), browser }))
      const deliveredAt = deliveryOf(delivery)
      return deliveredAt === null
        ? []
        : [[key, { deliveredAt, links, replies, ownViews, peoplesOpens }]]
    }),
  )
}

const PEOPLES_OPENS = sql<number>`coalesce((
  select t.opens_people from follow_total t
  where t.tenant_id = f.tenant_id and t.follow_key = f.key
), 0)`

function instants(query: ReturnType<typeof sql>) {
  return sql<Date[]>`array(${query})`
}
