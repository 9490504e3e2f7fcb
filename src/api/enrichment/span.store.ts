import { sql, type RawBuilder } from 'kysely'
import { PackedRows } from '../store/packed-rows.ts'
import { rowTable, type Column } from '../store/row-columns.ts'
import type { Db } from '../store/schema.ts'
import { addDays } from './span-start.ts'
import { NEVER, type Sums } from './sums.ts'

/** What happened with an account in one span. */
export interface AccountSpan {
  accountId: string
  start: string
  sums: Sums
}

const instant = (at: number): number | null => (at === NEVER ? null : at)

const SUMS: readonly Column<AccountSpan>[] = [
  { name: 'emails_to', type: 'integer', of: ({ sums }) => sums.emailsTo },
  { name: 'emails_from', type: 'integer', of: ({ sums }) => sums.emailsFrom },
  { name: 'meetings_to', type: 'integer', of: ({ sums }) => sums.meetingsTo },
  { name: 'meetings_from', type: 'integer', of: ({ sums }) => sums.meetingsFrom },
  { name: 'timed_meetings', type: 'integer', of: ({ sums }) => sums.timedMeetings },
  { name: 'meeting_minutes', type: 'bigint', of: ({ sums }) => sums.meetingMinutes },
  { name: 'replies', type: 'integer', of: ({ sums }) => sums.replies },
  { name: 'reply_seconds', type: 'bigint', of: ({ sums }) => sums.replySeconds },
  { name: 'first_at', type: 'timestamptz', of: ({ sums }) => sums.firstAt },
  { name: 'last_email_to_at', type: 'timestamptz', of: ({ sums }) => instant(sums.lastEmailToAt) },
  {
    name: 'last_email_from_at',
    type: 'timestamptz',
    of: ({ sums }) => instant(sums.lastEmailFromAt),
  },
  { name: 'last_meeting_at', type: 'timestamptz', of: ({ sums }) => instant(sums.lastMeetingAt) },
  { name: 'ours_emails', listOf: 'bigint', of: ({ sums }) => sums.oursEmails },
  { name: 'theirs_emails', listOf: 'bigint', of: ({ sums }) => sums.theirsEmails },
  { name: 'ours_meetings', listOf: 'bigint', of: ({ sums }) => sums.oursMeetings },
  { name: 'theirs_meetings', listOf: 'bigint', of: ({ sums }) => sums.theirsMeetings },
]
const KEY: readonly Column<AccountSpan>[] = [
  { name: 'account_id', type: 'uuid', of: ({ accountId }) => accountId },
  { name: 'start', type: 'date', of: ({ start }) => start },
]
const NAMES = SUMS.map(({ name }) => name)

/** Writes spans of accounts; those that are there and say the same stay as they are. */
export async function saveSpans(
  db: Db,
  tenantId: string,
  spans: readonly AccountSpan[],
): Promise<void> {
  if (spans.length === 0) return
  const columns = [...KEY, ...SUMS]
  await sql`
    insert into account_span (tenant_id, ${list(columns.map(({ name }) => name))})
    select ${tenantId}::uuid, made.* from ${rowTable(spans, columns, 'made')}
    on conflict (tenant_id, account_id, start)
    do update set (${list(NAMES)}) = row(${list(NAMES, 'excluded')})
    where (${list(NAMES, 'account_span')}) is distinct from (${list(NAMES, 'excluded')})
  `.execute(db)
}

const list = (names: readonly string[], table?: string): RawBuilder<unknown> =>
  sql.join(names.map((name) => sql.ref(table === undefined ? name : `${table}.${name}`)))

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

const PACKED = sql`record_send(row(start, ${list(NAMES)}))`

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
      select string_agg(${PACKED}, '') as packed from account_span
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
    select account_id, string_agg(${PACKED}, '') as packed from account_span
    where tenant_id = ${tenantId}::uuid and start >= ${from}::date and start < ${until}::date
    group by account_id
    order by account_id
  `.execute(db)
  for (const row of rows) unpack(row, take)
}

function unpack(
  { account_id, packed }: { account_id: string; packed: Buffer },
  take: (span: AccountSpan) => void,
): void {
  const spans = new PackedRows(packed)
  while (spans.next())
    take({
      accountId: account_id,
      start: dayOf(spans.integer() as number),
      sums: unpackedSums(spans),
    })
}

const unpackedSums = (row: PackedRows): Sums => ({
  emailsTo: row.integer() as number,
  emailsFrom: row.integer() as number,
  meetingsTo: row.integer() as number,
  meetingsFrom: row.integer() as number,
  timedMeetings: row.integer() as number,
  meetingMinutes: row.bigint() as number,
  replies: row.integer() as number,
  replySeconds: row.bigint() as number,
  firstAt: row.instant() as number,
  lastEmailToAt: row.instant() ?? NEVER,
  lastEmailFromAt: row.instant() ?? NEVER,
  lastMeetingAt: row.instant() ?? NEVER,
  oursEmails: row.numbers(),
  theirsEmails: row.numbers(),
  oursMeetings: row.numbers(),
  theirsMeetings: row.numbers(),
})

const days = new Map<number, string>()

/** @param since days since 2000 */
function dayOf(since: number): string {
  const known = days.get(since)
  if (known !== undefined) return known
  const day = addDays('2000-01-01', since)
  days.set(since, day)
  return day
}
