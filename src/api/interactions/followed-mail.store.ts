import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { FollowedMail, MailRecipient } from './followed-mail.ts'

/**
 * Followed emails of one tenant with what decides about recording, by message key.
 *
 * Keys the tenant does not have are not in the answer.
 */
export async function loadFollowedMails(
  db: Db,
  { tenantId, keys }: { tenantId: string; keys: readonly string[] },
): Promise<Map<string, FollowedMail>> {
  const organisation = await db
    .selectFrom('organisation')
    .select(['follow_enabled as followEnabled', 'follow_enabled_since as followEnabledSince'])
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
  const follows = await db
    .selectFrom('follow')
    .select(['key', 'state', 'activated_at as activatedAt'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`key = any(${[...keys]}::text[])`)
    .execute()
  const recipients = await loadRecipients(db, { tenantId, keys })
  return new Map(
    follows.map(({ key, ...follow }) => [
      key,
      { follow, organisation, recipients: recipients.get(key) ?? [] },
    ]),
  )
}

async function loadRecipients(
  db: Db,
  { tenantId, keys }: { tenantId: string; keys: readonly string[] },
): Promise<Map<string, MailRecipient[]>> {
  const rows = await db
    .selectFrom('follow_recipient as r')
    .innerJoin('contact as c', (join) =>
      join.onRef('c.tenant_id', '=', 'r.tenant_id').onRef('c.id', '=', 'r.contact_id'),
    )
    .select(['r.follow_key', 'c.id as contactId', 'c.email'])
    .select(['c.preference', 'c.allowed_since as allowedSince'])
    .where('r.tenant_id', '=', tenantId)
    .where(sql<boolean>`r.follow_key = any(${[...keys]}::text[])`)
    .orderBy('r.position')
    .execute()
  const byKey = new Map<string, MailRecipient[]>()
  for (const { follow_key: key, ...recipient } of rows) {
    const same = byKey.get(key)
    if (same) same.push(recipient)
    else byKey.set(key, [recipient])
  }
  return byKey
}
