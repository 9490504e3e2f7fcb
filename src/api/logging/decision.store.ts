import { sql } from 'kysely'
import type { SenderProof } from '../../contract/log.ts'
import type { PendingReply } from '../store/logged-message-tables.ts'
import type { Db, LoggedMessageRow } from '../store/schema.ts'
import type { Decision } from './logging-decision.ts'
import type { MatchedPair } from './matched-pairs.ts'

interface Due {
  tenantId: string
  now: Date
  limit: number
  /** Only these; absent: whatever is due. */
  ids?: readonly string[] | undefined
}

/**
 * Waiting messages, the oldest first, held; those that somebody else decides are passed over. None is put
 * off for as long as an hour: one that is was before the clock was set back.
 */
export async function lockWaiting(
  db: Db,
  { tenantId, now, limit, ids }: Due,
): Promise<LoggedMessageRow[]> {
  return db
    .selectFrom('logged_message')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('status', '=', 'waiting')
    .where(
      sql<boolean>`(next_attempt_at <= ${now}
        or next_attempt_at > ${now}::timestamptz + interval '1 hour')`,
    )
    .$if(ids !== undefined, (query) =>
      query.where(sql<boolean>`id = any(${[...(ids ?? [])]}::uuid[])`),
    )
    .orderBy('at')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
}

/** What is written of a message that was decided. */
export interface DecidedMessage {
  id: string
  decision: Decision
  at: Date
  decidedAt: Date
  /** Addresses of those concerned, while somebody has to decide. */
  addresses: readonly string[] | null
  followKey: string | null
  /** Null: nothing of it is kept. */
  senderProof: SenderProof | null
  /** It leaves the queue of its source. */
  isFiled: boolean
}

/** Writes what became of messages. What they were decided by is kept only in quarantine. */
export async function writeDecisions(
  db: Db,
  tenantId: string,
  decided: readonly DecidedMessage[],
): Promise<void> {
  if (decided.length === 0) return
  const rows = decided.map(({ decision, ...message }) => {
    const { status, reason, direction, facts } = decision
    return { ...message, status, reason, direction, facts }
  })
  await sql`
    update logged_message m set
      status = d.status, reason = d.reason, direction = d.direction, at = d.at,
      follow_key = d."followKey", sender_proof = d."senderProof", decided_at = d."decidedAt",
      next_attempt_at = null, attempts = 0, problem = null,
      facts = nullif(d.facts, 'null'::jsonb),
      author = case when d.status = 'quarantined' then m.author end,
      addresses = case when d.status = 'quarantined'
        then array(select jsonb_array_elements_text(d.addresses)) end,
      decided_by = case when d.status <> 'quarantined' then m.decided_by end,
      subject = case when d.status <> 'excluded' then m.subject end,
      conversation_id = case when d.status <> 'excluded' then m.conversation_id end,
      web_link = case when d.reason = 'privacy-blocked' then null else m.web_link end,
      fingerprint = case when d.reason = 'privacy-blocked' then ''::bytea else m.fingerprint end,
      filing = case when d."isFiled" and m.filing = 'none' then 'waiting' else m.filing end,
      next_filing_at = case when d."isFiled" and m.filing = 'none' then d."decidedAt"
        else m.next_filing_at end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d(
      id uuid, status text, reason text, direction text, at timestamptz, "followKey" text,
      "decidedAt" timestamptz, facts jsonb, addresses jsonb, "senderProof" text, "isFiled" boolean
    )
    where m.tenant_id = ${tenantId}::uuid and m.id = d.id
  `.execute(db)
}

interface NewEntry extends MatchedPair {
  id: string
  message: Pick<LoggedMessageRow, 'id' | 'message_id'>
  direction: 'in' | 'out'
  at: Date
}

/** @returns how many were not there yet */
export async function insertLogEntries(
  db: Db,
  tenantId: string,
  entries: readonly NewEntry[],
): Promise<number> {
  const rows = entries.map(({ id, message, contactId, salespersonId, direction, at }) => ({
    ...{ id, loggedMessageId: message.id, messageId: message.message_id },
    ...{ contactId, salespersonId, direction, at },
  }))
  if (rows.length === 0) return 0
  const inserted = await sql`
    insert into log_entry
      (tenant_id, id, logged_message_id, message_id, contact_id, salesperson_id, direction, at)
    select ${tenantId}::uuid, id, "loggedMessageId", "messageId", "contactId", "salespersonId",
      direction, at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d(
      id uuid, "loggedMessageId" uuid, "messageId" text, "contactId" uuid, "salespersonId" uuid,
      direction text, at timestamptz
    )
    on conflict (tenant_id, message_id, contact_id, salesperson_id) do nothing
    returning id
  `.execute(db)
  return inserted.rows.length
}

export interface NewBounce {
  id: string
  logged_message_id: string
  at: Date
  contact_id: string | null
  follow_key: string | null
}

export async function insertBounces(
  db: Db,
  tenantId: string,
  bounces: readonly NewBounce[],
): Promise<void> {
  if (bounces.length === 0) return
  await db
    .insertInto('bounce')
    .values(bounces.map((bounce) => ({ tenant_id: tenantId, ...bounce })))
    .execute()
}

/**
 * Holds contacts until the transaction ends: whoever blocks or erases one waits.
 *
 * @returns those that are still there and not blocked
 */
export async function holdOpenContacts(
  db: Db,
  { tenantId, contactIds }: { tenantId: string; contactIds: readonly string[] },
): Promise<Set<string>> {
  if (contactIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('contact')
    .select(['id', 'privacy_blocked'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`id = any(${[...contactIds]}::uuid[])`)
    .orderBy('email')
    .forShare()
    .execute()
  return new Set(rows.filter((row) => !row.privacy_blocked).map(({ id }) => id))
}

/** Notes that a message could not be decided, and when it is tried again; null: given up. */
export async function writeFailure(
  db: Db,
  { tenantId, id, now }: { tenantId: string; id: string; now: Date },
  { attempts, nextAt, problem }: { attempts: number; nextAt: Date | null; problem: string },
): Promise<void> {
  const givenUp = { status: 'quarantined', reason: 'failed', decided_at: now } as const
  await db
    .updateTable('logged_message')
    .set({ attempts, problem, next_attempt_at: nextAt, ...(nextAt === null && givenUp) })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .execute()
}

/** Notes which followed mail a message answers, until that is recorded. */
export async function writePendingReply(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
  { followKey, ...pending }: PendingReply & { followKey: string },
): Promise<void> {
  await db
    .updateTable('logged_message')
    .set({ follow_key: followKey, pending_reply: JSON.stringify(pending) as never })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
