import { sql } from 'kysely'
import type { MailSourceKind } from '../../contract/message-logging.ts'
import type { Db } from '../store/schema.ts'

/** A decided message that is to leave the queue. */
export interface FilingRow {
  id: string
  sourceId: string
  /** Tries that were refused, for a reason that does not pass. */
  attempts: number
  /** When it was first tried; null: never. */
  begunAt: Date | null
}

/**
 * Messages whose turn to be moved has come, those that wait longest first. None is put off for more than a
 * day, and none that was not tried at all: one that is was before the clock was set back.
 */
export async function listToFile(
  db: Db,
  one: { tenantId: string; source: MailSourceKind; now: Date; limit: number },
): Promise<FilingRow[]> {
  return db
    .selectFrom('logged_message')
    .select(['id', 'source_id as sourceId', 'filing_attempts as attempts'])
    .select('filing_begun_at as begunAt')
    .where('tenant_id', '=', one.tenantId)
    .where('source', '=', one.source)
    .where('filing', '=', 'waiting')
    .where(
      sql<boolean>`(next_filing_at <= ${one.now} or next_filing_at > ${one.now}::timestamptz
        + case when filing_begun_at is null then interval '1 hour' else interval '1 day' end)`,
    )
    .orderBy('next_filing_at')
    .limit(one.limit)
    .execute()
}

/** Notes that messages are about to be moved: whoever comes after a crash knows that they may be. */
export async function markFilingBegun(
  db: Db,
  { tenantId, ids, at }: { tenantId: string; ids: readonly string[]; at: Date },
): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('logged_message')
    .set({ filing_begun_at: at })
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
}

/** What is to be written of one message that was tried. */
export interface FilingOutcome {
  id: string
  filing: 'waiting' | 'done' | 'failed'
  attempts: number
  nextAt: string | null
  /** Null: as it was. */
  webLink: string | null
  problem: string | null
}

/** Writes what became of messages. One of which no link is kept gets none. */
export async function writeFiled(
  db: Db,
  { tenantId, outcomes }: { tenantId: string; outcomes: readonly FilingOutcome[] },
): Promise<void> {
  if (outcomes.length === 0) return
  await sql`
    update logged_message m
    set filing = given.filing, filing_attempts = given.attempts, next_filing_at = given."nextAt",
      problem = given.problem,
      web_link = case
        when m.web_link is not null or m.status in ('logged', 'bounce')
        then coalesce(given."webLink", m.web_link)
      end
    from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) as given (
      id uuid, filing text, attempts integer, "nextAt" timestamptz, "webLink" text, problem text
    )
    where m.tenant_id = ${tenantId}::uuid and m.id = given.id and m.filing = 'waiting'
  `.execute(db)
}
