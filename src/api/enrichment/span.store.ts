import { sql } from 'kysely'
import { rowTable, type Column } from '../store/row-columns.ts'
import type { Db } from '../store/schema.ts'
import { packSpan, unpackSpans } from './packed-span.ts'
import type { Sums } from './sums.ts'

/** What happened with an account in one span. */
export interface AccountSpan {
  accountId: string
  start: string
  sums: Sums
}

const COLUMNS: readonly Column<AccountSpan>[] = [
  { name: 'account_id', type: 'uuid', of: ({ accountId }) => accountId },
  { name: 'start', type: 'date', of: ({ start }) => start },
  // What the database is asked for by itself; all of it is in `packed`.
  { name: 'emails_to', type: 'integer', of: ({ sums }) => sums.emailsTo },
  { name: 'emails_from', type: 'integer', of: ({ sums }) => sums.emailsFrom },
  { name: 'meetings_to', type: 'integer', of: ({ sums }) => sums.meetingsTo },
  { name: 'meetings_from', type: 'integer', of: ({ sums }) => sums.meetingsFrom },
  { name: 'packed', type: 'bytea', of: ({ start, sums }) => packSpan(start, sums) },
]

/** Writes spans of accounts; those that are there and say the same stay as they are. */
export async function saveSpans(
  db: Db,
  tenantId: string,
  spans: readonly AccountSpan[],
): Promise<void> {
  if (spans.length === 0) return
  const names = sql.join(COLUMNS.map(({ name }) => sql.ref(name)))
  await sql`
    insert into account_span (tenant_id, ${names})
    select ${tenantId}::uuid, made.* from ${rowTable(spans, COLUMNS, 'made')}
    on conflict (tenant_id, account_id, start) do update set
      emails_to = excluded.emails_to, emails_from = excluded.emails_from,
      meetings_to = excluded.meetings_to, meetings_from = excluded.meetings_from,
      packed = excluded.packed
    where account_span.packed <> excluded.packed
  `.execute(db)
}

/** Removes spans; of accounts that are named as `whole`, all but those that are kept. */
export async function deleteSpans(
  db: Db,
  tenantId: string,
  { gone, whole }: { gone: readonly SpanKey[]; whole: ReadonlyMap<string, readonly string[]> },
): Promise<void> {
  if (gone.length > 0)
    await sql`
      delete from account_span using
        unnest(${gone.map(({ accountId }) => accountId)}::uuid[], ${gone.map(({ start }) => start)}::date[])
        as gone (account_id, start)
      where tenant_id = ${tenantId}::uuid and account_span.account_id = gone.account_id
        and account_span.start = gone.start
    `.execute(db)
  const kept = [...whole.values()].map((starts) => `{${starts.join(',')}}`)
  if (whole.size > 0)
    await sql`
      delete from account_span using (
        select account_id, kept::date[] as kept
        from unnest(${[...whole.keys()]}::uuid[], ${kept}::text[]) as whole (account_id, kept)
        -- So that what is kept is not read again for each span.
        offset 0
      ) as whole
      where tenant_id = ${tenantId}::uuid and account_span.account_id = whole.account_id
        and account_span.start <> all(whole.kept)
    `.execute(db)
}

export interface SpanKey {
  accountId: string
  start: string
}

/** Spans of accounts from a day on. */
export async function listSpans(
  db: Db,
  {
    tenantId,
    accountIds,
    since,
  }: { tenantId: string; accountIds: readonly string[]; since: string },
  take: (span: AccountSpan) => void,
): Promise<void> {
  const { rows } = await sql<{ account_id: string; packed: Buffer }>`
    select wanted.id as account_id, packed
    from unnest(${accountIds}::uuid[]) as wanted (id)
    cross join lateral (
      select string_agg(packed, '') as packed from account_span
      where tenant_id = ${tenantId}::uuid and account_id = wanted.id and start >= ${since}::date
    ) as found
    where packed is not null
  `.execute(db)
  for (const row of rows) unpack(row, take)
}

/** Spans of all accounts that begin within some days, account by account. */
export async function listSpansWithin(
  db: Db,
  { tenantId, from, until }: { tenantId: string; from: string; until: string },
  take: (span: AccountSpan) => void,
): Promise<void> {
  const { rows } = await sql<{ account_id: string; packed: Buffer }>`
    select account_id, string_agg(packed, '') as packed from account_span
    where tenant_id = ${tenantId}::uuid and start >= ${from}::date and start < ${until}::date
    group by account_id
    order by account_id
  `.execute(db)
  for (const row of rows) unpack(row, take)
}

const unpack = (
  { account_id, packed }: { account_id: string; packed: Buffer },
  take: (span: AccountSpan) => void,
): void => unpackSpans(packed, (start, sums) => take({ accountId: account_id, start, sums }))
