import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { ReminderMail } from './reminder-mail.ts'

type Facts = Pick<ReminderMail, 'follow' | 'wentOut' | 'people'> & { key: string }

/**
 * Followed emails of one tenant as far as reminders go, without recipients. Keys that the tenant does
 * not have are not in the answer.
 */
export async function listMailFacts(
  db: Db,
  { tenantId, keys }: { tenantId: string; keys: readonly string[] },
): Promise<Facts[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('follow as f')
    .leftJoin('follow_total as t', (join) =>
      join.onRef('t.tenant_id', '=', 'f.tenant_id').onRef('t.follow_key', '=', 'f.key'),
    )
    .select(['f.key', 'f.state', 'f.activated_at as activatedAt', 'f.erased'])
    .select('f.deliver_at as deliverAt')
    .select(['f.measure_opens', 'f.measure_clicks'])
    .select(
      sql<boolean>`(f.outcome is not null or f.internet_message_id is not null)`.as('wentOut'),
    )
    .select(['t.opens_people', 't.clicks_people', 't.file_views_people', 't.replies_people'])
    .where('f.tenant_id', '=', tenantId)
    .where(sql<boolean>`f.key = any(${[...keys]}::text[])`)
    .execute()
  return rows.map(({ key, state, activatedAt, deliverAt, erased, wentOut, ...row }) => ({
    key,
    wentOut,
    follow: {
      ...{ state, activatedAt, deliverAt, erased },
      measures: { opens: row.measure_opens, clicks: row.measure_clicks },
    },
    people: {
      opens: row.opens_people ?? 0,
      clicks: row.clicks_people ?? 0,
      fileViews: row.file_views_people ?? 0,
      replies: row.replies_people ?? 0,
    },
  }))
}
