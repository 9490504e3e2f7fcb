import { sql, type Kysely, type Migration } from 'kysely'

/**
 * Spans are stored as they are added up. They are made of activities, and are made of them anew. The
 * columns that are not written any more go when no version that writes them runs.
 */
export const packedSpans: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const LEFT = [
  ...['timed_meetings', 'meeting_minutes', 'replies', 'reply_seconds', 'first_at'],
  ...['ours_emails', 'theirs_emails', 'ours_meetings', 'theirs_meetings'],
]

const STATEMENTS = [
  `delete from account_span`,
  ...LEFT.map((column) => `alter table account_span alter column ${column} drop not null`),
  `alter table account_span add column packed bytea`,
  `insert into stale_span (tenant_id, account_id, start)
    select tenant_id, id, '-infinity' from account
    on conflict do nothing`,
]
