import { sql, type RawBuilder } from 'kysely'
import { grouped } from '../grouped.ts'
import type { Db } from '../store/schema.ts'
import type { Activity } from './activity.ts'
import { firstReply } from './reply-time.ts'
import type { TouchedActivity } from './stale-span.store.ts'
import { unitedActivities } from './united-activities.ts'

interface Written {
  accountId: string
  key: string
  at: Date
  conversation: string | null
  isNew: boolean
}

/**
 * Writes what mails count as. One that is there already, because another mailbox has it too, gets the
 * people that were not known; one that says nothing new stays as it is.
 *
 * @returns those that are new or say more
 */
export async function uniteActivities(
  db: Db,
  tenantId: string,
  activities: readonly Activity[],
): Promise<Written[]> {
  if (activities.length === 0) return []
  const { rows } = await sql<Written>`
    insert into activity (${COLUMNS})
    values ${valuesOf(tenantId, unitedActivities(activities))}
    on conflict (tenant_id, account_id, key) do update set
      ours = ${union('ours')}, theirs = ${union('theirs')},
      conversation = least(activity.conversation, excluded.conversation)
    where not (activity.ours @> excluded.ours and activity.theirs @> excluded.theirs)
      or activity.conversation is distinct from
        least(activity.conversation, excluded.conversation)
    returning account_id as "accountId", key, at, conversation, xmax = 0 as "isNew"
  `.execute(db)
  return rows
}

/** Writes meetings as they are now, in place of what was known of them. */
export async function replaceActivities(
  db: Db,
  tenantId: string,
  activities: readonly Activity[],
): Promise<void> {
  if (activities.length === 0) return
  await sql`
    insert into activity (${COLUMNS})
    values ${valuesOf(tenantId, unitedActivities(activities))}
    on conflict (tenant_id, account_id, key) do update set
      direction = excluded.direction, at = excluded.at, minutes = excluded.minutes,
      ours = excluded.ours, theirs = excluded.theirs
  `.execute(db)
}

const COLUMNS = sql`tenant_id, account_id, key, kind, direction, at, ours, theirs, minutes, conversation`

const valuesOf = (tenantId: string, activities: readonly Activity[]): RawBuilder<unknown> =>
  sql.join(
    activities.map(
      (one) => sql`(${tenantId}::uuid, ${one.accountId}::uuid, ${one.key}::uuid, ${one.kind},
        ${one.direction}, ${one.at}::timestamptz, ${one.ours}::bigint[], ${one.theirs}::bigint[],
        ${one.minutes}::integer, ${one.conversation}::uuid)`,
    ),
  )

const union = (column: 'ours' | 'theirs') => {
  const [old, said] = [sql.ref(`activity.${column}`), sql.ref(`excluded.${column}`)]
  return sql`(select array_agg(distinct person order by person) from unnest(${old} || ${said}) as person)`
}

/** Meetings with these keys, of every account. */
export async function listMeetings(
  db: Db,
  tenantId: string,
  keys: readonly string[],
): Promise<Activity[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('activity')
    .select(['account_id as accountId', 'key', 'kind', 'direction', 'at', 'ours', 'theirs'])
    .select(['minutes', 'conversation'])
    .where('tenant_id', '=', tenantId)
    .where('kind', '=', 'meeting')
    .where(sql<boolean>`key = any(${[...keys]}::uuid[])`)
    .orderBy('account_id')
    .orderBy('key')
    .execute()
  return rows
}

export async function deleteActivities(
  db: Db,
  tenantId: string,
  activities: readonly Pick<Activity, 'accountId' | 'key'>[],
): Promise<void> {
  if (activities.length === 0) return
  await sql`
    delete from activity a
    using unnest(${activities.map(({ accountId }) => accountId)}::uuid[],
      ${activities.map(({ key }) => key)}::uuid[]) as gone (account_id, key)
    where a.tenant_id = ${tenantId}::uuid and a.account_id = gone.account_id and a.key = gone.key
  `.execute(db)
}

interface Conversation {
  accountId: string
  conversation: string | null
}

interface ConversationRow {
  accountId: string
  conversation: string
  key: string
  at: Date
  direction: Activity['direction']
  replySeconds: number | null
}

/**
 * Says anew which mail of these conversations was the first answer, and after how long; what was read
 * later may have been written earlier.
 *
 * @returns those of which it changed
 */
export async function countReplies(
  db: Db,
  tenantId: string,
  conversations: readonly Conversation[],
): Promise<TouchedActivity[]> {
  const rows = await conversationMails(db, tenantId, conversations)
  const changed = conversationsOf(rows).flatMap((mails) => {
    const reply = firstReply(mails)
    return mails
      .map((mail) => ({ ...mail, now: mail.key === reply?.key ? reply.seconds : null }))
      .filter(({ replySeconds, now }) => replySeconds !== now)
  })
  if (changed.length === 0) return []
  await sql`
    update activity a set reply_seconds = said.seconds
    from unnest(${changed.map(({ accountId }) => accountId)}::uuid[],
      ${changed.map(({ key }) => key)}::uuid[], ${changed.map(({ now }) => now)}::integer[])
      as said (account_id, key, seconds)
    where a.tenant_id = ${tenantId}::uuid and a.account_id = said.account_id and a.key = said.key
  `.execute(db)
  return changed
}

async function conversationMails(
  db: Db,
  tenantId: string,
  all: readonly Conversation[],
): Promise<ConversationRow[]> {
  const conversations = all.filter(({ conversation }) => conversation !== null)
  if (conversations.length === 0) return []
  const { rows } = await sql<ConversationRow>`
    select mail.*
    from (
      select distinct account_id, conversation
      from unnest(${conversations.map(({ accountId }) => accountId)}::uuid[],
        ${conversations.map(({ conversation }) => conversation)}::uuid[])
        as touched (account_id, conversation)
    ) as touched
    -- One after the other, by their index: the planner cannot know how few these are.
    cross join lateral (
      select a.account_id as "accountId", a.conversation, a.key, a.at, a.direction,
        a.reply_seconds as "replySeconds"
      from activity a
      where a.tenant_id = ${tenantId}::uuid and a.account_id = touched.account_id
        and a.conversation = touched.conversation and a.kind = 'mail'
      offset 0
    ) as mail
    order by 1, 3
  `.execute(db)
  return rows
}

const conversationsOf = (rows: readonly ConversationRow[]): ConversationRow[][] => [
  ...grouped(rows, ({ accountId, conversation }) => `${accountId} ${conversation}`).values(),
]

/** Notes of which account people are, so that accounts can be merged and split. */
export async function notePeople(
  db: Db,
  tenantId: string,
  people: readonly { person: number; accountId: string; domain: string }[],
): Promise<void> {
  const each = [...new Map(people.map((one) => [one.person, one])).values()]
  if (each.length === 0) return
  await sql`
    insert into activity_person (tenant_id, person, account_id, domain)
    select ${tenantId}::uuid, * from unnest(${each.map(({ person }) => person)}::bigint[],
      ${each.map(({ accountId }) => accountId)}::uuid[], ${each.map(({ domain }) => domain)}::text[])
      as said (person, account_id, domain)
    order by person
    on conflict (tenant_id, person) do update
      set account_id = excluded.account_id, domain = excluded.domain
      where (activity_person.account_id, activity_person.domain)
        is distinct from (excluded.account_id, excluded.domain)
  `.execute(db)
}
