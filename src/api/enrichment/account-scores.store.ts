import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

/** Where an account stands among the others. */
export interface StoredScore {
  accountId: string
  score: number
  /** In the order of `SCORE_METRICS`; -1 where there is no value. */
  percentiles: readonly number[]
  peers: number
}

/** So many of them go in one statement. */
const BATCH = 2000

/** Writes scores of accounts that have a standing. */
export async function saveScores(
  db: Db,
  tenantId: string,
  scores: readonly StoredScore[],
): Promise<void> {
  for (let start = 0; start < scores.length; start += BATCH) {
    const batch = scores.slice(start, start + BATCH)
    await sql`
      update account_standing as standing
      set score = changed.score, percentiles = changed.percentiles::double precision[],
        peers = changed.peers
      from unnest(
        ${batch.map((row) => row.accountId)}::uuid[],
        ${batch.map((row) => row.score)}::integer[],
        ${batch.map((row) => `{${row.percentiles.join(',')}}`)}::text[],
        ${batch.map((row) => row.peers)}::integer[]
      ) as changed (account_id, score, percentiles, peers)
      where standing.tenant_id = ${tenantId}::uuid and standing.account_id = changed.account_id
    `.execute(db)
  }
}

/**
 * Keeps today's scores where they are other ones than before today; of an account that has none any more,
 * 0.
 *
 * @param day `YYYY-MM-DD`
 */
export async function saveScoreDay(
  db: Db,
  { tenantId, day }: { tenantId: string; day: string },
): Promise<void> {
  const scores = sql`(
    select account.id as account_id, coalesce(standing.score, 0) as score,
      standing.account_id is not null as stands, (
      select earlier.score from account_score_day as earlier
      where earlier.tenant_id = account.tenant_id and earlier.account_id = account.id
        and earlier.day < ${day}::date
      order by earlier.day desc limit 1
    ) as before
    from account left join account_standing as standing
      on standing.tenant_id = account.tenant_id and standing.account_id = account.id
    where account.tenant_id = ${tenantId}::uuid
  )`
  const isKnown = sql`(
    scored.score is distinct from scored.before and (scored.before is not null or scored.stands)
  )`
  await sql`
    delete from account_score_day as kept using ${scores} as scored
    where kept.tenant_id = ${tenantId}::uuid and kept.account_id = scored.account_id
      and kept.day = ${day}::date and not ${isKnown}
  `.execute(db)
  await sql`
    insert into account_score_day (tenant_id, account_id, day, score)
    select ${tenantId}::uuid, scored.account_id, ${day}::date, scored.score
    from ${scores} as scored
    where ${isKnown}
    on conflict (tenant_id, account_id, day) do update set score = excluded.score
      where account_score_day.score <> excluded.score
  `.execute(db)
}

/** Writes scores only: where accounts stand stays as it is. */
export async function saveMovedScores(
  db: Db,
  tenantId: string,
  moved: readonly { accountId: string; after: number }[],
): Promise<void> {
  await sql`
    update account_standing as standing set score = moved.score
    from unnest(
      ${moved.map((row) => row.accountId)}::uuid[],
      ${moved.map((row) => row.after)}::integer[]
    ) as moved (account_id, score)
    where standing.tenant_id = ${tenantId}::uuid and standing.account_id = moved.account_id
  `.execute(db)
}
