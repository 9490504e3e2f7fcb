import { sql } from 'kysely'
import type { AlertRow, Db } from '../store/schema.ts'
import type { AlertedMail } from './alert-doubt.ts'
import type { PersonsInteraction } from './alerts-of.ts'

interface Mails {
  tenantId: string
  keys: readonly string[]
}

export interface OwnedMail extends AlertedMail {
  followKey: string
  salespersonId: string
}

/** Whose mails they are, and what decides how long their alerts are held back. */
export async function listAlertedMails(db: Db, { tenantId, keys }: Mails): Promise<OwnedMail[]> {
  return db
    .selectFrom('follow as f')
    .select(['f.key as followKey', 'f.salesperson_id as salespersonId'])
    .select([sql<Date | null>`coalesce(f.deliver_at, f.activated_at)`.as('activatedAt')])
    .select(
      sql<number>`(
        select count(*) from tracked_link l
        where l.tenant_id = f.tenant_id and l.follow_key = f.key
      )`.as('links'),
    )
    .where('f.tenant_id', '=', tenantId)
    .where(sql<boolean>`f.key = any(${[...keys]}::text[])`)
    .execute()
}

/** What people did with mails, repetitions left out. */
export async function listPersonsInteractions(
  db: Db,
  { tenantId, keys }: Mails,
): Promise<PersonsInteraction[]> {
  return db
    .selectFrom('interaction')
    .select(['id', 'follow_key', 'kind', 'at', 'contact_id', 'confidence', 'reasons'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`follow_key = any(${[...keys]}::text[])`)
    .where('verdict', '=', 'person')
    .where('repeat', '=', false)
    .execute()
}

/** An alert about a mail. */
export type MailAlertRow = AlertRow & { follow_key: string }

/** All alerts of mails, in whatever state. */
export async function listMailAlerts(db: Db, { tenantId, keys }: Mails): Promise<MailAlertRow[]> {
  return db
    .selectFrom('alert')
    .selectAll()
    .$narrowType<{ follow_key: string }>()
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`follow_key = any(${[...keys]}::text[])`)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** Writes new and changed alerts of one tenant. Needs the inboxes of their salespeople locked. */
export async function upsertAlerts(
  db: Db,
  { tenantId, alerts }: { tenantId: string; alerts: readonly AlertRow[] },
): Promise<void> {
  if (alerts.length === 0) return
  await sql`
    insert into alert (
      tenant_id, id, salesperson_id, follow_key, kind, interaction_id, account_id, segment_id,
      reminder_id, contact_id, at, state, muted, quiet, held_until, shown_at, seen_at, created_at, position
    )
    select
      ${tenantId}::uuid, id, salesperson_id, follow_key, kind, interaction_id, account_id, segment_id,
      reminder_id, contact_id, at, state, muted, quiet, held_until, shown_at, seen_at, created_at, position
    from jsonb_to_recordset(${JSON.stringify(alerts)}::jsonb) as given (
      id uuid, salesperson_id uuid, follow_key text, kind text, interaction_id uuid,
      account_id uuid, segment_id uuid, reminder_id uuid, contact_id uuid, at timestamptz,
      state text, muted boolean, quiet boolean, held_until timestamptz, shown_at timestamptz, seen_at timestamptz, created_at timestamptz,
      position bigint
    )
    on conflict (tenant_id, id) do update set
      interaction_id = excluded.interaction_id,
      contact_id = excluded.contact_id,
      at = excluded.at,
      state = excluded.state,
      muted = excluded.muted,
      quiet = excluded.quiet,
      held_until = excluded.held_until,
      shown_at = excluded.shown_at,
      seen_at = excluded.seen_at,
      position = excluded.position
  `.execute(db)
}

/**
 * Salespeople of all tenants who have alerts whose time to be told has come. Where Follow is switched
 * off, alerts wait.
 */
export async function listDueInboxes(
  db: Db,
  now: Date,
): Promise<{ tenant_id: string; salesperson_id: string }[]> {
  return db
    .selectFrom('alert as a')
    .innerJoin('organisation as o', 'o.tenant_id', 'a.tenant_id')
    .select(['a.tenant_id', 'a.salesperson_id'])
    .distinct()
    .where('a.state', '=', 'pending')
    .where('a.held_until', '<=', now)
    .where('o.follow_enabled', '=', true)
    .execute()
}

/** Alerts of one tenant whose time to be told has come. */
export async function listDueAlerts(
  db: Db,
  { tenantId, salespersonIds, now }: { tenantId: string; salespersonIds: string[]; now: Date },
): Promise<AlertRow[]> {
  return db
    .selectFrom('alert')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('salesperson_id', 'in', salespersonIds)
    .where('state', '=', 'pending')
    .where('held_until', '<=', now)
    .execute()
}

/** Which of these mails went to somebody who says no by now, or whose account does. */
export async function listRefusedMails(
  db: Db,
  { tenantId, keys }: { tenantId: string; keys: readonly string[] },
): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const rows = await db
    .selectFrom('follow_recipient as r')
    .innerJoin('contact as c', (join) =>
      join.onRef('c.tenant_id', '=', 'r.tenant_id').onRef('c.id', '=', 'r.contact_id'),
    )
    .leftJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'c.account_id'),
    )
    .select('r.follow_key')
    .distinct()
    .where('r.tenant_id', '=', tenantId)
    .where('r.follow_key', 'in', keys)
    .where((eb) =>
      eb.or([
        eb('c.consent', 'in', ['refused', 'withdrawn']),
        eb('c.preference', '=', 'do-not-allow'),
        eb('a.preference', '=', 'do-not-allow'),
      ]),
    )
    .execute()
  return new Set(rows.map(({ follow_key }) => follow_key))
}
